import { describe } from 'node:test';
import { eachProduct, noticesEach, spoil } from '../test/faults.ts';
import type { Wire } from '../test/reference.ts';

interface Amount {
  amount: number;
  type?: string;
}
interface Line {
  totals: Amount[];
}
interface Option extends Line {
  id: string;
}

const canBe = 'gives regular prices, prices per measure and prices to the door that can be';
const exactly = 'adds the parts of a bill up to its total exactly, after every change';

const lines = (change: (line: Line) => void): Wire =>
  spoil((body) => {
    for (const line of (body.lineItems ?? []) as Line[]) change(line);
  }, /\/carts/);

describe('the suite notices a backend that', () => {
  noticesEach([
    [
      'adds up a line wrong',
      exactly,
      lines(({ totals }) => {
        for (const each of totals) if (each.type === 'total') each.amount += 777;
      }),
    ],
    [
      'adds up a line wrong that has a total alone',
      exactly,
      lines((line) => {
        line.totals = line.totals.slice(-1).map((each) => ({ ...each, amount: each.amount + 777 }));
      }),
    ],
    [
      'asks more for a delivery than it told',
      'follows each delivery option in its bill',
      spoil((body) => {
        const { methods } = (body.fulfillment ?? { methods: [] }) as { methods: { groups: { options: Option[] }[] }[] };
        for (const { options } of methods.flatMap(({ groups }) => groups))
          for (const { totals } of options.slice(1)) for (const each of totals) each.amount = 1;
      }, /checkouts/),
    ],
    [
      'names a tax that cannot be',
      'names taxes that can be, and those on top in the bill too',
      spoil((body) => {
        for (const each of (body.taxLines ?? []) as Amount[]) each.amount = 999_999;
      }, /checkouts/),
    ],
    [
      'names a tax on top that is not billed',
      'names taxes that can be, and those on top in the bill too',
      spoil((body) => {
        for (const each of (body.taxLines ?? []) as { included: boolean }[]) each.included = false;
      }, /checkouts/),
    ],
    [
      'has a regular price below the price',
      canBe,
      eachProduct(({ variants }) => {
        for (const each of variants) each.listPrice = { ...each.price, amount: each.price.amount - 1 };
      }),
    ],
    [
      'has regular prices from more to less',
      canBe,
      eachProduct((product) => {
        const { min, max } = product.priceRange;
        product.listPriceRange = { min: { ...max, amount: max.amount + 1 }, max: min };
      }),
    ],
    [
      'has a price per measure in another currency',
      canBe,
      eachProduct(({ variants }) => {
        const of = { value: 1, unit: 'kg' };
        for (const each of variants) each.unitPrice = { amount: 100, currency: 'XAF', measure: of, reference: of };
      }),
    ],
    [
      'forgets a part of the price to the door',
      canBe,
      eachProduct(({ variants }) => {
        for (const { landedCost } of variants) landedCost?.lines?.pop();
      }),
    ],
  ]);
});
