import { WaresSearch } from './search.ts';
import '../../product/product-grid/product-grid.define.ts';

const tag = 'wares-search';
if (!customElements.get(tag)) customElements.define(tag, WaresSearch);

declare global {
  interface HTMLElementTagNameMap {
    'wares-search': WaresSearch;
  }
}
