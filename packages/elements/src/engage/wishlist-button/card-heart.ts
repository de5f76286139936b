import type { Product, Variant } from '@wares/contract';
import { prefixOf } from '../../internal/ancestors.ts';
import { want } from '../../internal/page.ts';
import type { WaresProductCard } from '../../product/product-card/product-card.ts';
import type { WaresWishlistButton } from './wishlist-button.ts';

const hearts = new WeakMap<Element, WaresWishlistButton>();

/** Puts the heart on the picture of a card, or takes it off; it keeps the variant that the card shows. */
export function showHeart(card: WaresProductCard, product: Product, variant: Variant): void {
  const media = card.renderRoot.querySelector<HTMLElement>('.media');
  if (!media) return;
  let heart = hearts.get(media);
  if (!card.wishlist) {
    heart?.remove();
    media.style.removeProperty('--_heart');
    return;
  }
  if (!heart) {
    const tag = `${prefixOf(card)}-wishlist-button`;
    want(tag);
    heart = document.createElement(tag) as WaresWishlistButton;
    heart.toggleAttribute('overlay', true);
    heart.setAttribute('exportparts', 'button:wishlist');
    hearts.set(media, heart);
  }
  Object.assign(heart, {
    storefront: card.shop,
    product,
    variantId: product.variants.length > 1 ? variant.id : undefined,
  });
  if (heart.parentNode === media) return;
  media.append(heart);
  // What a badge leaves free for it.
  media.style.setProperty('--_heart', '48px');
}
