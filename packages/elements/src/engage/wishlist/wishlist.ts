import type { Product } from '@wares/contract';
import { type ListEntry, listsOf, type ProductListStore } from '@wares/stores/lists';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AddController } from '../../controllers/add-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { errorText } from '../../internal/error-text.ts';
import { safeMediaUrl } from '../../internal/gates.ts';
import { showState } from '../../internal/states.ts';
import { stockOf } from '../../internal/variants.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { listsWords } from '../../messages/lists.ts';
import { shopWords } from '../../messages/shop.ts';
import { CARD_PARTS } from '../../product/product-card/card-parts.ts';
import type { WaresProductCard } from '../../product/product-card/product-card.ts';
import { close } from '../../templates/icons.ts';
import { addRequest, asKept, emptyTemplate } from '../shared/kept.ts';
import { ProductsController } from '../shared/products.ts';
import { styles } from './wishlist.styles.ts';

/** What belongs to one wish while it is on the list. */
interface Tile {
  card: WaresProductCard;
  adder: AddController;
  product?: Product | undefined;
  kept?: Product | undefined;
  variantId?: string | undefined;
}

/**
 * What the shopper has put on the wish list, newest first, at today's price, and what can no longer be had. Each can be
 * moved to the cart or removed.
 *
 * @summary The shopper's wish list.
 * @slot heading - In place of the heading.
 * @slot empty - In place of what is said while there is nothing.
 * @event wares-wishlist-change - Before a product goes off the list, or back on it. Cancelable.
 * @event wares-cart-add - Before a variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it; the product then leaves the list.
 * @event wares-error - An add has failed; the element says why.
 * @csspart heading - The heading.
 * @csspart card - A product.
 * @csspart remove - The cross on a product.
 * @csspart move - The button that moves a product to the cart.
 * @csspart empty - What stands there while there is nothing.
 * @csspart browse - The link into the shop.
 * @cssstate loading - Bones stand in for the list.
 * @cssstate empty - There is nothing on the list.
 * @cssstate busy - A product is being moved to the cart.
 * @cssstate ready - The list is shown; each product loads, or says why not, on its own.
 */
export class WaresWishlist extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, listsWords];

  static override properties: PropertyDeclarations = {
    productUrl: { attribute: 'product-url' },
    browseUrl: { attribute: 'browse-url' },
    _gone: { state: true },
  };

  /** Pattern of the product page's address, e.g. `product.html?handle={handle}`. Default: each product's own. */
  declare productUrl: string | undefined;
  /** Where the shop begins; offered while the list is empty. Default: no link. */
  declare browseUrl: string | undefined;
  /** What was removed last and can be put back. */
  declare private _gone: { entry: ListEntry; title: string } | undefined;

  readonly #entries = new StoreController<readonly ListEntry[]>(this);
  readonly #products = new ProductsController(this);
  readonly #tiles = new Map<string, Tile>();
  #list: ProductListStore | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    this.#list = shop && listsOf(shop).wishlist;
    this.#entries.watch(this.#list?.$entries);
    const entries = this.#entries.value ?? [];
    this.#products.watch(
      shop,
      entries.map(({ handle }) => handle),
    );
    for (const [handle, { adder }] of this.#tiles) {
      if (entries.some((entry) => entry.handle === handle)) continue;
      this.removeController(adder);
      this.#tiles.delete(handle);
    }
  }

  /** The card of a wish; made once, so that it keeps the colour that was chosen on it. */
  #tile({ handle, variantId }: ListEntry): Tile {
    let tile = this.#tiles.get(handle);
    if (!tile) {
      const card = document.createElement(`${prefixOf(this)}-product-card`) as WaresProductCard;
      card.className = 'card';
      card.part.add('card');
      card.setAttribute('exportparts', CARD_PARTS);
      tile = { card, adder: new AddController(this) };
      this.#tiles.set(handle, tile);
    }
    const product = this.#products.get(handle)?.value;
    if (product !== tile.product || variantId !== tile.variantId || !tile.kept)
      Object.assign(tile, { product, variantId, kept: product && asKept(product, variantId) });
    // A product that is not there loads, fails or is gone: the card knows how to say each.
    Object.assign(tile.card, {
      storefront: this.shop,
      productUrl: this.productUrl,
      product: tile.kept,
      handle,
    });
    return tile;
  }

  #title(handle: string): string {
    const kept = this.#tiles.get(handle)?.kept ?? this.#entries.value?.find((entry) => entry.handle === handle);
    return kept?.title ?? handle;
  }

  #handleRemove = async (entry: ListEntry): Promise<void> => {
    const { handle } = entry;
    const title = this.#title(handle);
    if (!this.emit('wares-wishlist-change', { handle, added: false }, true)) return;
    this._gone = { entry, title };
    this.#list?.remove(handle);
    this.announce(this.t('wishlist.removed', { title }));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo button')?.focus({ preventScroll: true });
  };

  #handleUndo = async (): Promise<void> => {
    const gone = this._gone;
    if (!gone) return;
    const { handle, variantId } = gone.entry;
    const detail = { handle, ...(variantId !== undefined && { variantId }), added: true };
    if (!this.emit('wares-wishlist-change', detail, true)) return;
    this._gone = undefined;
    this.#list?.add(gone.entry);
    this.announce(this.t('wishlist.added', { title: gone.title }));
    await this.#focusHead();
  };

  #handleMove = async ({ handle }: ListEntry, event: MouseEvent): Promise<void> => {
    const { card, adder, product } = this.#tiles.get(handle) as Tile;
    const { variant } = card;
    // The second click of a double click is not a second wish.
    if (!product || !variant?.availability.available || event.detail > 1) return;
    await adder.add(addRequest(product, variant));
    if (adder.state !== 'done') return;
    this._gone = undefined;
    this.#list?.remove(handle);
    this.emit('wares-wishlist-change', { handle, added: false });
    if (this.isConnected) await this.#focusHead();
  };

  /** What was pressed is gone. The page may have a heading of its own, so what is around it takes the focus. */
  async #focusHead(): Promise<void> {
    await this.updateComplete;
    if (!this.renderRoot.contains((this.renderRoot as ShadowRoot).activeElement))
      this.renderRoot.querySelector<HTMLElement>('.head')?.focus({ preventScroll: true });
  }

  #button(entry: ListEntry, { card, adder, kept }: Tile): unknown {
    if (!kept) return nothing;
    const { state, waiting } = adder;
    const variant = card.variant ?? kept.variants[0];
    const sold = !variant?.availability.available;
    const busy = state === 'busy';
    const label = this.t(
      sold
        ? variant
          ? stockOf(variant).key
          : 'stock.out'
        : busy
          ? waiting
            ? 'add.waiting'
            : 'add.busy'
          : 'wishlist.move',
    );
    return html`<button class="button secondary" type="button" part="move" aria-disabled=${sold || busy || nothing} aria-busy=${busy || nothing} aria-label=${sold || busy ? this.t('lists.pair', { name: label, value: kept.title }) : this.t('wishlist.move_named', { title: kept.title })} @click=${(event: MouseEvent) => void this.#handleMove(entry, event)}>${label}${busy ? html`<span class="line"></span>` : nothing}</button>${
      adder.error ? html`<p class="oops" role="alert">${errorText(adder.error, this)}</p>` : nothing
    }`;
  }

  /** What is left of a product that is gone: its name and picture, as they were when it was put on the list. */
  #memory({ title, imageUrl }: ListEntry): unknown {
    const src = safeMediaUrl(imageUrl);
    // The picture may be gone as well.
    const hide = ({ target }: Event) => {
      (target as HTMLElement).hidden = true;
    };
    return html`<div class="card gone" part="card"><div class="media">${src ? html`<img loading="lazy" decoding="async" src=${src} alt="" @error=${hide}>` : nothing}</div><p class="title">${title}</p><p class="muted">${this.t('lists.gone')}</p></div>`;
  }

  #item = (entry: ListEntry): unknown => {
    const tile = this.#tile(entry);
    const gone = entry.title && this.#products.get(entry.handle)?.error?.code === 'product_not_found';
    return html`<li>${gone && this.ready ? this.#memory(entry) : tile.card}<button class="remove" type="button" part="remove" aria-label=${this.t('lists.remove', { title: this.#title(entry.handle) })} @click=${() => void this.#handleRemove(entry)}>${close()}</button><div class="foot">${this.#button(entry, tile)}</div></li>`;
  };

  protected override render(): unknown {
    const entries = this.#entries.value ?? [];
    const { ready, _gone: gone } = this;
    const busy = [...this.#tiles.values()].some(({ adder }) => adder.state === 'busy');
    showState(this, !ready ? 'loading' : !entries.length ? 'empty' : busy ? 'busy' : 'ready');
    return html`<div class="head" role="group" tabindex="-1" aria-label=${this.t('wishlist.title')}><slot name="heading"><h2 part="heading" aria-hidden=${ready ? nothing : 'true'}>${ready ? this.t('wishlist.title') : html`<span class="bone"></span>`}${ready && entries.length ? html`<span class="sum">${this.t('wishlist.count', { count: entries.length })}</span>` : nothing}</h2></slot></div>
      ${ready && gone ? html`<p class="undo"><span>${this.t('lists.removed', { title: gone.title })}</span><button type="button" @click=${this.#handleUndo}>${this.t('lists.undo')}</button></p>` : nothing}
      ${
        ready && !entries.length
          ? emptyTemplate(this, this.t('wishlist.empty'), this.t('wishlist.hint'), this.browseUrl)
          : html`<ul role="list" aria-busy=${!ready}>${repeat(entries, ({ handle }) => handle, this.#item)}</ul>`
      }`;
  }
}
