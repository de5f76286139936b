// Helps to test the pieces of a search over the reference backend; not part of the published package.

import { waitUntil } from '@open-wc/testing';
import type { SearchResult, Suggestions } from '@wares/contract';
import type { WaresSearch } from '../search/search/search.ts';
import { changed, type TestShop } from './test-shop.ts';

type Line = TestShop['line'];

export const found = (change: (answer: SearchResult) => SearchResult): Line => changed('/search', change);
export const suggested = (change: (answer: Suggestions) => Suggestions): Line => changed('/suggestions', change);

/** What was asked of the search, as parameters. */
export const asked = ({ requests }: TestShop): URLSearchParams[] =>
  requests
    .filter((request) => request.startsWith('GET /search'))
    .map((request) => new URLSearchParams(request.split('?')[1] ?? ''));

export const settled = (element: WaresSearch, state: string): Promise<void> =>
  waitUntil(() => element.matches(`:state(${state})`), `never ${state}`, { timeout: 5000 });

/** A piece of the default layout, or of the page's own. */
export const piece = <T extends HTMLElement>(search: WaresSearch, name: string): T =>
  (search.renderRoot.querySelector(`wares-${name}`) ?? search.querySelector(`wares-${name}`)) as T;

/** Something inside a piece, once it is there. */
export async function inside<T extends HTMLElement>(search: WaresSearch, name: string, selector: string): Promise<T> {
  const find = () => piece(search, name)?.shadowRoot?.querySelector<T>(selector);
  await waitUntil(find, `no ${selector} in ${name}`, { timeout: 5000 });
  return find() as T;
}

/** A page whose address is put back afterwards. */
export const home = location.href;
/**
 * Brings the address back, unless it is there. WebKit lets a page change its history a hundred times in ten seconds: a
 * fast machine waits.
 */
export async function goHome(): Promise<void> {
  while (location.href !== home || history.state !== null)
    try {
      history.replaceState(null, '', home);
    } catch {
      await new Promise((done) => setTimeout(done, 500));
    }
}
