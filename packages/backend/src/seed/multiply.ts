import { COLOURS } from './products/colours.ts';
import type { Seed, SeedProduct, SeedVariant, Text } from './types.ts';

/** A belt in 44 sizes and colours is one in a shop, not hundreds: variations have the first of the variants. */
const MOST_VARIANTS = 12;

const colours = Object.values(COLOURS).map(({ label }) => label as Text);

/** The same number from the same two, spread over 0 to 1. */
function chance(product: number, copy: number): number {
  let value = Math.imul(product + 1, 0x9e3779b1) ^ Math.imul(copy + 1, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return ((value ^ (value >>> 13)) >>> 0) / 2 ** 32;
}

/** Prices end as the shop's own do: in whole tens of the minor unit, never nothing. */
const times = (amount: number, factor: number): number => Math.max(10, Math.round((amount * factor) / 10) * 10);

const timesEach = (list: Readonly<Record<string, number>>, factor: number): Record<string, number> =>
  Object.fromEntries(Object.entries(list).map(([currency, amount]) => [currency, times(amount, factor)]));

const named = (title: Text, colour: Text, copy: number): Text =>
  Object.fromEntries(
    Object.entries(title).map(([language, text]) => [language, `${text} ${colour[language] ?? colour.en} ${copy}`]),
  ) as Text;

function varied(product: SeedProduct, at: number, copy: number): SeedProduct {
  const luck = chance(at, copy);
  const factor = 0.4 + 2.2 * luck;
  const copied = (variant: SeedVariant): SeedVariant => ({
    ...variant,
    id: `${variant.id}-${copy}`,
    sku: `${variant.sku}-${copy}`,
    price: times(variant.price, factor),
    ...(variant.listPrice === undefined ? {} : { listPrice: times(variant.listPrice, factor) }),
    ...(variant.lowestPrice30d === undefined ? {} : { lowestPrice30d: times(variant.lowestPrice30d, factor) }),
    ...(variant.memberPrice === undefined ? {} : { memberPrice: times(variant.memberPrice, factor) }),
    ...(variant.prices === undefined ? {} : { prices: timesEach(variant.prices, factor) }),
    ...(variant.tierPrices === undefined
      ? {}
      : { tierPrices: variant.tierPrices.map((tier) => ({ ...tier, price: times(tier.price, factor) })) }),
    stock: luck < 0.08 ? 0 : Math.max(1, Math.round(variant.stock * factor)),
  });
  const [first, ...others] = product.variants.slice(0, MOST_VARIANTS) as [SeedVariant, ...SeedVariant[]];
  const isUsed = (option: string, value: string) => [first, ...others].some(({ options }) => options[option] === value);
  return {
    ...product,
    id: `${product.id}-${copy}`,
    handle: `${product.handle}-${copy}`,
    title: named(product.title, colours[Math.floor(luck * colours.length)] as Text, copy),
    options: product.options.map((option) => ({
      ...option,
      values: option.values.filter(({ id }) => isUsed(option.id, id)),
    })),
    variants: [copied(first), ...others.map(copied)],
    sold: Math.round((product.sold ?? 100) * luck),
    ...(product.rating
      ? { rating: { value: Math.round((2.5 + 2.5 * luck) * 10) / 10, count: Math.ceil(product.rating.count * luck) } }
      : {}),
    ...(product.boughtWith ? { boughtWith: product.boughtWith.map((handle) => `${handle}-${copy}`) } : {}),
    publishedAt: new Date(Date.UTC(2024, 0, 1) + Math.floor(luck * 1000) * 86_400_000).toISOString().slice(0, 10),
  };
}

/**
 * The same shop with more products, for load: after its own come variations of them with other numbers, colours in
 * the title, prices, stock, ratings and dates. The same every time. Pictures are shared.
 *
 * @param count - products in all; no fewer than the shop has are given.
 */
export function multiplySeed(seed: Seed, count: number): Seed {
  const { products } = seed;
  if (products.length === 0) return seed;
  const more = Array.from({ length: Math.max(0, count - products.length) }, (_, index) => {
    const at = index % products.length;
    return varied(products[at] as SeedProduct, at, 2 + Math.floor(index / products.length));
  });
  return { ...seed, products: [...products, ...more] };
}
