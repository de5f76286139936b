import { amountOf, exact, type Money } from './money.ts';
import { MoneyError } from './money-error.ts';
import { divide, type RoundingMode } from './ratio.ts';

/**
 * The ending of a price, in minor units: `{ ending: 99, per: 100 }` gives 0.99, 1.99, 2.99 … in EUR,
 * `{ ending: 980, per: 1000 }` gives 980, 1980, 2980 … in JPY.
 */
export type Charm = {
  /** What is left when the amount is divided by `per`: an integer from 0 to `per - 1`. */
  readonly ending: number;
  /** The distance between two such prices: a positive safe integer. */
  readonly per: number;
};

/** How to round an amount, once. */
export type Rounding = {
  /** Default `'half-even'`; with `charm` `'half-up'`, so that a tie goes to the higher price. */
  readonly mode?: RoundingMode | undefined;
  /** Minor units, a positive integer; default 1. 5 gives the 0.05 steps of Swiss cash. */
  readonly increment?: number | undefined;
  /**
   * Decides alone when given: `increment` then has no effect. A positive amount never becomes zero or less, a
   * negative one mirrors the positive one, and zero stays zero (what is free stays free).
   */
  readonly charm?: Charm | undefined;
};

/**
 * Rounds to a multiple of an increment or to a charm price. Rounding twice by the same rule changes nothing.
 *
 * @throws MoneyError `money_invalid_rounding` when the rule is not as `Rounding` describes, `money_overflow`.
 */
export function round(money: Money, rounding: Rounding): Money {
  return exact(roundFraction(BigInt(amountOf(money)), 1n, rounding), money.currency);
}

/**
 * The nearest amount with this ending: `charm(money(1234, 'EUR'), { ending: 99, per: 100 })` is 11.99; 12.49 is as
 * far from 11.99 as from 12.99 and becomes 12.99. Short for `round(money, { charm })`; for the next price above or below
 * use `round(money, { charm, mode: 'up' })` or `'down'`.
 *
 * @throws MoneyError `money_invalid_rounding`, `money_overflow`.
 */
export function charm(money: Money, charm: Charm): Money {
  return round(money, { charm });
}

/** @internal Rounds `numerator / denominator` minor units in one step. The denominator is positive. */
export function roundFraction(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const { mode, increment = 1, charm } = rounding;
  if (!charm) {
    const step = integerFrom(1, increment);
    return divide(numerator, denominator * step, mode) * step;
  }
  if (numerator <= 0n) {
    return numerator && -roundFraction(-numerator, denominator, rounding);
  }
  const per = integerFrom(1, charm.per);
  const ending = integerFrom(0, charm.ending, charm.per);
  const price = divide(numerator - ending * denominator, per * denominator, mode ?? 'half-up') * per + ending;
  return price > 0n ? price : price + per;
}

function integerFrom(least: number, value: number, below = Infinity): bigint {
  if (!Number.isSafeInteger(value) || value < least || value >= below) {
    throw new MoneyError('money_invalid_rounding', `${String(value)} is not an integer from ${least}, below ${below}.`);
  }
  return BigInt(value);
}
