import type { ProductSort } from '@wares/contract';
import { shortened } from './results.ts';

/** In the order in which they are offered. */
export const SORTS = [
  'relevance',
  'price_asc',
  'price_desc',
  'newest',
  'title',
] as const satisfies readonly ProductSort[];

/** What a search is about. Empty texts stand for "any". */
export interface SearchState {
  query: string;
  category: string;
  sort: ProductSort | '';
}

/** What the page's address asks for; parts that it does not name are absent. */
export function readAddress(): Partial<SearchState> {
  const found = new URLSearchParams(location.search);
  const [query, category] = [found.get('q'), found.get('category')];
  const sort = SORTS.find((one) => one === found.get('sort'));
  return {
    ...(query === null ? {} : { query: shortened(query) }),
    ...(category && /^[\w-]{1,128}$/.test(category) ? { category } : {}),
    ...(sort ? { sort } : {}),
  };
}

/** Writes a search into the page's address, beside what else stands there. */
export function writeAddress({ query, category, sort }: SearchState, how: 'push' | 'replace'): void {
  const url = new URL(location.href);
  for (const [key, value] of Object.entries({ q: query, category, sort })) {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', url);
}
