import type { Product, Variant } from '@wares/contract';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dateFormat } from '../../internal/dates.ts';
import { ProductPiece } from '../../internal/product-piece.ts';
import { showState } from '../../internal/states.ts';
import { stockOf } from '../../internal/variants.ts';
import { styles } from './stock.styles.ts';

const NOT_HERE = /^(market_unsupported|not_deliverable)$/;

/**
 * Whether the chosen variant can be had: in stock, how few are left, when it leaves, when it comes back.
 *
 * @summary A line about stock.
 * @csspart status - The line.
 * @cssstate loading - A bone stands in for the line.
 * @cssstate error - The product did not load.
 * @cssstate ready - The line is shown.
 */
export class WaresStock extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = { low: { type: Number, useDefault: true } };

  /** At this many or fewer the shopper is told how many are left; 0 never. Default 5. */
  declare low: number;

  constructor() {
    super();
    this.low = 5;
  }

  #day(time: string | undefined): string {
    const at = Date.parse(time ?? '');
    const clock = this.shop?.environment?.clock ?? Date;
    // A day that has passed is no promise any more.
    if (Number.isNaN(at) || at < clock.now()) return '';
    const country = this.shop?.market.$context.get()?.country;
    return dateFormat({ language: this.language, country }, { day: 'numeric', month: 'long' }).format(at);
  }

  #line(tone: string, text: string): TemplateResult {
    return html`<span class="dot ${tone}" part="status">${text}</span>`;
  }

  protected override show(_: Product, variant: Variant): unknown {
    const { status, restockAt, leadTimeDays } = variant.availability;
    if (NOT_HERE.test(status)) return this.#line('none', this.t('card.not_here'));
    const { tone, key, count } = stockOf(variant, this.low);
    const date = this.#day(restockAt);
    if (key === 'stock.out' && date) return this.#line('none', this.t('stock.out_until', { date }));
    if (key === 'stock.preorder' && date) return this.#line('none', this.t('stock.preorder_date', { date }));
    const days = Math.ceil(leadTimeDays ?? 0);
    if (key === 'stock.backorder' && days > 0)
      return this.#line('none', this.t('stock.backorder_days', { count: days }));
    return this.#line(tone, this.t(key, count === undefined ? {} : { count }));
  }

  protected override render(): unknown {
    const { error } = this.context;
    if (!this.ready || !error || !NOT_HERE.test(error.code)) return super.render();
    showState(this, 'ready');
    return this.#line('none', this.t('card.not_here'));
  }
}
