import type { Media, Product, Variant } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.ts';
import { pictureTemplate } from '../../templates/picture.ts';

const STAGE = '(min-width: 1060px) 50vw, 100vw';

/** The pictures of a variant, then those of its product, each once. */
export function picturesOf(product: Product, variant: Variant): Media[] {
  const all = [...(variant.media ?? []), ...product.media].filter(({ type }) => type === 'image');
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}

/** One large picture and, when there are more, a row of small ones to choose from. */
export function galleryTemplate(
  words: Words,
  title: string,
  pictures: readonly Media[],
  at: number,
  show: (index: number) => void,
): TemplateResult {
  const count = pictures.length;
  return html`<div class="gallery" part="gallery">
    <div class="stage">${pictureTemplate(pictures[at], STAGE, title, true)}</div>
    ${
      count > 1
        ? html`<div class="thumbs" role="group" aria-label=${words.t('product.pictures')}>${pictures.map(
            (media, index) =>
              html`<button class="thumb" aria-current=${index === at ? 'true' : nothing} aria-label=${media.altText || words.t('product.picture', { n: index + 1, count })} @click=${() => show(index)}>${pictureTemplate({ ...media, altText: '' }, '64px', '')}</button>`,
          )}</div>`
        : nothing
    }
  </div>`;
}
