import { atom, onMount } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import type { Storefront } from '../storefront.ts';
import type { OrderState, OrderStore } from './types.ts';

export * from './types.ts';

const stores = new WeakMap<Storefront, OrderStore>();

/** The orders of a storefront; the same store for the same storefront. */
export function ordersOf(storefront: Storefront): OrderStore {
  const store = stores.get(storefront) ?? createOrders(storefront);
  stores.set(storefront, store);
  return store;
}

type Recent = { label: string; email?: string };

/** A store of its own for each caller. */
export function createOrders({ name, client, environment: { session } }: Storefront): OrderStore {
  const key = `wares:${name}:recent`;
  const $order = atom<OrderState>({ status: 'idle' });
  const $recent = atom<Recent | undefined>();
  let asked: { label: string; email: string } | undefined;
  let current: AbortController | undefined;

  const lookup: OrderStore['lookup'] = async (input) => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    const { order } = $order.value;
    // The order asked for again stays in view; another one takes its place.
    const shown = order && asked?.label === input.label && asked.email === input.email ? { order } : {};
    asked = input;
    $order.set({ ...shown, status: 'loading' });
    try {
      const found = await client.orders.lookup(input, { signal: mine.signal });
      if (mine === current) $order.set({ status: 'ready', order: found });
      return found;
    } catch (thrown) {
      const error = asWaresError(thrown);
      if (mine === current) $order.set({ ...shown, status: 'error', error });
      throw error;
    }
  };

  onMount($recent, () => {
    const { label, email } = (session.read(key) ?? {}) as Partial<Recent>;
    if (typeof label === 'string') $recent.set({ label, ...(typeof email === 'string' && { email }) });
  });

  return {
    $order,
    $recent,
    lookup,
    refresh: async () => {
      // What went wrong is in the state.
      if (asked) await lookup(asked).catch(() => {});
    },
    remember(recent) {
      session.write(key, recent);
      $recent.set(recent);
    },
  };
}
