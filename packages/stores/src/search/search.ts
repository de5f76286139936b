import { isIndefinite } from '@wares/client';
import type { Capabilities, Product, ProductList, SearchQuery, SearchResult } from '@wares/contract';
import { atom } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import type { Storefront } from '../storefront.ts';
import { filterText } from './filters.ts';
import type { SearchState, SearchStore, SearchWindow, SearchWish } from './types.ts';

/** As many as a backend gives at once. */
const MOST = 100;
const PAGE = 24;

const empty = (): SearchState => ({ status: 'idle', items: [], hasMore: false, facets: [], faceted: true });

/** The capabilities of the backend; asked for when they are not known yet. @throws WaresError */
async function capabilitiesOf({ market }: Storefront): Promise<Capabilities | undefined> {
  if (!market.$shop.get().value) await market.load();
  const { value, error } = market.$shop.get();
  if (!value && error) throw error;
  return value?.capabilities;
}

/**
 * A search of its own for each caller. Where the backend has no facets, `products.list` answers in their place.
 * Call `dispose` when it is no longer shown.
 */
export function createSearch(storefront: Storefront): SearchStore {
  const { client, market } = storefront;
  const $search = atom<SearchState>(empty());
  let wish: SearchWish = {};
  let skip = 0;
  let take = PAGE;
  /** What failed was the growing, and not the question. */
  let grew = 0;
  let cursor: string | undefined;
  let current: AbortController | undefined;

  const page = async (query: SearchQuery, faceted: boolean, signal: AbortSignal) => {
    if (faceted) return client.search.products(query, { signal });
    const { filters: _, priceMin: __, priceMax: ___, ...plain } = query;
    return client.products.list(plain, { signal });
  };

  const queryOf = (faceted: boolean): SearchQuery => {
    const request = market.$request.get();
    const { q, category, filters, price, sort } = wish;
    const text = faceted && filterText(filters);
    const priced = faceted && price && price.currency === (request.currency ?? market.$context.get()?.currency);
    return {
      ...request,
      detail: 'card',
      ...(q && { q }),
      ...(category && { category }),
      ...(text && { filters: text }),
      ...(priced && price.min !== undefined && { priceMin: price.min }),
      ...(priced && price.max !== undefined && { priceMax: price.max }),
      ...(sort && { sort }),
    };
  };

  /** Walks from `from` until `count` products are there or no more; those before `drop` are thrown away. */
  const walk = async (mine: AbortController, from: string | undefined, drop: number, count: number) => {
    const { facets: faceted = true, search = true } = (await capabilitiesOf(storefront)) ?? {};
    if (mine === current && $search.get().faceted !== faceted) $search.set({ ...$search.get(), faceted });
    // All that there is would be no answer to words that the backend cannot look for.
    if (wish.q && !search) return { first: { items: [], totalCount: 0 }, items: [], next: undefined, faceted };
    const query = queryOf(faceted);
    const items: Product[] = [];
    let first: SearchResult | ProductList | undefined;
    let next = from;
    let left = drop;
    do {
      const limit = Math.min(left || count - items.length, MOST);
      const answer = await page({ ...query, limit, ...(next && { cursor: next }) }, faceted, mine.signal);
      first ??= answer;
      next = answer.nextCursor;
      // Before all of `drop` is passed, pages end where it ends.
      if (left) left = Math.max(0, left - answer.items.length);
      else items.push(...answer.items);
      if (!answer.items.length) break;
    } while (next && (left || items.length < count));
    return { first, items, next, faceted };
  };

  const run = async (more: number, fresh = false): Promise<void> => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    grew = more;
    const asked = wish;
    const { error: _, ...before } = $search.get();
    const shown = fresh ? { ...empty(), faceted: before.faceted } : before;
    $search.set({ ...shown, status: more ? 'loading-more' : 'loading' });
    try {
      const { first, items, next, faceted } = await walk(
        mine,
        more ? cursor : undefined,
        more ? 0 : skip,
        more || take,
      );
      if (mine !== current || !first) return;
      const { facets, suggestedQuery, correctedQuery, loosen } = first as Partial<SearchResult>;
      cursor = next;
      if (more) take += items.length;
      $search.set({
        status: 'ready',
        wish: asked,
        items: more ? [...shown.items, ...items] : items,
        hasMore: next !== undefined,
        faceted,
        facets: facets ?? [],
        ...(first.totalCount !== undefined && { totalCount: first.totalCount }),
        ...(suggestedQuery && { suggestedQuery }),
        ...(correctedQuery && { correctedQuery }),
        ...(loosen && { loosen }),
      });
    } catch (thrown) {
      if (mine !== current) return;
      const error = asWaresError(thrown);
      // What is shown answers another question, unless it was to grow.
      $search.set({ ...shown, ...(!more && { items: [], hasMore: false }), status: 'error', error });
      // The shop tells what it offers instead, and the market corrects itself.
      if (error.code === 'market_unsupported') void market.load();
    }
  };

  const marketKey = () => JSON.stringify(market.$request.get());
  const off = market.$request.listen((request, before) => {
    const { status, error } = $search.get();
    if (request === before) {
      if (isIndefinite(error)) void run(grew);
    } else if (status !== 'idle') void run(0);
  });

  return {
    $search,
    ask(next, { skip: from = 0, take: count = PAGE, fresh }: SearchWindow = {}) {
      wish = next;
      skip = from;
      take = count;
      return run(0, fresh);
    },
    more: async (count = PAGE) => {
      const { status, hasMore } = $search.get();
      if (hasMore && (status === 'ready' || (status === 'error' && grew))) await run(count);
    },
    retry() {
      const done = run(grew);
      market.again();
      return done;
    },
    snapshot() {
      const state = $search.get();
      return state.status === 'ready' ? { market: marketKey(), state, skip, ...(cursor && { cursor }) } : undefined;
    },
    restore({ market: of, state, skip: from, cursor: at }) {
      if (of !== marketKey()) return false;
      current?.abort();
      current = undefined;
      wish = state.wish ?? {};
      cursor = at;
      skip = from;
      take = state.items.length || PAGE;
      grew = 0;
      $search.set(state);
      return true;
    },
    dispose() {
      off();
      current?.abort();
      current = undefined;
    },
  };
}
