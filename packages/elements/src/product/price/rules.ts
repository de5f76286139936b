import type { Market, Money, Product, Shop, Variant } from '@wares/contract';
import { saleOf } from '../../internal/variants.ts';

/** What a market asks of a price tag. */
export type PriceDisplay = NonNullable<Market['priceDisplay']>;

/** What the shop says of the country's price tags; undefined while that is not known. */
export const displayIn = (shop: Shop | undefined, country: string | undefined): PriceDisplay | undefined =>
  shop?.markets.find((market) => market.country === country)?.priceDisplay;

/** The price of one piece at a quantity: that of the last tier that the quantity reaches. */
export function priceAt({ price, tierPrices = [] }: Variant, quantity: number): Money {
  const reached = tierPrices.filter(({ minimumQuantity }) => minimumQuantity <= quantity);
  const best = reached.sort((a, b) => b.minimumQuantity - a.minimumQuantity)[0]?.price;
  return best?.currency === price.currency ? best : price;
}

/** The tiers that make a difference, smallest quantity first. */
export const tiersOf = ({ price, tierPrices = [] }: Variant): { minimumQuantity: number; price: Money }[] =>
  tierPrices
    .filter((tier) => tier.minimumQuantity > 1 && tier.price.currency === price.currency)
    .sort((a, b) => a.minimumQuantity - b.minimumQuantity);

/**
 * The reduction that may be announced. Against the lowest price of the 30 days before, where it is known. Where it is
 * not, a market that demands it (EU Directive 98/6 art. 6a) allows none; elsewhere it is against the regular price.
 */
export function reductionOf(variant: Variant, display: PriceDisplay | undefined): Money | undefined {
  const sale = saleOf(variant);
  if (sale || display?.lowestPrice30d !== false) return sale?.was;
  const { price, listPrice } = variant;
  return listPrice && listPrice.currency === price.currency && listPrice.amount > price.amount ? listPrice : undefined;
}

/** The lowest and the highest price of a product; undefined when all variants cost the same. */
export function spanOf({ priceRange: { min, max } }: Product): { min: Money; max: Money } | undefined {
  return min.currency === max.currency && min.amount < max.amount ? { min, max } : undefined;
}
