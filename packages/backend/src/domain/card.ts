import type { Media, Product } from '@wares/contract';

const firstPicture = (media: readonly Media[]): Media[] => media.filter(({ type }) => type === 'image').slice(0, 1);

/** A product as its card shows it, without what only its own page does: the rule of `Product` in the contract. */
export function cardOf({ attributes: _, customs: __, metadata: ___, ...product }: Product): Product {
  return {
    ...product,
    description: { plain: product.description.plain },
    media: firstPicture(product.media),
    variants: product.variants.map(({ barcodes: _, media, ...variant }) => ({
      ...variant,
      ...(media ? { media: firstPicture(media) } : {}),
    })),
    partial: true,
  };
}
