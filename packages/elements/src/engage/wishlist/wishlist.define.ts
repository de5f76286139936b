import '../../product/product-card/product-card.define.ts';
import { WaresWishlist } from './wishlist.ts';

const tag = 'wares-wishlist';
if (!customElements.get(tag)) customElements.define(tag, WaresWishlist);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresWishlist;
  }
}
