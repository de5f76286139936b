import type { Money, Product, ProductOption, Variant } from '@wares/contract';
import { numberText, type Words } from './words.ts';

/** At this many or fewer the shopper is told how many are left. */
const LOW = 5;

const byId = ({ variants }: Product, id: string | undefined): Variant | undefined =>
  variants.find((variant) => variant.id === id);

/**
 * The variant that is shown first: the one that a search has found the product for, else the cheapest that can be bought,
 * of equals the first; else the first of all.
 */
export const firstVariant = (product: Product): Variant =>
  byId(product, product.matchingVariantId) ??
  product.variants
    .filter(({ availability }) => availability.available)
    .sort((a, b) => a.price.amount - b.price.amount)[0] ??
  (product.variants[0] as Variant);

/** The variant of this id, else the first. After a change of market the same variant stays chosen. */
export const variantOf = (product: Product, id: string | undefined): Variant =>
  byId(product, id) ?? firstVariant(product);

export const choiceOf = (variant: Variant, option: string): string | undefined =>
  variant.options.find(({ name }) => name === option)?.id;

/** The option whose values have colours. */
export const coloursOf = (product: Product): ProductOption | undefined =>
  product.options.find(({ values }) => values.length > 1 && values.some(({ swatch }) => swatch));

/**
 * The variant that choosing a value leads to. Options before it are kept, since they were chosen first; those behind
 * it are kept where such a variant exists and move to one that can be bought where not. Undefined: there is none.
 */
export function variantFor(
  product: Product,
  from: Variant,
  option: ProductOption,
  valueId: string,
): Variant | undefined {
  const index = product.options.indexOf(option);
  const fits = product.variants.filter((variant) =>
    product.options.every(({ name }, at) =>
      at === index
        ? choiceOf(variant, name) === valueId
        : at > index || choiceOf(variant, name) === choiceOf(from, name),
    ),
  );
  return (
    fits.find((variant) =>
      product.options.every(({ name }, at) => at <= index || choiceOf(variant, name) === choiceOf(from, name)),
    ) ??
    fits.find(({ availability }) => availability.available) ??
    fits[0]
  );
}

/** Percent that `now` is below `was`, rounded down, so that it never says more than is true. */
export const percentBelow = (now: Money, was: Money): number => Math.floor((1 - now.amount / was.amount) * 100 + 1e-9);

/**
 * The reduction that may be shown: against the lowest price of the 30 days before it, and against nothing else
 * (EU Directive 98/6 art. 6a). `percent` is rounded down, so that it never says more than is true.
 */
export function saleOf({ price, lowestPrice30d }: Variant): { was: Money; percent: number } | undefined {
  if (!lowestPrice30d || lowestPrice30d.currency !== price.currency || lowestPrice30d.amount <= price.amount)
    return undefined;
  return { was: lowestPrice30d, percent: percentBelow(price, lowestPrice30d) };
}

export interface Stock {
  tone: 'positive' | 'warning' | 'none';
  key: string;
  count?: number;
}

/** Why there is none, where it is not that all are sold. */
const WHY: Readonly<Record<string, string>> = {
  discontinued: 'stock.discontinued',
  not_deliverable: 'card.not_here',
};

/** What there is to say about a variant's stock. */
export function stockOf({ availability: { available, status, quantity } }: Variant, low: number = LOW): Stock {
  if (!available) return { tone: 'none', key: WHY[status] ?? 'stock.out' };
  if (status === 'backorder' || status === 'preorder') return { tone: 'none', key: `stock.${status}` };
  if (quantity !== undefined && quantity > 0 && quantity <= low)
    return { tone: 'warning', key: 'stock.low', count: quantity };
  return { tone: 'positive', key: 'stock.in' };
}

/** `4.9`, the number of reviews, and both in words. Undefined when nobody has rated yet. */
export function ratingText(
  words: Words,
  { rating }: Product,
): { value: string; number: string; label: string } | undefined {
  if (!rating?.count) return undefined;
  const value = numberText(rating.value, words.language, 1);
  const number = numberText(rating.count, words.language);
  const label = words.t('rating.label', { value, max: rating.scaleMax, number, count: rating.count });
  return { value, number, label };
}

/** The product's name, with that of the variant where it has one. */
export const fullTitle = (title: string, variantTitle: string | undefined): string =>
  variantTitle ? `${title} (${variantTitle})` : title;

/** For how many pieces the cost to the door is, led by a space; empty for one. */
export const doorCount = (words: Words, { minimumQuantity: count = 1 }: Variant): string =>
  count > 1 ? ` ${words.t('door.for', { count })}` : '';

/** −13 %, with the minus on the side where the language has it; empty for 0. */
export const lessText = ({ language }: Words, percent?: number): string =>
  percent ? numberText(-percent / 100, language, 0, 'percent').replace('-', '−') : '';

/** `100 мл` or `л`: what a price per measure is for. Units that the language writes otherwise are words of its pack. */
export const referenceText = (words: Words, { value, unit }: { value: number; unit: string }): string =>
  (value === 1 ? '' : `${numberText(value, words.language, `${value}`.split('.')[1]?.length)} `) +
  (words.t(`unit.${unit}`) || unit);
