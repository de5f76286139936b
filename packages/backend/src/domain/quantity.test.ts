import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitQuantity, orderable } from './quantity.ts';

const sixes = { minimumQuantity: 6, quantityStep: 6, maximumQuantity: 62 };

for (const [wanted, before, quantity, code, why] of [
  [1, 0, 6, 'quantity_minimum', 'one press on a pack of six'],
  [5, 6, 6, 'quantity_minimum', 'minus one at the least'],
  [12, 6, 12, undefined, 'on a step'],
  [13, 12, 18, 'quantity_step', 'plus one'],
  [11, 12, 6, 'quantity_step', 'minus one'],
  [61, 60, 60, 'quantity_maximum', 'plus one at the most'],
  [9999, 0, 60, 'quantity_maximum', 'far too many'],
] as const) {
  test(`${why}: ${wanted} after ${before} of what is sold in sixes becomes ${quantity}`, () => {
    const fitted = fitQuantity(sixes, wanted, orderable(sixes, 200), before);
    assert.deepEqual([fitted.quantity, fitted.message?.code], [quantity, code]);
  });
}

test('tells a short shelf from a limit of the shop', () => {
  assert.equal(fitQuantity(sixes, 40, orderable(sixes, 20), 0).message?.code, 'stock_short');
  assert.deepEqual(fitQuantity({}, 40, 20, 0), {
    quantity: 20,
    message: { type: 'warning', code: 'stock_short', params: { quantity: 20 } },
  });
});

test('fewer than the least cannot be had at all', () => {
  assert.equal(orderable(sixes, 5), 0);
  assert.equal(orderable(sixes, 6), 6);
  assert.equal(orderable({}, 0), 0);
});

test('what comes out can be ordered, changes nothing when asked for again, and is said when it is not what was asked', () => {
  const limits = fc.record(
    {
      minimumQuantity: fc.integer({ min: 1, max: 50 }),
      maximumQuantity: fc.integer({ min: 1, max: 500 }),
      quantityStep: fc.integer({ min: 1, max: 20 }),
    },
    { requiredKeys: [] },
  );
  const some = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(limits, some, some, fc.nat(9999), (variant, stock, wanted, before) => {
      const most = orderable(variant, stock);
      if (most === 0) return;
      const { minimumQuantity: least = 1, maximumQuantity = 9999, quantityStep = 1 } = variant;
      const { quantity, message } = fitQuantity(variant, wanted, most, before);
      assert.ok(quantity >= least && quantity <= Math.min(stock, maximumQuantity));
      assert.equal((quantity - least) % quantityStep, 0);
      assert.equal(message === undefined, quantity === wanted);
      assert.deepEqual(fitQuantity(variant, quantity, most, quantity), { quantity });
      // Plus one and minus one get somewhere unless they are at an end.
      const more = fitQuantity(variant, quantity + 1, most, quantity).quantity;
      const less = quantity > 1 ? fitQuantity(variant, quantity - 1, most, quantity).quantity : quantity;
      assert.equal(more > quantity, quantity < most);
      assert.equal(less < quantity, quantity > least);
    }),
    { numRuns: 500 },
  );
});
