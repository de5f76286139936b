import { isIndefinite } from '@wares/client';
import type { DeliveryPromise } from '@wares/contract';
import { atom, onMount, type ReadableAtom } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import type { Resource, Storefront } from '../storefront.ts';

/** How long after a cut-off the next promise is asked for, in milliseconds, so that the backend's clock has passed it too. */
const AFTER = 2_000;
/** No timer waits longer: what is further away is looked at again then. */
const LONGEST = 6 * 3_600_000;

export interface PromiseStore {
  /** Loads when first listened to; again when the market changes and when the cut-off has passed. */
  readonly $promise: ReadableAtom<Resource<DeliveryPromise>>;
  /** Loads it again after an error. */
  retry(): void;
}

const stores = new WeakMap<Storefront, Map<string, PromiseStore>>();

/**
 * When a variant would be there, ordered now; the same store for the same product and variant. An error with code
 * `not_deliverable` says that it is not sent there, or cannot be had.
 */
export function promiseOf(storefront: Storefront, handle: string, variantId?: string): PromiseStore {
  const known = stores.get(storefront) ?? new Map<string, PromiseStore>();
  stores.set(storefront, known);
  const key = `${handle} ${variantId ?? ''}`;
  const store = known.get(key) ?? createPromise(storefront, handle, variantId);
  known.set(key, store);
  return store;
}

function createPromise(storefront: Storefront, handle: string, variantId: string | undefined): PromiseStore {
  const { client, market, environment } = storefront;
  const { clock } = environment;
  const $promise = atom<Resource<DeliveryPromise>>({ status: 'idle' });
  let current: AbortController | undefined;
  let timer: unknown;

  const watchCutoff = (promise: DeliveryPromise) => {
    clock.clearTimeout(timer);
    const left = Date.parse(promise.cutoffAt) - clock.now() + AFTER;
    timer = clock.setTimeout(
      () => (left > LONGEST ? watchCutoff(promise) : void load()),
      Math.min(LONGEST, Math.max(AFTER, left)),
    );
  };
  const load = async () => {
    clock.clearTimeout(timer);
    current?.abort();
    const mine = new AbortController();
    current = mine;
    const { error: _, ...shown } = $promise.value;
    $promise.set({ ...shown, status: 'loading' });
    try {
      const query = { ...market.$request.get(), ...(variantId && { variantId }) };
      const value = await client.products.delivery(handle, query, { signal: mine.signal });
      if (mine !== current) return;
      $promise.set({ status: 'ready', value });
      watchCutoff(value);
    } catch (thrown) {
      // What was promised elsewhere, or before, is no promise here.
      if (mine === current) $promise.set({ status: 'error', error: asWaresError(thrown) });
    }
  };

  onMount($promise, () => {
    void load();
    const off = market.$request.listen((request, before) => {
      if (request !== before || isIndefinite($promise.value.error)) void load();
    });
    return () => {
      off();
      clock.clearTimeout(timer);
      current?.abort();
      current = undefined;
    };
  });
  return {
    $promise,
    retry() {
      void load();
      market.again();
    },
  };
}
