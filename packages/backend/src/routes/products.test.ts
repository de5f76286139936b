import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import * as v from 'valibot';
import { openShop, type Problem, type Product, type ProductList } from '../harness.test.ts';
import { demoSeed } from '../seed/index.ts';

const demo = () => openShop({ seed: demoSeed });
const handles = (list: ProductList) => list.items.map((product) => product.handle);

test('every product in every market is what the contract says', async () => {
  const { ask } = demo();
  v.parse(contract.Shop, (await ask('GET', '/shop')).body);
  for (const { country, currencies, languages } of demoSeed.markets) {
    const items: Product[] = [];
    let cursor: string | undefined;
    do {
      const page = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { status, body } = await ask<ProductList>('GET', `/products?country=${country}&limit=100${page}`);
      assert.equal(status, 200);
      v.parse(contract.ProductList, body);
      assert.deepEqual(body.context, { country, currency: currencies[0], language: languages[0] });
      items.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor !== undefined);
    assert.equal(items.length, demoSeed.products.length);
    for (const { currency } of items.flatMap(({ variants }) => variants.map(({ price }) => price))) {
      assert.equal(currency, currencies[0]);
    }
  }
});

test('pages meet no product twice and miss none, in every order', async () => {
  const { ask } = demo();
  for (const sort of ['', ...contract.PRODUCT_SORTS]) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = `limit=7${sort && `&sort=${sort}`}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
      const { body } = await ask<ProductList>('GET', `/products?${query}`);
      assert.equal(body.totalCount, demoSeed.products.length);
      seen.push(...handles(body));
      cursor = body.nextCursor;
    } while (cursor !== undefined);
    assert.equal(new Set(seen).size, demoSeed.products.length, sort);
    assert.equal(seen.length, demoSeed.products.length, sort);
  }
});

test('refuses a cursor that is broken or of another list', async () => {
  const { ask } = demo();
  const { body } = await ask<ProductList>('GET', '/products?limit=2');
  for (const query of ['cursor=x', 'cursor=', `cursor=${body.nextCursor}x`, `sort=title&cursor=${body.nextCursor}`]) {
    const reply = await ask<Problem>('GET', `/products?${query}`);
    assert.deepEqual([reply.status, reply.body.errors?.[0]?.path], [422, 'cursor'], query);
  }
});

test('tells cards where cards are asked for, and whole products everywhere else', async () => {
  const { ask } = demo();
  const partial = async (path: string) => {
    const { status, body } = await ask<{ items?: Product[]; products?: Product[] } & Partial<Product>>('GET', path);
    assert.equal(status, 200, path);
    const all = body.items ?? body.products ?? [body as Product];
    assert.ok(all.length, path);
    return [...new Set(all.map((each) => each.partial ?? false))];
  };
  for (const path of [
    '/products?detail=card',
    '/products?handles=lamp-and-shade,dobin-teapot&detail=card',
    '/search?q=tea&detail=card',
    '/suggestions?q=tea',
    '/products/dobin-teapot/recommendations',
  ])
    assert.deepEqual(await partial(path), [true], path);
  for (const path of [
    '/products',
    '/products?detail=full',
    '/products?handles=dobin-teapot',
    '/products/dobin-teapot',
    '/search?q=tea',
  ])
    assert.deepEqual(await partial(path), [false], path);
});

test('goes on from a page of cards to one of whole products', async () => {
  const { ask } = demo();
  const { body } = await ask<ProductList>('GET', '/products?limit=5&detail=card');
  const next = await ask<ProductList>('GET', `/products?limit=5&cursor=${encodeURIComponent(body.nextCursor ?? '')}`);
  assert.equal(next.body.items.length, 5);
  assert.equal(
    handles(next.body).some((handle) => handles(body).includes(handle)),
    false,
  );
});

test('keeps the order of handles and leaves unknown ones out', async () => {
  const { body } = await demo().ask<ProductList>('GET', '/products?handles=slim-wallet,nothing,dobin-teapot');
  assert.deepEqual(handles(body), ['slim-wallet', 'dobin-teapot']);
});

test('sorts by price', async () => {
  const { body } = await demo().ask<ProductList>('GET', '/products?sort=price_desc&limit=100&country=JP');
  const prices = body.items.map((product) => product.priceRange.min.amount);
  assert.deepEqual(
    prices,
    [...prices].sort((a, b) => b - a),
  );
});

for (const [language, q, expected] of [
  ['en', 'teapot', 'dobin-teapot'],
  ['en', 'TEA POT dobin', 'dobin-teapot'],
  ['en', 'mori tea cups', 'two-tea-cups'],
  ['de', 'geldborse', 'slim-wallet'],
  ['de', 'SCHALENDUFT', 'reed-diffuser'],
  ['de', 'SCHALENKNOPF', undefined],
  ['zh-Hans', '茶壶', 'dobin-teapot'],
  ['zh-Hans', '钱包', 'slim-wallet'],
  ['ar', 'محفظه', 'slim-wallet'],
  ['ar', 'إِبريق', 'dobin-teapot'],
  ['en', 'zzzz', undefined],
  ['en', '   ', 'dobin-teapot'],
] as const) {
  test(`a search for “${q}” in ${language} finds ${expected ?? 'nothing'} first`, async () => {
    const { body } = await demo().ask<ProductList>('GET', `/products?language=${language}&q=${encodeURIComponent(q)}`);
    assert.equal(body.items[0]?.handle, expected);
  });
}

test('puts the title before the brand before the rest', async () => {
  const { body } = await demo().ask<ProductList>('GET', '/products?q=tea&limit=100');
  const found = handles(body);
  assert.ok(found.indexOf('two-tea-cups') < found.indexOf('morning-mug'), found.join());
});

test('narrows to a category, and an unknown one is empty', async () => {
  const { ask } = openShop();
  assert.deepEqual(handles((await ask<ProductList>('GET', '/products?category=home')).body), ['lamp', 'stool']);
  assert.deepEqual(handles((await ask<ProductList>('GET', '/products?category=nothing')).body), []);
});

for (const [query, path] of [
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['limit=1.5', 'limit'],
  ['limit=1e1', 'limit'],
  ['limit=', 'limit'],
  ['limit=NaN', 'limit'],
  ['sort=best', 'sort'],
  ['country=de', 'country'],
  ['country=', 'country'],
  ['country=DE&country=FR', 'country'],
  ['currency=EURO', 'currency'],
  ['currency=JPY', 'currency'],
  ['country=FJ', 'country'],
  ['language=!', 'language'],
  ['handles=a,,b', 'handles'],
  ['detail=some', 'detail'],
  ['category=a b', 'category'],
  [`q=${'x'.repeat(257)}`, 'q'],
] as const) {
  test(`?${query.slice(0, 30)} is answered with 422 naming ${path}`, async () => {
    const { status, body } = await demo().ask<Problem>('GET', `/products?${query}`);
    assert.deepEqual([status, body.errors?.[0]?.path], [422, path]);
    v.parse(contract.Problem, body);
  });
}

test('an unknown language falls back to what is spoken there', async () => {
  const { ask } = demo();
  const spoken = async (query: string) =>
    (await ask<ProductList>('GET', `/products?limit=1&${query}`)).body.context.language;
  assert.equal(await spoken('country=CH&language=pt'), 'de');
  assert.equal(await spoken('country=CH&language=de-AT'), 'de');
  assert.equal(await spoken('country=CH&language=zh-TW'), 'zh-Hans');
  assert.equal(await spoken('country=KW'), 'ar');
  assert.equal(await spoken('language=en-GB'), 'en');
  assert.equal(await spoken('language=pt'), 'en');
});

test('tags its answers, and says nothing new to who has seen them', async () => {
  const { ask, storage } = demo();
  const first = await ask<Product>('GET', '/products/dobin-teapot');
  const etag = first.headers.get('etag') ?? '';
  const again = await ask('GET', '/products/dobin-teapot', {
    headers: { 'If-None-Match': `"x", ${etag.replace('W/', '')}` },
  });
  assert.deepEqual([again.status, again.body], [304, undefined]);
  const any = (path: string) => ask('GET', path, { headers: { 'If-None-Match': '*' } });
  assert.equal((await any('/products/dobin-teapot')).status, 304);
  assert.equal((await any('/products/nothing')).status, 404);
  storage.transaction((tx) => tx.takeStock('teapot-ink-700', 1));
  const sold = await ask('GET', '/products/dobin-teapot', { headers: { 'If-None-Match': etag } });
  assert.equal(sold.status, 200);
  assert.match(sold.headers.get('cache-control') ?? '', /must-revalidate/);
});

test('tells what is not sent to a country from what is sold out', async () => {
  const { ask } = openShop();
  const status = async (country: string) =>
    (await ask<Product>('GET', `/products/lamp?country=${country}`)).body.variants[0]?.availability;
  assert.deepEqual(await status('US'), { available: false, status: 'not_deliverable' });
  assert.equal((await status('DE'))?.status, 'in_stock');
});

test('tells what can be bought now, by variant and by option value', async () => {
  const { body } = await demo().ask<Product>('GET', '/products/cake-stand?country=DE');
  assert.deepEqual(
    body.variants.map(({ availability }) => availability.status),
    ['in_stock', 'backorder'],
  );
  const sold = await demo().ask<Product>('GET', '/products/field-notebook');
  assert.deepEqual(
    sold.body.variants.map(({ availability }) => availability.available),
    [true, true, true, false],
  );
  const lamp = await demo().ask<Product>('GET', '/products/kantarell-lamp?country=US');
  assert.ok(lamp.body.options[0]?.values.every((value) => !value.available));
});

test('an unknown product is not found', async () => {
  const { status, body } = await demo().ask<Problem>('GET', '/products/nothing');
  assert.deepEqual([status, body.code], [404, 'product_not_found']);
});
