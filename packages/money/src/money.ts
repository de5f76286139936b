import { isCurrency, minorDigits } from './currencies.ts';
import { MoneyError } from './money-error.ts';
import { divide, type Factor, type RoundingMode, toFraction } from './ratio.ts';

/**
 * An amount of money: `{ amount: 1999, currency: 'EUR' }` is 19.99 euro, `{ amount: 1999, currency: 'JPY' }` is
 * 1999 yen. Plain JSON; treat it as a value.
 */
export type Money = {
  /** Minor units of the currency, a safe integer. Negative for refunds and discounts. Never `-0`. */
  readonly amount: number;
  /** ISO 4217 code in capitals; see `isCurrency`. */
  readonly currency: string;
};

/**
 * Makes a `Money` and checks it.
 *
 * @param amount - minor units.
 * @param currency - ISO 4217 code.
 * @throws MoneyError `money_invalid_amount` when the amount is not a safe integer, `currency_unknown`.
 */
export function money(amount: number, currency: string): Money {
  minorDigits(currency);
  return { amount: amountOf({ amount, currency }), currency };
}

/** Whether `value` has the shape of `Money`: a safe integer and a known currency. Other keys do no harm. */
export function isMoney(value: unknown): value is Money {
  const { amount, currency } = (value ?? {}) as Partial<Money>;
  return Number.isSafeInteger(amount) && isCurrency(currency);
}

/**
 * `a + b`.
 *
 * @throws MoneyError `money_currency_mismatch`, `money_overflow`.
 */
export function add(a: Money, b: Money): Money {
  return exact(amountOf(a) + amountIn(b, a.currency), a.currency);
}

/**
 * `a - b`.
 *
 * @throws MoneyError `money_currency_mismatch`, `money_overflow`.
 */
export function subtract(a: Money, b: Money): Money {
  return exact(amountOf(a) - amountIn(b, a.currency), a.currency);
}

/** `-a`. */
export function negate(a: Money): Money {
  return exact(-amountOf(a), a.currency);
}

/**
 * The exact sum. Only the total has to fit a safe integer, so the order of the items does not matter.
 *
 * @param items - amounts, all in `currency`; none gives zero.
 * @param currency - ISO 4217 code of the sum, needed because there may be no item.
 * @throws MoneyError `money_currency_mismatch`, `money_overflow`, `currency_unknown`.
 */
export function sum(items: Iterable<Money>, currency: string): Money {
  let total = 0n;
  for (const item of items) total += BigInt(amountIn(item, currency));
  return exact(total, currency);
}

/**
 * `a * factor`, computed exactly and rounded once.
 *
 * @param factor - an integer (`3`), an exact decimal string (`'0.19'`) or `{ numerator, denominator }`.
 * @param mode - what to do with a fraction of a minor unit; default `'half-even'`.
 * @throws MoneyError `money_invalid_ratio` (also for a number with a fraction such as `0.19`, which is not exact),
 * `money_invalid_rounding`, `money_overflow`.
 */
export function multiply(a: Money, factor: Factor, mode?: RoundingMode): Money {
  const [numerator, denominator] = toFraction(factor);
  return exact(divide(BigInt(amountOf(a)) * numerator, denominator, mode), a.currency);
}

/**
 * Orders two amounts: -1 when `a < b`, 0 when equal, 1 when `a > b`. Fit for `Array.prototype.sort`.
 *
 * @throws MoneyError `money_currency_mismatch`.
 */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  return Math.sign(amountOf(a) - amountIn(b, a.currency)) as -1 | 0 | 1;
}

/** Whether both are the same amount of the same currency. Different currencies are never equal, not even at zero. */
export function equals(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}

/** Whether the amount is zero. */
export function isZero(a: Money): boolean {
  return a.amount === 0;
}

/** @internal The checked amount of `a`. */
export function amountOf({ amount }: Money): number {
  if (!Number.isSafeInteger(amount)) {
    throw new MoneyError('money_invalid_amount', `${amount} is not a safe integer of minor units.`);
  }
  return amount + 0; // -0 becomes 0
}

/** @internal The checked amount of `a`, which must be in `currency`. */
export function amountIn(a: Money, currency: string): number {
  if (a.currency !== currency) {
    throw new MoneyError('money_currency_mismatch', `Expected ${currency}, got ${a.currency}. Convert one first.`);
  }
  return amountOf(a);
}

/** @internal The result of a computation as Money. */
export function exact(amount: number | bigint, currency: string): Money {
  const value = Number(amount);
  if (!Number.isSafeInteger(value)) {
    throw new MoneyError('money_overflow', `${amount} minor units of ${currency} do not fit a safe integer.`);
  }
  return money(value, currency);
}
