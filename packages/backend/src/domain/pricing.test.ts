import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencies, toDecimalString } from '@wares/money';
import fc from 'fast-check';
import { demoSeed, type SeedVariant } from '../seed/index.ts';
import { exchange, type PriceRules, priceFor, priceIn, pricesOf, unitPriceOf } from './pricing.ts';

const rules: PriceRules = {
  baseCurrency: 'EUR',
  homeCountry: 'DE',
  union: { DE: '0.19', FR: '0.20' },
  rates: [
    { from: 'EUR', to: 'USD', rate: '1.1580' },
    { from: 'EUR', to: 'JPY', rate: '179.40' },
    { from: 'EUR', to: 'KWD', rate: '0.35560' },
    { from: 'EUR', to: 'CHF', rate: '0.9290' },
  ],
  rounding: {
    CHF: { increment: 5, mode: 'half-up' },
    JPY: { charm: { ending: 80, per: 100 } },
    KWD: { increment: 250, mode: 'half-up' },
  },
};
const at = (country: string, currency: string) => ({ country, currency, language: 'en' });

for (const [country, currency, base, expected] of [
  ['DE', 'EUR', 5900, '59.00'],
  ['FR', 'EUR', 5900, '59.00'],
  ['US', 'USD', 5900, '57.41'], // 59.00 / 1.19 x 1.158 = 57.4134
  ['US', 'EUR', 5900, '49.58'],
  ['CH', 'CHF', 5900, '46.05'], // 46.0597 to 5 rappen
  ['JP', 'JPY', 5900, '8880'], // 8894.6
  ['KW', 'KWD', 5900, '17.750'], // 17.6306 to a quarter
  ['DE', 'USD', 5900, '68.32'],
] as const) {
  test(`59.00 EUR with VAT is ${expected} ${currency} in ${country}`, () => {
    assert.equal(toDecimalString(priceIn(rules, base, at(country, currency))), expected);
  });
}

const variant = (more: Partial<SeedVariant>): SeedVariant => ({
  id: 'v',
  sku: 'v',
  options: {},
  price: 5000,
  stock: 1,
  ...more,
});

test('a price list beats conversion outside the union, and is without effect within', () => {
  const listed = variant({ prices: { USD: 4200, EUR: 1 } });
  assert.equal(pricesOf(rules, listed, at('US', 'USD')).price.amount, 4200);
  assert.equal(pricesOf(rules, listed, at('DE', 'EUR')).price.amount, 5000);
});

test('the regular price keeps its proportion to a price from a list', () => {
  const { price, listPrice } = pricesOf(rules, variant({ listPrice: 6000, prices: { USD: 4000 } }), at('US', 'USD'));
  assert.deepEqual([price.amount, listPrice?.amount], [4000, 4800]);
});

test('leaves out a regular price that is not above the price', () => {
  const prices = pricesOf(rules, variant({ listPrice: 5000, lowestPrice30d: 4000 }), at('DE', 'EUR'));
  assert.deepEqual(prices, { price: { amount: 5000, currency: 'EUR' } });
});

const tiers = [
  { minimumQuantity: 24, price: 4000 },
  { minimumQuantity: 12, price: 4500 },
];

test('tiers and the member’s price follow the rules of the price: VAT, currency, rounding', () => {
  const tiered = variant({ tierPrices: tiers, memberPrice: 4750 });
  const amounts = (country: string, currency: string) => {
    const { tierPrices, memberPrice } = pricesOf(rules, tiered, at(country, currency));
    return [
      ...(tierPrices ?? []).map(({ minimumQuantity, price }) => [minimumQuantity, price.amount]),
      memberPrice?.amount,
    ];
  };
  assert.deepEqual(amounts('DE', 'EUR'), [[12, 4500], [24, 4000], 4750]);
  // 45.00 / 1.19 x 0.929 = 35.1302 and so on, to 5 rappen.
  assert.deepEqual(amounts('CH', 'CHF'), [[12, 3515], [24, 3125], 3710]);
});

test('tiers keep their proportion to a price from a list', () => {
  const { tierPrices } = pricesOf(rules, variant({ tierPrices: tiers, prices: { USD: 4000 } }), at('US', 'USD'));
  assert.deepEqual(
    tierPrices?.map(({ price }) => price.amount),
    [3600, 3200],
  );
});

test('a tier or a member’s price that rounding makes no cheaper is left out', () => {
  const close = variant({ price: 5000, tierPrices: [{ minimumQuantity: 10, price: 4990 }], memberPrice: 4995 });
  assert.deepEqual(Object.keys(pricesOf(rules, close, at('KW', 'KWD'))), ['price']);
});

test('more pieces never cost more each, in any currency', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const tier = fc.record({ minimumQuantity: fc.integer({ min: 2, max: 999 }), price: amount });
  fc.assert(
    fc.property(
      amount,
      fc.array(tier, { maxLength: 6 }),
      fc.constantFrom(['DE', 'EUR'], ['CH', 'CHF'], ['JP', 'JPY'], ['KW', 'KWD'], ['US', 'USD']),
      fc.array(fc.integer({ min: 1, max: 1200 }), { minLength: 2, maxLength: 2 }),
      (price, tierPrices, [country = '', currency = ''], quantities) => {
        const prices = pricesOf(rules, variant({ price, tierPrices }), at(country, currency));
        const [few = 1, many = 1] = quantities.sort((a, b) => a - b);
        assert.ok(priceFor(prices, many).amount <= priceFor(prices, few).amount);
        const firstTier = prices.tierPrices?.[0]?.minimumQuantity ?? Number.POSITIVE_INFINITY;
        if (few < firstTier) assert.deepEqual(priceFor(prices, few), prices.price);
      },
    ),
    { numRuns: 300 },
  );
});

test('gives the price per litre and per piece', () => {
  const price = { amount: 1850, currency: 'EUR' };
  const litre = { value: 1, unit: 'l' };
  assert.equal(unitPriceOf(price, { value: 500, unit: 'ml', reference: litre })?.amount, 3700);
  assert.equal(unitPriceOf(price, { value: 2, unit: 'l', reference: litre })?.amount, 925);
  assert.equal(unitPriceOf(price, undefined), undefined);
});

test('a price is a positive whole number of minor units in every currency', () => {
  const all = currencies().filter((currency) => currency !== 'EUR');
  const rate = fc.tuple(fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.integer({ min: 100, max: 10_000_000 }),
      rate,
      (currency, amount, [digits, shift]) => {
        const text = (digits / 10 ** shift).toFixed(shift);
        const own = { ...rules, rounding: {}, rates: [{ from: 'EUR', to: currency, rate: text }] };
        const price = priceIn(own, amount, at('ZZ', currency));
        assert.ok(Number.isSafeInteger(price.amount) && price.amount >= 0);
        assert.equal(price.currency, currency);
      },
    ),
    { numRuns: 300 },
  );
});

test('exchanging there and back is off by no more than the coarser unit', () => {
  fc.assert(
    fc.property(fc.constantFrom('USD', 'KWD', 'CHF'), fc.integer({ min: 0, max: 1e9 }), (currency, amount) => {
      const back = exchange(rules, exchange(rules, { amount, currency: 'EUR' }, currency), 'EUR');
      assert.ok(Math.abs(back.amount - amount) <= 1);
    }),
    { numRuns: 200 },
  );
});

test('every price of the demo shop can be given in every market', () => {
  for (const market of demoSeed.markets) {
    for (const currency of market.currencies) {
      for (const product of demoSeed.products) {
        for (const each of product.variants) {
          const { price, listPrice } = pricesOf(demoSeed, each, at(market.country, currency));
          assert.ok(price.amount > 0, `${each.id} in ${currency}`);
          if (each.listPrice) assert.ok(listPrice, `${each.id} is reduced in ${currency} too`);
        }
      }
    }
  }
});
