import type { Facet, FacetValue } from '@wares/contract';
import { html, nothing } from 'lit';
import { numberText, type Words } from '../../internal/words.ts';
import type { SearchSession } from '../shared/session.ts';

/** Categories: those above the chosen one, itself, and what is below it. Links, since each is a page of its own. */
export function treeTemplate(words: Words, session: SearchSession, { label, values }: Facet): unknown {
  const { category } = session.ask;
  const { base } = session.settings;
  const byId = new Map(values.map((value) => [value.id, value]));
  const below = (id: string | undefined) =>
    values.filter(({ parent }) => (parent && byId.has(parent) ? parent : undefined) === id);
  const open = new Set<string>();
  for (let at = byId.get(category); at && !open.has(at.id); at = byId.get(at.parent ?? '')) open.add(at.id);
  const level = (list: readonly FacetValue[]): unknown =>
    list.length
      ? html`<ul>${list.map((value) => {
          const here = value.id === category;
          // Chosen once more, it leads to the one above, and not out of the page's own.
          const parent = value.parent && byId.has(value.parent) ? value.parent : base.category;
          const to = here && value.id !== base.category ? parent : value.id;
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
  const roots =
    base.category && byId.has(base.category) ? values.filter(({ id }) => id === base.category) : below(undefined);
  return html`<nav class="tree" aria-label=${label}>${level(roots)}</nav>`;
}
