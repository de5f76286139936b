import type { Product } from '@wares/contract';
import { html, nothing } from 'lit';
import { safeColor } from '../internal/gates.ts';
import { ratingText } from '../internal/variants.ts';
import type { Words } from '../internal/words.ts';

/** One star and a number. */
export function ratingTemplate(words: Words, product: Product): unknown {
  const rating = ratingText(words, product);
  return rating
    ? html`<span class="rating" role="img" aria-label=${rating.label}>${rating.value}<span class="muted count">(${rating.number})</span></span>`
    : nothing;
}

/** For `.style`: the colour of a swatch, through the gate. */
export const swatchStyle = (color: string | undefined): string => (safeColor(color) ? `--swatch:${color}` : '');
