import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoSeed, type Seed } from '@wares/backend/seed';
import { inProcess } from '../test/reference.ts';
import { conformance } from './index.ts';

const [first, ...rest] = demoSeed.products;
const [variant] = first?.variants ?? [];

/** The demo shop, with one thing in it that has everything that can be asked of a quantity. */
const seed: Seed = {
  ...demoSeed,
  products: [
    ...rest,
    {
      ...(first as Seed['products'][number]),
      options: [],
      variants: [
        {
          ...(variant as Seed['products'][number]['variants'][0]),
          id: 'sold-in-sixes',
          sku: 'SIX',
          options: {},
          prices: {},
          price: 2000,
          stock: 500,
          minimumQuantity: 6,
          quantityStep: 6,
          maximumQuantity: 62,
          tierPrices: [{ minimumQuantity: 12, price: 1800 }],
          memberPrice: 1900,
        },
      ],
    },
  ],
};

describe('the reference backend with a shop that has tiers and limits', () => {
  const cases = conformance(() => inProcess(undefined, { seed })).filter(({ group }) => group === 'tiers and limits');
  for (const { name, run } of cases) {
    it(name, async () => assert.deepEqual(await run(), {}, 'nothing is skipped here'));
  }
});
