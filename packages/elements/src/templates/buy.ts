import { html, nothing, type TemplateResult } from 'lit';
import type { AddController } from '../controllers/add-controller.ts';
import { errorText } from '../internal/error-text.ts';
import type { Words } from '../internal/words.ts';
import { alert, info, tick } from './icons.ts';

/** The add button in each of its states: the label, "Adding" with a line, a tick and "Added". `sold` says why it cannot be had. */
export function addButtonTemplate(
  words: Words,
  adder: AddController,
  sold: string,
  label: unknown,
  onClick: (event: MouseEvent) => void,
): TemplateResult {
  const { state, waiting } = adder;
  const busy = state === 'busy';
  const text = sold
    ? sold
    : busy
      ? words.t(waiting ? 'add.waiting' : 'add.busy')
      : state === 'done'
        ? html`${tick()}${words.t('add.done')}`
        : label;
  return html`<button class="button primary lg block" part="button" aria-disabled=${busy || sold !== '' || nothing} aria-busy=${busy || nothing} @click=${onClick}>${text}${busy ? html`<span class="line"></span>` : nothing}</button>`;
}

/** Why an add has failed, or that it waits for the shop. */
export function addNoteTemplate(words: Words, { error, waiting }: AddController): unknown {
  if (error) return html`<p class="oops" role="alert">${alert()}${errorText(error, words)}</p>`;
  return waiting ? html`<p class="oops" role="status">${info()}${words.t('add.offline')}</p>` : nothing;
}
