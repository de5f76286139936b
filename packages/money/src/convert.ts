import { minorDigits } from './currencies.ts';
import { amountIn, exact, type Money } from './money.ts';
import { MoneyError } from './money-error.ts';
import { type Ratio, toFraction } from './ratio.ts';
import { type Rounding, roundFraction } from './round.ts';

/** An exchange rate: one major unit of `from` costs `rate` major units of `to`. */
export type Rate = {
  /** ISO 4217 code. */
  readonly from: string;
  /** ISO 4217 code. */
  readonly to: string;
  /** A positive decimal in plain notation, such as `'162.35'`. A string, so that no digit is lost. */
  readonly rate: string;
  /** Who published it, such as `'ECB'`. */
  readonly source?: string | undefined;
  /** When it was valid: ISO 8601 in UTC, such as `'2026-11-20T15:00:00Z'`. */
  readonly asOf?: string | undefined;
};

/** A `Rate`, or one whose `rate` is a fraction: an inverted rate or a cross rate stays exact. */
export type ExactRate = Omit<Rate, 'rate'> & { readonly rate: string | Ratio };

/**
 * Converts money, exactly up to one final rounding. The different minor units of the two currencies are taken into
 * account: 10.00 EUR at `'162.35'` is 1624 JPY.
 *
 * @param rate - its `from` must be the currency of `money`.
 * @param rounding - how to reach whole minor units of `rate.to`, or a nice price; default half-even.
 * @throws MoneyError `money_currency_mismatch`, `currency_unknown`, `money_invalid_ratio` when the rate is not an exact
 * positive number, `money_invalid_rounding`, `money_overflow`.
 */
export function convert(money: Money, rate: ExactRate, rounding: Rounding = {}): Money {
  const [numerator, denominator] = toFraction(rate.rate);
  if (numerator <= 0n) throw new MoneyError('money_invalid_ratio', 'A rate must be above zero.');
  const value = BigInt(amountIn(money, rate.from)) * numerator * 10n ** BigInt(minorDigits(rate.to));
  return exact(roundFraction(value, denominator * 10n ** BigInt(minorDigits(rate.from)), rounding), rate.to);
}
