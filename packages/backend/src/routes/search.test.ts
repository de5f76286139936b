import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import fc from 'fast-check';
import * as v from 'valibot';
import { createCatalogue } from '../domain/catalogue.ts';
import { removeProduct, upsertProduct } from '../domain/catalogue-changes.ts';
import { searchProducts } from '../domain/search/search.ts';
import { tableOf } from '../domain/search/table.ts';
import { onEachStorage, openShop, type Problem, type Product } from '../harness.test.ts';
import { demoSeed, multiplySeed } from '../seed/index.ts';
import type { SeedProduct } from '../seed/types.ts';
import { pageOf } from './page.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

const { ask, storage } = openShop({ seed: demoSeed });
const context = 'country=DE&currency=EUR&language=en';
type Found = contract.SearchResult;

async function search(query: string, where = context, from = ask): Promise<Found> {
  const { status, body } = await from<Found>('GET', `/search?${where}&limit=100&${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}
const q = (text: string) => `q=${encodeURIComponent(text)}`;
const handles = ({ items }: { items: readonly Product[] }) => items.map(({ handle }) => handle);
const facet = (found: Found, id: string) => found.facets.find((each) => each.id === id);

/** All results, over as many pages as there are. */
async function all(query: string, where = context, from = ask): Promise<Product[]> {
  const items: Product[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: Found = await search(cursor === '' ? query : `${query}&cursor=${cursor}`, where, from);
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

test('answers as the contract says in every language of the shop', async () => {
  for (const language of demoSeed.locales) {
    const { status, body } = await ask<Found>('GET', `/search?language=${language}&limit=3`);
    assert.equal(status, 200);
    v.parse(contract.SearchResult, body);
    assert.equal(body.context.language, language);
    assert.equal(body.totalCount, demoSeed.products.length);
  }
});

test('counts of every facet are what choosing the value gives, whatever else is chosen', async () => {
  for (const base of [
    '',
    q('tea'),
    'filters=colour:ink|oat',
    'filters=colour:oat,brand:mori-kiln',
    'filters=availability:in_stock&priceMax=6000',
    'category=tea&filters=rating:4',
  ]) {
    const found = await search(base);
    assert.equal((await all(base)).length, found.totalCount);
    const chosen = new URLSearchParams(base);
    const parts = (chosen.get('filters') ?? '').split(',').filter(Boolean);
    for (const { id, values } of found.facets) {
      for (const value of values.slice(0, 5)) {
        const others = parts.filter((part) => !part.startsWith(`${id}:`));
        const query = new URLSearchParams(chosen);
        query.set('filters', [...others, `${id}:${value.id}`].join(','));
        if (id === 'category') query.delete('category');
        const { totalCount } = await search(String(query));
        assert.equal(totalCount, value.count, `${base || 'all'} + ${id}:${value.id}`);
      }
    }
  }
});

const OWN = ['category', 'price', 'brand', 'rating', 'availability', 'origin', 'delivery'];
const optionsOf = (found: Found) => found.facets.map(({ id }) => id).filter((id) => !OWN.includes(id));

test('offers an option that concerns a fair share of what is found, and one that is chosen', async () => {
  assert.deepEqual(optionsOf(await search('')), ['colour'], 'not the nib of one pen');
  assert.deepEqual(optionsOf(await search('category=wear')), ['colour', 'size', 'pack']);
  assert.deepEqual(optionsOf(await search('filters=category:wear')), ['colour', 'size', 'pack']);
  assert.ok(optionsOf(await search(q('fountain pen'))).includes('nib'), 'of few results each is a share');
  const own = (await search('')).facets.map(({ id }) => id).filter((id) => OWN.includes(id));
  assert.deepEqual(own, OWN, 'whatever they concern');
  const chosen = facet(await search('filters=pack:1,availability:in_stock'), 'pack');
  assert.equal(chosen?.values.find(({ id }) => id === '1')?.selected, true);
});

test('an option stays as long as a result has it, whatever else is chosen', async () => {
  for (const base of [q('tea'), 'category=table']) {
    const found = await search(base);
    for (const { id, values } of found.facets.filter(({ id }) => id !== 'category')) {
      for (const value of values.slice(0, 6)) {
        const narrowed = await search(`${base}&filters=${id}:${value.id}`);
        const there = new Set(narrowed.items.flatMap(({ options }) => options.map((each) => each.id)));
        for (const option of optionsOf(found).filter((each) => there.has(each))) {
          assert.ok(optionsOf(narrowed).includes(option), `${base} + ${id}:${value.id}: ${option}`);
        }
      }
    }
  }
});

test('any of the values of a facet, all of the facets', async () => {
  const ink = await all('filters=colour:ink');
  const oat = await all('filters=colour:oat');
  const both = await all('filters=colour:ink|oat');
  assert.deepEqual(new Set(both.map(({ id }) => id)), new Set([...ink, ...oat].map(({ id }) => id)));
  const kiln = await all('filters=colour:ink|oat,brand:mori-kiln');
  assert.deepEqual(
    kiln,
    both.filter(({ brand }) => brand === 'Mori Kiln'),
  );
});

test('a category holds what is below it, and the tree says what is below what', async () => {
  const found = await search('category=tea');
  const tree = facet(found, 'category');
  assert.equal(tree?.type, 'tree');
  const ids = tree?.values.map(({ id }) => id) ?? [];
  for (const { parent } of tree?.values ?? []) assert.ok(parent === undefined || ids.includes(parent), parent);
  assert.equal(tree?.values.find(({ id }) => id === 'tea')?.selected, true);
  assert.equal(tree?.values.find(({ id }) => id === 'tea')?.count, found.totalCount);
  assert.ok(ids.includes('home'), 'the other categories are still offered');
});

test('values of unlike products are counted apart when they are called otherwise', async () => {
  const values = (found: Found, id: string) => facet(found, id)?.values.map(({ label }) => label) ?? [];
  const basket = (await search('q=basket')).items[0] as Product;
  const sizes = basket.options.find(({ name }) => name === 'Size')?.values.map(({ label }) => label);
  assert.deepEqual(values(await search('q=basket'), 'size'), sizes);
  assert.deepEqual(values(await search('q=eau+de+parfum'), 'capacity'), ['30 ml', '50 ml', '100 ml']);
  assert.deepEqual(handles(await search('filters=size:s')), ['cuff-bracelet'], 'who had the id first keeps it');
  const own = facet(await search('q=basket'), 'size')?.values[0]?.id;
  assert.deepEqual(handles(await search(`filters=size:${own}`)), ['woven-basket']);
});

test('within a category the others count what is in both', async () => {
  const found = await search('category=table&filters=category:linen');
  for (const { id, count } of facet(found, 'category')?.values ?? []) {
    assert.equal((await search(`category=table&filters=category:${id}`)).totalCount, count, id);
  }
});

test('prices are narrowed in the currency of the context, both ends included', async () => {
  for (const place of ['country=JP&currency=JPY', 'country=KW&currency=KWD', 'country=DE&currency=EUR']) {
    const { body } = await ask<Found>('GET', `/search?${place}&limit=100`);
    const range = facet(body, 'price')?.range;
    assert.equal(range?.min.currency, place.slice(-3));
    assert.equal(
      range?.histogram?.reduce((sum, count) => sum + count, 0),
      body.totalCount,
    );
    const prices = body.items.map(({ priceRange }) => priceRange.min.amount);
    const [low, high] = [prices[2] as number, prices[5] as number].sort((a, b) => a - b) as [number, number];
    const narrowed = await ask<Found>('GET', `/search?${place}&limit=100&priceMin=${low}&priceMax=${high}`);
    const inside = narrowed.body.items.map(({ priceRange }) => priceRange.min.amount);
    assert.ok(inside.includes(low) && inside.includes(high));
    assert.deepEqual(facet(narrowed.body, 'price')?.range, range, 'the range is that without the price');
  }
});

test('names origins in the language, options by their swatches, and delivery by days', async () => {
  const { body } = await ask<Found>('GET', '/search?country=DE&language=de');
  const origin = facet(body, 'origin');
  assert.ok(origin?.values.some(({ id, label }) => id === 'JP' && label === 'Japan'));
  assert.ok(origin?.values.some(({ id, label }) => id === 'DE' && label === 'Deutschland'));
  const colour = facet(body, 'colour');
  assert.equal(colour?.type, 'swatches');
  assert.match(colour?.values[0]?.swatch ?? '', /^#[0-9a-f]{6}$/);
  assert.equal(facet(body, 'availability')?.type, 'flag');
  assert.equal(facet(body, 'rating')?.type, 'rating');
});

test('offers no rating and no number of days that holds only what the one before it holds', async () => {
  const steps = async (query: string, id: string) => {
    const { body } = await ask<Found>('GET', `/search?${query}`);
    return (facet(body, id)?.values ?? []).map((value) => [value.id, value.count] as const);
  };
  for (const id of ['rating', 'delivery'])
    for (const query of ['country=DE', 'country=JP', 'country=KW', 'country=DE&category=tea', 'country=DE&q=lamp']) {
      const counts = (await steps(query, id)).map(([, count]) => count);
      assert.ok(counts.length > 0, `${id} of ${query}`);
      assert.deepEqual(
        counts,
        [...new Set(counts)].sort((a, b) => a - b),
        `${id} of ${query}`,
      );
    }
  assert.ok((await steps('country=DE', 'rating')).length > 1, 'ratings differ');
  assert.ok((await steps('country=DE', 'delivery')).length > 1, 'what is made to order takes longer');
  const chosen = await steps('country=DE&q=lamp&filters=delivery:60', 'delivery');
  assert.ok(
    chosen.some(([id]) => id === '60'),
    'what is chosen stays',
  );
});

test('finds by days of delivery what the promise of the product says, also on another day', async () => {
  const zones = { DE: 'Europe/Berlin', JP: 'Asia/Tokyo', KW: 'Asia/Kuwait' };
  const { ask, clock } = openShop({ seed: demoSeed });
  const some = demoSeed.products.filter(
    ({ variants }, at) => at % 4 === 0 || variants.some(({ backorder }) => backorder),
  );
  // A Monday morning, and the last afternoon before days off.
  for (const now of ['2026-11-23T09:00Z', '2026-12-23T15:30Z']) {
    clock.advance(Date.parse(now) - clock.now());
    for (const [country, timeZone] of Object.entries(zones)) {
      const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(Date.parse(now));
      const soonest = new Map<string, number>();
      for (const { handle, variants } of some) {
        for (const { id } of variants) {
          const path = `/products/${handle}/delivery?country=${country}&variantId=${id}`;
          const { status, body } = await ask<contract.DeliveryPromise>('GET', path);
          if (status !== 200) continue;
          const days = (Date.parse(body.latestDate) - Date.parse(today)) / 86_400_000;
          soonest.set(handle, Math.min(days, soonest.get(handle) ?? days));
        }
      }
      const where = `country=${country}`;
      const steps = facet(await search('', where, ask), 'delivery')?.values ?? [];
      assert.ok(steps.length > 0);
      for (const { id, count } of steps) {
        const found = (await all(`filters=delivery:${id}`, where, ask)).map(({ handle }) => handle);
        assert.equal(found.length, count);
        for (const { handle } of some) {
          const days = soonest.get(handle) ?? Number.POSITIVE_INFINITY;
          assert.equal(found.includes(handle), days <= Number(id), `${handle} to ${country}: ${days}, within ${id}`);
        }
      }
    }
  }
});

test('finds within a day what comes on the day of the order', async () => {
  const delivery = demoSeed.delivery.map((way) => ({ ...way, minDays: 0, maxDays: 0 }));
  const { ask, clock } = openShop({ seed: { ...demoSeed, delivery } });
  clock.advance(Date.parse('2026-11-23T09:00Z') - clock.now());
  const [day] = facet(await search('', 'country=DE', ask), 'delivery')?.values ?? [];
  assert.equal(day?.id, '1');
  assert.ok((day?.count ?? 0) > 100);
});

test('an unknown facet is refused by name; an unknown value finds nothing', async () => {
  const { status, body } = await ask<Problem>('GET', '/search?filters=shoe:44');
  assert.deepEqual([status, body.errors?.[0]?.path], [422, 'filters']);
  const nothing = await search('filters=colour:octarine');
  assert.equal(nothing.totalCount, 0);
  assert.deepEqual(nothing.loosen, [{ id: 'colour', label: 'Colour', count: demoSeed.products.length }]);
});

test('says which filter to let go of when nothing is left', async () => {
  const found = await search(`${q('teapot')}&filters=colour:ink,brand:nobody&priceMax=1`);
  assert.equal(found.totalCount, 0);
  assert.deepEqual(new Set(found.loosen?.map(({ id }) => id)), new Set(['colour', 'brand', 'price', '*']));
  const two = await search(`${q('dobin')}&filters=colour:ink&priceMax=1`);
  assert.deepEqual(two.loosen?.[0], { id: 'price', label: 'Price', count: 1 });
  assert.equal((await search(q('zzzzzzzz'))).loosen, undefined);
});

test('says what letting go would bring of a misspelt question, and of filters that only help together', async () => {
  const one = await search(`${q('teapt')}&priceMax=1`);
  assert.equal(one.correctedQuery, 'teapot');
  assert.deepEqual(one.loosen, [{ id: 'price', label: 'Price', count: (await search(q('teapt'))).totalCount }]);
  const both = await search(`${q('teapt')}&filters=colour:octarine&priceMax=1`);
  assert.equal(both.correctedQuery, 'teapot');
  assert.deepEqual(both.loosen?.at(-1), { id: '*', label: 'All filters', count: one.loosen?.[0]?.count });
  const within = await search(`${q('teapt')}&category=sound&filters=category:speakers,colour:octarine&priceMax=1`);
  assert.ok(!within.loosen?.some(({ id }) => id === '*'), 'the shelf one stands at is not let go of');
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
  const whole = new Set((await all(q('tea'))).map(({ id }) => id));
  for (const sort of contract.PRODUCT_SORTS) {
    const seen: Product[] = [];
    let cursor = '';
    do {
      const page = (await ask<Found>('GET', `/search?${context}&${q('tea')}&limit=2&sort=${sort}${cursor}`)).body;
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
  const first = (await shop.ask<Found>('GET', `/search?${context}&${q('tea')}&limit=2`)).body;
  shop.storage.transaction((tx) => {
    for (const { id, availability } of first.items.flatMap(({ variants }) => variants)) {
      tx.takeStock(id, availability.quantity ?? 0);
    }
  });
  const seen = [...first.items];
  for (let { nextCursor } = first; nextCursor !== undefined; ) {
    const { body } = await shop.ask<Found>('GET', `/search?${context}&${q('tea')}&limit=2&cursor=${nextCursor}`);
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
  const { body } = await shop.ask<Found>('GET', `/search?${context}&${q('dobin')}`);
  assert.deepEqual(handles(body), ['some', 'none']);
  const flag = await shop.ask<Found>('GET', `/search?${context}&${q('dobin')}&filters=availability:in_stock`);
  assert.deepEqual(handles(flag.body), ['some']);
});

test('completes questions, names categories with counts and shows products', async () => {
  const { body } = await ask<contract.Suggestions>('GET', `/suggestions?${context}&${q('tea')}&limit=3`);
  v.parse(contract.Suggestions, body);
  assert.ok(body.queries.length > 0 && body.queries.every((text) => /(^|[^a-z])tea/i.test(text)), body.queries.join());
  assert.equal(new Set(body.queries).size, body.queries.length);
  assert.equal(body.products.length, 3);
  assert.equal(body.categories[0]?.handle, 'tea');
  const typo = await ask<contract.Suggestions>('GET', `/suggestions?${context}&${q('headphnes')}`);
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
