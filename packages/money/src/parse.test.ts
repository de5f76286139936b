import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amount, anyMoney, currency } from './arbitraries.test.ts';
import { currencies } from './currencies.ts';
import { formatMoney, toDecimalString } from './format.ts';
import { money } from './money.ts';
import { isMoneyError } from './money-error.ts';
import { fromDecimalString, parseMoney } from './parse.ts';

const LOCALES = ['en', 'de', 'de-CH', 'ar-EG', 'zh-Hans', 'ja', 'hi', 'fr', 'sv', 'fa', 'en-IN', 'pt-PT', 'he'];

describe('parseMoney', () => {
  const accepted: [text: string, currency: string, locale: string, amount: number][] = [
    ['12.34', 'USD', 'en', 1234],
    ['$1,234.5', 'USD', 'en', 123450],
    ['usd 5', 'USD', 'en', 500],
    ['5 USD', 'USD', 'en', 500],
    ['US$5', 'USD', 'en-CA', 500],
    ['  .5 ', 'USD', 'en', 50],
    ['+5', 'USD', 'en', 500],
    ['-$12', 'USD', 'en', -1200],
    ['$-12', 'USD', 'en', -1200],
    ['−12', 'USD', 'en', -1200],
    ['12-', 'USD', 'en', -1200],
    ['($12.00)', 'USD', 'en', -1200],
    ['-0', 'USD', 'en', 0],
    ['1.234,5 €', 'EUR', 'de', 123450],
    ['1 234,56', 'EUR', 'de', 123456],
    ['1.234', 'KWD', 'de', 1234000],
    ['1,234', 'KWD', 'de', 1234],
    ['1\u202f234,56\u00a0€', 'EUR', 'fr', 123456],
    ['12.34', 'EUR', 'fr', 1234],
    ["CHF 1'234.50", 'CHF', 'de-CH', 123450],
    ['1’234.50', 'CHF', 'de-CH', 123450],
    ['١٬٢٣٤٫٥', 'EGP', 'ar-EG', 123450],
    ['1,234.5', 'EGP', 'ar-EG', 123450],
    ['١٬٢٣٤٫٥٦٧', 'KWD', 'ar', 1234567],
    ['١٢٫٣٤٥', 'KWD', 'en', 12345],
    ['۱۲۳', 'IRR', 'fa', 12300],
    ['१२,३४,५६७.८९', 'INR', 'hi', 123456789],
    ['￥１２３４', 'JPY', 'ja', 1234],
    ['1\u00a0234,50 kr', 'SEK', 'sv', 123450],
    ['20$00', 'CVE', 'pt-CV', 2000],
    ['𝟙𝟚', 'EUR', 'en', 1200],
  ];
  for (const [text, code, locale, expected] of accepted) {
    test(`reads "${text}" in ${locale} as ${expected} minor units of ${code}`, () => {
      assert.deepEqual(parseMoney(text, { currency: code, locale }), money(expected, code));
    });
  }

  const refused: [text: string, currency: string, locale: string][] = [
    ['', 'EUR', 'en'],
    ['.', 'EUR', 'en'],
    ['-', 'EUR', 'en'],
    ['€', 'EUR', 'en'],
    ['5.', 'EUR', 'en'],
    ['1.234', 'EUR', 'en'],
    ['1.5', 'JPY', 'en'],
    ['12.34', 'EUR', 'de'],
    ['1,2,3', 'EUR', 'en'],
    ['1,2,345', 'EUR', 'en'],
    ['1,234 567', 'EUR', 'en'],
    [',123', 'EUR', 'en'],
    ['1,23', 'EUR', 'en'],
    ['1.2.3', 'EUR', 'en'],
    ['1.234,567', 'EUR', 'en'],
    ['--5', 'EUR', 'en'],
    ['-5-', 'EUR', 'en'],
    ['(-5)', 'EUR', 'en'],
    ['$5', 'EUR', 'en'],
    ['€5 EUR', 'EUR', 'en'],
    ['5 5', 'EUR', 'en'],
    ['1e5', 'EUR', 'en'],
    ['12²', 'EUR', 'en'],
    ['0x10', 'EUR', 'en'],
    ['Infinity', 'EUR', 'en'],
    ['12円', 'JPY', 'en'],
  ];
  for (const [text, code, locale] of refused) {
    test(`refuses "${text}" as ${code} in ${locale}`, () => {
      assert.throws(() => parseMoney(text, { currency: code, locale }), { code: 'money_invalid_text' });
    });
  }

  test('reads back what formatMoney writes, for every currency in each of these locales', () => {
    for (const locale of LOCALES) {
      for (const code of currencies()) {
        for (const value of [-1234567, Number.MAX_SAFE_INTEGER]) {
          const text = formatMoney(money(value, code), { locale });
          assert.deepEqual(parseMoney(text, { currency: code, locale }), money(value, code), `${locale} ${text}`);
        }
      }
    }
  });

  test('reads back any amount in any display', () => {
    const options = fc.record({
      locale: fc.constantFrom(...LOCALES),
      currencyDisplay: fc.constantFrom('symbol', 'narrowSymbol', 'code'),
      trimZeros: fc.boolean(),
      signDisplay: fc.constantFrom('auto', 'always', 'exceptZero'),
    });
    fc.assert(
      fc.property(anyMoney, options, (a, how) => {
        assert.deepEqual(parseMoney(formatMoney(a, how), { currency: a.currency, locale: how.locale }), a);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives money or a MoneyError for any text', () => {
    const pieces = fc.constantFrom(..."0123456789.,-+() $€'’\u00a0\u200f٫٬٣", 'EUR', 'USD', '12', '345');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES, 'not a locale'), (typed, locale) => {
        try {
          assert.ok(Number.isSafeInteger(parseMoney(typed, { currency: 'EUR', locale }).amount));
        } catch (error) {
          assert.ok(isMoneyError(error), String(error));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('says overflow for a number that does not fit', () => {
    assert.throws(() => parseMoney('9'.repeat(400), { currency: 'EUR', locale: 'en' }), { code: 'money_overflow' });
    assert.throws(() => parseMoney('90071992547409.92', { currency: 'EUR', locale: 'en' }), { code: 'money_overflow' });
    assert.throws(() => parseMoney('1', { currency: 'BTC' }), { code: 'currency_unknown' });
  });
});

describe('fromDecimalString', () => {
  test('reads back what toDecimalString writes', () => {
    fc.assert(fc.property(anyMoney, (a) => assert.deepEqual(fromDecimalString(toDecimalString(a), a.currency), a)));
  });

  test('is not moved by zeros that say nothing', () => {
    fc.assert(
      fc.property(amount, currency, fc.nat({ max: 5 }), (value, code, zeros) => {
        const text = toDecimalString(money(value, code));
        const longer = (text.includes('.') ? text : `${text}.0`) + '0'.repeat(zeros);
        assert.deepEqual(fromDecimalString(longer, code), money(value, code));
      }),
    );
    assert.equal(fromDecimalString('1000.0', 'JPY').amount, 1000);
    assert.equal(fromDecimalString('12.3', 'EUR').amount, 1230);
    assert.equal(fromDecimalString('007', 'EUR').amount, 700);
    assert.ok(Object.is(fromDecimalString('-0.00', 'EUR').amount, 0));
  });

  test('refuses every other form', () => {
    for (const text of [
      '',
      '.5',
      '5.',
      '+5',
      ' 5',
      '5 ',
      '1e3',
      '1,5',
      '0x1',
      '--5',
      '٥',
      '12.345',
      '5\n',
      '5\u0000',
      'NaN',
    ]) {
      assert.throws(() => fromDecimalString(text, 'EUR'), { code: 'money_invalid_text' }, text);
    }
    assert.throws(() => fromDecimalString('0.5', 'JPY'), { code: 'money_invalid_text' });
    assert.throws(() => fromDecimalString('1', 'eur'), { code: 'currency_unknown' });
    assert.throws(() => fromDecimalString('90071992547409.92', 'EUR'), { code: 'money_overflow' });
  });
});
