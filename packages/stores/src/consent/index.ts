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
   * Says what is allowed; classes that are left out stay as they are. Kept over visits, and true for every tab at once.
   * Under Global Privacy Control analytics and marketing stay denied, whatever is said. What was stored under a class is
   * deleted when the class is denied.
   */
  set(change: Partial<Consent>): void;
}

/** What was said, and when. Milliseconds since 1970, UTC. */
type Said = Partial<Consent> & { at?: number };

/** Ends of the keys under which something is stored with consent. */
const KEPT = { functional: ['viewed', 'searches'], analytics: [], marketing: [] } as const;

const stores = new WeakMap<Storefront, ConsentStore>();

/** The consent of a storefront; the same store for the same storefront. */
export function consentOf(storefront: Storefront): ConsentStore {
  const store = stores.get(storefront) ?? createConsent(storefront);
  stores.set(storefront, store);
  return store;
}

function createConsent({ name, environment }: Storefront): ConsentStore {
  const { keep, privacyControl, connectivity, tabs, clock } = environment;
  const prefix = `wares:${name}:`;
  const key = `${prefix}consent`;
  /** What this tab has said or heard last: storage may not show it yet. */
  let last: Said = {};
  const said = (): Said => {
    const kept = (keep.read(key) ?? {}) as Said;
    return (last.at ?? -1) > (kept.at ?? -1) ? last : kept;
  };
  const read = (): Consent => {
    const now = said();
    return Object.fromEntries(
      CONSENT_CLASSES.map((each) => [each, now[each] === true && (each === 'functional' || !privacyControl)]),
    ) as Consent;
  };
  const forget = (consent: Consent) => {
    for (const each of CONSENT_CLASSES)
      for (const end of consent[each] ? [] : KEPT[each])
        if (keep.read(prefix + end) !== undefined) keep.write(prefix + end);
    return consent;
  };
  const $consent = atom<Consent>(forget(read()));
  const refresh = () => {
    const next = forget(read());
    if (CONSENT_CLASSES.some((each) => next[each] !== $consent.value[each])) $consent.set(next);
  };
  const take = (next: Said) => {
    last = next;
    keep.write(key, next);
    refresh();
  };
  tabs.listen(({ consent }) => {
    const { at, ...classes } = (consent ?? {}) as Said;
    if (Number.isFinite(at) && (at as number) > (said().at ?? -1)) take({ ...classes, at: at as number });
    // It may be stored already, and not seen.
    else refresh();
  });
  // Another tab may have said something while this one was not looked at.
  onMount($consent, () =>
    connectivity.subscribe(() => {
      last = {};
      refresh();
    }),
  );
  return {
    $consent,
    set(change) {
      const { at = -1, ...before } = said();
      // Pages say it anew at each visit.
      if (at >= 0 && CONSENT_CLASSES.every((each) => (change[each] ?? before[each]) === before[each])) return refresh();
      const next = { ...read(), ...change, at: Math.max(clock.now(), at + 1) };
      take(next);
      tabs.tell({ consent: next });
    },
  };
}
