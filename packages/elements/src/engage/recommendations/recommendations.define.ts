import '../../product/product-grid/product-grid.define.ts';
import { WaresRecommendations } from './recommendations.ts';

const tag = 'wares-recommendations';
if (!customElements.get(tag)) customElements.define(tag, WaresRecommendations);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresRecommendations;
  }
}
