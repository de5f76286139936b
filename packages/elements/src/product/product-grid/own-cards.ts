import type { Product } from '@wares/contract';
import { prefixOf } from '../../internal/ancestors.ts';
import type { WaresProduct } from '../product/product.ts';
import type { WaresProductGrid } from './product-grid.ts';

const made = new WeakMap<WaresProductGrid, Map<string, WaresProduct>>();
const madeFrom = new WeakMap<WaresProduct, HTMLTemplateElement>();

/** Takes the copies away when their template is gone: the grid shows Wares's cards then. */
function watchTemplate(grid: WaresProductGrid): void {
  grid.renderRoot.addEventListener('slotchange', () => {
    if (!grid.querySelector(':scope > template')) for (const card of made.get(grid)?.values() ?? []) card.remove();
  });
}

/**
 * Puts a product element with a copy of the page's own template into the grid for each product; one that is there
 * already stays as it is. The elements stand in the page's own tree, so that its styles and scripts reach them.
 */
export function placeOwnCards(grid: WaresProductGrid, template: HTMLTemplateElement, items: readonly Product[]): void {
  if (!made.has(grid)) watchTemplate(grid);
  const old = made.get(grid) ?? new Map<string, WaresProduct>();
  const now = new Map<string, WaresProduct>();
  made.set(grid, now);
  const tag = `${prefixOf(grid)}-product`;
  let last: Element = template;
  for (const item of items) {
    let card = old.get(item.id);
    if (card && madeFrom.get(card) === template) old.delete(item.id);
    else {
      card = document.createElement(tag) as WaresProduct;
      card.slot = 'items';
      card.role = 'listitem';
      card.append(document.importNode(template.content, true));
      madeFrom.set(card, template);
    }
    Object.assign(card, { storefront: grid.shop, productUrl: grid.productUrl, product: item });
    now.set(item.id, card);
    if (last.nextElementSibling !== card) last.after(card);
    last = card;
  }
  for (const gone of old.values()) gone.remove();
}
