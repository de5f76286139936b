import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError, type ProductsResource } from '@wares/client';
import { makeProduct, makeShop, stubClient } from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';

type Query = NonNullable<Parameters<ProductsResource['list']>[0]>;

const setUp = (answer?: (query: Query, call: number) => Promise<void>) => {
  const queries: Query[] = [];
  const client = stubClient({
    shop: { get: async () => makeShop() },
    products: {
      list: async (query = {}) => {
        queries.push(query);
        await answer?.(query, queries.length);
        const name = `${query.q ?? 'all'}-${query.cursor ?? 'first'}`;
        return {
          items: [makeProduct(name, query)],
          ...(!query.cursor && { nextCursor: 'second' }),
          totalCount: 2,
          context: makeShop().defaultContext,
        };
      },
    },
  });
  return { ...createStorefront({ client }), queries };
};

const soon = () => new Promise((resolve) => setImmediate(resolve));
const handles = (items: readonly { handle: string }[]) => items.map(({ handle }) => handle);

describe('a list', () => {
  it('loads when listened to, and grows to its end', async () => {
    const { catalogue, queries } = setUp();
    const { $list, loadMore } = catalogue.list({ category: 'tea' });
    assert.equal(queries.length, 0);
    $list.listen(() => {});
    assert.equal($list.get().status, 'loading');
    await soon();
    assert.deepEqual({ ...$list.get(), items: [] }, { status: 'ready', items: [], hasMore: true, totalCount: 2 });
    const more = loadMore();
    assert.equal($list.get().status, 'loading-more');
    await more;
    assert.deepEqual(handles($list.get().items), ['all-first', 'all-second']);
    assert.equal($list.get().hasMore, false);
    await loadMore();
    const tea = { detail: 'card', category: 'tea' };
    assert.deepEqual(queries, [tea, { ...tea, cursor: 'second' }]);
  });

  it('asks for cards, and for whole products where it is told to', async () => {
    const { catalogue, queries } = setUp();
    for (const query of [{}, { detail: 'full' as const }]) catalogue.list(query).$list.listen(() => {});
    await soon();
    catalogue.product('teapot').listen(() => {});
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(queries, [{ detail: 'card' }, { detail: 'full' }, { handles: ['teapot'] }]);
  });

  it('lets the latest question win, whatever order the answers come in', async () => {
    const waits: (() => void)[] = [];
    const { catalogue } = setUp(() => new Promise((resolve) => waits.push(resolve)));
    const { $list, setQuery } = catalogue.list({ q: 'a' });
    $list.listen(() => {});
    setQuery({ q: 'ab' });
    setQuery({ q: 'abc' });
    for (const index of [2, 0, 1]) {
      waits[index]?.();
      await soon();
    }
    assert.deepEqual(handles($list.get().items), ['abc-first']);
  });

  it('does not ask again for the same', async () => {
    const { catalogue, queries } = setUp();
    const { $list, setQuery } = catalogue.list({ q: 'a' });
    $list.listen(() => {});
    setQuery({ q: 'a' });
    await soon();
    assert.equal(queries.length, 1);
  });

  it('is asked for anew when the market changes, and stays in view until then', async () => {
    const { catalogue, market, queries } = setUp();
    const { $list } = catalogue.list({});
    $list.listen(() => {});
    await soon();
    const seen: string[] = [];
    $list.listen(({ status, items }) => seen.push(`${status} ${items.length}`));
    await market.set({ country: 'JP' });
    await soon();
    assert.deepEqual(seen, ['loading 1', 'ready 1']);
    assert.equal(queries[1]?.country, 'JP');
    assert.equal($list.get().items[0]?.priceRange.min.currency, 'JPY');
  });

  it('keeps what it has when more cannot be had, and tries that again', async () => {
    const { catalogue } = setUp(async (_query, call) => {
      if (call === 2) throw new NetworkError('down');
    });
    const { $list, loadMore, retry } = catalogue.list({});
    $list.listen(() => {});
    await soon();
    await loadMore();
    assert.equal($list.get().status, 'error');
    assert.equal($list.get().items.length, 1);
    await retry();
    assert.deepEqual(handles($list.get().items), ['all-first', 'all-second']);
    assert.equal($list.get().error, undefined);
  });
});
