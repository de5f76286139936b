// Products for the benchmarks, made from the demo shop's own.

/** The demo shop's products in German prices and English words, as its API gives them. */
export async function demoGoods(backend) {
  const url = `http://bench${backend.basePath}/products?limit=100&country=DE&language=en`;
  const { items } = await (await backend.fetch(new Request(url))).json();
  return items;
}

/** As many as wanted: the same over and over, each with its own id, handle and variants. */
export function manyGoods(goods, count) {
  return Array.from({ length: count }, (_, index) => {
    const product = goods[index % goods.length];
    return {
      ...product,
      id: `${product.id}-${index}`,
      handle: `${product.handle}-${index}`,
      title: `${product.title} ${index + 1}`,
      variants: product.variants.map((variant) => ({ ...variant, id: `${variant.id}-${index}` })),
    };
  });
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * The same goods with one tiny picture in their addresses. Chromium keeps the whole tree of a lazy picture that is
 * taken away before it has loaded, whoever made it; with these it is seen what the elements themselves leave behind.
 */
export const withInlinePictures = (goods) => {
  const inline = (media) => media?.slice(0, 1).map((picture) => ({ ...picture, url: PIXEL, sources: [] }));
  return goods.map((product) => ({
    ...product,
    media: inline(product.media),
    variants: product.variants.map(({ media, ...variant }) => ({ ...variant, ...(media && { media: inline(media) }) })),
  }));
};

const dearer = (money) => money && { ...money, amount: money.amount + 100 };

/** The same goods with other prices: every object new, as after a request. */
export const repriced = (goods) =>
  goods.map((product) => ({
    ...product,
    priceRange: { min: dearer(product.priceRange.min), max: dearer(product.priceRange.max) },
    variants: product.variants.map((variant) => ({
      ...variant,
      price: dearer(variant.price),
      ...(variant.lowestPrice30d && { lowestPrice30d: dearer(variant.lowestPrice30d) }),
      ...(variant.landedCost && { landedCost: dearer(variant.landedCost) }),
    })),
  }));
