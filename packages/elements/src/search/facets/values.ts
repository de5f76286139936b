import type { Facet, FacetValue } from '@wares/contract';
import { html, nothing } from 'lit';
import { safeColor } from '../../internal/gates.ts';
import { numberText } from '../../internal/words.ts';
import { search } from '../../templates/icons.ts';
import { chosenOf } from '../shared/address.ts';
import type { SearchSession } from '../shared/session.ts';
import type { FacetHost } from './facets.ts';

/** More values than this are folded, and can be searched. */
const MANY = 12;
/** As many stand there while the rest is folded. */
const SOME = 8;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What of a long list is shown: what is typed into its box, else the first and what is chosen. */
export function shownValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
  typed: string,
  open: boolean,
): readonly FacetValue[] {
  if (typed) return values.filter(({ label }) => fold(label).includes(fold(typed)));
  if (open || values.length <= MANY) return values;
  return values.filter(({ id }, index) => index < SOME || chosen.includes(id));
}

/** Values to tick. `rating` is one of them, all others are any of them. */
export function valuesTemplate(host: FacetHost, session: SearchSession, { id, label, type, values }: Facet): unknown {
  const chosen = chosenOf(session.ask, id) ?? [];
  const locked = chosenOf(session.settings.base, id);
  const swatches = type === 'swatches';
  const view = host.view(id);
  const shown = shownValues(values, chosen, view.typed, view.open);
  const tick = (event: Event, value: string) => {
    const { checked } = event.target as HTMLInputElement;
    const others = type === 'rating' ? [] : chosen.filter((other) => other !== value);
    const next = checked ? [...others, value] : others;
    const { [id]: _, ...filters } = session.ask.filters;
    if (!session.change({ filters: { ...filters, ...(next.length && { [id]: next }) } })) host.requestUpdate();
  };
  const unfold = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    host.setView(id, { open: !view.open });
    await host.updateComplete;
    // The list above the button is shorter by now; or else the way goes on with the first that came.
    if (view.open) button.scrollIntoView({ block: 'nearest' });
    else
      button.parentElement
        ?.querySelector<HTMLElement>(`.row:nth-child(n + ${SOME + 1}) > :enabled:not(:checked)`)
        ?.focus();
  };
  const row = ({ id: value, label: name, count, swatch }: FacetValue) => {
    const on = chosen.includes(value);
    const colour = safeColor(swatch);
    return html`<label class="row ${count || on ? '' : 'none'}">
      <input type="checkbox" class=${swatches ? 'swatch' : ''} .checked=${on} ?disabled=${locked || (!count && !on)} .style=${colour ? `--swatch:${colour}` : ''} @change=${(event: Event) => tick(event, value)}>
      <span class="name">${name}</span><span class="n">${numberText(count, host.language)}</span></label>`;
  };
  const hidden = values.length - shown.length;
  return html`
    ${values.length > MANY ? html`<div class="control find">${search()}<input type="search" autocomplete="off" aria-label=${host.t('search.find', { name: label })} placeholder=${host.t('search.find', { name: label })} .value=${view.typed} @input=${(event: Event) => host.setView(id, { typed: (event.target as HTMLInputElement).value })}></div>` : nothing}
    <div class="rows ${swatches ? 'colours' : ''}" role="group" aria-label=${label}>${shown.map(row)}</div>
    ${view.typed && !shown.length ? html`<p class="muted small" role="status">${host.t('search.find_none', { text: view.typed })}</p>` : nothing}
    ${!view.typed && values.length > MANY ? html`<button class="link" type="button" aria-expanded=${view.open} @click=${unfold}>${host.t(view.open ? 'search.values_less' : 'search.values_more', { count: hidden })}</button>` : nothing}`;
}
