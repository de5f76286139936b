import { consentOf } from '../consent/index.ts';
import type { Storefront } from '../storefront.ts';

/** What was searched for before. Kept, read and shown with consent (`functional`) only. */
export interface RecentSearches {
  /** The latest first, up to eight. */
  list(): readonly string[];
  add(query: string): void;
}

const MOST = 8;

/** The recent searches of a storefront. */
export function recentSearches(storefront: Storefront): RecentSearches {
  const { name, environment } = storefront;
  const { keep } = environment;
  const key = `wares:${name}:searches`;
  const { $consent } = consentOf(storefront);
  const list = (): readonly string[] => {
    // What was kept is deleted where the consent is withdrawn: `consentOf`.
    if (!$consent.get().functional) return [];
    const kept = keep.read(key);
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string' && one.length <= 256).slice(0, MOST) : [];
  };
  return {
    list,
    add(query) {
      if (!query || !$consent.get().functional) return;
      keep.write(key, [query, ...list().filter((one) => one !== query)].slice(0, MOST));
    },
  };
}
