import { createEngine } from './cart/engine.ts';
import { createLeanStorefront } from './lean.ts';
import type { Storefront, StorefrontOptions } from './storefront.ts';

/**
 * Makes the stores of one shop. Asks nothing of the backend until a store is listened to or an action is called.
 *
 * @throws ConfigError when the options cannot work.
 */
export const createStorefront = (options: StorefrontOptions): Storefront => createLeanStorefront(options, createEngine);
