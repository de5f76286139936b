import { MoneyError } from './money-error.ts';

/** An exact fraction of two integers. The denominator must not be zero. */
export type Ratio = {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
};

/** An exact factor: an integer, a decimal string such as `'0.19'` or `'-1.5'`, or a fraction. */
export type Factor = number | bigint | string | Ratio;

/**
 * How a value between two integers becomes one of them. All modes are symmetric about zero, so a refund rounds as
 * the charge did:
 *
 * - `half-even`: to the nearest, a tie to the even one (banker's rounding, IEEE 754 and ISO 80000-1 rule A)
 * - `half-up`: to the nearest, a tie away from zero (what shoppers and most tax rules expect)
 * - `up`: away from zero
 * - `down`: towards zero
 */
export const ROUNDING_MODES = ['half-even', 'half-up', 'up', 'down'] as const;

/** One of `ROUNDING_MODES`. */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** @internal The factor as numerator and denominator; the denominator is positive. */
export function toFraction(factor: Factor): [numerator: bigint, denominator: bigint] {
  if (typeof factor === 'string') {
    const [, whole, decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(factor) ?? invalid(factor);
    return [BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length)];
  }
  if (typeof factor !== 'object' || factor === null) return [integer(factor), 1n];
  const numerator = integer(factor.numerator);
  const denominator = integer(factor.denominator);
  if (denominator === 0n) invalid('A denominator of zero');
  return denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
}

/** @internal `numerator / denominator` as an integer; the denominator is positive. */
export function divide(numerator: bigint, denominator: bigint, mode: RoundingMode = 'half-even'): bigint {
  if (!ROUNDING_MODES.includes(mode)) {
    throw new MoneyError('money_invalid_rounding', `${mode} is not one of ${ROUNDING_MODES.join(', ')}.`);
  }
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n || mode === 'down') return quotient;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  const tieAway = mode === 'half-up' || quotient % 2n !== 0n;
  const away = mode === 'up' || twice > denominator || (twice === denominator && tieAway);
  return away ? quotient + (numerator < 0n ? -1n : 1n) : quotient;
}

function integer(value: number | bigint): bigint {
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? BigInt(value) : invalid(value);
}

function invalid(value: unknown): never {
  throw new MoneyError(
    'money_invalid_ratio',
    `${String(value)} is not exact. Use an integer, a decimal string such as '0.19', or { numerator, denominator }.`,
  );
}
