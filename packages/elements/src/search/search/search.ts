import type { ProductSort, Shop } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { StoreController } from '../../controllers/store-controller.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { base } from '../../styles/base.ts';
import { field } from '../../styles/field.ts';
import { tokens } from '../../styles/tokens.ts';
import { chevron, close, search } from '../../templates/icons.ts';
import { readAddress, SORTS, type SearchState, writeAddress } from './address.ts';
import { searchStyles } from './search.styles.ts';

/** After the last key, in milliseconds, before the backend is asked. */
const PAUSE = 250;

/**
 * A search box with its results. What was asked stands in the page's address (`?q=&category=&sort=`), so that a
 * reload, a link and Back give the same results.
 *
 * @summary Searches the shop.
 * @event wares-search - before something is searched; cancelable
 * @csspart box - the search box
 * @csspart results - the grid of results
 */
export class WaresSearch extends WaresElement {
  static override styles = [tokens, base, field, searchStyles];
  static override properties: PropertyDeclarations = {
    query: {},
    category: {},
    sort: {},
    productUrl: { attribute: 'product-url' },
    limit: { type: Number },
    _text: { state: true },
    _count: { state: true },
  };

  /** What is searched for. Default: `q` of the page's address. */
  declare query: string;
  /** Only this category. Default: `category` of the page's address. */
  declare category: string;
  /** One of relevance, price_asc, price_desc, newest, title. Default: `sort` of the page's address, else relevance. */
  declare sort: ProductSort | '';
  /** Address of a product's page, with `{handle}` in it. */
  declare productUrl: string | undefined;
  /** How many at a time, 1 to 100. Default 24. */
  declare limit: number;
  declare private _text: string;
  declare private _count: number | undefined;

  readonly #shop = new StoreController<Resource<Shop>>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.query = '';
    this.category = '';
    this.sort = '';
    this.limit = 24;
    this._text = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#handlePopState);
    const { query = this.query, category = this.category, sort = this.sort } = readAddress();
    Object.assign(this, { query, category, sort, _text: query });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#handlePopState);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shop.watch(this.shop?.market.$shop);
  }

  #handlePopState = (): void => {
    const { query = '', category = '', sort = '' } = readAddress();
    Object.assign(this, { query, category, sort, _text: query });
  };

  /** Searches, and writes what was asked into the page's address. */
  #ask(change: Partial<SearchState>, how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const next = { query: this.query, category: this.category, sort: this.sort, ...change };
    if (next.query === this.query && next.category === this.category && next.sort === this.sort) return;
    if (!this.emit('wares-search', { query: next.query }, true)) return;
    Object.assign(this, next);
    writeAddress(next, how);
  }

  #handleInput = (event: Event): void => {
    this._text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    // While a word is being composed (Chinese, Japanese, Korean), what stands in the box is not yet what is meant.
    if ((event as InputEvent).isComposing) return;
    this.#timer = setTimeout(() => this.#ask({ query: this._text.trim() }, 'replace'), PAUSE);
  };

  #handleSubmit = (event: Event): void => {
    event.preventDefault();
    this.#ask({ query: this._text.trim() }, 'push');
  };

  #handleClear = (): void => {
    this._text = '';
    this.#ask({ query: '' }, 'push');
    this.renderRoot.querySelector('input')?.focus();
  };

  #handleResults = (event: CustomEvent<{ totalCount?: number }>): void => {
    this._count = event.detail.totalCount;
  };

  protected override render() {
    if (!this.ready) return html`<div class="box bone" aria-busy="true"></div>`;
    if (this.#shop.value?.value?.capabilities.search === false) return html`<slot name="fallback"></slot>`;
    const grid = unsafeStatic(`${prefixOf(this)}-product-grid`);
    const asked = this.query || this.category;
    return html`<form role="search" @submit=${this.#handleSubmit}>
        <div class="control box" part="box">
          ${search()}
          <input type="search" enterkeyhint="search" autocomplete="off" maxlength="256" .value=${this._text}
            aria-label=${this.t('search.label')} placeholder=${this.t('search.label')}
            @input=${this.#handleInput} @compositionend=${this.#handleInput} />
          ${this._text ? html`<button class="clear" type="button" aria-label=${this.t('search.clear')} @click=${this.#handleClear}>${close()}</button>` : nothing}
        </div>
      </form>
      <div class="bar">
        <p class="count" role="status">
          ${this._count === undefined ? nothing : this.query ? this.t('search.count', { count: this._count, query: this.query }) : this.t('search.all', { count: this._count })}
        </p>
        ${
          this.category
            ? html`<button class="chip" type="button" aria-label=${this.t('search.drop', { name: this.category })} @click=${() => this.#ask({ category: '' }, 'push')}>${this.category} ${close()}</button>`
            : nothing
        }
        <label class="sort"><span class="sr">${this.t('search.sort')}</span>
          <span class="control"><select @change=${(event: Event) => this.#ask({ sort: (event.target as HTMLSelectElement).value as ProductSort }, 'push')}>
            ${SORTS.map((sort) => html`<option value=${sort} .selected=${sort === (this.sort || (asked ? 'relevance' : 'newest'))}>${this.t(`sort.${sort}`)}</option>`)}
          </select>${chevron()}</span>
        </label>
      </div>
      <${grid} part="results" .storefront=${this.shop} .query=${this.query} .category=${this.category} .sort=${this.sort || undefined} .limit=${this.limit} .productUrl=${this.productUrl} @wares-results=${this.#handleResults}></${grid}>`;
  }
}
