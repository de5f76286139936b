import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Storefront } from '../storefront.ts';

/**
 * What storage and requests are for, beside what is strictly necessary: `functional` (recently viewed, recent
 * searches), `analytics`, `marketing`.
 */
export const CONSENT_CLASSES = ['functional', 'analytics', 'marketing'] as const;
export type ConsentClass = (typeof CONSENT_CLASSES)[number];
export type Consent = Readonly<Record<ConsentClass, boolean>>;

/** What the shopper allows. Nothing is allowed until they, or the page for them, have said so. */
export interface ConsentStore {
  readonly $consent: ReadableAtom<Consent>;
  /**
   * Says what is allowed; classes that are left out stay as they are. Kept over visits. Under Global Privacy Control
   * analytics and marketing stay denied, whatever is said. What was stored under a class is forgotten when the class is
   * denied.
   */
  set(change: Partial<Consent>): void;
}

const stores = new WeakMap<Storefront, ConsentStore>();

/** The consent of a storefront; the same store for the same storefront. */
export function consentOf(storefront: Storefront): ConsentStore {
  const store = stores.get(storefront) ?? createConsent(storefront);
  stores.set(storefront, store);
  return store;
}

function createConsent({ name, environment: { keep, privacyControl, connectivity } }: Storefront): ConsentStore {
  const key = `wares:${name}:consent`;
  const read = (): Consent => {
    const kept = (keep.read(key) ?? {}) as Partial<Consent>;
    return Object.fromEntries(
      CONSENT_CLASSES.map((each) => [each, kept[each] === true && (each === 'functional' || !privacyControl)]),
    ) as Consent;
  };
  const $consent = atom<Consent>(read());
  const refresh = () => {
    const next = read();
    if (CONSENT_CLASSES.some((each) => next[each] !== $consent.value[each])) $consent.set(next);
  };
  // Another tab may have said something while this one was not looked at.
  onMount($consent, () => connectivity.subscribe(refresh));
  return {
    $consent,
    set(change) {
      keep.write(key, { ...read(), ...change });
      refresh();
    },
  };
}
