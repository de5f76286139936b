import { cartEngine } from '@wares/stores/cart-engine';
import type { LateEngine } from '@wares/stores/lean';
import type { VirtualTab } from './virtual-browser.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How the cart's engine comes into a page. */
export interface EngineDelay {
  /** How long each attempt to fetch it takes. Milliseconds. */
  wait: number;
  /** So many attempts fail first. */
  failures: number;
  /** When the page has nothing better to do. Milliseconds; default: never, the first action fetches it. */
  idle?: number;
}

/** The engine as a page fetches it: late, and after failures. */
export function lateEngine(time: VirtualTime, tab: VirtualTab, { wait, failures, idle }: EngineDelay): LateEngine {
  let left = failures;
  return {
    load: () =>
      new Promise((resolve, reject) => {
        time.setTimeout(() => {
          if (!tab.alive) return;
          if (tab.online && left-- <= 0) resolve(cartEngine);
          else reject(new TypeError('Failed to fetch dynamically imported module'));
        }, wait);
      }),
    idle: (callback) => {
      if (idle !== undefined) time.setTimeout(() => tab.alive && callback(), idle);
    },
  };
}
