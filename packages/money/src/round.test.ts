import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyMoney, mode } from './arbitraries.test.ts';
import { type Money, money, multiply, negate } from './money.ts';
import type { RoundingMode } from './ratio.ts';
import { charm, round } from './round.ts';

const eur = (value: number) => money(value, 'EUR');
const half = { numerator: 1, denominator: 2 };
const small = fc.integer({ min: 0, max: 1e9 });
const charmOf = fc
  .integer({ min: 1, max: 5000 })
  .chain((per) => fc.record({ per: fc.constant(per), ending: fc.integer({ min: 0, max: per - 1 }) }));

describe('rounding modes', () => {
  // amounts in halves: 1 is 0.5, 3 is 1.5 …
  const cases: [RoundingMode, Record<number, number>][] = [
    ['half-even', { 1: 0, 3: 2, 5: 2, '-1': 0, '-3': -2, '-5': -2, 4: 2 }],
    ['half-up', { 1: 1, 3: 2, 5: 3, '-1': -1, '-3': -2, '-5': -3, 4: 2 }],
    ['up', { 1: 1, 3: 2, 5: 3, '-1': -1, '-3': -2, '-5': -3, 4: 2 }],
    ['down', { 1: 0, 3: 1, 5: 2, '-1': 0, '-3': -1, '-5': -2, 4: 2 }],
  ];
  for (const [how, table] of cases) {
    test(`${how} decides halves`, () => {
      for (const [halves, expected] of Object.entries(table)) {
        assert.equal(multiply(eur(Number(halves)), half, how).amount, expected, halves);
      }
    });
  }

  test('half modes go to the nearest, up away from zero, down towards zero', () => {
    const third = { numerator: 1, denominator: 3 };
    const results = (value: number) =>
      (['half-even', 'half-up', 'up', 'down'] as const).map((how) => multiply(eur(value), third, how).amount);
    assert.deepEqual(results(4), [1, 1, 2, 1]);
    assert.deepEqual(results(5), [2, 2, 2, 1]);
    assert.deepEqual(results(-4), [-1, -1, -2, -1]);
    assert.deepEqual(results(-5), [-2, -2, -2, -1]);
  });

  test('defaults to half-even', () => {
    assert.equal(multiply(eur(5), half).amount, 2);
    assert.equal(round(eur(25), { increment: 10 }).amount, 20);
  });

  test('refuses another mode', () => {
    assert.throws(() => round(eur(1), { mode: 'half_up' as 'up' }), { code: 'money_invalid_rounding' });
  });
});

describe('round to an increment', () => {
  test('rounds to Swiss five centimes', () => {
    const swiss = (value: number) => round(money(value, 'CHF'), { increment: 5, mode: 'half-up' }).amount;
    assert.deepEqual(
      [1230, 1231, 1232, 1233, 1237, 1238, -1233].map(swiss),
      [1230, 1230, 1230, 1235, 1235, 1240, -1235],
    );
  });

  test('gives the multiple that the mode says, once and for all', () => {
    fc.assert(
      fc.property(anyMoney, fc.integer({ min: 1, max: 100_000 }), mode, (a, increment, how) => {
        fc.pre(Math.abs(a.amount) < Number.MAX_SAFE_INTEGER - increment);
        const once = round(a, { increment, mode: how });
        assert.equal(Math.abs(once.amount) % increment, 0);
        assert.deepEqual(round(once, { increment, mode: how }), once);
        const distance = Math.abs(once.amount - a.amount);
        assert.ok(how.startsWith('half') ? distance * 2 <= increment : distance < increment);
        if (how === 'up') assert.ok(Math.abs(once.amount) >= Math.abs(a.amount));
        if (how === 'down') assert.ok(Math.abs(once.amount) <= Math.abs(a.amount));
        assert.deepEqual(round(negate(a), { increment, mode: how }), negate(once));
      }),
    );
  });

  test('changes nothing with the increment 1', () => {
    fc.assert(fc.property(anyMoney, mode, (a, how) => assert.deepEqual(round(a, { mode: how }), a)));
  });

  test('refuses an increment that is not a positive integer, and a result that does not fit', () => {
    for (const increment of [0, -5, 0.5, Number.NaN]) {
      assert.throws(() => round(eur(1), { increment }), { code: 'money_invalid_rounding' });
    }
    assert.throws(() => round(eur(Number.MAX_SAFE_INTEGER), { increment: 1000, mode: 'up' }), {
      code: 'money_overflow',
    });
  });
});

describe('charm', () => {
  test('finds the nearest price with the ending, a tie going up', () => {
    const ninetyNine = (value: number) => charm(eur(value), { ending: 99, per: 100 }).amount;
    assert.deepEqual([1234, 1248, 1249, 1149, 1299, 1300].map(ninetyNine), [1199, 1199, 1299, 1199, 1299, 1299]);
    assert.equal(charm(eur(1234), { ending: 95, per: 100 }).amount, 1195);
    assert.equal(charm(eur(1234), { ending: 90, per: 100 }).amount, 1190);
    assert.equal(charm(eur(1234), { ending: 0, per: 100 }).amount, 1200);
    assert.equal(charm(money(1623, 'JPY'), { ending: 980, per: 1000 }).amount, 1980);
  });

  test('never gives away what has a price, and keeps free what is free', () => {
    const rule = { ending: 99, per: 100 };
    assert.deepEqual(
      [1, 49, 0, -1, -1234].map((value) => charm(eur(value), rule).amount),
      [99, 99, 0, -99, -1199],
    );
    assert.equal(charm(eur(3), { ending: 0, per: 100 }).amount, 100);
    assert.equal(round(eur(3), { charm: rule, mode: 'down' }).amount, 99);
  });

  test('goes to the next price above or below when asked', () => {
    const rule = { ending: 99, per: 100 };
    assert.equal(round(eur(1201), { charm: rule, mode: 'up' }).amount, 1299);
    assert.equal(round(eur(1298), { charm: rule, mode: 'down' }).amount, 1199);
  });

  test('always has the ending, stays positive, is nearest, mirrors, and is stable', () => {
    fc.assert(
      fc.property(small, charmOf, (value, rule) => {
        const price: Money = charm(eur(value), rule);
        assert.deepEqual(charm(price, rule), price);
        assert.deepEqual(charm(eur(-value), rule), negate(price));
        if (value === 0) return assert.equal(price.amount, 0);
        assert.ok(price.amount > 0);
        assert.equal(price.amount % rule.per, rule.ending);
        const lower = price.amount - rule.per;
        const distance = Math.abs(price.amount - value);
        assert.ok(lower <= 0 || distance <= Math.abs(lower - value));
        assert.ok(distance <= Math.abs(price.amount + rule.per - value));
      }),
    );
  });

  test('refuses an ending outside its distance', () => {
    for (const [ending, per] of [
      [100, 100],
      [-1, 100],
      [0.5, 1],
      [0, 0],
      [1, Number.NaN],
    ] as const) {
      assert.throws(() => charm(eur(5), { ending, per }), { code: 'money_invalid_rounding' });
    }
  });
});
