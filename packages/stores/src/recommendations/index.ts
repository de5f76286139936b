import { isIndefinite } from '@wares/client';
import type { Product, RecommendationQuery } from '@wares/contract';
import { atom, onMount, type ReadableAtom } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import type { Resource, Storefront } from '../storefront.ts';

/** What is asked for beside the market. */
export type RecommendationWish = Pick<RecommendationQuery, 'intent' | 'limit'>;

/** Products that go with a product, best first; cards (`partial`), as a backend may give them. */
export interface RecommendationStore {
  /**
   * Loads when first listened to, and anew when the market changes. Ready with none where the backend has no
   * `recommendations` among its capabilities: it is not asked then.
   */
  readonly $products: ReadableAtom<Resource<readonly Product[]>>;
  /** Asks again after an error. */
  retry(): void;
}

const stores = new WeakMap<Storefront, Map<string, RecommendationStore>>();

/** What goes with a product; the same store for the same question while anybody listens. */
export function recommendationsOf(
  storefront: Storefront,
  handle: string,
  { intent = 'related', limit }: RecommendationWish = {},
): RecommendationStore {
  const wish = { intent, ...(limit !== undefined && { limit }) };
  const known = stores.get(storefront) ?? new Map<string, RecommendationStore>();
  stores.set(storefront, known);
  const key = JSON.stringify([handle, wish]);
  const store = known.get(key) ?? createRecommendations(storefront, handle, wish, () => known.delete(key));
  known.set(key, store);
  return store;
}

function createRecommendations(
  { client, market }: Storefront,
  handle: string,
  wish: RecommendationWish,
  forget: () => void,
): RecommendationStore {
  const $products = atom<Resource<readonly Product[]>>({ status: 'idle' });
  let current: AbortController | undefined;

  const ask = async (signal: AbortSignal): Promise<readonly Product[]> => {
    await market.load();
    const { value: shop, error } = market.$shop.get();
    if (!shop) throw error;
    if (!shop.capabilities.recommendations || signal.aborted) return [];
    const query = { ...wish, ...market.$request.get() };
    return (await client.products.recommendations(handle, query, { signal })).items;
  };

  const load = async () => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    const { error: _, ...shown } = $products.value;
    $products.set({ ...shown, status: 'loading' });
    try {
      const value = await ask(mine.signal);
      if (mine === current) $products.set({ status: 'ready', value });
    } catch (thrown) {
      if (mine !== current) return;
      const error = asWaresError(thrown);
      $products.set({ ...shown, status: 'error', error });
      // The shop tells what it offers instead, and the market corrects itself.
      if (error.code === 'market_unsupported') void market.load();
    }
  };

  onMount($products, () => {
    void load();
    const off = market.$request.listen((request, before) => {
      if (request !== before || isIndefinite($products.value.error)) void load();
    });
    return () => {
      off();
      forget();
      current?.abort();
      current = undefined;
    };
  });

  return {
    $products,
    retry() {
      void load();
      market.again();
    },
  };
}
