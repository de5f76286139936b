import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyMoney, MAX } from './arbitraries.test.ts';
import { currencies, minorDigits } from './currencies.ts';
import { formatMoney, formatMoneyParts, toDecimalString } from './format.ts';
import { money } from './money.ts';

describe('formatMoney', () => {
  test('writes in the way of the locale', () => {
    const text = (value: number, currency: string, locale: string) =>
      formatMoney(money(value, currency), { locale }).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
    assert.equal(text(1234567, 'EUR', 'de'), '12.345,67 €');
    assert.equal(text(1234567, 'EUR', 'fr'), '12 345,67 €');
    assert.equal(text(123456789, 'INR', 'en-IN'), '₹12,34,567.89');
    assert.equal(text(1000, 'JPY', 'ja'), '￥1,000');
    assert.equal(text(1234, 'KWD', 'en'), 'KWD 1.234');
    assert.equal(text(-5, 'USD', 'en'), '-$0.05');
    assert.match(text(123456, 'EGP', 'ar-EG'), /١٬٢٣٤٫٥٦/);
  });

  test('shows the decimals of ISO 4217 for every currency, not those of CLDR', () => {
    for (const currency of currencies()) {
      const parts = formatMoneyParts(money(123456789, currency), { locale: 'en' });
      const fraction = parts.find((part) => part.type === 'fraction')?.value ?? '';
      assert.equal(fraction.length, minorDigits(currency), currency);
    }
    assert.match(formatMoney(money(1500, 'IQD'), { locale: 'en' }), /1\.500/);
    assert.match(formatMoney(money(150, 'HUF'), { locale: 'en' }), /1\.50/);
  });

  test('is exact to the last digit at the limits', () => {
    assert.equal(formatMoney(money(MAX, 'USD'), { locale: 'en' }), '$90,071,992,547,409.91');
    assert.equal(formatMoney(money(-MAX, 'USD'), { locale: 'en' }), '-$90,071,992,547,409.91');
  });

  test('has the digits of the amount for any money', () => {
    fc.assert(
      fc.property(anyMoney, (a) => {
        const text = formatMoney(a, { locale: 'en', currencyDisplay: 'code' });
        assert.equal(text.replace(/[^0-9.-]/g, ''), toDecimalString(a));
      }),
    );
  });

  test('shows symbol, narrow symbol, code or name', () => {
    const shown = (currencyDisplay?: 'symbol' | 'narrowSymbol' | 'code' | 'name') =>
      formatMoney(money(500, 'USD'), { locale: 'en-CA', currencyDisplay }).replaceAll('\u00a0', ' ');
    assert.deepEqual(
      [shown(), shown('narrowSymbol'), shown('code'), shown('name')],
      ['US$5.00', '$5.00', 'USD 5.00', '5.00 US dollars'],
    );
  });

  test('trims the zeros of whole amounts only', () => {
    const trimmed = (value: number, currency: string) =>
      formatMoney(money(value, currency), { locale: 'en', trimZeros: true });
    assert.deepEqual([trimmed(2000, 'EUR'), trimmed(2050, 'EUR'), trimmed(0, 'EUR')], ['€20', '€20.50', '€0']);
    assert.equal(trimmed(2000, 'JPY'), '¥2,000');
    assert.equal(formatMoney(money(2000, 'EUR'), { locale: 'en' }), '€20.00');
  });

  test('shows the sign when asked', () => {
    const signed = (value: number, signDisplay: 'always' | 'exceptZero' | 'never') =>
      formatMoney(money(value, 'EUR'), { locale: 'en', signDisplay });
    assert.deepEqual([signed(5, 'always'), signed(0, 'exceptZero'), signed(-5, 'never')], ['+€0.05', '€0.00', '€0.05']);
  });

  test('falls back instead of throwing for a locale that is not one', () => {
    const english = formatMoney(money(123456, 'EUR'), { locale: 'en' });
    for (const locale of ['de_DE', 'x', '!!', 'en-', 'a'.repeat(99)]) {
      assert.equal(formatMoney(money(123456, 'EUR'), { locale }), english, locale);
    }
    const runtime = formatMoney(money(123456, 'EUR'));
    for (const locale of [undefined, '']) assert.equal(formatMoney(money(123456, 'EUR'), { locale }), runtime);
  });

  test('never shows what is not money', () => {
    assert.throws(() => formatMoney({ amount: Number.NaN, currency: 'EUR' }), { code: 'money_invalid_amount' });
    assert.throws(() => formatMoney({ amount: 12.5, currency: 'EUR' }), { code: 'money_invalid_amount' });
    assert.throws(() => formatMoney({ amount: 1, currency: 'BGN' }), { code: 'currency_unknown' });
  });

  test('makes one Intl object per kind, and not without end', (context) => {
    const real = Intl.NumberFormat;
    const made = context.mock.method(Intl, 'NumberFormat', function (this: unknown, ...args: []) {
      return new real(...args);
    } as unknown as typeof Intl.NumberFormat);
    const show = (locale: string) => formatMoney(money(5, 'SEK'), { locale });
    for (let i = 0; i < 100; i++) show('nn');
    assert.equal(made.mock.callCount(), 1);
    for (let i = 0; i < 600; i++) show(`nn-x-${i}`);
    show('nn');
    assert.equal(made.mock.callCount(), 602);
  });
});

describe('formatMoneyParts', () => {
  test('joins to the text of formatMoney', () => {
    fc.assert(
      fc.property(anyMoney, fc.constantFrom('en', 'de-CH', 'ar-EG', 'hi', 'fa', 'sv'), (a, locale) => {
        const parts = formatMoneyParts(a, { locale });
        assert.equal(parts.map((part) => part.value).join(''), formatMoney(a, { locale }));
      }),
    );
  });
});

describe('toDecimalString', () => {
  test('writes major units with all decimals', () => {
    assert.equal(toDecimalString(money(-5, 'EUR')), '-0.05');
    assert.equal(toDecimalString(money(0, 'EUR')), '0.00');
    assert.equal(toDecimalString(money(5, 'JPY')), '5');
    assert.equal(toDecimalString(money(5, 'CLF')), '0.0005');
    assert.equal(toDecimalString({ amount: -0, currency: 'EUR' }), '0.00');
    assert.equal(toDecimalString(money(MAX, 'BHD')), '9007199254740.991');
  });
});
