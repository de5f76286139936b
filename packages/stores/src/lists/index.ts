import { atom, onMount, type ReadableAtom } from 'nanostores';
import { consentOf } from '../consent/index.ts';
import type { Storefront } from '../storefront.ts';
import { type Change, changeOf, entryOf, isLater, type ListEntry, newestFirst } from './entry.ts';

export type { ListEntry } from './entry.ts';

/** Products that a shopper has put aside, newest first, each once, the same in every tab. */
export interface ProductListStore {
  readonly $entries: ReadableAtom<readonly ListEntry[]>;
  /** How many there can be; the oldest makes room, unless the list refuses. */
  readonly limit: number;
  /** false: it is full and takes no more. A product that is there already comes to the front. */
  add(entry: Omit<ListEntry, 'addedAt'>): boolean;
  remove(handle: string): void;
  clear(): void;
}

export interface Lists {
  /** Kept until taken out: it is what the shopper asked for. */
  readonly wishlist: ProductListStore;
  /** Up to four, each for a day. Refuses a fifth. */
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
  limit: number;
  /** true: a full list takes no more. Default: the oldest makes room. */
  refuses?: boolean;
  /** How long an entry stays. Milliseconds; default: until it is taken out. */
  lasts?: number;
  allowed?: () => boolean;
}

const DAY = 24 * 3_600_000;
/**
 * How long a tab bears in mind what was done to a list: longer than other tabs take to see what was stored. After that
 * the storage alone says what is on it. Milliseconds.
 */
const SETTLE = 1_000;

function createLists(storefront: Storefront): Lists {
  const { name, environment } = storefront;
  const { keep, clock, connectivity, tabs } = environment;
  const { $consent } = consentOf(storefront);

  const create = (rules: ListRules): ProductListStore => {
    const { limit, refuses, lasts = Number.POSITIVE_INFINITY, allowed = () => true } = rules;
    const key = `wares:${name}:${rules.key}`;
    /** By handle: what was done a moment ago, here or in another tab. Storage may not show it yet, or have lost it. */
    const fresh = new Map<string, { change: Change; until: number }>();
    const freshOf = (handle: string) => fresh.get(handle)?.change;

    const read = (): readonly ListEntry[] => {
      if (!allowed()) return [];
      const now = clock.now();
      const found = new Map<string, ListEntry>();
      const kept = keep.read(key);
      for (const value of Array.isArray(kept) ? kept : []) {
        const entry = entryOf(value);
        if (entry && !found.has(entry.handle) && now - entry.addedAt < lasts) found.set(entry.handle, entry);
      }
      for (const [handle, { change, until }] of fresh) {
        const stored = found.get(handle);
        if (until <= now) fresh.delete(handle);
        else if (stored && !isLater(change, stored)) continue;
        else if (change.gone) found.delete(handle);
        else found.set(handle, change);
      }
      const all = [...found.values()].sort(newestFirst);
      return refuses ? all.slice(-limit) : all.slice(0, limit);
    };
    const $entries = atom<readonly ListEntry[]>([]);
    const show = (entries: readonly ListEntry[]) => {
      if (JSON.stringify(entries) !== JSON.stringify($entries.value)) $entries.set(entries);
    };
    const refresh = () => show(read());
    /** From storage each time, and written down by every tab that hears of it: of two writes at once none is lost. */
    const note = (changes: readonly Change[]) => {
      for (const change of changes)
        if (isLater(change, freshOf(change.handle))) fresh.set(change.handle, { change, until: clock.now() + SETTLE });
      const entries = read();
      keep.write(key, entries.length ? entries : undefined);
      show(entries);
    };
    const change = (...changes: Change[]) => {
      note(changes);
      tabs.tell({ [rules.key]: changes });
    };
    const gone = (handle: string, entry: ListEntry | undefined): Change => ({
      handle,
      addedAt: Math.max(clock.now(), entry?.addedAt ?? 0, freshOf(handle)?.addedAt ?? 0),
      gone: true,
    });

    tabs.listen(({ [rules.key]: told }) => {
      if (Array.isArray(told) && allowed()) note(told.flatMap((each) => changeOf(each) ?? []));
    });
    $consent.listen(() => allowed() || fresh.clear());
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
      add(wish) {
        const entries = read();
        // Later than all that is there, so that it stands before it.
        const after = Math.max(entries[0]?.addedAt ?? 0, freshOf(wish.handle)?.addedAt ?? 0) + 1;
        const entry = entryOf({ ...wish, addedAt: Math.max(clock.now(), after) });
        const full = refuses && entries.filter(({ handle }) => handle !== wish.handle).length >= limit;
        if (!entry || full || !allowed()) return false;
        change(entry);
        return true;
      },
      remove: (handle) =>
        change(
          gone(
            handle,
            read().find((entry) => entry.handle === handle),
          ),
        ),
      clear: () => change(...read().map((entry) => gone(entry.handle, entry))),
    };
  };

  const recent = create({ key: 'viewed', limit: 24, allowed: () => $consent.get().functional });
  return {
    wishlist: create({ key: 'wishlist', limit: 200 }),
    compare: create({ key: 'compare', limit: 4, refuses: true, lasts: DAY }),
    recent,
  };
}
