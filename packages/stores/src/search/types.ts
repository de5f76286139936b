import type { WaresError } from '@wares/client';
import type { Facet, Product, ProductSort, SearchResult, Suggestions } from '@wares/contract';
import type { ReadableAtom } from 'nanostores';
import type { Resource } from '../storefront.ts';

/** What is searched for. A part that is missing narrows nothing. */
export interface SearchWish {
  /** Up to 256 characters. */
  q?: string;
  /** A category by its handle. */
  category?: string;
  /** Ids of values by the id of their facet: any of the values, all of the facets. */
  filters?: Readonly<Record<string, readonly string[]>>;
  /** Minor units of `currency`, both ends included. Left out while the market has another currency. */
  price?: { min?: number; max?: number; currency: string };
  sort?: ProductSort;
}

/** Which of the results are shown: `take` of them, after `skip`. */
export interface SearchWindow {
  /** Default 0. */
  skip?: number;
  /** Default 24. */
  take?: number;
  /** What is shown goes at once, and does not stay until the new results are there. Default false. */
  fresh?: boolean;
}

/** The results, and what they can be narrowed by. */
export interface SearchState {
  /** loading: another question is under way; what is shown is of the one before. */
  status: Resource<unknown>['status'] | 'loading-more';
  /** What the results shown answer; absent before the first. */
  wish?: SearchWish;
  items: readonly Product[];
  /** How many there are in all, when the backend counts. */
  totalCount?: number;
  hasMore: boolean;
  facets: readonly Facet[];
  /** false: the backend counts no facets, and takes neither filters nor prices. */
  faceted: boolean;
  suggestedQuery?: string;
  correctedQuery?: string;
  loosen?: NonNullable<SearchResult['loosen']>;
  /** With items: they did not grow. Without: the question was not answered. */
  error?: WaresError;
}

/** Results as they were, to be shown again at once. Good for the store that made it, in the same market. */
export interface SearchSnapshot {
  readonly market: string;
  readonly state: SearchState;
  readonly skip: number;
  readonly cursor?: string;
}

export interface SearchStore {
  readonly $search: ReadableAtom<SearchState>;
  /** Asks; the latest question wins. The old results stay until the new ones are there. */
  ask(wish: SearchWish, window?: SearchWindow): Promise<void>;
  /** Adds `take` more to those shown. */
  more(take?: number): Promise<void>;
  /** Asks again what failed. */
  retry(): Promise<void>;
  snapshot(): SearchSnapshot | undefined;
  /** true: shown. false: the market is another now; ask. */
  restore(snapshot: SearchSnapshot): boolean;
  /** Stops listening to the market, and what is under way. */
  dispose(): void;
}

export interface SuggestState {
  /** What `found` completes. */
  q: string;
  found?: Suggestions;
}

export interface SuggestStore {
  readonly $suggestions: ReadableAtom<SuggestState>;
  /** Completes; an answer to an earlier text is dropped. Failing is silent: a box works without suggestions. */
  complete(q: string, limit?: number): Promise<void>;
  /** Forgets them, and drops what is under way. */
  clear(): void;
}
