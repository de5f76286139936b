import { WaresProductCard } from './product-card.ts';

const tag = 'wares-product-card';
if (!customElements.get(tag)) customElements.define(tag, WaresProductCard);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresProductCard;
  }
}
