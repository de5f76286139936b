import '../../product/product-grid/product-grid.define.ts';
import { WaresResults } from './results.ts';

const tag = 'wares-results';
if (!customElements.get(tag)) customElements.define(tag, WaresResults);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresResults;
  }
}
