import type { Context, LandedCost, Product, ProductDetail, Variant } from '@wares/contract';
import type { Seed, SeedProduct, SeedVariant } from '../seed/types.ts';
import { deliveriesTo } from './delivery.ts';
import { keepLast } from './keep-last.ts';
import { landedCost } from './landed-cost.ts';
import { commaOf, textIn } from './language.ts';
import { firstPictureOf, mediaOf } from './media.ts';
import { type Prices, priceFor, pricesOf, unitPriceOf } from './pricing.ts';
import { availabilityOf, isSoldTo, obtainable } from './stock.ts';

const DAY = 86_400_000;
const MORNING = 8 * 3_600_000;

export interface Item {
  product: SeedProduct;
  variant: SeedVariant;
}

/** The shop's goods, ready to be asked. What does not move with stock is worked out once per context. */
export interface Catalogue {
  seed: Seed;
  mediaBase: string;
  /** When sold-out pieces are expected back, counted from when the shop opened; nothing once that is past. */
  restockAt(days: number): string | undefined;
  byHandle: ReadonlyMap<string, SeedProduct>;
  byVariant: ReadonlyMap<string, Item>;
  /** Products without stock, by detail, context and product. */
  shown: Map<string, Product>;
}

/** @param now - milliseconds since 1970, UTC; the shop opens when it is called first. Without it no restocking is told. */
export function createCatalogue(seed: Seed, mediaBase: string, now?: () => number): Catalogue {
  const opened = Math.floor((now?.() ?? 0) / DAY) * DAY;
  const items = seed.products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
  return {
    seed,
    mediaBase,
    restockAt(days) {
      const at = opened + days * DAY + MORNING;
      return now && at > now() ? new Date(at).toISOString() : undefined;
    },
    byHandle: new Map(seed.products.map((product) => [product.handle, product])),
    byVariant: new Map(items.map((item) => [item.variant.id, item])),
    shown: keepLast(5000),
  };
}

/** A product as it is shown in a context, with the stock of this moment. */
export function productIn(
  catalogue: Catalogue,
  product: SeedProduct,
  context: Context,
  stock: (variantId: string) => number,
  detail: ProductDetail = 'full',
): Product {
  const still = stillIn(catalogue, product, context, detail);
  const variants = product.variants.map((variant, index) => ({
    ...(still.variants[index] as Variant),
    availability: {
      ...availabilityOf(product, variant, stock(variant.id), context.country),
      ...restocked(catalogue, product, variant, stock(variant.id), context.country),
    },
  }));
  const isAvailable = (optionId: string, valueId: string) =>
    product.variants.some(
      (variant, index) => variant.options[optionId] === valueId && variants[index]?.availability.available,
    );
  const options = still.options.map((option) => ({
    ...option,
    values: option.values.map((value) => ({
      ...value,
      available: isAvailable(option.id ?? '', value.id),
    })),
  }));
  return { ...still, options, variants };
}

/** What of it does not move with stock. */
function stillIn(catalogue: Catalogue, product: SeedProduct, context: Context, detail: ProductDetail): Product {
  const key = `${detail} ${context.country} ${context.currency} ${context.language} ${product.id}`;
  let still = catalogue.shown.get(key);
  if (!still) {
    still = show(catalogue, product, context, detail);
    catalogue.shown.set(key, still);
  }
  return still;
}

/** When a piece that cannot be had now will be there again. */
function restocked(
  { restockAt }: Catalogue,
  product: SeedProduct,
  variant: SeedVariant,
  onShelf: number,
  country: string,
): { restockAt?: string } {
  const { restockDays } = variant;
  if (restockDays === undefined || !isSoldTo(product, country) || obtainable(product, variant, onShelf, country))
    return {};
  const at = restockAt(restockDays);
  return at === undefined ? {} : { restockAt: at };
}

/** A card is without what only a product's own page shows: the rule of `Product` in the contract. */
function show(catalogue: Catalogue, product: SeedProduct, context: Context, detail: ProductDetail): Product {
  const { seed } = catalogue;
  const { language } = context;
  const isCard = detail === 'card';
  const mediaFor: typeof mediaOf = isCard ? firstPictureOf : mediaOf;
  const title = textIn(product.title, language);
  const variants = product.variants.map((variant) => showVariant(catalogue, product, variant, context, isCard));
  const prices = variants.map((variant) => variant.price).sort((a, b) => a.amount - b.amount);
  const regular = variants.map((variant) => variant.listPrice ?? variant.price).sort((a, b) => a.amount - b.amount);
  const range = (of: typeof prices) => ({ min: of[0] as Variant['price'], max: of.at(-1) as Variant['price'] });
  return {
    id: product.id,
    handle: product.handle,
    title,
    description: {
      plain: textIn(product.description, language),
      ...(product.details && !isCard ? { html: textIn(product.details, language) } : {}),
    },
    categories: product.categories.map((id) => {
      const ancestors = ancestorsOf(seed, id).map((handle) => ({
        value: categoryName(seed, handle, language),
        handle,
      }));
      return { value: categoryName(seed, id, language), handle: id, ...(ancestors.length ? { ancestors } : {}) };
    }),
    brand: product.brand,
    media: mediaFor(catalogue, product.pictures, title, language),
    options: product.options.map((option) => ({
      id: option.id,
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
    ...momentOf(product.publishedAt),
    ...(isCard ? { partial: true } : factsOf(product, language)),
  };
}

const factsOf = (product: SeedProduct, language: string): Partial<Product> => ({
  ...(product.attributes?.length
    ? {
        attributes: product.attributes.map(({ name, value }) => ({
          name: textIn(name, language),
          value: textIn(value, language),
        })),
      }
    : {}),
  metadata: { categoryHandles: [...product.categories] },
  customs: {
    hsCode: product.hsCode,
    originCountry: product.originCountry,
    weight: product.weight,
    ...(product.material ? { material: textIn(product.material, language) } : {}),
  },
});

/** The seed has days; a client is told moments. Nothing of what is no date: the product is still for sale. */
function momentOf(day: string): { publishedAt?: string } {
  const at = Date.parse(day);
  return Number.isNaN(at) ? {} : { publishedAt: new Date(at).toISOString() };
}

export const categoryName = (seed: Seed, id: string, language: string): string => {
  const category = seed.categories.find((each) => each.id === id);
  return category ? textIn(category.name, language) : id;
};

/** The categories above one, from the root down. One that is above itself ends the way. */
export function ancestorsOf(seed: Pick<Seed, 'categories'>, id: string): string[] {
  const above: string[] = [];
  const parentOf = (child: string) => seed.categories.find((each) => each.id === child)?.parent;
  for (let at = parentOf(id); at !== undefined && at !== id && !above.includes(at); at = parentOf(at))
    above.unshift(at);
  return above;
}

/** The variant in words, e.g. `Ink, 0.7 l`. */
export const variantTitle = (product: SeedProduct, variant: SeedVariant, language: string): string =>
  product.options
    .map((option) => option.values.find((value) => value.id === variant.options[option.id]))
    .map((value) => (value ? textIn(value.label, language) : ''))
    .filter(Boolean)
    .join(commaOf(language));

function showVariant(
  catalogue: Catalogue,
  product: SeedProduct,
  variant: SeedVariant,
  context: Context,
  isCard: boolean,
): Variant {
  const { seed } = catalogue;
  const mediaFor: typeof mediaOf = isCard ? firstPictureOf : mediaOf;
  const { language } = context;
  const title = variantTitle(product, variant, language) || textIn(product.title, language);
  const prices = pricesOf(seed, variant, context);
  const unitPrice = unitPriceOf(prices.price, variant.measure);
  return {
    id: variant.id,
    sku: variant.sku,
    title,
    ...prices,
    ...(unitPrice ? { unitPrice } : {}),
    ...limitsOf(variant),
    availability: { available: false, status: 'out_of_stock' },
    options: product.options.map((option) => {
      const value = option.values.find((each) => each.id === variant.options[option.id]);
      return {
        name: textIn(option.name, language),
        id: value?.id ?? '',
        label: value ? textIn(value.label, language) : '',
      };
    }),
    ...(variant.pictures
      ? {
          media: mediaFor(
            catalogue,
            variant.pictures,
            `${textIn(product.title, language)}${commaOf(language)}${title}`,
            language,
          ),
        }
      : {}),
    // What is not sent there has no price to the door.
    ...(isSoldTo(product, context.country)
      ? { landedCost: landedCostOfLeast(seed, product, prices, variant.minimumQuantity ?? 1, context, !isCard) }
      : {}),
  };
}

const limitsOf = ({ minimumQuantity, maximumQuantity, quantityStep }: SeedVariant) => ({
  ...(minimumQuantity === undefined ? {} : { minimumQuantity }),
  ...(maximumQuantity === undefined ? {} : { maximumQuantity }),
  ...(quantityStep === undefined ? {} : { quantityStep }),
});

const freights = new WeakMap<Seed, Map<string, number | undefined>>();

/** The cheapest way of a parcel, kept: it is the same for all that weigh as much. Undefined where none goes. */
function freightOf(seed: Seed, context: Context, weight: number): number | undefined {
  let known = freights.get(seed);
  if (!known) {
    known = keepLast(2000);
    freights.set(seed, known);
  }
  const key = `${context.country} ${context.currency} ${weight}`;
  if (!known.has(key)) known.set(key, deliveriesTo(seed, context, weight)[0]?.price.amount);
  return known.get(key);
}

/** The least that can be ordered to the door: at its price, with the cheapest delivery, duty, tax and fee. */
function landedCostOfLeast(
  seed: Seed,
  product: SeedProduct,
  prices: Prices,
  quantity: number,
  context: Context,
  inLines: boolean,
): LandedCost {
  const { country, currency } = context;
  const amount = priceFor(prices, quantity).amount * quantity;
  const freight = freightOf(seed, context, product.weight * quantity);
  if (freight === undefined) return { amount, currency, status: 'unknown' };
  const { hsCode, originCountry } = product;
  const parts = landedCost(seed, { country, currency, freight, goods: [{ hsCode, originCountry, amount }] });
  const { duty, importTax, fee } = parts;
  return {
    amount: amount + freight + duty + importTax + fee,
    currency,
    status: 'estimated',
    ...(parts.deMinimisApplied ? { deMinimisApplied: true } : {}),
    ...(inLines
      ? {
          lines: [
            { type: 'subtotal', amount },
            { type: 'fulfillment', amount: freight },
            ...[
              { type: 'duty', amount: duty },
              { type: 'import_tax', amount: importTax },
              { type: 'fee', amount: fee },
            ].filter((line) => line.amount > 0),
          ],
        }
      : {}),
  };
}
