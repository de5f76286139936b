import type { Context, Money, Variant } from '@wares/contract';
import { convert, multiply, type Ratio, type Rounding, round } from '@wares/money';
import type { Seed, SeedVariant } from '../seed/types.ts';
import { keepLast } from './keep-last.ts';

/** The numbers that prices are made from. */
export type PriceRules = Pick<Seed, 'baseCurrency' | 'homeCountry' | 'union' | 'rates' | 'rounding'>;

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
const fractions = keepLast<string, Fraction>(1000);

/** A decimal text as an exact fraction. Kept: a shop has few rates, and every price asks for some. */
export function ratioOf(decimal: string): Fraction {
  let known = fractions.get(decimal);
  if (!known) {
    const [whole = '0', fraction = ''] = decimal.split('.');
    known = { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
    fractions.set(decimal, known);
  }
  return known;
}

/** How many units of the second currency one unit of the first is, exactly, through the base currency. */
export function exchangeRate(rules: PriceRules, from: string, to: string): Ratio {
  const perBase = (currency: string) => {
    if (currency === rules.baseCurrency) return { numerator: 1n, denominator: 1n };
    const rate = rules.rates.find((each) => each.to === currency && each.from === rules.baseCurrency);
    if (!rate) throw new Error(`The shop has no rate from ${rules.baseCurrency} to ${currency}`);
    return ratioOf(rate.rate);
  };
  const [a, b] = [perBase(from), perBase(to)];
  return { numerator: b.numerator * a.denominator, denominator: b.denominator * a.numerator };
}

/** Into another currency, to the nearest minor unit (half up) unless told otherwise. */
export function exchange(rules: PriceRules, money: Money, to: string, rounding: Rounding = { mode: 'half-up' }): Money {
  if (money.currency === to) return money;
  return convert(money, { from: money.currency, to, rate: exchangeRate(rules, money.currency, to) }, rounding);
}

/**
 * A price of the seed in a context. Within the union prices are with VAT and the same for every country; outside they
 * are without it: from the price list where there is one, else converted and rounded once, by the currency's rule.
 */
export function priceIn(rules: PriceRules, baseAmount: number, context: Context, list?: number): Money {
  const inUnion = context.country in rules.union;
  if (!inUnion && list !== undefined) return { amount: list, currency: context.currency };
  const base = { amount: baseAmount, currency: rules.baseCurrency };
  if (inUnion && context.currency === rules.baseCurrency) return base;
  const rate = exchangeRate(rules, rules.baseCurrency, context.currency);
  const vat = ratioOf(inUnion ? '0' : (rules.union[rules.homeCountry] ?? '0'));
  const net = {
    numerator: BigInt(rate.numerator) * vat.denominator,
    denominator: BigInt(rate.denominator) * (vat.denominator + vat.numerator),
  };
  const rounding = rules.rounding[context.currency] ?? { mode: 'half-up' };
  return convert(base, { from: base.currency, to: context.currency, rate: net }, rounding);
}

export interface Prices {
  price: Money;
  listPrice?: Money;
  lowestPrice30d?: Money;
  /** What one piece costs from a quantity on, the smallest first, each for less than the one before. */
  tierPrices?: { minimumQuantity: number; price: Money }[];
  memberPrice?: Money;
}

/**
 * What a variant costs, with the prices that EU Directive 98/6 art. 6a wants beside a reduced one. A regular price that
 * is not above the price is left out, and so is a tier or a member's price that is not below it: rounding can make them equal.
 */
export function pricesOf(rules: PriceRules, variant: SeedVariant, context: Context): Prices {
  const price = priceIn(rules, variant.price, context, variant.prices?.[context.currency]);
  const list = context.country in rules.union ? undefined : variant.prices?.[context.currency];
  // A price list gives the price alone: the regular price keeps its proportion to it.
  const scaled = (amount: number) =>
    list === undefined
      ? priceIn(rules, amount, context)
      : round(
          multiply(price, { numerator: amount, denominator: variant.price }, 'half-up'),
          rules.rounding[context.currency] ?? {},
        );
  const listPrice = variant.listPrice === undefined ? undefined : scaled(variant.listPrice);
  const lowest = variant.lowestPrice30d === undefined ? undefined : scaled(variant.lowestPrice30d);
  const reduced = listPrice !== undefined && listPrice.amount > price.amount;
  return {
    price,
    ...(reduced ? { listPrice } : {}),
    ...(reduced && lowest ? { lowestPrice30d: lowest } : {}),
    ...tiersOf(variant, price, scaled),
    ...memberOf(variant, price, scaled),
  };
}

function tiersOf({ tierPrices = [] }: SeedVariant, price: Money, scaled: (amount: number) => Money) {
  const tiers: NonNullable<Prices['tierPrices']> = [];
  for (const tier of tierPrices.toSorted((a, b) => a.minimumQuantity - b.minimumQuantity)) {
    const own = scaled(tier.price);
    if (own.amount < (tiers.at(-1)?.price ?? price).amount) {
      tiers.push({ minimumQuantity: tier.minimumQuantity, price: own });
    }
  }
  return tiers.length ? { tierPrices: tiers } : {};
}

function memberOf({ memberPrice }: SeedVariant, price: Money, scaled: (amount: number) => Money) {
  const own = memberPrice === undefined ? undefined : scaled(memberPrice);
  return own && own.amount < price.amount ? { memberPrice: own } : {};
}

/** What one piece costs in a line of so many: that of its tier. Nobody is known to be a member yet. */
export const priceFor = ({ price, tierPrices = [] }: Prices, quantity: number): Money =>
  tierPrices.findLast((tier) => quantity >= tier.minimumQuantity)?.price ?? price;

/** The price per measure, e.g. per litre, to the nearest minor unit. */
export function unitPriceOf(price: Money, measure: SeedVariant['measure']): Variant['unitPrice'] {
  if (!measure) return undefined;
  const { value, unit, reference } = measure;
  const perReference = ['ml l', 'g kg'].includes(`${unit} ${reference.unit}`) ? 1000 : 1;
  const amount = Math.round((price.amount * reference.value * perReference) / value);
  return { amount, currency: price.currency, measure: { value, unit }, reference };
}
