import { createStorefront, type Storefront } from '@wares/stores';
import { createLeanStorefront } from '@wares/stores/lean';
import { type Fault, faultyClient } from './faulty-client.ts';
import { type EngineDelay, lateEngine } from './late-engine.ts';
import { ModelBackend } from './model-backend.ts';
import { seededRandom } from './random.ts';
import { VirtualBrowser, type VirtualTab } from './virtual-browser.ts';
import { VirtualTime } from './virtual-time.ts';

/** One shopper's tabs on the model backend, in virtual time. */
export interface CartLab {
  time: VirtualTime;
  backend: ModelBackend;
  browser: VirtualBrowser;
  /** What becomes of the requests to come; the last one stays. Default: all is well. */
  faults: Fault[];
  openTab(change?: (tab: VirtualTab) => void): { tab: VirtualTab; storefront: Storefront };
  reload(tab: VirtualTab): { tab: VirtualTab; storefront: Storefront };
}

const WELL: Fault = { there: 10, back: 10 };

/** `storageLag`: milliseconds until another tab sees what was stored. `late`: default, the engine is there at once. */
export function createCartLab(storageLag = 0, late?: EngineDelay): CartLab {
  const time = new VirtualTime();
  const random = seededRandom(7);
  const backend = new ModelBackend();
  const browser = new VirtualBrowser({ time, random, storageLag });
  const faults: Fault[] = [];
  const fault = () => (faults.length > 1 ? (faults.shift() as Fault) : (faults[0] ?? WELL));
  const open = (tab: VirtualTab) => {
    const options = { ...tab.options, client: faultyClient({ backend, time, tab, fault }) };
    const storefront = late ? createLeanStorefront(options, lateEngine(time, tab, late)) : createStorefront(options);
    storefront.cart.$cart.subscribe(() => {});
    return { tab, storefront };
  };
  return {
    time,
    backend,
    browser,
    faults,
    openTab(change) {
      const tab = browser.openTab();
      change?.(tab);
      return open(tab);
    },
    reload: (tab) => open(browser.reload(tab)),
  };
}
