import type { Product, Variant } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { safeColor } from '../internal/gates.ts';
import { type Stock, saleOf, stockOf } from '../internal/variants.ts';
import { numberText, type Words } from '../internal/words.ts';

/** One star and a number. */
export function ratingTemplate(words: Words, { rating }: Product): unknown {
  if (!rating?.count) return nothing;
  const value = numberText(rating.value, words.language, 1);
  const number = numberText(rating.count, words.language);
  const label = words.t('rating.label', { value, max: rating.scaleMax, number, count: rating.count });
  return html`<span class="rating" role="img" aria-label=${label}><svg class="star" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2l2.5 5.3 5.7.8-4.1 4 1 5.7L10 15l-5.1 2.8 1-5.7-4.1-4 5.7-.8z" /></svg>${value}<span class="muted count" .textContent=${`(${number})`}></span></span>`;
}

/** −13 %, against the 30-day low. */
export function saleText(words: Words, variant: Variant): string {
  const percent = saleOf(variant)?.percent;
  return percent ? numberText(-percent / 100, words.language, 0, 'percent').replace('-', '−') : '';
}

/** A dot and a word. */
export const stockTemplate = (words: Words, { tone, key, count }: Stock): TemplateResult =>
  html`<span class="dot ${tone}" part="status">${words.t(key, count === undefined ? {} : { count })}</span>`;

/** What a card says about stock: nothing when there is enough, nor when its badge says already that it is sold out. */
export function stockNote(words: Words, variant: Variant): unknown {
  const stock = stockOf(variant);
  return stock.tone === 'positive' || stock.key === 'stock.out' ? nothing : stockTemplate(words, stock);
}

/** For `.style`: the colour of a swatch, through the gate. */
export const swatchStyle = (color: string | undefined): string => (safeColor(color) ? `--swatch:${color}` : '');
