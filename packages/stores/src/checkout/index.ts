import type { Storefront } from '../storefront.ts';
import type { CheckoutStore } from './types.ts';

export * from './types.ts';

/** The checkout of a storefront; the same one for the same storefront. */
export declare function checkoutOf(storefront: Storefront): CheckoutStore;
