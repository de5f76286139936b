import { queueLocks } from './internal/lock.ts';
import type { Connectivity, LocksLike, StorefrontOptions } from './storefront.ts';

/** Some browsers throw when a denied part is only looked at. */
function attempt<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

/** The browser's locks over all tabs; where they are refused (an opaque origin), those of this page. */
function browserLocks(): LocksLike {
  // Shared by every copy of the script in the page.
  const page = globalThis as { [key: symbol]: { queues?: Map<string, Promise<unknown>> } | undefined };
  const registry = Symbol.for('wares/v1');
  page[registry] ??= {};
  page[registry].queues ??= new Map();
  const inPage = queueLocks(page[registry].queues);
  const overTabs = attempt(() => navigator.locks);
  if (!overTabs) return inPage;
  return {
    async request<T>(name: string, callback: () => Promise<T>) {
      let begun = false;
      const once = () => {
        begun = true;
        return callback();
      };
      try {
        return (await overTabs.request(name, once)) as T;
      } catch (error) {
        if (begun) throw error;
        return inPage.request(name, callback);
      }
    },
  };
}

const connectivity: Connectivity = {
  online: () => navigator.onLine !== false,
  subscribe(listener) {
    const tell = () => listener(navigator.onLine !== false);
    const shown = () => document.visibilityState === 'visible' && tell();
    addEventListener('online', tell);
    addEventListener('offline', tell);
    // Out of the back/forward cache, where no message reached the page.
    addEventListener('pageshow', shown);
    document.addEventListener('visibilitychange', shown);
    return () => {
      removeEventListener('online', tell);
      removeEventListener('offline', tell);
      removeEventListener('pageshow', shown);
      document.removeEventListener('visibilitychange', shown);
    };
  },
};

/**
 * What a browser offers a storefront: storage, channel, locks, connectivity, languages. What is denied or missing is
 * left out, and the storefront falls back. Touches nothing until called, and works (with nothing) in Node.
 */
export function browserOptions(): Omit<StorefrontOptions, 'client'> {
  if (typeof document === 'undefined') return {};
  const storage = attempt(() => localStorage);
  const sessionStorage = attempt(() => globalThis.sessionStorage);
  return {
    ...(storage && { storage }),
    ...(sessionStorage && { sessionStorage }),
    ...(typeof BroadcastChannel !== 'undefined' && { channel: (name: string) => new BroadcastChannel(name) }),
    locks: browserLocks(),
    connectivity,
    languages: navigator.languages ?? [],
    privacyControl: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
  };
}
