import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WaresElement } from '../../internal/wares-element.ts';
import { alert, chevron } from '../../templates/icons.ts';

export interface Field {
  /** Unique in the document. */
  id: string;
  name: string;
  label: string;
  value: string;
  required: boolean;
  /** Said after the label of a field that may stay empty. */
  optional?: string;
  /** Columns of 12. */
  span?: number;
  hint?: string | undefined;
  error?: string | undefined;
  autocomplete?: string | undefined;
  type?: string | undefined;
  inputmode?: string | undefined;
  capitalize?: string | undefined;
  /** Makes it a list: value and label. */
  choices?: readonly (readonly [string, string])[];
}

/** A field: its label outside and above, its error in words beneath and tied to it. */
export function fieldTemplate(field: Field): TemplateResult {
  const { id, name, label, value, required, hint, error, choices } = field;
  const notes = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  const invalid = error ? 'true' : undefined;
  return html`
    <div class="field c${field.span ?? 12} ${error ? 'invalid' : ''}">
      <label class="label" for=${id}>${label}${required ? nothing : html` <span class="muted">${field.optional}</span>`}</label>
      <div class="control">
        ${
          choices
            ? html`<select id=${id} name=${name} ?required=${required} autocomplete=${ifDefined(field.autocomplete)} .value=${value} aria-invalid=${ifDefined(invalid)} aria-describedby=${ifDefined(notes)}>
                ${choices.map(([code, text]) => html`<option value=${code} ?selected=${code === value}>${text}</option>`)}
              </select>${chevron()}`
            : html`<input id=${id} name=${name} type=${field.type ?? 'text'} .value=${value} ?required=${required} dir=${ifDefined(field.type ? 'ltr' : undefined)}
                autocomplete=${ifDefined(field.autocomplete)} inputmode=${ifDefined(field.inputmode)} autocapitalize=${ifDefined(field.capitalize)}
                aria-invalid=${ifDefined(invalid)} aria-describedby=${ifDefined(notes)} />`
        }
      </div>
      ${error ? html`<p class="error" id="${id}-error">${alert()}<span>${error}</span></p>` : nothing}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    </div>`;
}

/** Leads to a field that is wrong. Of a focus that is there already nothing is heard, so what is wrong is said. */
export function leadTo(host: WaresElement, selector: string): void {
  const field = host.querySelector<HTMLElement>(selector);
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  field?.focus();
  const wrong = field && field === activeElement && host.querySelector(`#${field.id}-error`);
  if (wrong) host.announce(wrong.textContent.trim());
}

let count = 0;

/** Begins the ids of one element's fields; two copies of the script on a page do not meet. */
export const fieldPrefix = (): string => `wares-${Math.random().toString(36).slice(2, 7)}${count++}`;

/** An e-mail as it is meant: keyboards of East Asia type it at full width. */
export const readEmail = (text: string): string => text.normalize('NFKC').trim();

/** The shape that the backend asks of an e-mail. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
