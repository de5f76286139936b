import type { CartState } from '@wares/stores';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { safeUrl } from '../../internal/gates.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { numberText } from '../../internal/words.ts';
import { base } from '../../styles/base.ts';
import { tokens } from '../../styles/tokens.ts';
import { bag } from '../../templates/common-icons.ts';
import { cartButtonStyles } from './cart-button.styles.ts';

/** More pieces than this are not counted out in the small round mark. */
const MOST = 99;

/**
 * Shows how many pieces are in the cart, and asks to see it.
 *
 * @summary Opens the cart and counts what is in it.
 * @slot - what the button shows instead of the bag
 * @event wares-cart-open - the shopper asks to see the cart; cancelable, heard by the cart drawer of the page
 * @csspart button - the native button or link
 * @csspart count - the number of pieces
 * @cssstate loading - it is not known yet what is in the cart
 * @cssstate empty - nothing is in the cart
 * @cssstate busy - a change is under way
 * @cssstate error - the cart could not be read
 * @cssstate ready - there is something in the cart
 */
export class WaresCartButton extends WaresElement {
  static override styles = [tokens, base, cartButtonStyles];
  static override properties: PropertyDeclarations = { href: {} };

  /** Address of a cart page: the element is a plain link to it then, and opens no drawer. */
  declare href: string | undefined;

  readonly #cart = new StoreController<CartState>(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#cart.watch(this.shop?.cart.$cart);
    const { status = 'idle', cart, quantity = 0, pending = 0 } = this.#cart.value ?? {};
    const known = this.ready && (cart !== undefined || status === 'ready');
    showState(
      this,
      status === 'error' ? 'error' : !known ? 'loading' : pending ? 'busy' : quantity ? 'ready' : 'empty',
    );
  }

  #handleClick = async (): Promise<void> => {
    // The file of the drawer may be on its way yet; the press counts.
    const late = document.querySelector(`${this.localName.replace('button', 'drawer')}:not(:defined)`);
    if (late) await customElements.whenDefined(late.localName);
    if (this.shop) this.emit('wares-cart-open', { storeName: this.shop.name }, true);
  };

  protected override render() {
    const { status, quantity: count = 0, cart } = this.#cart.value ?? {};
    const known = cart || status === 'ready';
    const label = this.ready ? this.t(known ? 'cart-button.open' : 'cart-button.label', { count }) : '';
    const face = html`<slot>${bag()}</slot><span class="sr">${label}</span>${count ? html`<span class="count" part="count" aria-hidden="true">${numberText(Math.min(count, MOST), this.language)}${count > MOST ? '+' : ''}</span>` : ''}`;
    if (!this.ready) return html`<span class="face" aria-busy="true">${face}</span>`;
    const href = safeUrl(this.href);
    return href
      ? html`<a part="button" class="face" href=${href}>${face}</a>`
      : html`<button part="button" class="face" type="button" aria-haspopup="dialog" @click=${this.#handleClick}>${face}</button>`;
  }
}
