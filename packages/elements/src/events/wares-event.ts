import type { Product } from '@wares/contract';

/** What each event tells. All bubble, cross shadow roots, and can be stopped with `preventDefault()` where said so. */
export interface WaresEventMap {
  /** Before a variant is put into the cart. Cancelable. */
  'wares-cart-add': { itemId: string; quantity: number };
  /** After the backend has confirmed an add. */
  'wares-cart-added': { itemId: string; quantity: number };
  /** Another variant of a product was chosen. */
  'wares-variant-change': { productId: string; variantId: string };
  /** Another picture, film, turn or model of a gallery is shown; counted from 0. */
  'wares-gallery-change': { index: number };
  /** The shopper has chosen how many. */
  'wares-quantity-change': { quantity: number };
  /** Before a product's address is shared. Cancelable: a page with a way of its own stops it. */
  'wares-share': { url: string; title: string };
  /** Before a product goes on the wish list (`added`) or off it. Cancelable. */
  'wares-wishlist-change': { handle: string; variantId?: string; added: boolean };
  /** Before a product goes into the comparison (`added`) or out of it. Cancelable. */
  'wares-compare-change': { handle: string; variantId?: string; added: boolean };
  /** Before a line's quantity is set; 0 removes. Cancelable. */
  'wares-cart-line-change': { lineItemId: string; quantity: number };
  /** The shopper asks to see the cart. Cancelable: a page with a cart page of its own stops it and goes there. */
  'wares-cart-open': { storeName: string };
  /** Before the market changes. Cancelable. */
  'wares-market-change': { country?: string; currency?: string; language?: string };
  /** The market that holds, when it is first known and after every change: for what the page itself says. */
  'wares-market-changed': { country: string; currency: string; language: string };
  /** A search was asked for. Cancelable. */
  'wares-search': { query: string };
  /** A grid shows other products than before. `totalCount`: how many there are in all, when the backend counts. */
  'wares-results': { items: readonly Product[]; totalCount?: number };
  /** The shopper goes to the checkout. Cancelable. */
  'wares-checkout-start': { cartId: string };
  /** Before the order is placed. Cancelable. */
  'wares-order-place': { checkoutId: string; amount: number; currency: string };
  /** After the order was placed. */
  'wares-order-placed': { id: string; label: string };
  /** Before an order is looked up. Cancelable. */
  'wares-order-lookup': { label: string };
  /** An order was found. */
  'wares-order-found': { label: string; status: string };
  /** Something failed, and the element shows it. `code` is stable. */
  'wares-error': { code: string; message: string };
}

/** An event of Wares with a typed `detail`. */
export class WaresEvent<K extends keyof WaresEventMap> extends Event {
  readonly detail: WaresEventMap[K];
  constructor(type: K, detail: WaresEventMap[K], cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap extends WaresEvents {}
  interface DocumentEventMap extends WaresEvents {}
  interface WindowEventMap extends WaresEvents {}
}

/** Every event by its name; the last three tell nothing but that it is so, and do not bubble. */
export type WaresEvents = { [K in keyof WaresEventMap]: WaresEvent<K> } & {
  'wares-store-ready': Event;
  'wares-product-change': Event;
  'wares-search-session': Event;
};
