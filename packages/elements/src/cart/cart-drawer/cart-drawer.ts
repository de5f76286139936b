import type { Cart, LineItem, Total } from '@wares/contract';
import type { CartState } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { StoreController } from '../../controllers/store-controller.ts';
import type { WaresEvent } from '../../events/wares-event.ts';
import { errorText } from '../../internal/error-text.ts';
import { safeUrl } from '../../internal/gates.ts';
import { regionName } from '../../internal/names.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { money } from '../../styles/money.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';
import { alert, close } from '../../templates/icons.ts';
import { moneyTemplate } from '../../templates/money.ts';
import { cartDrawerStyles } from './cart-drawer.styles.ts';
import { lineTemplate } from './line.ts';

const totalOf = (totals: readonly Total[], type: string): Total | undefined =>
  totals.find((total) => total.type === type);

/** How long a removed line can be brought back, in milliseconds. */
const UNDO = 8000;

/**
 * Shows the cart in a dialog at the edge of the window: lines with their quantities, what it costs to the door, and
 * the way to the checkout. Opens on `wares-cart-open` of the same storefront, or by `open()`.
 *
 * @summary The cart, over the page.
 * @slot empty - what an empty cart shows
 * @slot foot - below the checkout button
 * @event wares-cart-line-change - before a quantity is set or a line is removed; cancelable
 * @event wares-checkout-start - before the shopper goes to the checkout; cancelable
 * @csspart dialog - the native dialog
 * @csspart line - one line
 * @csspart checkout - the way to the checkout
 * @cssstate open - the drawer is open
 */
export class WaresCartDrawer extends WaresElement {
  static override styles = [tokens, base, button, money, notice, cartDrawerStyles];
  static override messageGroups = ['shop', 'cart'] as const;
  static override properties: PropertyDeclarations = {
    checkoutUrl: { attribute: 'checkout-url' },
    productUrl: { attribute: 'product-url' },
    _open: { state: true },
    _removed: { state: true },
    _said: { state: true },
  };

  /** Address of the checkout page. Without one the button only sends `wares-checkout-start`. */
  declare checkoutUrl: string | undefined;
  /** Address of a product page with `{handle}` in it, for lines without an address of their own. */
  declare productUrl: string | undefined;
  declare private _open: boolean;
  declare private _removed: LineItem | undefined;
  /** What is said inside the dialog: a region outside is not read while a modal dialog is open. */
  declare private _said: string;

  readonly #cart = new StoreController<CartState>(this);
  #undoTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this._open = false;
    this._said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('wares-cart-open', this.#handleCartOpen);
    addEventListener('pagehide', this.#handlePageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('wares-cart-open', this.#handleCartOpen);
    removeEventListener('pagehide', this.#handlePageHide);
    clearTimeout(this.#undoTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#cart.watch(this.shop?.cart.$cart);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Opens the drawer. */
  async open(): Promise<void> {
    this._open = true;
    await this.updateComplete;
    if (this.isConnected && this.#dialog && !this.#dialog.open) this.#dialog.showModal();
  }

  /** Closes the drawer; the focus goes back to where it came from. */
  close(): void {
    this.#dialog?.close();
  }

  #handleCartOpen = (event: WaresEvent<'wares-cart-open'>): void => {
    if (event.detail.storeName !== (this.shop?.name ?? 'default')) return;
    // A page that has a cart page of its own stops the event after us.
    queueMicrotask(() => event.defaultPrevented || this.open());
  };

  /** A page that comes back from the browser's cache shall not come back with a drawer over it. */
  #handlePageHide = (): void => this.close();

  #handleClose = (): void => {
    this._open = false;
    this._removed = undefined;
  };

  #handleBackdrop = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.close();
  };

  #setQuantity = async (line: LineItem, quantity: number): Promise<void> => {
    if (!this.emit('wares-cart-line-change', { lineItemId: line.id, quantity }, true)) return;
    clearTimeout(this.#undoTimer);
    this._removed = undefined;
    if (quantity === 0) {
      this._removed = line;
      this.#undoTimer = setTimeout(() => (this._removed = undefined), UNDO);
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.undo button')?.focus());
    }
    try {
      await (quantity ? this.shop?.cart.setQuantity(line.id, quantity) : this.shop?.cart.removeLine(line.id));
      this._said = quantity
        ? this.t('cart.said-quantity', { title: line.item.title, quantity })
        : this.t('cart.removed', { title: line.item.title });
    } catch {
      // The forecast is taken back and the reason stands in the store's error, shown as a notice.
      this._removed = undefined;
    }
  };

  #handleUndo = async (): Promise<void> => {
    const line = this._removed;
    this._removed = undefined;
    if (!line) return;
    this.renderRoot.querySelector<HTMLElement>('.icon')?.focus();
    const { id, title, price, productId, handle, imageUrl } = line.item;
    const preview = { productId, handle, title, ...(imageUrl ? { imageUrl } : {}) };
    await this.shop?.cart.addLine({ itemId: id, quantity: line.quantity, seenPrice: price, preview }).catch(() => {});
  };

  #handleCheckout = (event: Event): void => {
    const cart = this.#cart.value?.cart;
    if (!cart || !this.emit('wares-checkout-start', { cartId: cart.id }, true)) event.preventDefault();
  };

  protected override render() {
    const state = this.#cart.value;
    if (!this._open || !this.ready || !state) return nothing;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#handleClose} @click=${this.#handleBackdrop}>
      <div class="frame">
        <header>
          <h2 id="title">${this.t('cart.title')} <span class="muted">${state.quantity || ''}</span></h2>
          <button class="icon" type="button" aria-label=${this.t('close')} @click=${() => this.close()}>${close()}</button>
        </header>
        <div class="body">${this.#renderNotices(state)} ${this.#renderBody(state)}</div>
        ${state.cart?.lineItems.length ? this.#renderFoot(state, state.cart) : nothing}
      </div>
      <p class="sr" role="status">${this._said}</p>
    </dialog>`;
  }

  #renderNotices({ offline, error, cart }: CartState): unknown {
    if (offline)
      return html`<p class="notice warning" role="status">${alert()}<span><b>${this.t('cart.offline')}</b><br />${this.t('cart.offline-hint')}</span><button class="button quiet" @click=${() => this.shop?.cart.retry()}>${this.t('state.retry')}</button></p>`;
    if (error)
      return html`<p class="notice critical" role="alert">${alert()}<span>${errorText(error, this)}</span><button class="button quiet" @click=${() => this.shop?.cart.dismiss()}>${this.t('cart.dismiss')}</button></p>`;
    return cart?.messages.length
      ? html`<ul class="notice" role="status">${cart.messages.map(({ content }) => html`<li>${content}</li>`)}</ul>`
      : nothing;
  }

  #renderBody(state: CartState): unknown {
    const { cart, status } = state;
    if (!cart && status === 'loading')
      return [0, 1].map(
        () =>
          html`<div class="row" aria-busy="true"><span class="bone media"></span><span class="bone words"></span></div>`,
      );
    if (!cart && status === 'error')
      return html`<p class="none"><button class="button secondary" @click=${() => this.shop?.cart.refresh()}>${this.t('state.retry')}</button></p>`;
    const lines = cart?.lineItems ?? [];
    return html`${repeat(
      lines,
      ({ id }) => id,
      (line) =>
        lineTemplate(line, {
          busy: state.busyLines.includes(line.id),
          language: this.language,
          t: (key, values) => this.t(key, values),
          href: safeUrl(line.item.url ?? this.productUrl?.replace('{handle}', encodeURIComponent(line.item.handle))),
          set: this.#setQuantity,
        }),
    )}
    ${
      this._removed
        ? html`<div class="undo"><span>${this.t('cart.removed', { title: this._removed.item.title })}</span><button class="button quiet" @click=${this.#handleUndo}>${this.t('cart.undo')}</button></div>`
        : nothing
    }
    ${lines.length ? nothing : html`<slot name="empty"><p class="none">${this.t('cart.empty')}<br /><button class="button secondary" @click=${() => this.close()}>${this.t('cart.go-on')}</button></p></slot>`}`;
  }

  #renderFoot(state: CartState, cart: Cart): TemplateResult {
    const total = totalOf(cart.totals, 'total');
    const stale = state.pending > 0;
    const amount = total && !stale ? html`<span class="dot">·</span>${moneyTemplate(total, this.language)}` : nothing;
    const label = html`${this.t('cart.checkout')}${amount}${stale ? html`<span class="line"></span>` : nothing}`;
    const href = safeUrl(this.checkoutUrl);
    return html`<footer>
      <dl class=${stale ? 'muted' : ''}>
        ${cart.totals
          .filter(({ type }) => type !== 'total')
          .map((one) => this.#renderTotal(one, one.displayText ?? this.t(`total.${one.type}`)))}
        ${total ? this.#renderTotal(total, this.t('cart.to-door', { country: regionName(cart.context.country, this.language) }), 'sum') : nothing}
      </dl>
      ${
        href
          ? html`<a class="button primary lg block" part="checkout" href=${href} aria-busy=${stale} @click=${this.#handleCheckout}>${label}</a>`
          : html`<button class="button primary lg block" part="checkout" aria-busy=${stale} @click=${this.#handleCheckout}>${label}</button>`
      }
      <slot name="foot"></slot>
    </footer>`;
  }

  #renderTotal(total: Total, label: unknown, kind = ''): TemplateResult {
    return html`<div class=${kind}><dt>${label}</dt><dd>${moneyTemplate(total, this.language, { class: `${kind ? '' : 'plain'} ${total.estimated ? 'estimated' : ''}` })}</dd></div>`;
  }
}
