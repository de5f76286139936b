import type { WaresError } from '@wares/client';
import type { Product } from '@wares/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { prefixOf } from '../../internal/ancestors.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { listsWords } from '../../messages/lists.ts';
import { shopWords } from '../../messages/shop.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import { alert } from '../../templates/common-icons.ts';
import { CurrentController } from './current.ts';
import { styles } from './row.styles.ts';

/** Products of a row; one that is on its way is undefined. */
export interface RowView {
  status: 'loading' | 'empty' | 'error' | 'ready';
  products: readonly (Product | undefined)[];
  error?: WaresError | undefined;
}

/** Columns of the grid, by the narrowest width that has them. */
const COLUMNS = [
  [1600, 5],
  [960, 4],
  [600, 3],
  [0, 2],
] as const;

export const NOTHING: RowView = { status: 'empty', products: [] };

/** A heading and products under it, as cards. With nothing to show there is no heading either. */
export abstract class ProductRow extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, listsWords];

  static override properties: PropertyDeclarations = {
    handle: {},
    handleParam: { attribute: 'handle-param' },
    heading: {},
    limit: { type: Number },
    productUrl: { attribute: 'product-url' },
    wishlist: { type: Boolean },
  };

  /** Handle of the product. Default: the one that `handle-param` names, else the product around the element. */
  declare handle: string | undefined;
  /** Parameter of the page's address that holds the handle. Default: none is read. */
  declare handleParam: string | undefined;
  /** Words of the heading. Default: the element's own. */
  declare heading: string | undefined;
  /** How many products at most. */
  declare limit: number;
  /** Pattern of the product page's address, e.g. `product.html?handle={handle}`. Default: each product's own. */
  declare productUrl: string | undefined;
  /** Shows a heart on each card, which puts its product on the wish list. Default false. */
  declare wishlist: boolean;

  protected readonly current: CurrentController = new CurrentController(this);
  #grid: WaresProductGrid | undefined;
  #columns = 0;
  #observer: ResizeObserver | undefined;

  protected abstract get view(): RowView;
  /** Name of the sentence that is the heading. */
  protected abstract get says(): string;
  protected abstract retry(): void;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#measure();
  }

  protected override firstUpdated(): void {
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  #measure(): void {
    this.#observer ??= new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      const columns = width && (COLUMNS.find(([least]) => width >= least)?.[1] ?? 0);
      if (columns !== this.#columns) this.requestUpdate();
      this.#columns = columns;
    });
    // Of no height, so that what follows from its width does not change it.
    this.#observer.observe(this.renderRoot.querySelector('.width') as HTMLElement);
  }

  /** As many as there may be: 1 to `most`. */
  protected count(most: number): number {
    return Math.min(most, Math.max(1, Math.trunc(this.limit) || 4));
  }

  /** Without the last few that would not fill a line of their own. */
  #whole(products: RowView['products']): RowView['products'] {
    const over = this.#columns && products.length > this.#columns ? products.length % this.#columns : 0;
    return products.slice(0, products.length - over);
  }

  #cards({ status, ...view }: RowView): unknown {
    const products = this.#whole(view.products);
    let grid = this.#grid;
    if (!grid) {
      grid = document.createElement(`${prefixOf(this)}-product-grid`) as WaresProductGrid;
      grid.part.add('grid');
      // A row beside the page's goods is no answer to what was asked for.
      grid.addEventListener('wares-results', (event) => event.stopPropagation());
      this.#grid = grid;
    }
    grid.hidden = status === 'error';
    Object.assign(grid, { storefront: this.shop, productUrl: this.productUrl, wishlist: this.wishlist });
    const before = grid.products;
    if (before?.length !== products.length || products.some((product, index) => product !== before[index]))
      grid.products = products as readonly Product[];
    return grid;
  }

  #failed(error: WaresError): unknown {
    return html`<div class="notice critical" role="alert">${alert()}<span>${errorText(error, this)}</span>${isFinal(error) ? nothing : html`<button class="button secondary" type="button" @click=${() => this.retry()}>${this.t('state.retry')}</button>`}</div>`;
  }

  #section(view: RowView, loading: boolean): unknown {
    const words = this.heading || this.t(this.says);
    // The page's own heading names the region too: two rows of one kind are told apart by it.
    const own = this.querySelector(':scope > [slot=heading]')?.textContent?.trim();
    return html`<section aria-label=${own || words || nothing} aria-busy=${loading || view.status === 'loading'}>
      <slot name="heading" @slotchange=${() => this.requestUpdate()}><h2 part="heading">${words || html`<span class="bone"></span>`}</h2></slot>
      ${view.status === 'error' && view.error && this.ready ? this.#failed(view.error) : nothing}${this.#cards(view)}
    </section>`;
  }

  protected override render(): unknown {
    const view = this.view;
    const loading = view.status !== 'empty' && !this.ready;
    showState(this, loading ? 'loading' : view.status);
    return html`<div class="width"></div>${view.status === 'empty' ? html`<slot name="fallback"></slot>` : this.#section(view, loading)}`;
  }
}
