import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amount, anyMoney, currency, mode } from './arbitraries.test.ts';
import { convert } from './convert.ts';
import { minorDigits } from './currencies.ts';
import { money, multiply, negate } from './money.ts';
import { round } from './round.ts';

const rateText = fc
  .tuple(fc.nat({ max: 99_999 }), fc.stringMatching(/^[0-9]{0,10}$/))
  .map(([whole, decimals]) => (decimals ? `${whole}.${decimals}` : `${whole}`))
  .filter((text) => Number(text) > 0);

describe('convert', () => {
  test('minds the different minor units', () => {
    const rate = (from: string, to: string, value: string) => ({ from, to, rate: value });
    assert.deepEqual(convert(money(1000, 'EUR'), rate('EUR', 'JPY', '162.35')), money(1624, 'JPY'));
    assert.deepEqual(convert(money(1000, 'JPY'), rate('JPY', 'EUR', '0.0061595')), money(616, 'EUR'));
    assert.deepEqual(convert(money(1000, 'EUR'), rate('EUR', 'KWD', '0.3334')), money(3334, 'KWD'));
    assert.deepEqual(convert(money(10_000, 'CLF'), rate('CLF', 'CLP', '39000.55')), money(39_001, 'CLP'));
  });

  test('gives back the same money at the rate 1', () => {
    fc.assert(
      fc.property(anyMoney, mode, (a, how) => {
        assert.deepEqual(convert(a, { from: a.currency, to: a.currency, rate: '1' }, { mode: how }), a);
        assert.deepEqual(convert(a, { from: a.currency, to: a.currency, rate: '1.000' }, { mode: how }), a);
      }),
    );
  });

  test('is the exact product, rounded once, between any two currencies', () => {
    const value = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(value, currency, currency, rateText, (cents, from, to, text) => {
        const [whole = '', decimals = ''] = text.split('.');
        const top = BigInt(cents) * BigInt(whole + decimals) * 10n ** BigInt(minorDigits(to));
        const bottom = 10n ** BigInt(decimals.length + minorDigits(from));
        const error = BigInt(convert(money(cents, from), { from, to, rate: text }).amount) * bottom - top;
        assert.ok(2n * (error < 0n ? -error : error) <= bottom);
      }),
    );
  });

  test('takes a fraction, so that a round trip with the inverse is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 999 }), (cents, factor) => {
        const there = convert(money(cents, 'EUR'), { from: 'EUR', to: 'USD', rate: String(factor) });
        const rate = { numerator: 1, denominator: factor };
        assert.equal(convert(there, { from: 'USD', to: 'EUR', rate }).amount, cents);
      }),
    );
  });

  test('rounds by mode, increment or charm without rounding in between', () => {
    const rate = { from: 'EUR', to: 'CHF', rate: '0.94' };
    assert.equal(convert(money(1234, 'EUR'), rate).amount, 1160);
    assert.equal(convert(money(1234, 'EUR'), rate, { mode: 'down' }).amount, 1159);
    assert.equal(convert(money(1234, 'EUR'), rate, { increment: 5, mode: 'up' }).amount, 1160);
    assert.equal(convert(money(1234, 'EUR'), rate, { charm: { ending: 90, per: 100 } }).amount, 1190);
    // 2.4975 is nearer to 2.45 than to 2.55, but 2.50 (rounded first) would be a tie that goes up.
    const first = { from: 'EUR', to: 'USD', rate: '0.999' };
    const rule = { charm: { ending: 5, per: 10 } };
    assert.equal(convert(money(250, 'EUR'), first, rule).amount, 245);
    assert.equal(round(multiply(money(250, 'EUR'), '0.999'), rule).amount, 255);
  });

  test('mirrors negative amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), rateText, mode, (cents, rate, how) => {
        const to = (value: number) => convert(money(value, 'EUR'), { from: 'EUR', to: 'JPY', rate }, { mode: how });
        assert.deepEqual(to(-cents), negate(to(cents)));
      }),
    );
  });

  test('refuses a wrong currency, a rate that is not exact or not positive, and a result that does not fit', () => {
    const rate = (text: string) => ({ from: 'EUR', to: 'JPY', rate: text });
    assert.throws(() => convert(money(1, 'USD'), rate('1')), { code: 'money_currency_mismatch' });
    for (const text of ['0', '0.00', '-1', '1e3', '1,5', '', 'NaN', '.5', ' 1', '1.']) {
      assert.throws(() => convert(money(1, 'EUR'), rate(text)), { code: 'money_invalid_ratio' }, text);
    }
    assert.throws(() => convert(money(1, 'EUR'), { from: 'EUR', to: 'XAU', rate: '1' }), { code: 'currency_unknown' });
    fc.assert(
      fc.property(amount, (cents) => {
        fc.pre(Math.abs(cents) > 1e9);
        assert.throws(() => convert(money(cents, 'EUR'), rate('1000000000')), { code: 'money_overflow' });
      }),
    );
  });
});
