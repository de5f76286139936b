import type { Storefront } from '../storefront.ts';
import { createCheckout } from './checkout.ts';
import type { CheckoutStore } from './types.ts';

export { canStore } from './can-store.ts';
export * from './types.ts';

const stores = new WeakMap<Storefront, CheckoutStore>();

/** The checkout of a storefront; the same one for the same storefront. */
export function checkoutOf(storefront: Storefront): CheckoutStore {
  const store = stores.get(storefront) ?? createCheckout(storefront);
  stores.set(storefront, store);
  return store;
}
