import type { Media } from '@wares/contract';
import { html, nothing } from 'lit';
import { safeColor, safeMediaUrl } from '../internal/gates.ts';
import { srcsetOf } from '../internal/srcset.ts';

export { srcsetOf };

/** A picture with its size, its widths, and its colour until it is there. Anything else than a picture is `nothing`. */
export function pictureTemplate(media: Media | undefined, sizes: string, alt: string, eager = false): unknown {
  const src = media?.type === 'image' && safeMediaUrl(media.url);
  if (!src) return nothing;
  const color = safeColor(media.color);
  const srcset = srcsetOf(media);
  // loading and sizes come first: the browser starts when it meets src.
  return html`<img loading=${eager ? 'eager' : 'lazy'} decoding="async" sizes=${srcset ? sizes : nothing} srcset=${srcset || nothing} src=${src} width=${media.width ?? nothing} height=${media.height ?? nothing} alt=${media.altText ?? alt} .style=${color ? `background:${color}` : ''}>`;
}
