import '../../product/product-grid/product-grid.define.ts';
import { WaresRecentlyViewed } from './recently-viewed.ts';

const tag = 'wares-recently-viewed';
if (!customElements.get(tag)) customElements.define(tag, WaresRecentlyViewed);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresRecentlyViewed;
  }
}
