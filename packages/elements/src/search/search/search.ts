import type { ProductSort, Shop } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { readFilters } from '@wares/stores/search';
import { html, nothing, type PropertyDeclarations, type PropertyValues, render } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { isMissing } from '../../internal/capability.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { numberText } from '../../internal/words.ts';
import type { MessageGroup } from '../../localization.ts';
import { searchWords } from '../../messages/search.ts';
import { shopWords } from '../../messages/shop.ts';
import { CARD_PARTS } from '../../product/product-card/card-parts.ts';
import { type Ask, NOTHING, SORTS, shortened } from '../shared/address.ts';
import { activeFilters } from '../shared/filters.ts';
import { type PageMode, SearchSession, type SearchSettings } from '../shared/session.ts';
import { styles } from './search.styles.ts';

const DEFAULT_LIMIT = 24;
const MODES = ['more', 'pages', 'auto'] as const satisfies readonly PageMode[];

type Piece = HTMLElement & Record<string, unknown> & { show?(): void };

/**
 * A search of the shop, or a collection of its goods. What was asked stands in the page's address, so that a reload, a
 * link and Back give the same results in the same place. Without content of its own it lays out box, facets, sort,
 * results and pages; with the page's own markup inside, it provides the search to the pieces in it.
 *
 * @summary Searches the shop, or shows a category of it.
 * @slot - The page's own layout, with the pieces in it: `wares-search-box`, `wares-results`, `wares-facets`, `wares-sort`, `wares-pagination`.
 * @slot empty - Beneath what is said when nothing was found; in a layout of the page's own it is a slot of `wares-results`.
 * @slot fallback - What stands there when words are asked for and the shop cannot search.
 * @event wares-search - Before something is searched. Cancelable.
 * @event wares-results - Other products are shown.
 * @event wares-error - The products did not load; the results say why.
 * @csspart search-box - The element with the box.
 * @csspart facets - The element with the facets.
 * @csspart results - The element with the results.
 * @csspart sort - The element with the order.
 * @csspart pagination - The element that leads on.
 * @csspart filter-button - The button that opens the facets where there is no room beside the results.
 * @csspart box - The box to type in.
 * @csspart chip - One thing that narrows the results.
 * @csspart grid - The grid of products.
 * @cssstate loading - The first results are on their way.
 * @cssstate empty - Nothing was found, or the backend has no search.
 * @cssstate error - The products did not load.
 * @cssstate busy - Other results are on their way.
 * @cssstate ready - The results are shown.
 */
export class WaresSearch extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, searchWords];
  static override properties: PropertyDeclarations = {
    query: {},
    category: {},
    filters: {},
    sort: {},
    limit: { type: Number },
    mode: {},
    productUrl: { attribute: 'product-url' },
    paramPrefix: { attribute: 'param-prefix' },
    noBox: { type: Boolean, attribute: 'no-box' },
    noFacets: { type: Boolean, attribute: 'no-facets' },
    recentSearches: { type: Boolean, attribute: 'recent-searches' },
    wishlist: { type: Boolean },
    _own: { state: true },
  };

  /** What is searched for, up to 256 characters, until the address or the shopper says otherwise. */
  declare query: string;
  /** A category by its handle. Shoppers and addresses can go into those below it, and not out of it. */
  declare category: string;
  /** `facet:value|value,facet:value`. The shopper cannot drop them. */
  declare filters: string;
  /** relevance, best_selling, newest, rating, price_asc, price_desc or title. Default: the shop's own order. */
  declare sort: ProductSort | '';
  /** How many at a time, 1 to 100. Default 24. */
  declare limit: number;
  /** How it goes on: `more` (a button, the default), `pages`, or `auto` (by itself). */
  declare mode: PageMode;
  /** Pattern of the product page's address, e.g. `product.html?handle={handle}`. Default: each product's own. */
  declare productUrl: string | undefined;
  /** Before the names of the parameters in the address, so that two searches of one page are told apart. Default: nothing. */
  declare paramPrefix: string;
  /** No box to type in: for a category or a collection. Default false. */
  declare noBox: boolean;
  /** No facets. Default false. */
  declare noFacets: boolean;
  /** The box offers what was searched before, with the shopper's consent. Default false. */
  declare recentSearches: boolean;
  /** Shows a heart on each card, which puts its product on the wish list. Default false. */
  declare wishlist: boolean;
  /** true: the page has a layout of its own. */
  declare private _own: boolean;

  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #ask = new StoreController<Ask>(this);
  readonly #pieces = new Map<string, Piece>();
  #session: SearchSession | undefined;
  #stopHearing: (() => void) | undefined;
  #heard: unknown;
  #told: unknown;

  constructor() {
    super();
    this.query = '';
    this.category = '';
    this.filters = '';
    this.sort = '';
    this.limit = DEFAULT_LIMIT;
    this.mode = 'more';
    this.paramPrefix = '';
    this.noBox = false;
    this.noFacets = false;
    this.recentSearches = false;
    this._own = false;
  }

  /** The search that the pieces inside read and change; undefined until the storefront is known. */
  get session(): SearchSession | undefined {
    return this.#session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#handleSlot();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provide(undefined);
  }

  get #settings(): SearchSettings {
    const { limit, mode } = this;
    return {
      base: {
        ...NOTHING,
        // An attribute that is taken away is null, and what a page does not know yet undefined.
        q: shortened(this.query ?? ''),
        category: this.category ?? '',
        filters: readFilters(this.filters ?? ''),
        sort: SORTS.find((one) => one === this.sort) ?? '',
      },
      prefix: this.paramPrefix ?? '',
      limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, 100) : DEFAULT_LIMIT,
      mode: MODES.find((one) => one === mode) ?? 'more',
      productUrl: this.productUrl,
      wishlist: this.wishlist,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    if (this.isConnected && (shop !== this.#session?.storefront || changed.has('paramPrefix')))
      this.#provide(shop && new SearchSession(this, shop, this.#settings));
    else if (this.#session && this.hasUpdated) this.#refresh(this.#session, changed);
    this.#shop.watch(shop?.market.$shop);
    this.#ask.watch(this.#session?.$ask);
    this.#tell();
  }

  /** Other attributes than before: what changed is asked, the rest stays as the shopper has it. */
  #refresh(session: SearchSession, changed: PropertyValues): void {
    const names = ['query', 'category', 'filters', 'sort', 'limit', 'mode', 'productUrl', 'wishlist'].filter((name) =>
      changed.has(name),
    );
    if (!names.length) return;
    const settings = this.#settings;
    const { q, category, sort, filters } = settings.base;
    session.refresh(settings, {
      ...(changed.has('query') && { q }),
      ...(changed.has('category') && { category }),
      ...(changed.has('sort') && { sort }),
      ...(changed.has('filters') && { filters }),
    });
    // Of how the cards look nothing is asked: the pieces are told.
    if (changed.has('productUrl') || changed.has('wishlist')) this.dispatchEvent(new Event('wares-search-session'));
  }

  #provide(session: SearchSession | undefined): void {
    this.#session?.close();
    this.#stopHearing?.();
    this.#session = session;
    // Told, and not rendered: what was found is the affair of the pieces.
    this.#stopHearing = session?.store.$search.listen(() => this.#tell());
    this.dispatchEvent(new Event('wares-search-session'));
  }

  #tell(): void {
    const state = this.#session?.state;
    if (!state) {
      showState(this, 'loading');
      return;
    }
    const { status, items, totalCount, error, wish } = state;
    const over = status === 'ready' ? (items.length ? 'ready' : 'empty') : status === 'error' ? 'error' : undefined;
    showState(this, over ?? (wish ? 'busy' : 'loading'));
    if (status === 'ready' && items !== this.#heard) {
      this.#heard = items;
      this.emit('wares-results', { items, ...(totalCount !== undefined && { totalCount }) });
    }
    if (error && error !== this.#told) this.emit('wares-error', { code: error.code, message: error.message });
    this.#told = error;
  }

  #handleSlot = (): void => {
    this._own = [...this.children].some((child) => !child.slot);
  };

  /** A piece of this element's own prefix. */
  #piece(name: string, properties: Record<string, unknown> = {}): Piece {
    let piece = this.#pieces.get(name);
    if (!piece) {
      piece = document.createElement(`${prefixOf(this)}-${name}`) as Piece;
      piece.part.add(name);
      piece.className = name;
      piece.setAttribute('exportparts', PARTS[name] ?? '');
      this.#pieces.set(name, piece);
    }
    return Object.assign(piece, properties);
  }

  protected override render(): unknown {
    // Categories and collections are lists, which every shop has.
    if (this.#session?.ask.q && isMissing(this, this.shop, 'search', false)) return html`<slot name="fallback"></slot>`;
    return html`<slot @slotchange=${this.#handleSlot}></slot>${this._own ? nothing : this.#renderLayout()}`;
  }

  #renderLayout(): unknown {
    const faceted = !this.noFacets && this.#shop.value?.value?.capabilities.facets !== false;
    const { recentSearches } = this;
    const results = this.#piece('results');
    render(
      html`<div class="tools" slot="tools">${faceted ? this.#renderButton() : nothing}${this.#piece('sort')}</div><slot name="empty" slot="empty"></slot>`,
      results,
    );
    return html`<div class="layout">
      ${this.noBox ? nothing : this.#piece('search-box', { recentSearches })}
      <div class=${faceted ? 'body faceted' : 'body'}>
        ${faceted ? this.#piece('facets', { noButton: true }) : nothing}
        <div class="found">${results}${this.#piece('pagination')}</div>
      </div>
    </div>`;
  }

  #renderButton(): unknown {
    const session = this.#session;
    if (!this.ready || !session) return nothing;
    const count = activeFilters(this, session).length;
    return html`<button class="button secondary filter" part="filter-button" type="button" aria-haspopup="dialog" @click=${() => this.#pieces.get('facets')?.show?.()}>
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 6h7M15 6h2M3 14h2M10 14h7" /><circle cx="12.5" cy="6" r="2.2" /><circle cx="7.5" cy="14" r="2.2" /></svg>${this.t('search.filter')}${count ? html` <span class="badge">${numberText(count, this.language)}</span>` : nothing}
    </button>`;
  }
}

/** The parts of each piece, under the names that the page knows them by. */
const PARTS: Readonly<Record<string, string>> = {
  'search-box': 'box, input, suggestions',
  results: `bar, count, chips, chip, grid, empty, ${CARD_PARTS}`,
  facets: 'facet, sheet',
  sort: 'control: sort-control',
  pagination: 'more, pages',
};
