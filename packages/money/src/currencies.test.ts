import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { currencies, isCurrency, minorDigits } from './currencies.ts';
import { isMoneyError, MoneyError } from './money-error.ts';

// ISO 4217 List One, published 2026-09-17, written out: every code with a minor unit.
const ACTIVE = `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL
MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN
UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`.split(/\s+/);
const DIGITS = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

describe('currencies', () => {
  test('lists exactly the active ISO 4217 codes that have a minor unit', () => {
    assert.equal(ACTIVE.length, 165);
    assert.deepEqual(currencies(), ACTIVE);
  });

  test('gives the digits of ISO 4217, where they differ from CLDR too', () => {
    const expected = new Map(ACTIVE.map((code) => [code, 2]));
    for (const [digits, codes] of Object.entries(DIGITS)) {
      for (const code of codes.split(' ')) expected.set(code, Number(digits));
    }
    assert.deepEqual(new Map(ACTIVE.map((code) => [code, minorDigits(code)])), expected);
  });

  test('refuses withdrawn codes and codes without a minor unit', () => {
    const withdrawn = ['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL', 'DEM', 'EEK', 'LTL', 'VEF', 'MRO', 'STD', 'BYR'];
    const noUnit = 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'.split(' ');
    for (const code of [...withdrawn, ...noUnit]) assert.equal(isCurrency(code), false, code);
  });

  test('throws currency_unknown with the code in the sentence', () => {
    for (const code of ['eur', 'EU', 'EURO', '', ' EUR', 'ED,', 'HD3', '__proto__', 'constructor']) {
      assert.throws(() => minorDigits(code), { name: 'MoneyError', code: 'currency_unknown' });
    }
    assert.throws(() => minorDigits('BGN'), /BGN is not a current ISO 4217 currency code/);
  });

  test('knows no other string and no other value', () => {
    const known = new Set(ACTIVE);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ minLength: 3, maxLength: 3 })), (value) => {
        assert.equal(isCurrency(value), known.has(value as string));
      }),
    );
  });

  test('returns a list that the caller may change', () => {
    currencies().pop();
    assert.equal(currencies().length, 165);
  });
});

describe('MoneyError', () => {
  test('is a RangeError with a stable code', () => {
    const error = new MoneyError('money_overflow', 'Too much.');
    assert.ok(error instanceof RangeError);
    assert.equal(error.code, 'money_overflow');
    assert.equal(String(error), 'MoneyError: Too much.');
  });

  test('is recognised from another copy of the package, other values are not', () => {
    const foreign = Object.assign(new RangeError('x'), { name: 'MoneyError', code: 'money_overflow' });
    assert.ok(isMoneyError(foreign));
    assert.ok(!isMoneyError(new RangeError('x')));
    assert.ok(!isMoneyError({ name: 'MoneyError' }));
    assert.ok(!isMoneyError(null));
  });
});
