// The floor: the same cards as markup, with no element of their own. For a page with no script it runs in the server.
import { cardTexts } from './card-look.js';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value) => String(value).replace(/[&<>"]/g, (letter) => escapes[letter]);

export function cardMarkup(product, eager) {
  const { picture, badge, available, brand, rating, title, href, price, was, door, swatches } = cardTexts(product);
  const sources = picture.sources.map(({ url, width }) => `${text(url)} ${width}w`).join();
  const srcset = sources && `sizes="auto, 25vw" srcset="${sources}" `;
  return `<article class="card"><div class="media"><img decoding="async" loading="${eager ? 'eager' : 'lazy'}" ${srcset}src="${text(picture.url)}" width="${picture.width}" height="${picture.height}" alt="${text(picture.altText)}">${badge && `<span class="badge">${text(badge)}</span>`}${available ? `<button class="add" aria-label="Add ${text(title)} to the cart"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12"/></svg></button>` : ''}</div><div class="name"><span class="brand">${text(brand)}</span>${rating && `<span class="rating">${text(rating)}</span>`}<h3><a href="${text(href)}">${text(title)}</a></h3></div><div><span class="price">${text(price)}</span>${was && `<s class="was">${text(was)}</s>`}${door && `<span class="door">${text(door)}</span>`}</div><div class="swatches">${swatches
    .slice(0, 4)
    .map(
      ({ label, swatch }) =>
        `<button class="swatch" aria-label="${text(label)}" style="--swatch:${text(swatch)}"></button>`,
    )
    .join('')}</div></article>`;
}
