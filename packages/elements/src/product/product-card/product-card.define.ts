import { onWanted } from '../../internal/page.ts';
import { WaresProductCard } from './product-card.ts';

const tag = 'wares-product-card';

// The heart on the picture is loaded when a card is to have one.
onWanted((wanted) => {
  if (wanted === 'wares-wishlist-button') void import('../../engage/wishlist-button/wishlist-button.define.ts');
});
if (!customElements.get(tag)) customElements.define(tag, WaresProductCard);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresProductCard;
  }
}
