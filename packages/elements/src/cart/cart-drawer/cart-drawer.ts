import type { WaresError } from '@wares/client';
import type { LineItem } from '@wares/contract';
import type { CartState } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { StoreController } from '../../controllers/store-controller.ts';
import type { WaresEvent } from '../../events/wares-event.ts';
import { errorText } from '../../internal/error-text.ts';
import { fillUrl, safeUrl } from '../../internal/gates.ts';
import { internalsOf, showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { numberText } from '../../internal/words.ts';
import type { MessageGroup } from '../../localization.ts';
import { cartWords } from '../../messages/cart.ts';
import { shopWords } from '../../messages/shop.ts';
import { alert, close, info, tick } from '../../templates/icons.ts';
import { styles } from './cart-drawer.styles.ts';
import { footTemplate } from './foot.ts';
import { lineTemplate, stepped } from './line.ts';

/** How long a removed line can be brought back, in milliseconds. */
const UNDO = 8000;

/** A line that was taken out, and where it stood among those that were left. */
interface Removed {
  line: LineItem;
  at: number;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Shows the cart in a dialog at the edge of the window: lines with their quantities, what it costs to the door, and
 * the way to the checkout. Opens on `wares-cart-open` of the same storefront, or by `open()`.
 *
 * @summary The cart, over the page.
 * @slot empty - what an empty cart shows
 * @slot foot - below the checkout button
 * @event wares-cart-line-change - before a quantity is set or a line is removed; cancelable
 * @event wares-cart-add - before a removed line is put back; cancelable
 * @event wares-cart-added - a removed line is back
 * @event wares-checkout-start - before the shopper goes to the checkout; cancelable
 * @event wares-error - a change was refused; the drawer says why
 * @csspart dialog - the native dialog
 * @csspart line - one line
 * @csspart checkout - the way to the checkout
 * @csspart money - every amount
 * @cssstate open - the drawer is open
 * @cssstate loading - it is not known yet what is in the cart
 * @cssstate empty - nothing is in the cart
 * @cssstate error - the cart could not be read
 * @cssstate busy - a change is under way
 * @cssstate ready - there is something in the cart
 */
export class WaresCartDrawer extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, cartWords];
  static override properties: PropertyDeclarations = {
    checkoutUrl: { attribute: 'checkout-url' },
    productUrl: { attribute: 'product-url' },
    _shown: { state: true },
    _removed: { state: true },
    _said: { state: true },
  };

  /** Address of the checkout page. Without one the button only sends `wares-checkout-start`. */
  declare checkoutUrl: string | undefined;
  /** Address of a product page with `{handle}` in it, for lines without an address of their own. */
  declare productUrl: string | undefined;
  /** The dialog is made when it is first asked for. */
  declare private _shown: boolean;
  /** The latest first. */
  declare private _removed: readonly Removed[];
  /** What is said inside the dialog: a region outside is not read while a modal dialog is open. */
  declare private _said: string;

  readonly #cart = new StoreController<CartState>(this);
  /** The drawer shall be open: it opens as soon as the words are there. */
  #wanted = false;
  /** The latest change: of several in a row only the last one is said. */
  #latest = 0;
  #pressedOutside = false;

  constructor() {
    super();
    this._shown = false;
    this._removed = [];
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
    this.close();
    this.#handleClose();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Opens the drawer. */
  async open(): Promise<void> {
    this.#wanted = true;
    this._shown = true;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Closes the drawer; the focus goes back to where it came from. */
  close(): void {
    this.#wanted = false;
    this.#dialog?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#cart.watch(this.shop?.cart.$cart);
    const { status = 'idle', cart, pending = 0 } = this.#cart.value ?? {};
    const known = this.ready && (cart !== undefined || status === 'ready');
    const full = cart?.lineItems.length ? 'ready' : 'empty';
    showState(this, status === 'error' ? 'error' : !known ? 'loading' : pending ? 'busy' : full);
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // What had the focus has done its work and is gone.
    if (focused && !this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.icon')?.focus();
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (!this.#wanted || !dialog || dialog.open || !this.isConnected) return;
    dialog.showModal();
    internalsOf(this).states?.add('open');
  }

  #handleCartOpen = (event: WaresEvent<'wares-cart-open'>): void => {
    // A page that has a cart page of its own may stop the event after us.
    queueMicrotask(() => {
      if (!event.defaultPrevented && event.detail.storeName === this.shop?.name) void this.open();
    });
  };

  /** A page that comes back from the browser's cache shall not come back with a drawer over it. */
  #handlePageHide = (): void => this.close();

  #handleClose = (): void => {
    this.#wanted = false;
    this._removed.forEach(this.#forget);
    this._said = '';
    internalsOf(this).states?.delete('open');
  };

  #handlePointerDown = (event: Event): void => {
    this.#pressedOutside = event.target === this.#dialog;
  };

  /** A press that began inside (a text being marked) is none on the backdrop. */
  #handleBackdrop = (event: Event): void => {
    if (event.target === this.#dialog && this.#pressedOutside) this.close();
  };

  /** The line as the forecast has it now: clicks may come faster than renders. */
  #line(id: string): LineItem | undefined {
    return this.#cart.value?.cart?.lineItems.find((line) => line.id === id);
  }

  #step = (id: string, by: 1 | -1): void => {
    const line = this.#line(id);
    const quantity = line && stepped(line, by);
    if (quantity) void this.#setQuantity(line, quantity);
  };

  #remove = (id: string): void => {
    const line = this.#line(id);
    if (line) void this.#setQuantity(line, 0);
  };

  async #setQuantity(line: LineItem, quantity: number): Promise<void> {
    const shop = this.shop;
    if (!shop || !this.emit('wares-cart-line-change', { lineItemId: line.id, quantity }, true)) return;
    const { title } = line.item;
    let removed: Removed | undefined;
    if (!quantity) {
      const taken: Removed = {
        line,
        at: this.#cart.value?.cart?.lineItems.indexOf(line) ?? 0,
        timer: setTimeout(() => this.#forget(taken), UNDO),
      };
      removed = taken;
      this._removed = [taken, ...this._removed];
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#undo')?.focus());
    }
    const done = await this.#try(async () => {
      const { lineItems } = await (quantity ? shop.cart.setQuantity(line.id, quantity) : shop.cart.removeLine(line.id));
      const got = lineItems.find(({ item }) => item.id === line.item.id)?.quantity ?? quantity;
      return quantity ? this.t('cart.said-quantity', { title, quantity: got }) : this.t('cart.removed', { title });
    });
    if (!done && removed) this.#forget(removed);
  }

  /** It cannot be brought back any more. */
  #forget = (removed: Removed): void => {
    clearTimeout(removed.timer);
    this._removed = this._removed.filter((one) => one !== removed);
  };

  async #undo(removed: Removed): Promise<void> {
    const { shop } = this;
    if (!shop) return;
    const { item, quantity } = removed.line;
    const wish = { itemId: item.id, quantity };
    if (!this.emit('wares-cart-add', wish, true)) return;
    this.#forget(removed);
    const { title, price, productId, handle, variantTitle, imageUrl } = item;
    const preview = { productId, handle, title, ...(variantTitle && { variantTitle }), ...(imageUrl && { imageUrl }) };
    await this.#try(async () => {
      const added = shop.cart.addLine({ ...wish, seenPrice: price, preview });
      void this.updateComplete.then(() => this.#focusLine(item.id));
      await added;
      this.emit('wares-cart-added', wish);
      return this.t('cart.said-quantity', { title, quantity });
    });
  }

  #focusLine(itemId: string): void {
    const at = this.#cart.value?.cart?.lineItems.findIndex(({ item }) => item.id === itemId) ?? -1;
    this.renderRoot.querySelectorAll('.lines > .row')[at]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  /** Waits for a change and says what came of it; a refusal stands in the store's error, shown as a notice. */
  async #try(change: () => Promise<string>): Promise<boolean> {
    const mine = ++this.#latest;
    try {
      const text = await change();
      if (mine === this.#latest) this._said = text;
      return true;
    } catch (thrown) {
      const { code, message } = thrown as WaresError;
      this.emit('wares-error', { code, message });
      return false;
    }
  }

  #handleCheckout = (event: Event): void => {
    const { cart, offline } = this.#cart.value ?? {};
    if (!cart?.id || offline || !this.emit('wares-checkout-start', { cartId: cart.id }, true)) event.preventDefault();
  };

  #renderNews({ offline, cart, completed }: CartState): unknown {
    const waits = offline
      ? html`<div class="notice warning">${alert()}<span><b>${this.t('cart.offline')}</b><br />${this.t('cart.offline-hint')}</span><button class="button quiet" type="button" @click=${() => this.shop?.cart.retry()}>${this.t('state.retry')}</button></div>`
      : nothing;
    const order = completed
      ? html`<p class="notice positive">${tick()}<span>${this.t('cart.completed', { label: completed.label })}</span></p>`
      : nothing;
    const messages = cart?.messages.map(
      ({ type, content }) =>
        html`<p class="notice ${type === 'info' ? '' : 'warning'}">${type === 'info' ? info() : alert()}<span>${content}</span></p>`,
    );
    return [waits, order, messages];
  }

  #renderError({ error, status }: CartState): unknown {
    if (!error) return nothing;
    const again = status !== 'ready';
    return html`<div class="notice critical" role="alert">${alert()}<span>${errorText(error, this)}</span><button class="button quiet" type="button" @click=${() => (again ? this.shop?.cart.refresh() : this.shop?.cart.dismiss())}>${this.t(again ? 'state.retry' : 'cart.dismiss')}</button></div>`;
  }

  #renderLines({ cart, busyLines, status, error }: CartState): unknown {
    if (!cart && status !== 'ready') {
      const bone = html`<div class="row"><span class="bone media"></span><span class="bone words"></span></div>`;
      return error ? nothing : html`<div class="lines" aria-busy="true">${[bone, bone]}</div>`;
    }
    const lines: (LineItem | Removed)[] = [...(cart?.lineItems ?? [])];
    const empty = !lines.length;
    for (const removed of this._removed) lines.splice(removed.at, 0, removed);
    // By variant, not by line: a line gets another id when the backend has confirmed it, and shall keep the focus.
    const seen: Record<string, number> = {};
    const key = (one: LineItem | Removed) => {
      const { id } = 'at' in one ? one.line : one.item;
      seen[id] = (seen[id] ?? 0) + 1;
      return `${id} ${seen[id]}`;
    };
    const list = repeat(lines, key, (one) =>
      'at' in one
        ? html`<li class="undo"><span>${this.t('cart.removed', { title: one.line.item.title })}</span><button class="button quiet" type="button" id=${one === this._removed[0] ? 'undo' : nothing} @click=${() => this.#undo(one)}>${this.t('cart.undo')}</button></li>`
        : lineTemplate(one, {
            words: this,
            busy: busyLines.includes(one.id),
            href: safeUrl(one.item.url) ?? fillUrl(this.productUrl, { handle: one.item.handle, variant: one.item.id }),
            step: this.#step,
            remove: this.#remove,
          }),
    );
    return html`${lines.length ? html`<ul class="lines" role="list">${list}</ul>` : nothing}${
      empty
        ? html`<slot name="empty"><div class="none"><p>${this.t('cart.empty')}</p><button class="button secondary" type="button" @click=${() => this.close()}>${this.t('cart.go-on')}</button></div></slot>`
        : nothing
    }`;
  }

  protected override render() {
    const state = this.#cart.value;
    if (!this._shown || !this.ready || !state) return nothing;
    const { cart, quantity } = state;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#handleClose} @pointerdown=${this.#handlePointerDown} @click=${this.#handleBackdrop}>
      <div class="frame">
        <div class="head">
          <h2 id="title">${this.t('cart.title')} <span class="muted">${quantity ? numberText(quantity, this.language) : nothing}</span></h2>
          <button class="icon" type="button" aria-label=${this.t('close')} @click=${() => this.close()}>${close()}</button>
        </div>
        <div class="body"><div class="news" role="status">${this.#renderNews(state)}</div>${this.#renderError(state)}${this.#renderLines(state)}</div>
        ${cart?.lineItems.length ? footTemplate(this, state, cart, this.checkoutUrl, this.#handleCheckout) : nothing}
      </div>
      <p class="sr" role="status">${this._said}</p>
    </dialog>`;
  }
}
