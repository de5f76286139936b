import type { CartEngine } from './cart/cart.ts';
import { createEngine as cartEngine } from './cart/engine.ts';
import { browserLocks } from './internal/browser-locks.ts';

export { cartEngine };

/** The engine with the browser's locks over all tabs, for storefronts that were given none. */
export const browserCartEngine: CartEngine = (parts, front) =>
  cartEngine({ ...parts, locks: parts.locks ?? browserLocks() }, front);
