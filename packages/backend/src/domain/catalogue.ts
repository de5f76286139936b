import type { Context, LandedCost, Media, Product, Variant } from '@wares/contract';
import type { Seed, SeedProduct, SeedVariant } from '../seed/types.ts';
import { deliveriesTo } from './delivery.ts';
import { landedCost } from './landed-cost.ts';
import { textIn } from './language.ts';
import { pricesOf, unitPriceOf } from './pricing.ts';
import { availabilityOf } from './stock.ts';

export interface Item {
  product: SeedProduct;
  variant: SeedVariant;
}

/** The shop's goods, ready to be asked. What does not move with stock is worked out once per context. */
export interface Catalogue {
  seed: Seed;
  mediaBase: string;
  byHandle: ReadonlyMap<string, SeedProduct>;
  byVariant: ReadonlyMap<string, Item>;
  /** Products without stock, by context and product. */
  shown: Map<string, Product>;
}

export function createCatalogue(seed: Seed, mediaBase: string): Catalogue {
  const items = seed.products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
  return {
    seed,
    mediaBase,
    byHandle: new Map(seed.products.map((product) => [product.handle, product])),
    byVariant: new Map(items.map((item) => [item.variant.id, item])),
    shown: new Map(),
  };
}

/** A product as it is shown in a context, with the stock of this moment. */
export function productIn(
  catalogue: Catalogue,
  product: SeedProduct,
  context: Context,
  stock: (variantId: string) => number,
): Product {
  const key = `${context.country} ${context.currency} ${context.language} ${product.id}`;
  let still = catalogue.shown.get(key);
  if (!still) {
    still = show(catalogue, product, context);
    catalogue.shown.set(key, still);
  }
  const variants = product.variants.map((variant, index) => ({
    ...(still.variants[index] as Variant),
    availability: availabilityOf(product, variant, stock(variant.id), context.country),
  }));
  const isAvailable = (optionId: string, valueId: string) =>
    product.variants.some(
      (variant, index) => variant.options[optionId] === valueId && variants[index]?.availability.available,
    );
  const options = still.options.map((option, index) => ({
    ...option,
    values: option.values.map((value) => ({
      ...value,
      available: isAvailable((product.options[index] as { id: string }).id, value.id),
    })),
  }));
  return { ...still, options, variants };
}

function show(catalogue: Catalogue, product: SeedProduct, context: Context): Product {
  const { seed } = catalogue;
  const { language } = context;
  const title = textIn(product.title, language);
  const variants = product.variants.map((variant) => showVariant(catalogue, product, variant, context));
  const prices = variants.map((variant) => variant.price).sort((a, b) => a.amount - b.amount);
  const regular = variants.map((variant) => variant.listPrice ?? variant.price).sort((a, b) => a.amount - b.amount);
  const range = (of: typeof prices) => ({ min: of[0] as Variant['price'], max: of.at(-1) as Variant['price'] });
  return {
    id: product.id,
    handle: product.handle,
    title,
    description: { plain: textIn(product.description, language) },
    categories: product.categories.map((id) => ({ value: categoryName(seed, id, language) })),
    brand: product.brand,
    media: mediaOf(catalogue, product.pictures, title),
    options: product.options.map((option) => ({
      name: textIn(option.name, language),
      values: option.values.map(({ id, label, swatch }) => ({
        id,
        label: textIn(label, language),
        available: false,
        ...(swatch ? { swatch } : {}),
      })),
    })),
    variants,
    priceRange: range(prices),
    ...(variants.some((variant) => variant.listPrice) ? { listPriceRange: range(regular) } : {}),
    ...(product.rating ? { rating: { ...product.rating, scaleMin: 1, scaleMax: 5 } } : {}),
    tags: [...product.tags],
    metadata: { categoryHandles: [...product.categories] },
    customs: {
      hsCode: product.hsCode,
      originCountry: product.originCountry,
      weight: product.weight,
      ...(product.material ? { material: textIn(product.material, language) } : {}),
    },
  };
}

export const categoryName = (seed: Seed, id: string, language: string): string => {
  const category = seed.categories.find((each) => each.id === id);
  return category ? textIn(category.name, language) : id;
};

/** The variant in words, e.g. `Ink, 0.7 l`. */
export const variantTitle = (product: SeedProduct, variant: SeedVariant, language: string): string =>
  product.options
    .map((option) => option.values.find((value) => value.id === variant.options[option.id]))
    .map((value) => (value ? textIn(value.label, language) : ''))
    .filter(Boolean)
    .join(language === 'zh-Hans' ? '，' : language === 'ar' ? '، ' : ', ');

function showVariant(catalogue: Catalogue, product: SeedProduct, variant: SeedVariant, context: Context): Variant {
  const { seed } = catalogue;
  const title = variantTitle(product, variant, context.language) || textIn(product.title, context.language);
  const prices = pricesOf(seed, variant, context);
  const unitPrice = unitPriceOf(prices.price, variant.measure);
  return {
    id: variant.id,
    sku: variant.sku,
    title,
    ...prices,
    ...(unitPrice ? { unitPrice } : {}),
    availability: { available: false, status: 'out_of_stock' },
    options: product.options.map((option) => {
      const value = option.values.find((each) => each.id === variant.options[option.id]);
      return {
        name: textIn(option.name, context.language),
        id: value?.id ?? '',
        label: value ? textIn(value.label, context.language) : '',
      };
    }),
    ...(variant.pictures
      ? { media: mediaOf(catalogue, variant.pictures, `${textIn(product.title, context.language)}, ${title}`) }
      : {}),
    landedCost: landedCostOfOne(seed, product, prices.price.amount, context),
  };
}

/** One piece to the door: with the cheapest delivery, duty, tax and fee. */
function landedCostOfOne(seed: Seed, product: SeedProduct, amount: number, context: Context): LandedCost {
  const { country, currency } = context;
  const freight = deliveriesTo(seed, context, product.weight)[0]?.price.amount;
  if (freight === undefined) return { amount, currency, status: 'unknown' };
  const { hsCode, originCountry } = product;
  const parts = landedCost(seed, { country, currency, freight, goods: [{ hsCode, originCountry, amount }] });
  return {
    amount: amount + freight + parts.duty + parts.importTax + parts.fee,
    currency,
    status: 'estimated',
    ...(parts.deMinimisApplied ? { deMinimisApplied: true } : {}),
  };
}

/** Pictures as media; names that the shop has no file for are left out. */
export function mediaOf(catalogue: Catalogue, names: readonly string[], altText: string): Media[] {
  return names.flatMap((name) => {
    const picture = catalogue.seed.pictures[name];
    if (!picture) return [];
    const files = Object.entries(picture.files)
      .map(([width, file]) => ({ url: catalogue.mediaBase + file, width: Number(width) }))
      .sort((a, b) => a.width - b.width);
    const largest = files.at(-1);
    if (!largest) return [];
    return [
      {
        type: 'image',
        url: largest.url,
        altText,
        width: picture.width,
        height: picture.height,
        sources: files,
        ...(picture.color ? { color: picture.color } : {}),
      },
    ];
  });
}
