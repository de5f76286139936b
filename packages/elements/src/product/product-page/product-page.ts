import { WaresProduct } from '../product/product.ts';

/**
 * A whole product page: breadcrumbs, pictures, title, price to the door, options, stock, quantity, add button, delivery
 * promise, description, facts and ways to share, put together from the elements that do each of these. Every part can
 * be replaced by a slot. For a page laid out in your own markup use `wares-product` with the pieces inside.
 *
 * @summary A whole product page.
 */
export class WaresProductPage extends WaresProduct {
  protected override whole = true;
}
