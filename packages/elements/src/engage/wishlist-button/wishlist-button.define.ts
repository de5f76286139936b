import { WaresWishlistButton } from './wishlist-button.ts';

const tag = 'wares-wishlist-button';
if (!customElements.get(tag)) customElements.define(tag, WaresWishlistButton);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresWishlistButton;
  }
}
