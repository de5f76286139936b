import type { CartState } from '@wares/stores';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { base } from '../../styles/base.ts';
import { tokens } from '../../styles/tokens.ts';
import { bag } from '../../templates/icons.ts';
import { cartButtonStyles } from './cart-button.styles.ts';

/**
 * Shows how many pieces are in the cart, and asks to see it.
 *
 * @summary Opens the cart and counts what is in it.
 * @slot - what the button shows instead of the bag
 * @event wares-cart-open - the shopper asks to see the cart; cancelable, bubbles to the cart drawer of the page
 * @csspart button - the native button
 * @csspart count - the number of pieces
 * @cssstate empty - nothing is in the cart
 */
export class WaresCartButton extends WaresElement {
  static override styles = [tokens, base, cartButtonStyles];
  static override properties: PropertyDeclarations = { href: {} };

  /** Address of a cart page; makes the element a link to it instead of a button. */
  declare href: string | undefined;

  readonly #cart = new StoreController<CartState>(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#cart.watch(this.shop?.cart.$cart);
  }

  #handleClick = (event: Event): void => {
    if (!this.emit('wares-cart-open', { storeName: this.shop?.name ?? 'default' }, true)) event.preventDefault();
  };

  protected override render() {
    const count = this.#cart.value?.quantity ?? 0;
    const label = this.ready ? this.t('cart-button.open', { count }) : '';
    const face = html`<slot>${bag()}</slot>${count ? html`<span class="count" part="count" aria-hidden="true">${count > 99 ? '99+' : count}</span>` : ''}`;
    return this.href
      ? html`<a part="button" class="face" href=${this.href} aria-label=${label} @click=${this.#handleClick}>${face}</a>`
      : html`<button part="button" class="face" type="button" aria-haspopup="dialog" aria-label=${label} ?disabled=${!this.ready} @click=${this.#handleClick}>${face}</button>`;
  }
}
