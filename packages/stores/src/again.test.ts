import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError } from '@wares/client';
import { makeProduct, makeShop, problem, stubClient, VirtualTime } from '@wares/testing';
import { createStorefront } from './create-storefront.ts';
import { promiseOf } from './delivery/index.ts';
import { recommendationsOf } from './recommendations/index.ts';
import { createSearch } from './search/index.ts';

/** A page with one of everything, in front of a shop that is out of reach until `up` is called. */
const setUp = async () => {
  const time = new VirtualTime();
  let down = true;
  const asked: string[] = [];
  const answer = <T>(what: string, value: () => T): Promise<T> => {
    asked.push(what);
    return down ? Promise.reject(new NetworkError('down')) : Promise.resolve(value());
  };
  const context = makeShop().defaultContext;
  const list = { items: [makeProduct('cup'), makeProduct('pot')], context };
  const capabilities = { ...makeShop().capabilities, facets: true, recommendations: true };
  const client = stubClient({
    shop: { get: () => answer('shop', () => ({ ...makeShop(), capabilities })) },
    products: {
      list: ({ handles } = {}) =>
        answer(handles ? 'products' : 'list', () => ({
          ...list,
          items: list.items.filter(({ handle }) => handles?.includes(handle) ?? true),
        })),
      recommendations: () => answer('recommendations', () => list),
      delivery: (handle) => {
        if (handle === 'stone') throw problem('not_deliverable');
        return answer('delivery', () => ({
          cutoffAt: new Date(time.now() + 3_600_000).toISOString(),
          dispatchDate: '2026-11-23',
          timeZone: 'Europe/Berlin',
          earliestDate: '2026-11-25',
          latestDate: '2026-11-26',
          context,
        }));
      },
    },
    search: { products: () => answer('search', () => ({ ...list, totalCount: 2, facets: [] })) },
  });
  let tellLine: (online: boolean) => void = () => {};
  const connectivity = {
    online: () => true,
    subscribe: (listener: typeof tellLine) => {
      tellLine = listener;
      return () => {
        tellLine = () => {};
      };
    },
  };
  const storefront = createStorefront({ client, clock: time, connectivity });
  const search = createSearch(storefront);
  const growing = storefront.catalogue.list({});
  const promise = promiseOf(storefront, 'cup');
  const around = recommendationsOf(storefront, 'cup');
  const atoms = {
    shop: storefront.market.$shop,
    cup: storefront.catalogue.product('cup'),
    list: growing.$list,
    search: search.$search,
    promise: promise.$promise,
    around: around.$products,
  };
  for (const atom of Object.values(atoms)) atom.listen(() => {});
  await search.ask({ q: 'cup' });
  await time.advance(100);
  asked.length = 0;
  const statuses = () => new Set(Object.values(atoms).map((atom) => atom.get().status));
  const up = () => {
    down = false;
  };
  return { storefront, search, growing, promise, around, time, asked, statuses, up, line: () => tellLine };
};

const ALL = ['delivery', 'list', 'products', 'recommendations', 'search', 'shop'];

describe('after the shop was out of reach', () => {
  type Page = Awaited<ReturnType<typeof setUp>>;
  const presses: [string, (page: Page) => unknown][] = [
    ['a product', ({ storefront }) => storefront.catalogue.retry('cup')],
    ['a list', ({ growing }) => growing.retry()],
    ['a search', ({ search }) => search.retry()],
    ['a delivery promise', ({ promise }) => promise.retry()],
    ['recommendations', ({ around }) => around.retry()],
    ['the line', ({ line }) => line()(true)],
  ];
  for (const [what, press] of presses)
    it(`everything asks again, each once, when ${what} does`, async () => {
      const page = await setUp();
      assert.deepEqual(page.statuses(), new Set(['error']));
      page.up();
      press(page);
      await page.time.advance(100);
      assert.deepEqual(page.statuses(), new Set(['ready']));
      assert.deepEqual(page.asked.sort(), ALL);
      // What is there is not asked for again.
      press(page);
      page.line()(true);
      await page.time.advance(100);
      assert.ok(page.asked.length <= ALL.length + 1, page.asked.join());
    });

  it('while it still is, one press asks each once and leaves each with its button', async () => {
    const page = await setUp();
    void page.growing.retry();
    await page.time.advance(100);
    assert.deepEqual(page.statuses(), new Set(['error']));
    assert.equal(new Set(page.asked).size, page.asked.length, page.asked.join());
  });

  it('nothing asks when the line goes, when a no is definite, or when nobody listens any more', async () => {
    const page = await setUp();
    page.line()(false);
    await page.time.advance(100);
    assert.deepEqual(page.asked, []);
    page.up();
    const { $promise } = promiseOf(page.storefront, 'stone');
    let said = 0;
    $promise.listen(() => said++);
    await page.time.advance(100);
    assert.equal($promise.get().error?.code, 'not_deliverable');
    said = 0;
    page.storefront.market.again();
    await page.time.advance(100);
    assert.equal(said, 0);
    page.storefront.dispose();
    page.asked.length = 0;
    page.line()(true);
    await page.time.advance(100);
    assert.deepEqual(page.asked, []);
  });
});
