import { attempt } from './internal/attempt.ts';
import { browserLocks } from './internal/browser-locks.ts';
import type { Connectivity, StorefrontOptions } from './storefront.ts';

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
export const browserOptions = (): Omit<StorefrontOptions, 'client'> =>
  typeof document === 'undefined' ? {} : { ...leanBrowserOptions(), locks: browserLocks() };

/** `browserOptions` without the locks: those come with the `browserCartEngine`. For browsers alone. */
export function leanBrowserOptions(): Omit<StorefrontOptions, 'client' | 'locks'> {
  const storage = attempt(() => localStorage);
  const sessionStorage = attempt(() => globalThis.sessionStorage);
  return {
    ...(storage && { storage }),
    ...(sessionStorage && { sessionStorage }),
    ...(typeof BroadcastChannel !== 'undefined' && { channel: (name: string) => new BroadcastChannel(name) }),
    connectivity,
    languages: navigator.languages ?? [],
    privacyControl: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
  };
}
