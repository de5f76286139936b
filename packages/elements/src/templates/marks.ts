import type { Product } from '@wares/contract';
import { html, nothing } from 'lit';
import { safeColor } from '../internal/gates.ts';
import { ratingText } from '../internal/variants.ts';
import type { Words } from '../internal/words.ts';

/** One star and a number. */
export function ratingTemplate(words: Words, product: Product): unknown {
  const rating = ratingText(words, product);
  return rating
    ? html`<span class="rating" role="img" aria-label=${rating.label}><svg class="star" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2l2.5 5.3 5.7.8-4.1 4 1 5.7L10 15l-5.1 2.8 1-5.7-4.1-4 5.7-.8z" /></svg>${rating.value}<span class="muted count">(${rating.number})</span></span>`
    : nothing;
}

/** For `.style`: the colour of a swatch, through the gate. */
export const swatchStyle = (color: string | undefined): string => (safeColor(color) ? `--swatch:${color}` : '');
