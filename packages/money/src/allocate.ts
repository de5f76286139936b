import { amountOf, exact, type Money } from './money.ts';
import { MoneyError } from './money-error.ts';

/**
 * Divides money by ratios without losing or making a minor unit: the parts add up to `money` exactly, and each is less
 * than one minor unit away from its exact share (largest remainder method, Hare quota). The same input always gives
 * the same parts: between equal remainders the earlier part gets the unit. A ratio of zero gets zero. The parts of a
 * negative amount are those of the positive one, negated.
 *
 * @param ratios - one per part: safe integers of zero or more, at least one above zero. Line totals make good ratios.
 * @returns one part per ratio, in the same order.
 * @throws MoneyError `money_invalid_ratio`.
 */
export function allocate(money: Money, ratios: readonly number[]): Money[] {
  const amount = BigInt(amountOf(money));
  const sign = amount < 0n ? -1n : 1n;
  let total = 0n;
  for (const ratio of ratios) {
    if (!Number.isSafeInteger(ratio) || ratio < 0) invalid(`${String(ratio)} is not a safe integer of zero or more`);
    total += BigInt(ratio);
  }
  if (!total) invalid('At least one ratio must be above zero');

  let left = amount * sign;
  const parts = ratios.map((ratio, index) => {
    const share = amount * sign * BigInt(ratio);
    const units = share / total;
    left -= units;
    return { index, units, rest: share % total };
  });
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const part of byRest) {
    if (left-- > 0n) part.units += 1n;
  }
  return parts.map((part) => exact(part.units * sign, money.currency));
}

/**
 * Divides money into `parts` parts that differ by one minor unit at most; the earlier parts are the larger ones.
 *
 * @param parts - a positive integer.
 * @throws MoneyError `money_invalid_ratio`.
 */
export function split(money: Money, parts: number): Money[] {
  if (!Number.isSafeInteger(parts) || parts < 1) invalid(`${String(parts)} is not a positive number of parts`);
  return allocate(money, new Array<number>(parts).fill(1));
}

function invalid(reason: string): never {
  throw new MoneyError('money_invalid_ratio', `${reason}.`);
}
