import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amount, anyMoney, currency, MAX, mode } from './arbitraries.test.ts';
import { add, compare, equals, isMoney, isZero, money, multiply, negate, subtract, sum } from './money.ts';

const eur = (value: number) => money(value, 'EUR');

describe('money', () => {
  test('makes plain data from an integer of minor units and a code', () => {
    assert.deepEqual(money(1999, 'EUR'), { amount: 1999, currency: 'EUR' });
    assert.ok(Object.is(money(-0, 'EUR').amount, 0));
  });

  test('refuses what is not a safe integer', () => {
    for (const value of [0.1, Number.NaN, Infinity, MAX + 1, '5', null, undefined, 5n]) {
      assert.throws(() => money(value as number, 'EUR'), { code: 'money_invalid_amount' });
    }
    assert.throws(() => money(1, 'XXX'), { code: 'currency_unknown' });
  });

  test('isMoney accepts exactly what money() makes', () => {
    fc.assert(fc.property(anyMoney, (value) => isMoney({ ...value, extra: 1 })));
    for (const value of [null, undefined, 5, 'EUR 5', [], { amount: 1 }, { amount: 1.5, currency: 'EUR' }]) {
      assert.equal(isMoney(value), false);
    }
    assert.equal(isMoney({ amount: 1, currency: 'XAU' }), false);
    assert.equal(isMoney({ amount: '1', currency: 'EUR' }), false);
  });
});

describe('arithmetic', () => {
  test('adds and subtracts as integers do, or says that the result does not fit', () => {
    fc.assert(
      fc.property(amount, amount, currency, (a, b, code) => {
        for (const [operation, expected] of [
          [add, BigInt(a) + BigInt(b)],
          [subtract, BigInt(a) - BigInt(b)],
        ] as const) {
          const run = () => operation(money(a, code), money(b, code));
          if (expected > MAX || expected < -MAX) assert.throws(run, { code: 'money_overflow' });
          else assert.deepEqual(run(), { amount: Number(expected), currency: code });
        }
      }),
    );
  });

  test('never mixes currencies', () => {
    for (const operation of [add, subtract, compare]) {
      assert.throws(() => operation(eur(1), money(1, 'USD')), { code: 'money_currency_mismatch' });
    }
    assert.throws(() => sum([eur(1), money(1, 'USD')], 'EUR'), { code: 'money_currency_mismatch' });
  });

  test('refuses unchecked operands instead of spreading them', () => {
    const bad = { amount: 1.5, currency: 'EUR' };
    assert.throws(() => add(bad, bad), { code: 'money_invalid_amount' });
    assert.throws(() => multiply(bad, 2), { code: 'money_invalid_amount' });
  });

  test('sums in any order, also through an overflow on the way', () => {
    assert.deepEqual(sum([], 'JPY'), money(0, 'JPY'));
    assert.deepEqual(sum([eur(MAX), eur(MAX), eur(-MAX)], 'EUR'), eur(MAX));
    assert.throws(() => sum([eur(MAX), eur(1)], 'EUR'), { code: 'money_overflow' });
    assert.throws(() => sum([], 'XXX'), { code: 'currency_unknown' });
  });

  test('negates without a negative zero', () => {
    fc.assert(fc.property(anyMoney, (a) => equals(negate(negate(a)), a) && isZero(add(a, negate(a)))));
    assert.ok(Object.is(negate(eur(0)).amount, 0));
  });

  test('compares as a total order', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), currency, (amounts, code) => {
        const sorted = amounts.map((value) => money(value, code)).sort(compare);
        assert.deepEqual(
          sorted.map((item) => item.amount),
          [...amounts].sort((a, b) => a - b),
        );
      }),
    );
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        assert.equal(compare(eur(a), eur(b)), a < b ? -1 : a > b ? 1 : 0);
        assert.equal(equals(eur(a), eur(b)), compare(eur(a), eur(b)) === 0);
      }),
    );
  });

  test('equals is false for other currencies, at zero too', () => {
    assert.equal(equals(eur(0), money(0, 'USD')), false);
  });
});

describe('multiply', () => {
  test('is exact where the result is an integer', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }), (a, factor) => {
        const expected = BigInt(a) * BigInt(factor);
        fc.pre(expected <= MAX && expected >= -MAX);
        assert.equal(multiply(eur(a), factor).amount, Number(expected) + 0);
      }),
    );
  });

  test('is within one unit of the exact fraction, and the nearest for the half modes', () => {
    const part = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(amount, part, part, mode, (a, p, q, how) => {
        const [numerator, denominator] = p < q ? [p, q] : [q, p];
        const result = BigInt(multiply(eur(a), { numerator, denominator }, how).amount);
        const error = result * denominator - BigInt(a) * numerator;
        const size = error < 0n ? -error : error;
        assert.ok(size < denominator);
        if (how.startsWith('half')) assert.ok(2n * size <= denominator);
      }),
    );
  });

  test('treats the sign of the amount, of the numerator and of the denominator alike', () => {
    const part = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), part, part, mode, (a, numerator, denominator, how) => {
        const plus = multiply(eur(a), { numerator, denominator }, how);
        assert.deepEqual(multiply(eur(-a), { numerator, denominator }, how), negate(plus));
        assert.deepEqual(multiply(eur(a), { numerator: -numerator, denominator }, how), negate(plus));
        assert.deepEqual(multiply(eur(a), { numerator, denominator: -denominator }, how), negate(plus));
      }),
    );
  });

  test('takes an exact decimal string, such as a tax rate', () => {
    assert.equal(multiply(eur(1999), '0.19', 'half-up').amount, 380);
    assert.equal(multiply(eur(1999), '-1').amount, -1999);
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 999 }), mode, (a, thousandths, how) => {
        const text = `0.${String(thousandths).padStart(3, '0')}`;
        const ratio = { numerator: thousandths, denominator: 1000 };
        assert.deepEqual(multiply(eur(a), text, how), multiply(eur(a), ratio, how));
      }),
    );
  });

  test('refuses a factor that is not exact', () => {
    const factors = [0.19, Number.NaN, MAX + 1, '', '1e3', '.5', '1.', '1,5', ' 1', null, { numerator: 1 }];
    for (const factor of [...factors, { numerator: 1, denominator: 0 }, { numerator: 0.5, denominator: 1 }]) {
      assert.throws(() => multiply(eur(1), factor as number), { code: 'money_invalid_ratio' });
    }
    assert.throws(() => multiply(eur(MAX), 2), { code: 'money_overflow' });
  });
});
