import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencies } from '@wares/money';
import fc from 'fast-check';
import { testSeed } from '../harness.test.ts';
import type { Seed } from '../seed/types.ts';
import { makeBill } from './bill.ts';
import { createCatalogue } from './catalogue.ts';

const stock = () => 1_000_000;

/** A shop that sells to one more country, in any currency, by any table. */
const shopIn = (currency: string, rate: string, country: string): Seed => ({
  ...testSeed,
  // The currency of a limit must be known as well.
  rates: [...testSeed.rates.filter((each) => each.to !== currency), { from: 'EUR', to: currency, rate }],
  markets: [{ country, currencies: [currency], languages: ['en'] }],
});

const line = fc.record({
  variantId: fc.constantFrom('cup', 'pot', 'lamp', 'stool', 'clip'),
  quantity: fc.integer({ min: 1, max: 9999 }),
});

test('the total is the sum of all other lines, and lines of goods add up to the subtotal, in every currency', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...currencies().filter((code) => code !== 'EUR')),
      fc.constantFrom('DE', 'ES', 'GB', 'US', 'CH', 'JP', 'CN', 'KW', 'AE', 'KZ'),
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.array(line, { maxLength: 12 }),
      fc.boolean(),
      (currency, country, rate, lines, estimated) => {
        const seed = shopIn(currency, (rate / 1000).toFixed(3), country);
        const context = { country, currency, language: 'en' };
        const bill = makeBill(createCatalogue(seed, '/'), {
          lines: lines.map((each, index) => ({ id: `l${index}`, ...each })),
          context,
          stock,
          now: 0,
          estimated,
        });
        const amounts = (type: (name: string) => boolean) =>
          bill.totals.filter((total) => type(total.type)).reduce((sum, total) => sum + total.amount, 0);
        assert.equal(
          amounts((type) => type === 'total'),
          amounts((type) => type !== 'total'),
        );
        const ofGoods = bill.lineItems.reduce((sum, each) => sum + (each.totals.at(-1)?.amount ?? 0), 0);
        assert.equal(
          ofGoods,
          amounts((type) => type === 'subtotal'),
        );
        assert.ok(bill.totals.every((total) => total.currency === currency && Number.isSafeInteger(total.amount)));
        if (lines.length)
          assert.equal(
            bill.landedCost?.amount,
            amounts((type) => type === 'total'),
          );
      },
    ),
    { numRuns: 400 },
  );
});

test('a line says the lowest price of 30 days beside a price that is reduced, and none beside that of a tier', () => {
  const [product] = testSeed.products;
  const [variant] = product?.variants ?? [];
  assert.ok(product && variant);
  const prices = { price: 2000, listPrice: 3000, lowestPrice30d: 2500 };
  const reduced = { ...variant, ...prices, tierPrices: [{ minimumQuantity: 3, price: 1800 }] };
  const seed: Seed = { ...testSeed, products: [{ ...product, variants: [reduced] }] };
  const item = (quantity: number) =>
    makeBill(createCatalogue(seed, '/'), {
      lines: [{ id: 'l', variantId: variant.id, quantity }],
      context: { country: 'DE', currency: 'EUR', language: 'en' },
      stock,
      now: 0,
      estimated: true,
    }).lineItems[0]?.item;
  assert.deepEqual(item(2)?.lowestPrice30d, { amount: 2500, currency: 'EUR' });
  assert.equal(item(3)?.lowestPrice30d, undefined);
});

test('an empty cart costs nothing and says nothing of delivery', () => {
  const context = { country: 'GB', currency: 'GBP', language: 'en' };
  const bill = makeBill(createCatalogue(testSeed, '/'), { lines: [], context, stock, now: 0, estimated: true });
  assert.deepEqual(
    bill.totals.map(({ type, amount }) => [type, amount]),
    [
      ['subtotal', 0],
      ['total', 0],
    ],
  );
});

test('duty and import tax are lines where a border is crossed, also at zero, and no lines where none is', () => {
  const types = (country: string, currency: string) =>
    makeBill(createCatalogue(testSeed, '/'), {
      lines: [{ id: 'l', variantId: 'cup', quantity: 1 }],
      context: { country, currency, language: 'en' },
      stock,
      now: 0,
      estimated: true,
    }).totals.map((total) => total.type);
  assert.deepEqual(types('DE', 'EUR'), ['subtotal', 'fulfillment', 'total']);
  assert.deepEqual(types('CH', 'CHF'), ['subtotal', 'fulfillment', 'duty', 'import_tax', 'total']);
  assert.deepEqual(types('US', 'USD'), ['subtotal', 'fulfillment', 'duty', 'import_tax', 'fee', 'total']);
});

test('what is made to order takes its time', () => {
  const bill = makeBill(createCatalogue(testSeed, '/'), {
    lines: [{ id: 'l', variantId: 'stool', quantity: 1 }],
    context: { country: 'DE', currency: 'EUR', language: 'en' },
    stock: () => 0,
    now: Date.UTC(2026, 10, 21, 10),
    estimated: true,
  });
  // Ordered on a Saturday, begun on Monday, sent two weeks later, two working days on the way; 08:00 in Berlin.
  assert.equal(bill.options[0]?.earliestFulfillmentTime, '2026-12-09T07:00:00.000Z');
});
