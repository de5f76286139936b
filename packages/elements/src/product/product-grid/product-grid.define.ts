import '../product-card/product-card.define.ts';
import { WaresProductGrid } from './product-grid.ts';

const tag = 'wares-product-grid';
if (!customElements.get(tag)) customElements.define(tag, WaresProductGrid);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresProductGrid;
  }
}
