import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as contract from '@wares/contract';
import { handles, openShop, type Problem, type Product, searching } from '../harness.test.ts';
import { demoSeed } from '../seed/index.ts';

const { ask } = openShop({ seed: demoSeed });
const { search, all } = searching(ask);
type Found = contract.SearchResult;
const q = (text: string) => `q=${encodeURIComponent(text)}`;
const facet = (found: Found, id: string) => found.facets.find((each) => each.id === id);

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
    assert.equal((await all(base)).items.length, found.totalCount);
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
  const ink = (await all('filters=colour:ink')).items;
  const oat = (await all('filters=colour:oat')).items;
  const both = (await all('filters=colour:ink|oat')).items;
  assert.deepEqual(new Set(both.map(({ id }) => id)), new Set([...ink, ...oat].map(({ id }) => id)));
  const kiln = (await all('filters=colour:ink|oat,brand:mori-kiln')).items;
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
        const found = (await all(`filters=delivery:${id}`, where, ask)).items.map(({ handle }) => handle);
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
