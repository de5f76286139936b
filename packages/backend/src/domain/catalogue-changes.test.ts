import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoSeed, multiplySeed, type SeedProduct } from '../seed/index.ts';
import { createCatalogue, productIn } from './catalogue.ts';
import { removeProduct, upsertProduct } from './catalogue-changes.ts';
import { searchProducts } from './search/search.ts';
import { suggest } from './search/suggest.ts';
import { tableOf } from './search/table.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

const context = { country: 'DE', currency: 'EUR', language: 'en' };
const pot = demoSeed.products.find(({ handle }) => handle === 'dobin-teapot') as SeedProduct;
const zither: SeedProduct = {
  ...pot,
  id: 'p-zither',
  handle: 'zither',
  brand: 'Saitenwerk',
  title: { en: 'Zither', de: 'Zither' },
  variants: [{ ...pot.variants[0], id: 'zither-1', sku: 'Z-1', price: 12_300 }],
};

function shop() {
  const catalogue = createCatalogue(demoSeed, '/media/');
  const table = tableOf(catalogue);
  const find = (q: string, more: object = {}) => {
    const { rows, facets } = searchProducts(table, { q, ...more }, context, NOW);
    return { handles: rows.map((row) => table.products[row]?.handle), facets };
  };
  return { catalogue, table, find };
}

test('a new product is found, counted, sorted, priced and suggested at once', () => {
  const { catalogue, table, find } = shop();
  assert.deepEqual(find('zither').handles, []);
  find('', { sort: 'price_desc' });
  suggest(table, 'zit', 4, context);
  upsertProduct(catalogue, zither);
  assert.deepEqual(find('zither').handles, ['zither']);
  assert.deepEqual(find('', { filters: 'brand:saitenwerk' }).handles, ['zither']);
  assert.deepEqual(find('', { priceMin: 12_300, priceMax: 12_300 }).handles, ['zither']);
  assert.ok(find('', { sort: 'price_desc' }).handles.includes('zither'));
  assert.equal(suggest(table, 'zit', 4, context).queries[0], 'Zither');
  assert.equal(catalogue.byVariant.get('zither-1')?.product, zither);
});

test('a changed product is found by its new words alone, at its new price', () => {
  const { catalogue, find } = shop();
  assert.deepEqual(find('dobin').handles, ['dobin-teapot']);
  productIn(catalogue, pot, context, () => 1);
  const changed: SeedProduct = {
    ...pot,
    handle: 'carillon',
    title: { en: 'Carillon' },
    variants: [{ ...pot.variants[0], price: 99_900 }],
  };
  upsertProduct(catalogue, changed);
  assert.deepEqual(find('carillon').handles, ['carillon']);
  assert.deepEqual(find('dobin').handles, []);
  assert.deepEqual(find('', { priceMin: 99_900 }).handles, ['carillon']);
  assert.equal(productIn(catalogue, changed, context, () => 1).title, 'Carillon');
  assert.equal(catalogue.byHandle.has('dobin-teapot'), false);
  assert.equal(catalogue.seed.products.length, demoSeed.products.length);
});

test('a product that was taken out is found nowhere, and can come back', () => {
  const { catalogue, find } = shop();
  const before = find('tea');
  removeProduct(catalogue, pot.id);
  removeProduct(catalogue, 'p-nothing');
  const left = find('tea');
  // How rare a word is has changed with it, and so may the order.
  assert.deepEqual(new Set(left.handles), new Set(before.handles.filter((handle) => handle !== 'dobin-teapot')));
  assert.equal(find('').handles.length, demoSeed.products.length - 1);
  upsertProduct(catalogue, pot);
  assert.deepEqual(new Set(find('tea').handles), new Set(before.handles));
});

test('many changes leave what a shop made anew would have', () => {
  const { catalogue, find } = shop();
  for (const product of demoSeed.products.slice(0, 10)) removeProduct(catalogue, product.id);
  for (const product of demoSeed.products.slice(0, 10)) upsertProduct(catalogue, product);
  for (let copy = 0; copy < 100; copy++) upsertProduct(catalogue, { ...zither, id: `z-${copy}`, handle: `z-${copy}` });
  for (let copy = 0; copy < 100; copy++) removeProduct(catalogue, `z-${copy}`);
  const fresh = shop();
  const counts = ({ facets }: ReturnType<typeof find>) =>
    facets.flatMap(({ id, values }) => values.map((value) => `${id} ${value.id} ${value.count}`)).sort();
  assert.deepEqual(counts(find('')), counts(fresh.find('')));
  for (const q of ['tea', 'wallet', 'gift']) {
    assert.deepEqual(new Set(find(q).handles), new Set(fresh.find(q).handles));
  }
});

test('a multiplied shop is the same every time, with every handle and variant once', () => {
  const many = multiplySeed(demoSeed, 1000);
  assert.deepEqual(many, multiplySeed(demoSeed, 1000));
  assert.equal(many.products.length, 1000);
  assert.equal(new Set(many.products.map(({ handle }) => handle)).size, 1000);
  assert.equal(new Set(many.products.map(({ id }) => id)).size, 1000);
  const variants = many.products.flatMap((product) => product.variants);
  assert.equal(new Set(variants.map(({ id }) => id)).size, variants.length);
  assert.ok(variants.every(({ price }) => Number.isSafeInteger(price) && price > 0));
  assert.deepEqual(multiplySeed(demoSeed, 3).products, demoSeed.products);
});
