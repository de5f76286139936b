import { WaresAddToCart } from './add-to-cart.ts';

const tag = 'wares-add-to-cart';
if (!customElements.get(tag)) customElements.define(tag, WaresAddToCart);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresAddToCart;
  }
}
