import type { Product, Variant } from '@wares/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { ProductPiece } from '../../internal/product-piece.ts';
import { lessText, saleOf, stockOf } from '../../internal/variants.ts';
import { styles } from './badge.styles.ts';

const DAY = 86_400_000;

/**
 * The one thing worth a mark: sold out, else the reduction against the 30-day low, else that it is new, else that few
 * are left. Nothing when there is nothing to say.
 *
 * @summary One badge for a product.
 * @csspart badge - The badge.
 * @cssstate loading - The product is not there yet.
 * @cssstate empty - There is nothing to say.
 * @cssstate error - The product did not load.
 * @cssstate ready - A badge is shown.
 */
export class WaresBadge extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    newDays: { type: Number, attribute: 'new-days', useDefault: true },
    low: { type: Number, useDefault: true },
  };

  /** For how many days after it came into the shop a product is new; 0 never. Default 30. */
  declare newDays: number;
  /** At this many or fewer, few are left; 0 never. Default 5. */
  declare low: number;

  constructor() {
    super();
    this.newDays = 30;
    this.low = 5;
  }

  protected override bones(): unknown {
    return nothing;
  }

  #isNew({ publishedAt }: Product): boolean {
    const age = (this.shop?.environment?.clock ?? Date).now() - Date.parse(publishedAt ?? '');
    return age >= 0 && age < this.newDays * DAY;
  }

  /** Kind and words. */
  #mark(product: Product, variant: Variant): readonly [string, string] | undefined {
    const { key, count, tone } = stockOf(variant, this.low);
    if (!variant.availability.available) return ['sold', this.t(key)];
    const sale = lessText(this, saleOf(variant)?.percent);
    if (sale) return ['sale', sale];
    if (this.#isNew(product)) return ['new', this.t('badge.new')];
    return tone === 'warning' ? ['low', this.t(key, { count: count ?? 0 })] : undefined;
  }

  protected override show(product: Product, variant: Variant): unknown {
    const mark = this.#mark(product, variant);
    return mark ? html`<span class="badge ${mark[0]}" part="badge">${mark[1]}</span>` : nothing;
  }
}
