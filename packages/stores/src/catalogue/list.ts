import { isIndefinite, type StorefrontClient, type WaresError } from '@wares/client';
import { atom, onMount } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import type { ListQuery, ListState, ListStore, MarketStore } from '../storefront.ts';

export interface ListParts {
  client: StorefrontClient;
  market: MarketStore;
  /** Calls back whenever the market changes, or asks `again`, until the returned function is called. */
  onMarket(reload: (again: boolean) => void): () => void;
  onError(error: WaresError): void;
}

/** A growing list of products: cards, unless whole ones are asked for. The latest question wins; the old answer stays until the new one is there. */
export function createList(first: ListQuery, { client, market, onMarket, onError }: ListParts): ListStore {
  const $list = atom<ListState>({ status: 'idle', items: [], hasMore: false });
  let query = first;
  let cursor: string | undefined;
  let more = false;
  let current: AbortController | undefined;

  const load = async (next: boolean) => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    more = next;
    const { error: _, ...shown } = $list.value;
    $list.set({ ...shown, status: next ? 'loading-more' : 'loading' });
    try {
      const page = next && cursor ? { cursor } : {};
      const answer = await client.products.list(
        { detail: 'card', ...query, ...market.$request.get(), ...page },
        { signal: mine.signal },
      );
      if (mine !== current) return;
      cursor = answer.nextCursor;
      $list.set({
        status: 'ready',
        items: next ? [...shown.items, ...answer.items] : answer.items,
        hasMore: cursor !== undefined,
        ...(answer.totalCount !== undefined && { totalCount: answer.totalCount }),
      });
    } catch (thrown) {
      if (mine !== current) return;
      const error = asWaresError(thrown);
      $list.set({ ...shown, status: 'error', error });
      onError(error);
    }
  };

  onMount($list, () => {
    if ($list.value.status !== 'ready') void load(false);
    return onMarket((again) => {
      if (!again) void load(false);
      else if (isIndefinite($list.value.error)) void load(more);
    });
  });

  return {
    $list,
    setQuery(next) {
      if (JSON.stringify(next) === JSON.stringify(query)) return;
      query = next;
      if ($list.value.status !== 'idle') void load(false);
    },
    loadMore: async () => {
      if ($list.value.hasMore && $list.value.status === 'ready') await load(true);
    },
    retry() {
      const done = load(more);
      market.again();
      return done;
    },
  };
}
