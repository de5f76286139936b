import type { Storefront, StorefrontOptions } from './storefront.ts';

/**
 * Makes the stores of one shop. Asks nothing of the backend until a store is listened to or an action is called.
 *
 * @throws ConfigError when the options cannot work.
 */
export declare function createStorefront(options: StorefrontOptions): Storefront;
