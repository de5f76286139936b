import type { Product, Variant } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { safeColor } from '../internal/gates.ts';
import { saleOf, type Stock, stockOf } from '../internal/variants.ts';
import { numberText, type Words } from '../internal/words.ts';
import { star } from './icons.ts';

/** One star and a number. */
export function ratingTemplate(words: Words, { rating }: Product): unknown {
  if (!rating?.count) return nothing;
  const value = numberText(rating.value, words.language, 1);
  const number = numberText(rating.count, words.language);
  const label = words.t('rating.label', { value, max: rating.scaleMax, number, count: rating.count });
  return html`<span class="rating" role="img" aria-label=${label}>${star()}${value}<span class="muted count">(${number})</span></span>`;
}

/** −13 %, against the 30-day low. */
export function saleText(words: Words, variant: Variant): string {
  const percent = saleOf(variant)?.percent;
  return percent ? numberText(-percent / 100, words.language, 0, 'percent').replace('-', '−') : '';
}

/** A dot and a word. */
export const stockTemplate = (words: Words, { tone, key, count }: Stock): TemplateResult =>
  html`<span class="dot ${tone}" part="status">${words.t(key, count === undefined ? {} : { count })}</span>`;

/** What a card says about stock: nothing when there is enough. */
export function stockNote(words: Words, variant: Variant): unknown {
  const stock = stockOf(variant);
  return stock.tone === 'positive' ? nothing : stockTemplate(words, stock);
}

/** For `.style`: the colour of a swatch, through the gate. */
export const swatchStyle = (color: string | undefined): string => (safeColor(color) ? `--swatch:${color}` : '');
