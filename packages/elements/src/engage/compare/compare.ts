import { type ListEntry, listsOf, type ProductListStore } from '@wares/stores/lists';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { StoreController } from '../../controllers/store-controller.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { fillUrl, safeUrl } from '../../internal/gates.ts';
import { showState } from '../../internal/states.ts';
import { variantOf } from '../../internal/variants.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { listsWords } from '../../messages/lists.ts';
import { shopWords } from '../../messages/shop.ts';
import { close } from '../../templates/icons.ts';
import { pictureTemplate } from '../../templates/picture.ts';
import { asKept, emptyTemplate } from '../shared/kept.ts';
import { ProductsController } from '../shared/products.ts';
import { styles } from './compare.styles.ts';
import { type Cell, type Compared, type Row, rowsOf } from './rows.ts';

/**
 * Up to four products side by side: picture, price to the door, stock, rating, every fact that one of them has, origin
 * and weight. What differs is marked, and can be shown alone.
 *
 * @summary Products side by side.
 * @slot heading - In place of the heading.
 * @slot empty - In place of what is said while there is nothing.
 * @event wares-compare-change - Before a product goes out of the comparison. Cancelable.
 * @csspart heading - The heading.
 * @csspart only - The box that leaves out what is the same.
 * @csspart table - The table.
 * @csspart remove - The cross over a product.
 * @csspart empty - What stands there while there is nothing.
 * @csspart browse - The link into the shop.
 * @cssstate loading - The products are on their way.
 * @cssstate empty - There is nothing to compare.
 * @cssstate ready - The table is shown; a product that did not load says why in its column.
 */
export class WaresCompare extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, listsWords];

  static override properties: PropertyDeclarations = {
    productUrl: { attribute: 'product-url' },
    browseUrl: { attribute: 'browse-url' },
    differences: { type: Boolean, reflect: true },
  };

  /** Pattern of the product page's address, e.g. `product.html?handle={handle}`. Default: each product's own. */
  declare productUrl: string | undefined;
  /** Where the shop begins; offered while there is nothing to compare. Default: no link. */
  declare browseUrl: string | undefined;
  /** Leaves out the rows in which all are the same. Follows the shopper's choice. Default false. */
  declare differences: boolean;

  readonly #entries = new StoreController<readonly ListEntry[]>(this);
  readonly #products = new ProductsController(this);
  #list: ProductListStore | undefined;

  constructor() {
    super();
    this.differences = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    this.#list = shop && listsOf(shop).compare;
    this.#entries.watch(this.#list?.$entries);
    this.#products.watch(
      shop,
      (this.#entries.value ?? []).map(({ handle }) => handle),
    );
  }

  #handleRemove = async (handle: string, index: number): Promise<void> => {
    const kept = this.#entries.value?.find((entry) => entry.handle === handle);
    const title = this.#products.get(handle)?.value?.title ?? kept?.title ?? handle;
    if (!this.emit('wares-compare-change', { handle, added: false }, true)) return;
    this.#list?.remove(handle);
    this.announce(this.t('compare.removed', { title }));
    await this.updateComplete;
    // What was pressed is gone: on to the next, or to what is around the heading, which may be the page's.
    const crosses = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    (crosses[Math.min(index, crosses.length - 1)] ?? this.renderRoot.querySelector('.head'))?.focus({
      preventScroll: true,
    });
  };

  #handleOnly = (event: Event): void => {
    this.differences = (event.target as HTMLInputElement).checked;
  };

  #product({ handle, variantId }: ListEntry): Compared {
    const product = this.#products.get(handle)?.value;
    return product && { product: asKept(product, variantId), variant: variantOf(product, variantId) };
  }

  #name({ product, variant }: NonNullable<Compared>): unknown {
    const href = safeUrl(fillUrl(this.productUrl, { handle: product.handle, variant: variant.id }) ?? product.url);
    return href ? html`<a href=${href}>${product.title}</a>` : product.title;
  }

  #column({ handle, title: known }: ListEntry, index: number, column: Compared): unknown {
    const error = this.#products.get(handle)?.error;
    const title = column?.product.title ?? known ?? handle;
    const inside = column
      ? html`<span class="media">${pictureTemplate(column.product.media.map((one) => ({ ...one, altText: '' }))[0], '220px', '')}</span>${column.product.brand ? html`<span class="brand">${column.product.brand}</span>` : nothing}<span class="name">${this.#name(column)}</span>`
      : error
        ? html`<span class="media failed"><span role="alert">${errorText(error, this)}</span>${isFinal(error) ? nothing : html`<button class="again" type="button" @click=${() => this.shop?.catalogue.retry(handle)}>${this.t('state.retry')}</button>`}</span>${known ? html`<span class="name muted">${known}</span>` : nothing}`
        : html`<span class="media bone"></span><span class="name"><span class="bone"></span><span class="bone"></span></span>`;
    // Without a name of its own a column is read with all that stands in its head, by some readers at every cell.
    return html`<th scope="col" aria-label=${title}>${inside}<button class="remove" type="button" part="remove" aria-label=${this.t('lists.remove', { title })} @click=${() => void this.#handleRemove(handle, index)}>${close()}</button></th>`;
  }

  #cell({ text, content }: Cell, column: Compared): unknown {
    if (!column) return html`<td></td>`;
    return html`<td>${text ? (content ?? html`<bdi>${text}</bdi>`) : html`<span class="muted" aria-hidden="true">—</span><span class="sr">${this.t('compare.unknown')}</span>`}</td>`;
  }

  #row({ name, cells, differs }: Row, columns: readonly Compared[], several: boolean): unknown {
    const mark = differs && several;
    return html`<tr class=${mark ? 'differs' : nothing}><th scope="row">${name}${mark ? html`<span class="sr"> (${this.t('compare.differs')})</span>` : nothing}</th>${cells.map((cell, index) => this.#cell(cell, columns[index]))}</tr>`;
  }

  #table(entries: readonly ListEntry[]): unknown {
    const columns = entries.map((entry) => this.#product(entry));
    const several = columns.filter(Boolean).length > 1;
    const all = rowsOf(this, columns);
    const rows = several && this.differences ? all.filter(({ differs }) => differs) : all;
    return html`${entries.length > 1 ? nothing : html`<p class="say muted">${this.t('compare.one')}</p>`}
      ${several && !rows.length ? html`<p class="say" role="status">${this.t('compare.same')}</p>` : nothing}
      <div class="scroll" role="region" aria-label=${this.t('compare.title')} tabindex="0">
        <table part="table" .style=${`--n:${entries.length}`}>
          <thead><tr><td class="corner"><span class="sr">${this.t('compare.product')}</span></td>${repeat(
            entries,
            ({ handle }) => handle,
            (entry, index) => this.#column(entry, index, columns[index]),
          )}</tr></thead>
          <tbody>${rows.map((row) => this.#row(row, columns, several))}</tbody>
        </table>
      </div>`;
  }

  protected override render(): unknown {
    const entries = this.#entries.value ?? [];
    const { ready } = this;
    const loading = entries.some(({ handle }) => /idle|loading/.test(this.#products.get(handle)?.status ?? 'idle'));
    showState(this, !ready ? 'loading' : !entries.length ? 'empty' : loading ? 'loading' : 'ready');
    return html`<div class="head" role="group" tabindex="-1" aria-label=${this.t('compare.title')}><slot name="heading"><h2 part="heading" aria-hidden=${ready ? nothing : 'true'}>${ready ? this.t('compare.title') : html`<span class="bone"></span>`}</h2></slot>${
      ready && entries.length > 1
        ? html`<label class="only" part="only"><input type="checkbox" .checked=${this.differences} @change=${this.#handleOnly}>${this.t('compare.only')}</label>`
        : nothing
    }</div>${
      !ready
        ? html`<span class="bone wait" aria-busy="true"></span>`
        : entries.length
          ? this.#table(entries)
          : emptyTemplate(
              this,
              this.t('compare.empty'),
              this.t('compare.hint', { count: this.#list?.limit ?? 0 }),
              this.browseUrl,
            )
    }`;
  }
}
