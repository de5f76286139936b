import '../add-to-cart/add-to-cart.define.ts';
import '../attributes/attributes.define.ts';
import '../breadcrumbs/breadcrumbs.define.ts';
import '../delivery-promise/delivery-promise.define.ts';
import '../description/description.define.ts';
import '../gallery/gallery.define.ts';
import '../price/price.define.ts';
import '../quantity/quantity.define.ts';
import '../share/share.define.ts';
import '../stock/stock.define.ts';
import '../title/title.define.ts';
import '../variant-picker/variant-picker.define.ts';
import { WaresProductPage } from './product-page.ts';

const tag = 'wares-product-page';
if (!customElements.get(tag)) customElements.define(tag, WaresProductPage);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresProductPage;
  }
}
