import { WaresProduct } from './product.ts';

const tag = 'wares-product';
if (!customElements.get(tag)) customElements.define(tag, WaresProduct);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresProduct;
  }
}
