import { atom, onMount, type ReadableAtom } from 'nanostores';
import { consentOf } from '../consent/index.ts';
import type { Keep, Storefront } from '../storefront.ts';

/** A product that the shopper has put somewhere. */
export interface ListEntry {
  handle: string;
  /** The variant that was chosen, if one was. */
  variantId?: string;
  /** Milliseconds since 1970, UTC. */
  addedAt: number;
}

/** Products that a shopper has put aside, newest first, each once. */
export interface ProductListStore {
  readonly $entries: ReadableAtom<readonly ListEntry[]>;
  /** How many there can be; the oldest makes room, unless the list refuses. */
  readonly limit: number;
  /** false: it is full and takes no more. A product that is there already comes to the front. */
  add(entry: { handle: string; variantId?: string }): boolean;
  remove(handle: string): void;
  clear(): void;
}

export interface Lists {
  /** Kept until taken out: it is what the shopper asked for. */
  readonly wishlist: ProductListStore;
  /** Up to four, for this tab. Refuses a fifth. */
  readonly compare: ProductListStore;
  /** What was looked at. Written, read and shown with consent (`functional`) only; forgotten when that is withdrawn. */
  readonly recent: ProductListStore;
}

const stores = new WeakMap<Storefront, Lists>();

/** The lists of a storefront; the same for the same storefront. */
export function listsOf(storefront: Storefront): Lists {
  const lists = stores.get(storefront) ?? createLists(storefront);
  stores.set(storefront, lists);
  return lists;
}

interface ListRules {
  key: string;
  keep: Keep;
  limit: number;
  /** true: a full list takes no more. Default: the oldest makes room. */
  refuses?: boolean;
  allowed?: () => boolean;
}

function isEntry(value: unknown): value is ListEntry {
  const { handle, variantId, addedAt } = (value ?? {}) as Partial<Record<keyof ListEntry, unknown>>;
  return (
    typeof handle === 'string' &&
    /^[\w-]{1,128}$/.test(handle) &&
    Number.isFinite(addedAt) &&
    (variantId === undefined || typeof variantId === 'string')
  );
}

function createLists(storefront: Storefront): Lists {
  const { name, environment } = storefront;
  const { keep, session, clock, connectivity } = environment;
  const { $consent } = consentOf(storefront);

  const create = ({ key: suffix, keep, limit, refuses, allowed = () => true }: ListRules): ProductListStore => {
    const key = `wares:${name}:${suffix}`;
    const read = (): readonly ListEntry[] => {
      const kept = allowed() ? keep.read(key) : [];
      return Array.isArray(kept) ? kept.filter(isEntry).slice(0, limit) : [];
    };
    const $entries = atom<readonly ListEntry[]>([]);
    const refresh = () => {
      const next = read();
      if (JSON.stringify(next) !== JSON.stringify($entries.value)) $entries.set(next);
    };
    // From storage each time: another tab may have changed it.
    const write = (entries: readonly ListEntry[]) => {
      keep.write(key, entries.length ? entries : undefined);
      $entries.set(entries);
    };
    onMount($entries, () => {
      refresh();
      const stops = [connectivity.subscribe(refresh), $consent.listen(refresh)];
      return () => {
        for (const stop of stops) stop();
      };
    });
    return {
      $entries,
      limit,
      add({ handle, variantId }) {
        if (!allowed()) return false;
        const entry = { handle, ...(variantId !== undefined && { variantId }), addedAt: clock.now() };
        const others = read().filter((each) => each.handle !== handle);
        if (!isEntry(entry) || (refuses && others.length >= limit)) return false;
        write([entry, ...others].slice(0, limit));
        return true;
      },
      remove: (handle) => write(read().filter((each) => each.handle !== handle)),
      clear: () => write([]),
    };
  };

  const functional = () => $consent.get().functional;
  const recent = create({ key: 'viewed', keep, limit: 24, allowed: functional });
  $consent.listen(({ functional: now }) => {
    if (!now) recent.clear();
  });
  return {
    wishlist: create({ key: 'wishlist', keep, limit: 200 }),
    compare: create({ key: 'compare', keep: session, limit: 4, refuses: true }),
    recent,
  };
}
