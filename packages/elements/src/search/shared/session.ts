import type { Storefront } from '@wares/stores';
import { createSearch, type SearchSnapshot, type SearchState, type SearchStore } from '@wares/stores/search';
import { atom } from 'nanostores';
import type { WaresElement } from '../../internal/wares-element.ts';
import { type Ask, chosenOf, readAddress, same, writeAddress } from './address.ts';
import { Places } from './places.ts';

/** `pages`: one at a time. `more`: a button adds the next. `auto`: the next comes when the end is near. */
export type PageMode = 'pages' | 'more' | 'auto';

/** How the page wants a search. */
export interface SearchSettings {
  /** What is asked where the address says nothing. Its category and filters cannot be dropped. */
  base: Ask;
  /** Before the names of the parameters in the address. */
  prefix: string;
  limit: number;
  mode: PageMode;
  productUrl: string | undefined;
  /** Shows a heart on each card. */
  wishlist: boolean;
}

const KEPT = 8;

/**
 * One search of a page: what is asked, where it stands in the address and the history, and what was found. Made by
 * `wares-search`; the pieces inside it read and change it.
 */
export class SearchSession {
  readonly storefront: Storefront;
  readonly $ask;
  readonly store: SearchStore;
  settings: SearchSettings;
  /** true: nothing was found, and the shopper has narrowed nothing: there is nothing to sort or to filter. */
  bare = false;
  /** What people call the values of facets and categories, as far as it was told; by `facet:value`. */
  readonly labels = new Map<string, string>();
  /** The category above each, as far as it was told. */
  readonly #above = new Map<string, string>();
  /** Set by the results: called when others than the next are shown, and with the number of the first that came. */
  onPage: (() => void) | undefined;
  onGrown: ((first: number) => void) | undefined;
  /** Set by the results: called when what the shopper asked for below those shown did not load. */
  onStuck: (() => void) | undefined;

  readonly #host: WaresElement;
  readonly #places: Places;
  readonly #kept = new Map<string, { ask: Ask; snapshot: SearchSnapshot }>();
  readonly #off: (() => void)[];
  /** The search being typed has its entry in the history already. */
  #typing = false;

  constructor(host: WaresElement, storefront: Storefront, settings: SearchSettings) {
    this.#host = host;
    this.storefront = storefront;
    this.settings = settings;
    this.$ask = atom<Ask>(readAddress(location.search, settings.prefix, settings.base));
    this.store = createSearch(storefront);
    this.#places = new Places(`wares-search${settings.prefix}`, this.#handlePop);
    this.#off = [
      this.store.$search.listen((state) => this.#hear(state)),
      storefront.market.$context.listen(this.#drop),
    ];
    void this.#run();
  }

  get ask(): Ask {
    return this.$ask.get();
  }

  get state(): SearchState {
    return this.store.$search.get();
  }

  close(): void {
    for (const off of this.#off) off();
    this.#places.close();
    this.store.dispose();
  }

  /**
   * Asks for something else, after the page had its say. Begins at the first page, unless told otherwise. false: it is
   * what is asked already, or the page has stopped it.
   */
  change(change: Partial<Ask>, how: 'push' | 'replace' = 'push'): boolean {
    const before = this.ask;
    const next = { ...before, page: 1, ...change };
    if (same(before, next) || !this.#host.emit('wares-search', { query: next.q }, true)) return false;
    this.#typing = false;
    if (how === 'push') this.#keep();
    this.#put(next, how);
    void this.#run();
    if (next.page !== before.page) this.onPage?.();
    return true;
  }

  /** What is typed in one go is one step back, however often it was searched for. `done` ends the go. */
  type(q: string, done = false): void {
    const typing = this.#typing;
    const changed = this.change({ q }, typing ? 'replace' : 'push');
    this.#typing = !done && (changed || typing);
  }

  /** Takes away one value of a facet, or all of them; `category` and `price` too. */
  drop(facet: string, value?: string): boolean {
    const { base } = this.settings;
    if (facet === 'category') return this.change({ category: base.category });
    if (facet === 'price') return this.change({ price: base.price });
    const { [facet]: _, ...filters } = this.ask.filters;
    const left = value === undefined ? [] : (chosenOf(this.ask, facet) ?? []).filter((one) => one !== value);
    return this.change({ filters: { ...filters, ...(left.length && { [facet]: left }), ...base.filters } });
  }

  /** Back to what the page itself asks for; the words stay. */
  clear(change: Partial<Ask> = {}): boolean {
    const { category, filters, price } = this.settings.base;
    return this.change({ category, filters, price, ...change });
  }

  /** true: the page's own category, or known to lie below it. Where the page has none, all are. */
  within(category: string): boolean {
    const { category: own } = this.settings.base;
    // Bounded: a tree that bites its tail leads nowhere.
    for (let at: string | undefined = category, left = 99; at && left--; at = this.#above.get(at))
      if (at === own) return true;
    return !own;
  }

  /** The address of the page with this search. */
  href(change: Partial<Ask>): string {
    return this.#address({ ...this.ask, page: 1, ...change });
  }

  /** Shows the next page below those shown. */
  async more(): Promise<void> {
    await this.#grow(() => this.store.more(this.settings.limit));
  }

  /** Asks once more for what did not load. */
  async retry(): Promise<void> {
    await this.#grow(() => this.store.retry());
  }

  /** The address counts along where more has come below what is shown. */
  async #grow(act: () => Promise<void>): Promise<void> {
    const { items } = this.state;
    const { length } = items;
    await act();
    if (!length || this.state.items.length <= length || this.state.items[0] !== items[0]) return;
    const page = Math.ceil(this.state.items.length / this.settings.limit);
    this.#put({ ...this.ask, page });
    this.onGrown?.(length);
  }

  /** The page wants something else: `change` is of what is asked now, and the rest of it stays. */
  refresh(settings: SearchSettings, change: Partial<Ask>): void {
    const windowed = settings.limit !== this.settings.limit || settings.mode !== this.settings.mode;
    this.settings = settings;
    if (!this.change(change, 'replace') && windowed) void this.#run();
  }

  #address(ask: Ask): string {
    const { prefix, base } = this.settings;
    return location.pathname + writeAddress(location.search, prefix, ask, base) + location.hash;
  }

  #put(ask: Ask, how: 'push' | 'replace' = 'replace'): void {
    this.#places.go(this.#address(ask), how);
    this.$ask.set(ask);
  }

  #run(fresh = false): Promise<void> {
    const { limit, mode } = this.settings;
    const { page, q, category, filters, price, sort } = this.ask;
    return this.store.ask(
      {
        ...(q && { q }),
        ...(category && { category }),
        filters,
        ...(price && { price }),
        ...(sort && { sort }),
      },
      mode === 'pages' ? { fresh, skip: (page - 1) * limit, take: limit } : { fresh, take: page * limit },
    );
  }

  /** Keeps what is shown for when Back comes to it. */
  #keep(): void {
    const snapshot = this.store.snapshot();
    if (!snapshot) return;
    this.#kept.delete(this.#places.id);
    this.#kept.set(this.#places.id, { ask: this.ask, snapshot });
    for (const id of this.#kept.keys()) if (this.#kept.size > KEPT) this.#kept.delete(id);
  }

  #handlePop = (id: string): boolean => {
    const { prefix, base } = this.settings;
    const next = readAddress(location.search, prefix, base);
    if (id !== this.#places.id) this.#keep();
    // A jump within the page is no other search.
    if (same(next, this.ask)) return false;
    this.#typing = false;
    this.$ask.set(next);
    const kept = this.#kept.get(id);
    if (!kept || !same(kept.ask, next) || !this.store.restore(kept.snapshot)) void this.#run();
    return true;
  };

  #hear(state: SearchState): void {
    for (const { id, type, values } of state.facets)
      for (const value of values) {
        this.labels.set(`${id}:${value.id}`, value.label);
        if (type === 'tree' && value.parent) this.#above.set(value.id, value.parent);
      }
    if (state.status === 'ready' && this.#correct(state)) return;
    if (state.status !== 'ready' && state.status !== 'error') return;
    const { category, filters, price } = this.settings.base;
    this.bare = !state.error && !state.items.length && same(this.ask, { ...this.ask, category, filters, price });
    this.#places.restore();
  }

  /** What an address may say and no page shows: a category outside of the page's own, a page behind the last. true: asked anew. */
  #correct({ items, totalCount = 1 }: SearchState): boolean {
    const { base, limit, mode } = this.settings;
    const { category, page } = this.ask;
    const last = Math.ceil(totalCount / limit);
    const strays = !this.within(category);
    if (!strays && (mode !== 'pages' || items.length || !last || page <= last)) return false;
    this.#put({ ...this.ask, ...(strays ? { category: base.category, page: 1 } : { page: last }) });
    void this.#run(true);
    return true;
  }

  /** A price in another currency means nothing any more. */
  #drop = (): void => {
    const { price } = this.ask;
    const currency = this.storefront.market.$context.get()?.currency;
    if (price && currency && price.currency !== currency) this.change({ price: undefined }, 'replace');
  };
}
