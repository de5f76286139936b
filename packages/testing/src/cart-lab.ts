import { createStorefront, type Storefront } from '@wares/stores';
import { type Fault, faultyClient } from './faulty-client.ts';
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

/** `storageLag`: milliseconds until another tab sees what was stored. */
export function createCartLab(storageLag = 0): CartLab {
  const time = new VirtualTime();
  const random = seededRandom(7);
  const backend = new ModelBackend();
  const browser = new VirtualBrowser({ time, random, storageLag });
  const faults: Fault[] = [];
  const fault = () => (faults.length > 1 ? (faults.shift() as Fault) : (faults[0] ?? WELL));
  const open = (tab: VirtualTab) => {
    const storefront = createStorefront({ ...tab.options, client: faultyClient({ backend, time, tab, fault }) });
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
