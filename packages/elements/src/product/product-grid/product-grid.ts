import type { Product, ProductSort } from '@wares/contract';
import type { ListQuery, ListState, ListStore, Storefront } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { alert } from '../../templates/common-icons.ts';
import { CARD_PARTS } from '../product-card/card-parts.ts';
import type { WaresProductCard } from '../product-card/product-card.ts';
import { arrange } from './arrange.ts';
import { styles } from './product-grid.styles.ts';

/** Cards that skip layout together while they are off screen. Divisible by 2, 3, 4 and 5 columns. */
const BLOCK = 60;
/** Cards in a row, as good as; the pictures of the first are not lazy. */
const ROW = 4;
/** As many as a backend answers without being told a limit. */
const DEFAULT_LIMIT = 24;

/** The browser is about to paint; or a moment has passed, where it paints nothing. In two, since a busy page is late with both. */
const frame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(() => setTimeout(resolve, 50), 50);
  });

/** It has painted. */
const painted = () => frame().then(() => new Promise((resolve) => setTimeout(resolve)));

/**
 * Products side by side, in two to five columns by its own width. Says what to load by `category`, `query` or
 * `handles`, or is given `products`. The parts of its cards are parts of the grid too.
 *
 * @summary A grid of product cards that loads its products.
 * @slot - A `<template>`: the page's own card, in place of the default one; filled by `data-wares-…` attributes. May come later or go.
 * @slot empty - What stands there when there are no products.
 * @event wares-cart-add - Before a card's variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - The products did not load, or an add has failed; grid or card says why.
 * @event wares-results - Other products are shown; tells which, and how many there are in all.
 * @csspart cards - The list of cards.
 * @csspart items - The list of the page's own cards.
 * @csspart more - The button that loads more.
 * @cssproperty [--wares-media-ratio=4 / 5] - Shape of the pictures.
 * @cssproperty [--wares-card-lines=2] - Lines kept for the names.
 * @cssstate loading - Bones stand in for the products, or older products wait for newer ones.
 * @cssstate empty - There are no products.
 * @cssstate error - The products did not load.
 * @cssstate busy - More are on their way.
 * @cssstate ready - The products are shown.
 */
export class WaresProductGrid extends WaresElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    category: {},
    query: {},
    handles: {},
    sort: {},
    limit: { type: Number },
    productUrl: { attribute: 'product-url' },
    products: { attribute: false },
    wishlist: { type: Boolean },
  };

  /** A category's handle, e.g. `tea`. */
  declare category: string | undefined;
  /** Words to search for. */
  declare query: string | undefined;
  /** Handles, separated by commas or spaces; their order is kept. */
  declare handles: string | undefined;
  /** relevance, best_selling, newest, rating, price_asc, price_desc or title. Default: the backend's. */
  declare sort: ProductSort | undefined;
  /** How many at once, 1 to 100. Default 24, or all `handles`. */
  declare limit: number | undefined;
  /** Pattern of the product page's address, e.g. `product.html?handle={handle}`. Default: each product's own. */
  declare productUrl: string | undefined;
  /** The products themselves; the grid loads nothing then. */
  declare products: readonly Product[] | undefined;
  /** Shows a heart on each card, which puts its product on the wish list. Default false. */
  declare wishlist: boolean;

  readonly #state = new StoreController<ListState>(this);
  #list: ListStore | undefined;
  #listOf: Storefront | undefined;
  /** A card for each product; none where it is still to be made, and a bone stands in its place. */
  #cards: (WaresProductCard | undefined)[] = [];
  /** As many as a pageful of those that went, for the next that come. */
  #spare: WaresProductCard[] = [];
  #filled: Promise<void> | undefined;
  /** How many of the first cards do not wait for their pictures. */
  #eager = ROW;
  #looked = false;
  #told: unknown;
  #heard: unknown;
  #grows = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const shop = this.products ? undefined : this.shop;
    if (shop !== this.#listOf) {
      this.#listOf = shop;
      this.#list = shop?.catalogue.list(this.#wish);
    } else this.#list?.setQuery(this.#wish);
    this.#state.watch(this.#list?.$list);
    this.#tell();
  }

  /** The page's own card. */
  get #template(): HTMLTemplateElement | null {
    return this.querySelector(':scope > template');
  }

  get #names(): string[] {
    return this.handles?.split(/[\s,]+/).filter(Boolean) ?? [];
  }

  get #wish(): ListQuery {
    const handles = this.#names;
    const wish = Math.trunc(this.limit || (handles.length > DEFAULT_LIMIT ? handles.length : 0));
    const limit = Math.min(Math.max(wish, 0), 100);
    return {
      ...(this.category && { category: this.category }),
      ...(this.query && { q: this.query }),
      ...(handles.length && { handles }),
      ...(this.sort && { sort: this.sort }),
      ...(limit && { limit }),
      // A card of the page's own may name any field.
      ...(this.#template && { detail: 'full' as const }),
    };
  }

  /** What is shown: the list's state, or the same shape for products that were given. */
  get #view(): ListState {
    if (this.products) return { status: this.ready ? 'ready' : 'loading', items: this.products, hasMore: false };
    const state = this.#state.value;
    return !state || !this.ready || state.status === 'idle' ? { status: 'loading', items: [], hasMore: false } : state;
  }

  #tell(): void {
    const { error, status, items, totalCount } = this.#view;
    if (error && error !== this.#told) this.emit('wares-error', { code: error.code, message: error.message });
    this.#told = error;
    if (status === 'ready' && items !== this.#heard)
      this.emit('wares-results', { items, ...(totalCount !== undefined && { totalCount }) });
    if (status === 'ready') this.#heard = items;
    if (this.#grows && status === 'ready') this.announce(this.t('grid.shown', { count: items.length }));
    if (status !== 'loading-more') this.#grows = false;
  }

  #handleMore = async (event: Event): Promise<void> => {
    const { status, items } = this.#view;
    if (status === 'loading-more') return;
    const button = event.currentTarget as HTMLElement;
    this.#grows = true;
    await this.#list?.loadMore();
    await super.getUpdateComplete();
    await this.#cards[items.length]?.updateComplete;
    // The button has done its work and is gone: on to the first new product.
    if (!button.isConnected) this.#cards[items.length]?.focus();
  };

  #handleRetry = (): void => {
    void this.#list?.retry();
  };

  /** Reuses and removes cards, so that a product keeps its card; a bone keeps the place of one that is still to be made. */
  protected override updated(): void {
    const { status, items } = this.#view;
    const template = this.#template;
    if (template) {
      this.#cards = [];
      void import('./own-cards.ts').then(({ placeOwnCards }) => {
        if (this.isConnected && items === this.#view.items) placeOwnCards(this, template, items);
      });
      return;
    }
    const bones = status === 'loading' && !items.length ? this.#names.length || this.#wish.limit || DEFAULT_LIMIT : 0;
    const wanted: (Product | undefined)[] = bones ? new Array(Math.min(bones, 100)).fill(undefined) : [...items];
    const cards = [...this.#cards.filter((card) => card !== undefined), ...this.#spare];
    this.#cards = arrange(cards, wanted, ({ product }) => product?.id);
    const used = new Set(this.#cards);
    this.#spare = cards.filter((card) => !used.has(card)).slice(0, DEFAULT_LIMIT);
    // A grid far down the page, as of what goes with a product, is not seen at once.
    if (items.length && !cards.length) this.#look();
    for (const [index, card] of this.#cards.entries()) if (card) this.#give(card, wanted[index], index);
    if (!bones) this.#place();
    this.#filled = bones ? this.#placeBones() : this.#fill(wanted);
  }

  /** In time for the next frame: products that come before it, as with the page itself, need none. */
  async #placeBones(): Promise<void> {
    const cards = this.#cards;
    await frame();
    if (cards === this.#cards) this.#place();
  }

  /** Whether it is in sight. Asked again only after a frame: to know it, the browser lays the page out, and will once more. */
  #look(): void {
    if (this.#looked) return;
    this.#looked = true;
    this.#eager = this.getBoundingClientRect().top < innerHeight ? ROW : 0;
    void frame().then(() => {
      this.#looked = false;
    });
  }

  override connectedCallback(): void {
    // While nothing of it has changed the page yet, which is free.
    this.#look();
    super.connectedCallback();
    // Out of the element that it stands in, too.
    if (!this.hasAttribute('exportparts')) this.setAttribute('exportparts', CARD_PARTS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#spare = [];
  }

  /** Resolves when every product has its card. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#filled;
    return done;
  }

  #give(card: WaresProductCard, product: Product | undefined, index: number): void {
    card.storefront = this.shop;
    card.productUrl = this.productUrl;
    card.wishlist = this.wishlist;
    // Of a picture that is there already it says nothing.
    if (card.product !== product) card.eager = index < this.#eager;
    card.product = product;
  }

  /**
   * Makes the cards that are missing: a row, and when it was painted twice as many more as there are, and so on. The first
   * is seen, and a press is answered, before the last is made; with even steps a page would be laid out too often.
   */
  async #fill(wanted: readonly (Product | undefined)[]): Promise<void> {
    const cards = this.#cards;
    let made = 0;
    let pause = ROW;
    for (const [index, product] of wanted.entries()) {
      if (cards[index] || !product) continue;
      if (made++ === pause) {
        pause *= 3;
        await painted();
        if (cards !== this.#cards) return;
      }
      const card = document.createElement(`${prefixOf(this)}-product-card`) as WaresProductCard;
      card.role = 'listitem';
      card.setAttribute('exportparts', CARD_PARTS);
      this.#give(card, product, index);
      cards[index] = card;
      this.#blocks.children[Math.floor(index / BLOCK)]?.children[index % BLOCK]?.replaceWith(card);
    }
  }

  get #blocks(): HTMLElement {
    return this.renderRoot.querySelector('.cards') as HTMLElement;
  }

  #place(): void {
    const list = this.#blocks;
    const count = Math.ceil(this.#cards.length / BLOCK);
    // What goes makes room first, so that what stays does not have to move.
    const stays = new Set<Element | undefined>(this.#cards);
    for (const block of list.children)
      for (const card of [...block.children]) if (card.role && !stays.has(card)) card.remove();
    for (let at = 0; at < count; at++) {
      const block = list.children[at] ?? list.appendChild(document.createElement('div'));
      const cards = this.#cards.slice(at * BLOCK, (at + 1) * BLOCK);
      block.role = 'none';
      (block as HTMLElement).style.setProperty('--n', `${cards.length}`);
      for (const [index, card] of cards.entries()) {
        const there = block.children[index];
        if (card ? there !== card : !there || there.role)
          block.insertBefore(card ?? document.createElement('i'), there ?? null);
      }
      while (block.children.length > cards.length) block.lastElementChild?.remove();
    }
    while (list.children.length > count) list.lastElementChild?.remove();
  }

  #foot({ status, items, hasMore, error }: ListState): unknown {
    if (error) {
      return html`<div class="notice critical" role="alert">${alert()}<span>${errorText(error, this)}</span>${isFinal(error) ? nothing : html`<button class="button secondary" @click=${this.#handleRetry}>${this.t('state.retry')}</button>`}</div>`;
    }
    if (status === 'ready' && !items.length) {
      const { query } = this;
      return html`<div role="status"><slot name="empty"><p class="muted">${query ? this.t('grid.empty_query', { query }) : this.t('grid.empty')}</p></slot></div>`;
    }
    const busy = status === 'loading-more';
    return hasMore && items.length
      ? html`<button class="button secondary" part="more" aria-disabled=${busy || nothing} aria-busy=${busy || nothing} @click=${this.#handleMore}>${this.t(busy ? 'grid.more_busy' : 'grid.more')}${busy ? html`<span class="line"></span>` : nothing}</button>`
      : nothing;
  }

  protected override render(): unknown {
    const view = this.#view;
    const { status, items } = view;
    const loading = status === 'loading';
    showState(
      this,
      status === 'loading-more' ? 'busy' : status === 'ready' && !items.length ? 'empty' : (status as ViewState),
    );
    const template = this.#template;
    const foot = html`<div class="foot">${this.#foot(view)}</div><slot hidden @slotchange=${() => template !== this.#template && this.requestUpdate()}></slot>`;
    if (template)
      return html`<div class=${loading && items.length ? 'own old' : 'own'} part="items" role=${items.length ? 'list' : nothing} aria-busy=${loading}><slot name="items"></slot></div>${foot}`;
    return html`<div class=${loading && items.length ? 'cards old' : 'cards'} part="cards" role=${loading || items.length ? 'list' : nothing} aria-busy=${loading}></div>${foot}`;
  }
}
