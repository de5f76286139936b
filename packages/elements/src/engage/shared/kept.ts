import type { Product, Variant } from '@wares/contract';
import { html, nothing } from 'lit';
import { safeUrl } from '../../internal/gates.ts';
import { variantOf } from '../../internal/variants.ts';
import type { Words } from '../../internal/words.ts';

/** The product as it was put aside: with the chosen variant alone, if one was chosen and is still made. */
export function asKept(product: Product, variantId: string | undefined): Product {
  const variant = variantOf(product, variantId);
  if (!variantId || variant.id !== variantId || product.variants.length < 2) return product;
  return {
    ...product,
    title: `${product.title} · ${variant.title}`,
    options: [],
    variants: [variant],
    priceRange: { min: variant.price, max: variant.price },
    ...(variant.media?.length && { media: variant.media }),
  };
}

/** What the cart needs to know of a variant of a product: the least of it that can be ordered. */
export const addRequest = (product: Product, variant: Variant) => {
  const imageUrl = (variant.media?.[0] ?? product.media[0])?.url;
  return {
    id: variant.id,
    price: variant.price,
    quantity: Math.max(1, Math.trunc(variant.minimumQuantity ?? 1)),
    product,
    ...(product.variants.length > 1 && { variantTitle: variant.title }),
    ...(imageUrl && { imageUrl }),
  };
};

/** What a list says while it is empty, with a way into the shop if the page knows one. */
export const emptyTemplate = (words: Words, says: string, hint: string, browseUrl: string | undefined): unknown => {
  const href = safeUrl(browseUrl);
  return html`<div class="empty" part="empty"><slot name="empty"><p class="lead">${says}</p><p class="muted">${hint}</p></slot>${
    href ? html`<p><a class="button secondary" part="browse" href=${href}>${words.t('lists.browse')}</a></p>` : nothing
  }</div>`;
};
