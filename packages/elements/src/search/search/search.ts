import type { ProductSort, Shop } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { StoreController } from '../../controllers/store-controller.ts';
import type { WaresEvent } from '../../events/wares-event.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import { chevron, close, search } from '../../templates/icons.ts';
import { readAddress, type SearchState, SORTS, writeAddress } from './address.ts';
import { categoryName, shortened } from './results.ts';
import { styles } from './search.styles.ts';

/** After the last key, in milliseconds, before the backend is asked. */
const PAUSE = 250;

/**
 * A search box with its results. What was asked stands in the page's address (`?q=&category=&sort=`), so that a
 * reload, a link and Back give the same results.
 *
 * @summary Searches the shop.
 * @slot fallback - what stands there when the shop cannot search
 * @event wares-search - before something is searched; cancelable
 * @event wares-results - other products are shown
 * @event wares-error - the products did not load; the results say why
 * @csspart box - the search box
 * @csspart results - the grid of results
 * @cssstate loading - the first results are on their way
 * @cssstate empty - nothing was found
 * @cssstate error - the products did not load
 * @cssstate busy - other results are on their way
 * @cssstate ready - the results are shown
 */
export class WaresSearch extends WaresElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    query: {},
    category: {},
    sort: {},
    productUrl: { attribute: 'product-url' },
    limit: { type: Number },
    _text: { state: true },
    _found: { state: true },
    _state: { state: true },
  };

  /** What is searched for, up to 256 characters. Default: `q` of the page's address. */
  declare query: string;
  /** Only this category, by its handle. Default: `category` of the page's address. */
  declare category: string;
  /** relevance, price_asc, price_desc, newest or title. Default: `sort` of the page's address, else the backend's own order. */
  declare sort: ProductSort | '';
  /** Address of a product's page, with `{handle}` in it. */
  declare productUrl: string | undefined;
  /** How many at a time, 1 to 100. Default 24. */
  declare limit: number;
  /** What stands in the box. */
  declare private _text: string;
  /** What the results on show are of; older than `query` while newer ones are on their way. */
  declare private _found: { query: string; count: number | undefined; category: string | undefined } | undefined;
  declare private _state: ViewState;

  #grid: WaresProductGrid | undefined;
  readonly #shop = new StoreController<Resource<Shop>>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the author asked for, where the address says nothing. */
  #own: SearchState = { query: '', category: '', sort: '' };
  /** The search being typed has its entry in the history already. */
  #typing = false;

  constructor() {
    super();
    this.query = '';
    this.category = '';
    this.sort = '';
    this.limit = 24;
    this._text = '';
    this._state = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#readAddress);
    const { query, category, sort } = this;
    this.#own = { query, category, sort };
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#readAddress);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shop.watch(this.shop?.market.$shop);
    if (changed.has('query') && this.query !== this._text.trim()) this._text = this.query;
    // The name is of the category before.
    if (changed.has('category') && this._found) this._found = { ...this._found, category: undefined };
    const asked = changed.has('query') || changed.has('category') || changed.has('sort');
    if (asked && this._state !== 'loading') this._state = 'busy';
    showState(this, this.ready ? this._state : 'loading');
  }

  #readAddress = (): void => {
    clearTimeout(this.#timer);
    this.#typing = false;
    Object.assign(this, this.#own, readAddress());
    this._text = this.query;
  };

  /** Searches, and writes what was asked into the page's address. */
  #ask(change: Partial<SearchState>, how: 'push' | 'replace' = 'push'): void {
    clearTimeout(this.#timer);
    const { query, category, sort } = this;
    const next = { query, category, sort, ...change };
    if (next.query === query && next.category === category && next.sort === sort) return;
    if (!this.emit('wares-search', { query: next.query }, true)) return;
    Object.assign(this, next);
    writeAddress(next, how);
  }

  /** What is typed in one go is one step back, however often it was searched for. */
  #search(): void {
    const before = this.query;
    this.#ask({ query: shortened(this._text.trim()) }, this.#typing ? 'replace' : 'push');
    this.#typing ||= this.query !== before;
  }

  #handleInput = (event: Event): void => {
    this._text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    // While a word is being composed (Chinese, Japanese, Korean), what stands in the box is not yet what is meant.
    if ((event as InputEvent).isComposing) return;
    this.#timer = setTimeout(() => this.#search(), PAUSE);
  };

  #handleSubmit = (event: Event): void => {
    event.preventDefault();
    this.#search();
    this.#typing = false;
  };

  #handleBlur = (): void => {
    this.#typing = false;
  };

  #clear(change: Partial<SearchState>): void {
    this._text = '';
    this.#typing = false;
    this.#ask({ query: '', ...change });
    this.renderRoot.querySelector('input')?.focus();
  }

  #drop = (): void => {
    this.#ask({ category: '' });
    this.renderRoot.querySelector('input')?.focus();
  };

  #handleResults = (event: WaresEvent<'wares-results'>): void => {
    const { items, totalCount: count } = event.detail;
    const { query = '' } = event.target as { query?: string } & EventTarget;
    this._state = items.length ? 'ready' : 'empty';
    this._found = { query, count, category: categoryName(this.category, items) ?? this._found?.category };
  };

  #handleError = (): void => {
    this._state = 'error';
    this._found = undefined;
  };

  protected override render() {
    if (!this.ready) return html`<div class="box bone" aria-busy="true"></div>`;
    if (this.#shop.value?.value?.capabilities.search === false) return html`<slot name="fallback"></slot>`;
    const { _found: found } = this;
    const says =
      found?.count !== undefined &&
      this.t(found.query ? 'search.count' : 'search.all', { count: found.count, query: found.query });
    return html`<form role="search" @submit=${this.#handleSubmit}>
        <div class="control box" part="box">
          ${search()}
          <input type="search" enterkeyhint="search" autocomplete="off" maxlength="256" .value=${live(this._text)}
            aria-label=${this.t('search.label')} placeholder=${this.t('search.label')}
            @input=${this.#handleInput} @compositionend=${this.#handleInput} @blur=${this.#handleBlur} />
          ${this._text ? html`<button class="clear" type="button" aria-label=${this.t('search.clear')} @click=${() => this.#clear({})}>${close()}</button>` : nothing}
        </div>
      </form>
      <div class="bar">
        <h2 class="count"><span role="status">${says || nothing}</span>${says ? nothing : html`<span class="sr">${this.t('search.label')}</span>`}</h2>
        ${this.#renderChip()}
        ${this.#renderSort()}
      </div>
      ${this.#renderGrid()}`;
  }

  /** The grid of this element's own prefix; what it shows when it is empty leads out of the search. */
  #renderGrid(): WaresProductGrid {
    const { query, category, sort, limit, productUrl } = this;
    let grid = this.#grid;
    if (!grid) {
      grid = document.createElement(`${prefixOf(this)}-product-grid`) as WaresProductGrid;
      grid.part.add('results');
      grid.addEventListener('wares-results', this.#handleResults);
      grid.addEventListener('wares-error', this.#handleError);
      this.#grid = grid;
    }
    const asked = shortened(query);
    Object.assign(grid, { storefront: this.shop, query: asked, category, sort: sort || undefined, limit, productUrl });
    const text = asked ? this.t('grid.empty_query', { query: asked }) : this.t('grid.empty');
    const out = html`<button class="button secondary" type="button" @click=${() => this.#clear({ category: '' })}>${this.t('search.show-all')}</button>`;
    render(html`<div slot="empty" class="none"><p>${text}</p>${asked || category ? out : nothing}</div>`, grid);
    return grid;
  }

  #renderChip(): unknown {
    if (!this.category) return nothing;
    const name = this._found?.category ?? this.category;
    return html`<button class="chip" type="button" aria-label=${this.t('search.drop', { name })} @click=${this.#drop}><span class="name">${name}</span>${close()}</button>`;
  }

  #renderSort(): unknown {
    // Without a search there is nothing to be relevant to: the shop's own order stands in its place.
    const orders = ['', ...SORTS.filter((sort) => sort !== 'relevance')] as const;
    const chosen = this.sort === 'relevance' ? '' : this.sort;
    const first = this.t(this.query ? 'sort.relevance' : 'sort.ours');
    return html`<label class="sort"><span class="sr">${this.t('search.sort')}</span>
      <span class="control"><select @change=${(event: Event) => this.#ask({ sort: (event.target as HTMLSelectElement).value as ProductSort | '' })}>
        ${orders.map((sort) => html`<option value=${sort} .selected=${sort === chosen}>${sort ? this.t(`sort.${sort}`) : first}</option>`)}
      </select>${chevron()}</span>
    </label>`;
  }
}
