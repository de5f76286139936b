import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import fc from 'fast-check';
import * as v from 'valibot';
import { createCatalogue } from '../domain/catalogue.ts';
import { removeProduct, upsertProduct } from '../domain/catalogue-changes.ts';
import { searchProducts } from '../domain/search/search.ts';
import { tableOf } from '../domain/search/table.ts';
import { handles, onEachStorage, openShop, type Problem, type Product, searching, WHERE } from '../harness.test.ts';
import { demoSeed, multiplySeed } from '../seed/index.ts';
import type { SeedProduct } from '../seed/types.ts';
import { pageOf } from './page.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

const { ask, storage } = openShop({ seed: demoSeed });
const { search, all } = searching(ask);
type Found = contract.SearchResult;
const q = (text: string) => `q=${encodeURIComponent(text)}`;

test('answers as the contract says in every language of the shop', async () => {
  for (const language of demoSeed.locales) {
    const { status, body } = await ask<Found>('GET', `/search?language=${language}&limit=3`);
    assert.equal(status, 200);
    v.parse(contract.SearchResult, body);
    assert.equal(body.context.language, language);
    assert.equal(body.totalCount, demoSeed.products.length);
  }
});

test('German words are found in compounds, and not where letters meet by chance', async () => {
  const find = async (text: string) => handles(await search(q(text), 'language=de')).sort();
  assert.deepEqual(await find('Vasen'), ['bud-vase', 'shoulder-vase'], 'and no Canvas');
  assert.deepEqual(await find('Tür'), ['door-stop'], 'and no Tastatur');
  assert.ok((await find('Uhren')).includes('plain-watch'), 'the Armbanduhr');
  assert.ok((await find('Flasche')).includes('water-bottle'), 'the Trinkflasche');
  // Of one the letter may be another than of many.
  assert.ok((await find('Körbe')).includes('waste-bin'), 'the Papierkorb');
  assert.ok((await find('Säcke')).includes('day-backpack'), 'the Rucksack');
});

test('everyday words that the shop does not use lead to what they mean', async () => {
  for (const [language, text, handle] of [
    ['de', 'Schüssel', 'three-bowls'],
    ['de', 'Schüsseln', 'three-bowls'],
    ['de', 'Hüte', 'field-cap'],
    ['ja', 'お皿', 'four-plates'],
    ['ja', 'イヤフォン', 'earbuds'],
    ['ja', 'リュックサック', 'day-backpack'],
    ['ru', 'расчёска', 'wide-comb'],
    ['ar', 'كيبورد', 'low-keyboard'],
  ] as const) {
    const found = await search(q(text), `language=${language}`);
    assert.equal(found.correctedQuery, undefined, text);
    assert.ok(handles(found).includes(handle), text);
  }
});

test('a country is where things are made, however one says it, and no part of another word', async () => {
  const from = async (text: string, language: string) => {
    const found = await search(q(text), `language=${language}`);
    assert.equal(found.correctedQuery, undefined, text);
    assert.ok(found.items.length > 1, text);
    const made = new Map(demoSeed.products.map(({ handle, originCountry }) => [handle, originCountry]));
    return new Set(handles(found).map((handle) => made.get(handle)));
  };
  for (const [language, text, country] of [
    ['en', 'made in Japan', 'JP'],
    ['en', 'teapot made in Japan', 'JP'],
    ['de', 'Japan', 'JP'],
    ['de', 'hergestellt in Deutschland', 'DE'],
    ['de', 'aus Portugal', 'PT'],
    ['fr', 'fabriqué au Japon', 'JP'],
    ['ru', 'сделано в Японии', 'JP'],
    ['zh-Hans', '日本制造', 'JP'],
    ['ja', '日本製', 'JP'],
  ] as const)
    assert.deepEqual(await from(text, language), new Set([country]), text);
  assert.ok((await from('stoneware', 'en')).has('PT'), 'china is what it is made of');
  const ceramics = handles(await search(q('ceramic'), 'language=en'));
  assert.ok(!ceramics.includes('water-bottle'), 'and not where');
});

test('another word is no typing error', async () => {
  for (const [language, text] of [
    ['es', 'manta'],
    ['de', 'Spiegel'],
  ] as const) {
    const found = await search(q(text), `language=${language}`);
    assert.deepEqual(handles(found), [], text);
    assert.equal(found.correctedQuery, undefined, text);
  }
});

test('corrects what nobody sells, and says so', async () => {
  const typo = await search(q('wollet'));
  assert.equal(typo.correctedQuery, 'wallet');
  assert.ok(handles(typo).includes('slim-wallet'));
  const exact = await search(q('wallet'));
  assert.equal(exact.correctedQuery, undefined);
  const half = await search(q('dobin octarine'));
  assert.equal(half.correctedQuery, 'dobin');
  assert.deepEqual(handles(half), ['dobin-teapot']);
});

test('every sort gives each result once, over all pages', async () => {
  const whole = new Set((await all(q('tea'))).items.map(({ id }) => id));
  for (const sort of contract.PRODUCT_SORTS) {
    const seen: Product[] = [];
    let cursor = '';
    do {
      const page = (await ask<Found>('GET', `/search?${WHERE}&${q('tea')}&limit=2&sort=${sort}${cursor}`)).body;
      seen.push(...page.items);
      cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor);
    assert.equal(seen.length, whole.size, sort);
    assert.deepEqual(new Set(seen.map(({ id }) => id)), whole, sort);
    if (sort !== 'price_asc') continue;
    const prices = seen.map(({ priceRange }) => priceRange.min.amount);
    assert.deepEqual(
      prices,
      [...prices].sort((a, b) => a - b),
    );
  }
});

onEachStorage('what sold out between two pages neither comes twice nor is missed', async (make) => {
  const shop = openShop({ seed: demoSeed, storage: make() });
  const first = (await shop.ask<Found>('GET', `/search?${WHERE}&${q('tea')}&limit=2`)).body;
  shop.storage.transaction((tx) => {
    for (const { id, availability } of first.items.flatMap(({ variants }) => variants)) {
      tx.takeStock(id, availability.quantity ?? 0);
    }
  });
  const seen = [...first.items];
  for (let { nextCursor } = first; nextCursor !== undefined; ) {
    const { body } = await shop.ask<Found>('GET', `/search?${WHERE}&${q('tea')}&limit=2&cursor=${nextCursor}`);
    seen.push(...body.items);
    nextCursor = body.nextCursor as string;
  }
  assert.equal(new Set(seen.map(({ id }) => id)).size, first.totalCount);
  assert.equal(seen.length, first.totalCount);
});

test('a walk over all pages meets everything once while products come, go and change', async () => {
  const seed = multiplySeed(demoSeed, 600);
  const catalogue = createCatalogue(seed, '/media/');
  const table = tableOf(catalogue);
  const context: contract.Context = { country: 'DE', currency: 'EUR', language: 'en' };
  const page = (cursor?: string) => {
    const { rows } = searchProducts(table, { q: 'tea' }, context, NOW);
    return pageOf(table, 'tea', rows, { cursor, limit: 10 });
  };
  const idOf = (row: number) => (table.products[row] as SeedProduct).id;
  const first = page();
  const whole = searchProducts(table, { q: 'tea' }, context, NOW).rows.map(idOf);
  const seen = first.rows.map(idOf);
  const gone = new Set<string>();
  let came = 0;
  let { nextCursor } = first;
  for (let turn = 0; nextCursor !== undefined; turn++) {
    const last = seen.at(-1) as string;
    const product = table.products[table.rows.get(last) as number] as SeedProduct;
    if (turn % 3 === 0) {
      // The very one that the cursor names, and one that is still to come.
      for (const id of [last, whole[whole.length - 5 - turn] as string]) {
        if (!seen.includes(id)) gone.add(id);
        removeProduct(catalogue, id);
      }
    } else if (turn % 3 === 1) {
      upsertProduct(catalogue, { ...product, id: `came-${came}`, handle: `came-${came}`, sold: 1e6 });
      came++;
    } else {
      upsertProduct(catalogue, { ...product, title: { ...product.title, en: 'Tea tea' }, sold: 1e6 });
    }
    const next = page(nextCursor);
    assert.equal(next.total, searchProducts(table, { q: 'tea' }, context, NOW).rows.length);
    seen.push(...next.rows.map(idOf));
    nextCursor = next.nextCursor;
  }
  assert.equal(new Set(seen).size, seen.length, 'nothing twice');
  for (const id of whole) assert.ok(seen.includes(id) || gone.has(id), `${id} was missed`);
  assert.equal(seen.filter((id) => id.startsWith('came-')).length, came, 'what came is met too');
});

test('what can be had comes before its equal that is sold out', async () => {
  const [first, ...others] = demoSeed.products;
  const twin = (id: string, stock: number) => ({
    ...(first as (typeof demoSeed.products)[number]),
    id,
    handle: id,
    variants: [{ id: `${id}-1`, sku: id, options: {}, price: 1000, stock }] as const,
  });
  const shop = openShop({ seed: { ...demoSeed, products: [twin('none', 0), twin('some', 3), ...others] } });
  const { body } = await shop.ask<Found>('GET', `/search?${WHERE}&${q('dobin')}`);
  assert.deepEqual(handles(body), ['some', 'none']);
  const flag = await shop.ask<Found>('GET', `/search?${WHERE}&${q('dobin')}&filters=availability:in_stock`);
  assert.deepEqual(handles(flag.body), ['some']);
});

test('completes questions, names categories with counts and shows products', async () => {
  const { body } = await ask<contract.Suggestions>('GET', `/suggestions?${WHERE}&${q('tea')}&limit=3`);
  v.parse(contract.Suggestions, body);
  assert.ok(body.queries.length > 0 && body.queries.every((text) => /(^|[^a-z])tea/i.test(text)), body.queries.join());
  assert.equal(new Set(body.queries).size, body.queries.length);
  assert.equal(body.products.length, 3);
  assert.equal(body.categories[0]?.handle, 'tea');
  const typo = await ask<contract.Suggestions>('GET', `/suggestions?${WHERE}&${q('headphnes')}`);
  assert.ok(handles({ items: typo.body.products }).includes('quiet-headphones'));
  assert.match(typo.body.queries[0] ?? '', /headphones/i);
  for (const [language, typed, handle] of [
    ['zh-Hans', '茶壶', 'dobin-teapot'],
    ['ja', 'ヘッド', 'quiet-headphones'],
    ['ru', 'ча', 'dobin-teapot'],
    ['ar', 'محف', 'slim-wallet'],
    ['de', 'geldb', 'slim-wallet'],
  ] as const) {
    const { body: found } = await ask<contract.Suggestions>(
      'GET',
      `/suggestions?language=${language}&limit=10&${q(typed)}`,
    );
    assert.ok(handles({ items: found.products }).includes(handle), `${language} ${typed}`);
    assert.ok(found.queries.length > 0, `${language} ${typed}`);
  }
});

test('nothing typed, nothing that can be searched for, far too much', async () => {
  const blank = (await ask<contract.Suggestions>('GET', '/suggestions?q=')).body;
  assert.ok(blank.categories.length > 0 && blank.products.length > 0);
  for (const text of ['!!!', '🍵🫖', '\u0000\u0007', '\u202e', '"', '*:*', '\\', '%']) {
    const { status, body } = await ask<contract.Suggestions>('GET', `/suggestions?${q(text)}`);
    assert.deepEqual([status, body.queries, body.products], [200, [], []], JSON.stringify(text));
    assert.equal((await search(q(text))).totalCount, 0);
  }
  assert.ok((await search(q('t'))).totalCount > 0);
  assert.equal((await search(q('   '))).totalCount, demoSeed.products.length);
  for (const path of ['/suggestions', '/search', '/products']) {
    const { status, body } = await ask<Problem>('GET', `${path}?${q('x'.repeat(10_000))}`);
    assert.deepEqual([status, body.errors?.[0]?.path], [422, 'q']);
  }
  const { status, body } = await ask<Problem>('GET', '/suggestions');
  assert.deepEqual([status, body.errors?.[0]?.path, body.errors?.[0]?.code], [422, 'q', 'required'], 'left out');
});

test('any text is answered, in any language', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }).map((given) => given.replace(/\p{Cs}/gu, '')),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'ß',
      'İ',
      '茶'.repeat(250),
      'a '.repeat(120),
      'ー',
      '\u0301',
    ),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...demoSeed.locales), async (typed, language) => {
      for (const path of ['search', 'suggestions', 'products']) {
        const { status } = await ask('GET', `/${path}?language=${language}&limit=1&${q(typed)}`);
        assert.ok(status === 200 || status === 422, `${path} ${status}`);
      }
    }),
    { numRuns: 150 },
  );
});

test('recommends what can be bought there, never the product itself', async () => {
  for (const { handle, categories } of demoSeed.products) {
    for (const intent of contract.RECOMMENDATION_INTENTS) {
      const { status, body } = await ask<contract.Recommendations>(
        'GET',
        `/products/${handle}/recommendations?country=US&intent=${intent}&limit=6`,
      );
      assert.equal(status, 200);
      v.parse(contract.Recommendations, body);
      assert.ok(!handles(body).includes(handle), handle);
      assert.equal(new Set(handles(body)).size, body.items.length);
      for (const item of body.items) {
        assert.ok(
          item.variants.some(({ availability }) => availability.available),
          `${item.handle} cannot be bought`,
        );
      }
      assert.ok(body.items.length > 0, `${handle} in ${categories}`);
    }
  }
});

test('what a product names is recommended with it first', async () => {
  const [one, ...others] = demoSeed.products;
  const last = others.findLast(({ variants }) => variants[0].stock > 0);
  assert.ok(one && last);
  const seed = { ...demoSeed, products: [{ ...one, boughtWith: [last.handle, 'gone', one.handle] }, ...others] };
  const shop = openShop({ seed });
  const { body } = await shop.ask<contract.Recommendations>(
    'GET',
    `/products/${one.handle}/recommendations?intent=bought_together`,
  );
  assert.equal(body.items[0]?.handle, last.handle);
  const unknown = await shop.ask<Problem>('GET', '/products/nothing/recommendations');
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'product_not_found']);
});

test('what a product names as bought with it is not related to it as well', async () => {
  for (const { handle, boughtWith = [] } of demoSeed.products) {
    const { body } = await ask<contract.Recommendations>('GET', `/products/${handle}/recommendations?intent=related`);
    assert.deepEqual(
      handles(body).filter((each) => boughtWith.includes(each)),
      [],
      handle,
    );
  }
});

test('the in-stock filter follows the storage', async () => {
  const before = await search('filters=availability:in_stock');
  const sold = before.items[0] as Product;
  storage.transaction((tx) => {
    for (const { id, availability } of sold.variants) tx.takeStock(id, availability.quantity ?? 0);
  });
  await search('');
  assert.ok(!handles(await search('filters=availability:in_stock')).includes(sold.handle));
});

test('who looks around without a question sees at once what came, went and was priced anew', () => {
  const catalogue = createCatalogue(demoSeed, '/media/');
  const table = tableOf(catalogue);
  const here = { country: 'DE', currency: 'EUR', language: 'en' };
  const one = demoSeed.products[0] as SeedProduct;
  const look = (asked = {}) => searchProducts(table, asked, here, NOW).rows.length;
  const all = look();
  const dear = look({ priceMin: 10_000_000 });
  upsertProduct(catalogue, { ...one, id: 'new', handle: 'new' });
  assert.deepEqual([look(), look({ priceMin: 10_000_000 })], [all + 1, dear]);
  const variants = one.variants.map((variant) => ({
    ...variant,
    price: 20_000_000,
  })) as unknown as SeedProduct['variants'];
  upsertProduct(catalogue, { ...one, id: 'new', handle: 'new', variants });
  assert.deepEqual([look(), look({ priceMin: 10_000_000 })], [all + 1, dear + 1]);
  removeProduct(catalogue, 'new');
  assert.deepEqual([look(), look({ priceMin: 10_000_000 })], [all, dear]);
});
