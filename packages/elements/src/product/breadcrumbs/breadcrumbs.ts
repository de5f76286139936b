import type { Product } from '@wares/contract';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fillUrl } from '../../internal/gates.ts';
import { ProductPiece } from '../../internal/product-piece.ts';
import { styles } from './breadcrumbs.styles.ts';

/**
 * The way from the shop's categories to the product. On a narrow page the nearest category alone, as a way back.
 *
 * @summary Breadcrumbs of a product.
 * @csspart list - The list.
 * @csspart link - A category.
 * @csspart current - The product.
 * @cssstate loading - A bone stands in for the way.
 * @cssstate error - The product did not load.
 * @cssstate empty - The product is in no category.
 * @cssstate ready - The way is shown.
 */
export class WaresBreadcrumbs extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = { categoryUrl: { attribute: 'category-url' } };

  /** Pattern of a category's address, e.g. `search.html?category={handle}`. Without one the names are no links. */
  declare categoryUrl: string | undefined;

  #link({ value, handle }: { value: string; handle?: string | undefined }): TemplateResult {
    const href = handle && fillUrl(this.categoryUrl, { handle });
    return href ? html`<a part="link" href=${href}>${value}</a>` : html`<span>${value}</span>`;
  }

  protected override show({ categories, title }: Product): unknown {
    const [category] = categories;
    if (!category) return nothing;
    const way = [...(category.ancestors ?? []), category];
    return html`<nav aria-label=${this.t('crumbs.label')}><ol part="list">
      ${way.map((step, at) => html`<li class=${at === way.length - 1 ? 'last' : ''}>${this.#link(step)}</li>`)}
      <li class="current" aria-current="page" part="current"><span>${title}</span></li>
    </ol></nav>`;
  }
}
