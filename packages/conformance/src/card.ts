import type { Media, Product } from '@wares/contract';
import { check, same } from './expect.ts';

const isPicture = ({ type }: Media): boolean => type === 'image';

/** What a card must have of a product: all but what the contract lets a backend leave out. */
function least({ attributes: _, customs: __, metadata: ___, partial: ____, media: _____, ...product }: Product) {
  return {
    ...product,
    description: { plain: product.description.plain },
    variants: product.variants.map(({ barcodes: _, media: __, landedCost, ...variant }) => ({
      ...variant,
      ...(landedCost && { landedCost: { ...landedCost, lines: undefined } }),
    })),
  };
}

/** The first picture is there, and what is there is of the product. */
function checkMedia(card: readonly Media[] = [], whole: readonly Media[] = [], what: string): void {
  same(card.find(isPicture), whole.find(isPicture), `first picture of ${what}`);
  const known = whole.map(({ type, url }) => `${type} ${url}`);
  for (const { type, url } of card) check(known.includes(`${type} ${url}`), `${what} has no ${type} ${url}`);
}

/** A card is the product without what only its page shows, and says so when something is missing. */
export function checkCard(card: Product, whole: Product): void {
  const what = `the card of ${whole.handle}`;
  check(!whole.partial, `${whole.handle} by its handle is partial`);
  same(least(card), least(whole), what);
  checkMedia(card.media, whole.media, what);
  for (const [index, { id, media }] of whole.variants.entries())
    checkMedia(card.variants[index]?.media, media, `${what}, variant ${id}`);
  if (!card.partial) same({ ...card, partial: false }, { ...whole, partial: false }, `${what}, which is not partial`);
}
