import type { Clock, StorefrontClient, WaresError } from '@wares/client';
import type { Cart, Context, Product, ProductQuery, Shop } from '@wares/contract';
import type { ReadableAtom } from 'nanostores';

export type { Clock };

/** Where a value that is loaded stands. `value` stays while a newer one is loaded or has failed. */
export interface Resource<T> {
  status: 'idle' | 'loading' | 'ready' | 'error';
  value?: T;
  error?: WaresError;
}

/** Where strings are kept. May throw at any call; the storefront survives it. `localStorage` fits. */
export interface StorageLike {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Tells other tabs. `BroadcastChannel` fits. */
export interface ChannelLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
}

/** Lets one tab at a time in. `navigator.locks` fits. */
export interface LocksLike {
  request<T>(name: string, callback: () => Promise<T>): Promise<T>;
}

/** Whether the machine has a line. */
export interface Connectivity {
  online(): boolean;
  /** Called when the line comes or goes, and when the page is shown again. Returns how to stop listening. */
  subscribe(listener: (online: boolean) => void): () => void;
}

export interface StorefrontOptions {
  client: StorefrontClient;
  /** Tells this storefront's storage, channel and locks from others on the same origin. Default `default`. */
  name?: string;
  /**
   * What the page asks for. A choice that the shopper made and this shop kept wins over it; a part that nobody names
   * is the shop's default. A currency that ISO 4217 does not know is a `ConfigError` at once.
   */
  country?: string;
  currency?: string;
  language?: string;
  /** Kept over visits. Default: memory only. */
  storage?: StorageLike;
  /** Kept for this tab: what was typed in the checkout, the order just placed. Default: memory only. */
  sessionStorage?: StorageLike;
  /** Opens the channel of this name. Default: none (one tab). */
  channel?: (name: string) => ChannelLike;
  /** Default: a lock within this storefront. */
  locks?: LocksLike;
  clock?: Clock;
  /** Cryptographically strong bytes. Default: `crypto.getRandomValues`. */
  random?: (bytes: Uint8Array) => void;
  /** Default: always online. */
  connectivity?: Connectivity;
  /**
   * What the browser says the shopper reads, most wanted first, e.g. `navigator.languages`. The first is the language
   * when neither the shopper has chosen one nor the page names one. Default: none.
   */
  languages?: readonly string[];
  /** true: the browser sends Global Privacy Control; analytics and marketing are then never allowed. Default false. */
  privacyControl?: boolean;
}

/** Country, currency and language: suggested, then chosen by the shopper, then kept. */
export interface MarketStore {
  /** The shop: its name, markets and capabilities. Loads when first listened to. */
  readonly $shop: ReadableAtom<Resource<Shop>>;
  /**
   * What is asked for: the parts that are known before the shop has answered. Send these with every read. Told again
   * with the value that it had, it says: what could not be read is worth asking for again (`again`).
   */
  readonly $request: ReadableAtom<Partial<Context>>;
  /** The whole context, once the shop is known. */
  readonly $context: ReadableAtom<Context | undefined>;
  /** The language to speak to the shopper, known at once (falls back to `en`). */
  readonly $language: ReadableAtom<string>;
  /**
   * Chooses. A part that the new country does not offer moves to that country's default. The cart follows; if it
   * cannot, the market is put back as it was and the promise rejects.
   */
  set(change: Partial<Context>): Promise<void>;
  /** Loads the shop, or loads it again after an error. */
  load(): Promise<void>;
  /**
   * Asks again for all that could not be read because the shop was out of reach: one “Try again” mends all of a page.
   * Every `retry` calls it, and the storefront does when the line is back or the page is shown again.
   */
  again(): void;
}

/** A page of products that grows. */
export interface ListState {
  status: Resource<unknown>['status'] | 'loading-more';
  items: readonly Product[];
  /** How many in all, when the backend counts. */
  totalCount?: number;
  hasMore: boolean;
  error?: WaresError;
}

export interface ListStore {
  readonly $list: ReadableAtom<ListState>;
  /** Asks for something else; the latest wins. */
  setQuery(query: ListQuery): void;
  loadMore(): Promise<void>;
  retry(): Promise<void>;
}

export type ListQuery = Omit<ProductQuery, 'country' | 'currency' | 'language' | 'handles' | 'cursor'> & {
  handles?: readonly string[];
};

/** Products, shared by all elements, asked anew when the market changes. */
export interface CatalogueStore {
  /**
   * One product. The same atom for the same handle; loads when first listened to; several handles asked for in the
   * same task become one request. An unknown handle ends in an error with code `product_not_found`.
   */
  product(handle: string): ReadableAtom<Resource<Product>>;
  /** Loads a product again after an error. */
  retry(handle: string): void;
  /**
   * A list of its own for each caller; loads when `$list` is first listened to. Its products are cards (`partial`)
   * unless the query says `detail: 'full'`; `product` gives each of them whole.
   */
  list(query: ListQuery): ListStore;
}

/** What the cart is doing, beside what is in it. */
export interface CartState {
  /** idle: not asked yet. empty: there is none, or nothing in it. */
  status: 'idle' | 'loading' | 'ready' | 'error';
  /** As the backend said last; with changes under way when `pending` is above 0. */
  cart?: Cart;
  /** Changes not yet confirmed by the backend. While above 0 the lines are a forecast and totals are out of date. */
  pending: number;
  /** Ids of lines with a change under way. */
  busyLines: readonly string[];
  /** Variant ids with an add under way. */
  busyItems: readonly string[];
  /** true: changes wait until the shop can be reached: there is no line, or it does not answer. They are kept over reloads. */
  offline: boolean;
  /** Pieces in the cart, with the forecast. */
  quantity: number;
  /** What went wrong last; cleared by the next success or by `dismiss`. */
  error?: WaresError;
  /** An order came out of this cart (also in another tab). */
  completed?: { id: string; label: string };
}

/**
 * The cart. Never lost, never doubled: every change is written down before it is sent, sent under one key until there
 * is a definite answer, one after the other over all tabs. Each action resolves when the backend has confirmed, and
 * rejects with a `WaresError` after the forecast was taken back.
 */
export interface CartStore {
  readonly $cart: ReadableAtom<CartState>;
  addLine(input: {
    itemId: string;
    quantity?: number;
    seenPrice?: { amount: number; currency: string };
    /** What is shown until the backend has answered. */
    preview?: { productId: string; handle: string; title: string; variantTitle?: string; imageUrl?: string };
  }): Promise<Cart>;
  /** 0 removes. */
  setQuantity(lineItemId: string, quantity: number): Promise<Cart>;
  removeLine(lineItemId: string): Promise<Cart>;
  /** Moves the cart to a market; does nothing without a cart. Called by `MarketStore.set`. */
  setContext(context: Partial<Context>): Promise<void>;
  /** Reads the cart again. Never rejects: `$cart` says how it went. */
  refresh(): Promise<void>;
  /** Sends what waits, now. Never rejects: `$cart` says how it went. */
  retry(): Promise<void>;
  /** Takes the last error off the screen. */
  dismiss(): void;
  /** Called by the checkout: an order came out of this cart. The next add begins a new one. */
  markCompleted(cartId: string, order: { id: string; label: string }): void;
}

/** Storage that cannot throw: JSON values by key. What cannot be kept is remembered until the page goes. */
export interface Keep {
  /** undefined: nothing there, or nothing that can be read. */
  read(key: string): unknown;
  /** Without a value: forgets the key. */
  write(key: string, value?: unknown): void;
  /** The keys that begin so, sorted by code unit. */
  keys(prefix: string): string[];
}

/** The same storefront in other tabs. Never throws; without a channel nobody hears anything. */
export interface Tabs {
  /** To all others, by the part of the storefront that it is for. What is told must survive a structured clone. */
  tell(message: Readonly<Record<string, unknown>>): void;
  /** Hears of what others tell, until the storefront is disposed. What came over the channel is checked by who hears it. */
  listen(listener: (message: Readonly<Record<string, unknown>>) => void): void;
}

/** What a storefront was given, with every missing part filled in and storage that cannot throw. */
export interface Environment {
  /** Kept over visits. Strictly necessary for what the shopper asked for, such as the cart; all else by consent. */
  readonly keep: Keep;
  /** Kept for this tab. */
  readonly session: Keep;
  readonly clock: Clock;
  readonly random: (bytes: Uint8Array) => void;
  readonly connectivity: Connectivity;
  readonly tabs: Tabs;
  /** Most wanted first. */
  readonly languages: readonly string[];
  /** Global Privacy Control. */
  readonly privacyControl: boolean;
}

/**
 * A shop in a page. Made by `createStorefront`. What only some pages need costs nothing until it is
 * asked for: `checkoutOf(storefront)` of `@wares/stores/checkout`, `ordersOf`, `consentOf`, `listsOf` likewise.
 */
export interface Storefront {
  readonly name: string;
  readonly client: StorefrontClient;
  readonly market: MarketStore;
  readonly catalogue: CatalogueStore;
  readonly cart: CartStore;
  /** For stores that are built on this one, such as `@wares/stores/checkout` and `@wares/stores/orders`. */
  readonly environment: Environment;
  /** Stops timers and listeners. Nothing that is written down is lost. */
  dispose(): void;
}
