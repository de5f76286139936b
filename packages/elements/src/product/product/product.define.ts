import { onWanted } from '../../internal/page.ts';
import { WaresProduct } from './product.ts';

const tag = 'wares-product';

// Without markup inside it is a whole page; the pieces of that are loaded when one is seen.
onWanted((wanted) => {
  if (wanted === `${tag}-page`) void import('../product-page/product-page.define.ts');
});
if (!customElements.get(tag)) customElements.define(tag, WaresProduct);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresProduct;
  }
}
