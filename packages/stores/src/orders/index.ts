import type { Storefront } from '../storefront.ts';
import type { OrderStore } from './types.ts';

export * from './types.ts';

/** The orders of a storefront; the same store for the same storefront. */
export declare function ordersOf(storefront: Storefront): OrderStore;
