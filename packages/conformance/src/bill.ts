import type { LineItem, Total } from '@wares/contract';
import { check, same } from './expect.ts';

export const sumOf = (amounts: readonly { amount: number }[]): number =>
  amounts.reduce((sum, { amount }) => sum + amount, 0);

export const totalOf = (totals: readonly Total[]): Total => {
  const found = totals.filter(({ type }) => type === 'total');
  same(found.length, 1, 'lines of type total');
  return found[0] as Total;
};

/** A line costs price times quantity; a `total` alone is less where something is taken off. */
function checkLine({ id, item, quantity, totals }: LineItem, isReduced: boolean, what: string): void {
  const parts = totals.filter(({ type }) => type !== 'total');
  const goods = item.price.amount * quantity;
  check(totals.length > 0, `${what}: line ${id} does not say what it costs`);
  for (const { type, amount } of totals) {
    if (type === 'subtotal') same(amount, goods, `${what}: subtotal of line ${id}`);
    if (type !== 'total' || (isReduced && !parts.length)) continue;
    same(amount, parts.length ? sumOf(parts) : goods, `${what}: total of line ${id}`);
  }
}

/** The parts of a bill add up to its total, exactly, and are of one currency; so are those of its lines. */
export function checkBill(totals: readonly Total[], currency: string, lines: readonly LineItem[], what: string): void {
  const total = totalOf(totals);
  const parts = totals.filter((each) => each !== total);
  for (const each of totals) same(each.currency, currency, `${what}: currency of ${each.type}`);
  same(total.amount, sumOf(parts), `${what}: total as the sum of its parts`);
  const subtotals = parts.filter(({ type }) => type === 'subtotal');
  same(subtotals.length, 1, `${what}: lines of type subtotal`);
  const goods = lines.reduce((sum, { item, quantity }) => sum + item.price.amount * quantity, 0);
  same(subtotals[0]?.amount, goods, `${what}: subtotal as price times quantity`);
  const isReduced = parts.some(({ amount }) => amount < 0);
  for (const line of lines) {
    for (const each of [line.item.price, ...line.totals])
      same(each.currency, currency, `${what}: currency of line ${line.id}`);
    checkLine(line, isReduced, what);
  }
}
