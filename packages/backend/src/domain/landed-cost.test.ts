import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { demoSeed } from '../seed/index.ts';
import { type Goods, type LandedRules, landedCost } from './landed-cost.ts';

const goods = (hsCode: string, amount: number, originCountry = 'DE'): Goods => ({ hsCode, amount, originCountry });

interface Case {
  name: string;
  country: string;
  currency: string;
  goods: Goods[];
  freight: number;
  duty: number;
  tax: number;
  fee?: number;
  deMinimis?: boolean;
}

const CASES: Case[] = [
  {
    name: 'GB up to 135 pounds: VAT at sale, no duty',
    country: 'GB',
    currency: 'GBP',
    goods: [goods('611020', 13499)],
    freight: 995,
    duty: 0,
    tax: 2899,
    deMinimis: true,
  },
  {
    name: 'GB above: duty on goods with their share of the freight, VAT on all of it',
    country: 'GB',
    currency: 'GBP',
    goods: [goods('420221', 14400), goods('630260', 8100)],
    freight: 1500,
    duty: 307 + 1037,
    tax: 5069,
  },
  {
    name: 'CH below five francs of VAT: waived',
    country: 'CH',
    currency: 'CHF',
    goods: [goods('691200', 5500)],
    freight: 500,
    duty: 0,
    tax: 0,
    deMinimis: true,
  },
  {
    name: 'CH above it: VAT 8.1 % on all',
    country: 'CH',
    currency: 'CHF',
    goods: [goods('691200', 5800)],
    freight: 500,
    duty: 0,
    tax: 510,
  },
  {
    name: 'JP up to 10,000 yen with freight: nothing',
    country: 'JP',
    currency: 'JPY',
    goods: [goods('691200', 9000)],
    freight: 900,
    duty: 0,
    tax: 0,
    deMinimis: true,
  },
  {
    name: 'JP above: duty, then tax on goods, freight and duty',
    country: 'JP',
    currency: 'JPY',
    goods: [goods('691200', 9000)],
    freight: 1980,
    duty: 253,
    tax: 1123,
  },
  {
    name: 'JP leather is never below the limit',
    country: 'JP',
    currency: 'JPY',
    goods: [goods('420231', 5000)],
    freight: 1000,
    duty: 480,
    tax: 648,
  },
  {
    name: 'KW: 5 % of 133.750 is 6.6875, so 6.688',
    country: 'KW',
    currency: 'KWD',
    goods: [goods('940520', 125500)],
    freight: 8250,
    duty: 6688,
    tax: 0,
  },
  {
    name: 'US ceramics made in the EU: 10 % on the goods alone, and the fee',
    country: 'US',
    currency: 'USD',
    goods: [goods('691200', 4000)],
    freight: 1200,
    duty: 400,
    tax: 0,
    fee: 269,
  },
  {
    name: 'US headphones made in the EU: topped up to 10 %',
    country: 'US',
    currency: 'USD',
    goods: [goods('851830', 10000, 'FR')],
    freight: 0,
    duty: 1000,
    tax: 0,
    fee: 269,
  },
  {
    name: 'US cotton bag made in India: 10 % on top of 17.6 %',
    country: 'US',
    currency: 'USD',
    goods: [goods('420292', 10000, 'IN')],
    freight: 0,
    duty: 2760,
    tax: 0,
    fee: 269,
  },
  {
    name: 'CN parcel: one rate, 20 %',
    country: 'CN',
    currency: 'CNY',
    goods: [goods('691200', 30000)],
    freight: 9900,
    duty: 0,
    tax: 7980,
  },
  {
    name: 'CN parcel with 50 yuan of tax: waived',
    country: 'CN',
    currency: 'CNY',
    goods: [goods('691200', 20000)],
    freight: 5000,
    duty: 0,
    tax: 0,
    deMinimis: true,
  },
  {
    name: 'CN above 1,000 yuan: cleared as goods',
    country: 'CN',
    currency: 'CNY',
    goods: [goods('691200', 100000)],
    freight: 10000,
    duty: 7810,
    tax: 15315,
  },
  {
    name: 'AE up to 1,000 dirham: VAT alone',
    country: 'AE',
    currency: 'AED',
    goods: [goods('691200', 50000)],
    freight: 5500,
    duty: 0,
    tax: 2775,
    deMinimis: true,
  },
  {
    name: 'AE above: duty, then VAT on all',
    country: 'AE',
    currency: 'AED',
    goods: [goods('691200', 120000)],
    freight: 5500,
    duty: 6275,
    tax: 6589,
  },
];

for (const each of CASES) {
  test(each.name, () => {
    const parts = landedCost(demoSeed, each);
    assert.deepEqual(
      { duty: parts.duty, tax: parts.importTax, fee: parts.fee, deMinimis: parts.deMinimisApplied },
      { duty: each.duty, tax: each.tax, fee: each.fee ?? 0, deMinimis: each.deMinimis ?? false },
    );
    assert.equal(parts.crossesBorder, true);
  });
}

test('within the union VAT is inside the price and nothing is added', () => {
  const parts = landedCost(demoSeed, { country: 'DE', currency: 'EUR', goods: [goods('691200', 5900)], freight: 490 });
  assert.deepEqual([parts.duty, parts.importTax, parts.fee, parts.crossesBorder], [0, 0, 0, false]);
  assert.deepEqual(parts.taxLines, [
    { type: 'vat', jurisdiction: 'DE', rate: '0.19', taxableAmount: 5370, amount: 1020, included: true },
  ]);
});

test('a limit is met in another currency too', () => {
  const inDollars = { country: 'JP', currency: 'USD', freight: 0 };
  // 10,000 yen are 64.55 dollars by the demo table
  assert.equal(landedCost(demoSeed, { ...inDollars, goods: [goods('691200', 6454)] }).importTax, 0);
  assert.ok(landedCost(demoSeed, { ...inDollars, goods: [goods('691200', 6456)] }).importTax > 0);
});

test('lines add up to their sums, whatever the parcel', () => {
  const rules: LandedRules = demoSeed;
  const item = fc.record({
    hsCode: fc.constantFrom('691200', '420231', '482010', '940520', '621420', '701399', '999999'),
    originCountry: fc.constantFrom('DE', 'JP', 'CN', 'IN', 'GB'),
    amount: fc.integer({ min: 0, max: 10_000_000 }),
  });
  const places = demoSeed.markets.flatMap(({ country, currencies }) =>
    currencies.map((currency) => ({ country, currency })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.array(item, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 100_000 }),
      (place, items, freight) => {
        const parts = landedCost(rules, { ...place, goods: items, freight });
        const sum = (amounts: number[]) => amounts.reduce((a, b) => a + b, 0);
        assert.equal(sum(parts.dutyLines.map((line) => line.amount)), parts.duty);
        const due = parts.taxLines.filter((line) => !line.included);
        assert.equal(sum(due.map((line) => line.amount)), parts.importTax);
        for (const amount of [parts.duty, parts.importTax, parts.fee])
          assert.ok(Number.isSafeInteger(amount) && amount >= 0);
      },
    ),
    { numRuns: 500 },
  );
});
