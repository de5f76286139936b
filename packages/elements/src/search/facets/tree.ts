import type { Facet, FacetValue } from '@wares/contract';
import { html, nothing } from 'lit';
import { numberText, type Words } from '../../internal/words.ts';
import type { SearchSession } from '../shared/session.ts';

/** Categories: those above the chosen one, itself, and what is below it. Links, since each is a page of its own. */
export function treeTemplate(words: Words, session: SearchSession, { label, values }: Facet): unknown {
  const { category } = session.ask;
  const { base } = session.settings;
  const byId = new Map(values.map((value) => [value.id, value]));
  const above = ({ parent = '' }: FacetValue) => byId.get(parent);
  const below = (id?: string) => values.filter((value) => above(value)?.id === id);
  const open = new Set<string>();
  for (let at = byId.get(category); at && !open.has(at.id); at = above(at)) open.add(at.id);
  const level = (list: readonly FacetValue[]): unknown =>
    list.length
      ? html`<ul>${list.map((value) => {
          const here = value.id === category;
          // Chosen once more, it leads to the one above, and not out of the page's own.
          const to = here && value.id !== base.category ? (above(value)?.id ?? base.category) : value.id;
          const go = (event: MouseEvent) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            session.change({ category: to });
          };
          return html`<li>
            <a class=${value.count ? '' : 'none'} href=${session.href({ category: to })} aria-current=${here ? 'true' : nothing} @click=${go}><span>${value.label}</span><span class="n">${numberText(value.count, words.language)}</span></a>
            ${open.has(value.id) || list.length === 1 ? level(below(value.id)) : nothing}
          </li>`;
        })}</ul>`
      : nothing;
  // A page for one category shows what is below that.
  const root = byId.get(base.category);
  return html`<nav class="tree" aria-label=${label}>${level(root ? [root] : below())}</nav>`;
}
