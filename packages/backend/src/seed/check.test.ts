import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testSeed } from '../harness.test.ts';
import { createBackend } from '../index.ts';
import { demoSeed, multiplySeed, type Seed } from './index.ts';

const [cup, ...others] = testSeed.products;
const withCup = (more: object) => ({ products: [{ ...cup, ...more }, ...others] });
const withVariant = (more: object) => withCup({ variants: [{ ...cup?.variants[0], ...more }] });
const [germany] = testSeed.markets;
const gulf = { ...germany, country: 'QA', currencies: ['EUR'] };
const open = (seed: unknown) => createBackend({ seed: seed as Seed });

const BROKEN: Record<string, [change: object, names: RegExp]> = {
  'no markets': [{ markets: undefined }, /markets is missing/],
  'an empty list of markets': [{ markets: [] }, /markets: /],
  'a list where names are asked for': [{ products: {} }, /products: /],
  'a product that is nothing': [{ products: [null] }, /products\[0\]: /],
  'a product without variants': [withCup({ variants: [] }), /products\[0\]\.variants: /],
  'a title without English': [withCup({ title: { de: 'Tasse' } }), /products\[0\]\.title\.en is missing/],
  'a handle that no address can have': [withCup({ handle: 'a cup' }), /products\[0\]\.handle: /],
  'a price in words': [withVariant({ price: '20' }), /products\[0\]\.variants\[0\]\.price: /],
  'half a piece': [withVariant({ stock: 0.5 }), /products\[0\]\.variants\[0\]\.stock: /],
  'two products of one handle': [withCup({ handle: 'pot' }), /two have the handle "pot"/],
  'two products of one id': [withCup({ id: 'p-pot' }), /two have the id "p-pot"/],
  'two variants of one id': [withVariant({ id: 'pot' }), /two have the variant id "pot"/],
  'a market that no parcel can be cleared for': [{ markets: [germany, gulf] }, /markets\[1\]: .*destinations\.QA/],
  'a currency without a rate': [
    { markets: [{ ...germany, currencies: ['EUR', 'SEK'] }] },
    /markets\[0\]: .*rate from EUR to SEK/,
  ],
  'a currency that is none': [{ baseCurrency: 'XYZ', rates: [] }, /XYZ/],
  'a default that is no market': [{ markets: testSeed.markets.slice(1) }, /defaultContext\.country: DE/],
  'a zone that is none': [{ dispatch: { ...testSeed.dispatch, timeZone: 'Leipzig' } }, /dispatch\.timeZone: /],
};

for (const [name, [change, names]] of Object.entries(BROKEN)) {
  test(`a seed with ${name} opens no shop, and the member is named`, () => {
    assert.throws(() => open({ ...testSeed, ...change }), names);
  });
}

test('what is no seed at all is told, a few members at a time', () => {
  assert.throws(() => open(7), /seed: /);
  assert.throws(() => open({ products: [] }), /The seed makes no shop: id is missing; .*; and \d+ more\.$/);
});

test('a shop that has nothing to sell yet opens', async () => {
  const { status } = await open({ ...testSeed, products: [] }).fetch(new Request('http://shop/api/v1/products'));
  assert.equal(status, 200);
});

test('the demo shop is one, also multiplied', () => {
  open(multiplySeed(demoSeed, 500));
});
