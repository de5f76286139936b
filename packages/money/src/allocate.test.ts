import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { allocate, split } from './allocate.ts';
import { anyMoney, MAX } from './arbitraries.test.ts';
import { money, negate, sum } from './money.ts';

const amounts = (parts: readonly { amount: number }[]) => parts.map((part) => part.amount);
const ratios = fc
  .array(fc.oneof(fc.nat({ max: 10 }), fc.nat({ max: 1_000_000 }), fc.constant(MAX)), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some(Boolean));

describe('allocate', () => {
  test('gives the units that are left to the largest remainders, the earlier first', () => {
    assert.deepEqual(amounts(allocate(money(100, 'EUR'), [1, 1, 1])), [34, 33, 33]);
    assert.deepEqual(amounts(allocate(money(5, 'EUR'), [3, 7])), [2, 3]);
    assert.deepEqual(amounts(allocate(money(10, 'EUR'), [1, 5, 1])), [2, 7, 1]);
    assert.deepEqual(amounts(allocate(money(1, 'JPY'), [1, 2, 2])), [0, 1, 0]);
    assert.deepEqual(amounts(allocate(money(-100, 'EUR'), [1, 1, 1])), [-34, -33, -33]);
  });

  test('gives nothing to a ratio of zero', () => {
    assert.deepEqual(amounts(allocate(money(7, 'EUR'), [0, 1, 0, 1])), [0, 4, 0, 3]);
    assert.ok(amounts(allocate(money(-7, 'EUR'), [0, 1])).every((value) => !Object.is(value, -0)));
  });

  test('adds up exactly, is fair within one unit, mirrors, and repeats', () => {
    fc.assert(
      fc.property(anyMoney, ratios, (a, list) => {
        const parts = allocate(a, list);
        assert.deepEqual(sum(parts, a.currency), a);
        assert.deepEqual(allocate(a, list), parts);
        assert.deepEqual(allocate(negate(a), list), parts.map(negate));
        const total = list.reduce((left, ratio) => left + BigInt(ratio), 0n);
        for (const [index, part] of parts.entries()) {
          const error = BigInt(part.amount) * total - BigInt(a.amount) * BigInt(list[index] as number);
          assert.ok(-total < error && error < total);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never gives more to a smaller ratio', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), ratios, (value, list) => {
        const parts = amounts(allocate(money(value, 'EUR'), list));
        for (const [i, a] of list.entries()) {
          for (const [j, b] of list.entries()) if (a > b) assert.ok((parts[i] as number) >= (parts[j] as number));
        }
      }),
    );
  });

  test('refuses ratios that cannot be used', () => {
    for (const list of [[], [0, 0], [-1, 2], [0.5, 0.5], [Number.NaN], [MAX + 1]]) {
      assert.throws(() => allocate(money(1, 'EUR'), list), { code: 'money_invalid_ratio' });
    }
  });
});

describe('split', () => {
  test('differs by one unit at most, the earlier parts being the larger', () => {
    fc.assert(
      fc.property(anyMoney, fc.integer({ min: 1, max: 60 }), (a, count) => {
        const parts = split(a, count);
        assert.equal(parts.length, count);
        assert.deepEqual(sum(parts, a.currency), a);
        const sizes = amounts(parts).map(Math.abs);
        assert.deepEqual(
          sizes,
          [...sizes].sort((x, y) => y - x),
        );
        assert.ok((sizes[0] as number) - (sizes.at(-1) as number) <= 1);
      }),
    );
  });

  test('refuses a number of parts that is not positive', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      assert.throws(() => split(money(1, 'EUR'), count), { code: 'money_invalid_ratio' });
    }
  });
});
