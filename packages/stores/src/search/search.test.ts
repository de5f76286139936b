import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError } from '@wares/client';
import type { Capabilities, ProductQuery, SearchQuery, SearchResult } from '@wares/contract';
import { makeProduct, makeShop, stubClient } from '@wares/testing';
import fc from 'fast-check';
import { createStorefront } from '../create-storefront.ts';
import { createSearch, filterText, readFilters } from './index.ts';

const TOTAL = 250;

interface Setup {
  capabilities?: Partial<Capabilities>;
  /** Called before each answer. */
  line?: (query: SearchQuery, call: number) => Promise<void> | void;
  change?: Partial<SearchResult>;
}

const setUp = ({ capabilities, line, change }: Setup = {}) => {
  const asked: (SearchQuery | ProductQuery)[] = [];
  const shop = makeShop();
  const answer = (query: SearchQuery): SearchResult => {
    const from = Number(query.cursor ?? 0);
    const to = Math.min(TOTAL, from + (query.limit ?? 24));
    return {
      items: Array.from({ length: to - from }, (_, index) => makeProduct(`${query.q ?? 'all'}-${from + index}`, query)),
      ...(to < TOTAL && { nextCursor: `${to}` }),
      totalCount: TOTAL,
      facets: [{ id: 'colour', label: 'Colour', type: 'list', values: [] }],
      context: shop.defaultContext,
      ...change,
    };
  };
  const client = stubClient({
    shop: { get: async () => ({ ...shop, capabilities: { ...shop.capabilities, facets: true, ...capabilities } }) },
    search: {
      products: async (query = {}, options) => {
        asked.push(query);
        await line?.(query, asked.length);
        if (options?.signal?.aborted) throw new NetworkError('aborted');
        return answer(query);
      },
      suggest: async () => ({ queries: [], categories: [], products: [], context: shop.defaultContext }),
    },
    products: {
      list: async (query = {}) => {
        asked.push(query);
        const { facets: _, ...plain } = answer(query as SearchQuery);
        return plain;
      },
    },
  });
  const storefront = createStorefront({ client });
  return { asked, storefront, search: createSearch(storefront) };
};

describe('a search', () => {
  it('asks with all that narrows, in one order', async () => {
    const { asked, search, storefront } = setUp();
    await storefront.market.load();
    storefront.market.$context.listen(() => {});
    const { currency } = storefront.market.$context.get() ?? { currency: '' };
    await search.ask({
      q: 'tea',
      filters: { rating: ['4'], colour: ['oat', 'ink'] },
      price: { min: 100, currency },
      sort: 'price_asc',
    });
    const { q, filters, priceMin, priceMax, sort, limit } = asked[0] as SearchQuery;
    assert.deepEqual(
      [q, filters, priceMin, priceMax, sort, limit],
      ['tea', 'colour:ink|oat,rating:4', 100, undefined, 'price_asc', 24],
    );
    assert.equal(search.$search.get().status, 'ready');
    assert.equal(search.$search.get().totalCount, TOTAL);
  });

  it('leaves out a price in another currency', async () => {
    const { asked, search } = setUp();
    await search.ask({ price: { min: 100, currency: 'XXX' } });
    assert.equal((asked[0] as SearchQuery).priceMin, undefined);
  });

  it('grows, and tells when there is no more', async () => {
    const { search } = setUp();
    await search.ask({}, { take: 200 });
    assert.equal(search.$search.get().items.length, 200);
    await search.more(100);
    const { items, hasMore } = search.$search.get();
    assert.deepEqual([items.length, hasMore], [TOTAL, false]);
    assert.deepEqual(new Set(items.map(({ id }) => id)).size, TOTAL);
    await search.more(100);
    assert.equal(search.$search.get().items.length, TOTAL);
  });

  it('walks to a page far in, at most a hundred at a time', async () => {
    const { asked, search } = setUp();
    await search.ask({}, { skip: 144, take: 24 });
    assert.deepEqual(
      asked.map(({ limit }) => limit),
      [100, 44, 24],
    );
    assert.deepEqual(
      search.$search.get().items.map(({ handle }) => handle),
      Array.from({ length: 24 }, (_, index) => `all-${144 + index}`),
    );
    assert.equal(search.$search.get().facets.length, 1);
  });

  it('lets the latest question win, whatever order the answers come in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { search } = setUp({ line: () => scheduler.schedule(Promise.resolve()).then(() => {}) });
        for (const q of ['t', 'te', 'tea']) void search.ask({ q });
        await scheduler.waitFor(
          new Promise<void>((done) => {
            const off = search.$search.subscribe(({ status }) => {
              if (status === 'ready') {
                done();
                queueMicrotask(() => off());
              }
            });
          }),
        );
        await scheduler.waitAll();
        assert.equal(search.$search.get().items[0]?.handle, 'tea-0');
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the old results while newer ones are on their way, and shows none for a question without an answer', async () => {
    let fail = false;
    const { search } = setUp({
      line: () => {
        if (fail) throw new NetworkError('down');
      },
    });
    await search.ask({ q: 'tea' });
    const seen: string[] = [];
    search.$search.listen(({ status, items }) => seen.push(`${status} ${items.length}`));
    fail = true;
    await search.ask({ q: 'cup' });
    assert.deepEqual(seen, ['loading 24', 'error 0']);
    fail = false;
    await search.retry();
    assert.equal(search.$search.get().items[0]?.handle, 'cup-0');
    fail = true;
    await search.more();
    assert.deepEqual([search.$search.get().status, search.$search.get().items.length], ['error', 24]);
    fail = false;
    await search.retry();
    assert.equal(search.$search.get().items.length, 48);
  });

  it('asks the list of products where the backend has no facets, and for what that knows', async () => {
    const { asked, search } = setUp({ capabilities: { facets: false } });
    await search.ask({ q: 'tea', filters: { colour: ['ink'] }, sort: 'newest' });
    assert.equal('filters' in (asked[0] as object), false);
    assert.equal((asked[0] as ProductQuery).sort, 'newest');
    const { facets, faceted, items } = search.$search.get();
    assert.deepEqual([facets.length, faceted, items.length], [0, false, 24]);
  });

  it('forgets what is shown at once where it is told to', async () => {
    const { search } = setUp();
    await search.ask({ q: 'tea' });
    const seen: unknown[] = [];
    search.$search.listen(({ status, items, wish, facets }) =>
      seen.push([status, items.length, wish?.q, facets.length]),
    );
    await search.ask({ q: 'cup' }, { fresh: true });
    assert.deepEqual(seen, [
      ['loading', 0, undefined, 0],
      ['ready', 24, 'cup', 1],
    ]);
  });

  it('tells that there are no facets before the results are there, and goes on telling it', async () => {
    const { search } = setUp({ capabilities: { facets: false } });
    const seen: unknown[] = [];
    search.$search.listen(({ status, faceted }) => seen.push([status, faceted]));
    await search.ask({ filters: { colour: ['ink'] } });
    await search.ask({ filters: { colour: ['ink'] } }, { fresh: true });
    assert.deepEqual(seen, [
      ['loading', true],
      ['loading', false],
      ['ready', false],
      ['loading', false],
      ['ready', false],
    ]);
  });

  it('comes back as it was, in the same market alone', async () => {
    const { asked, search, storefront } = setUp();
    await search.ask({ q: 'tea' }, { take: 48 });
    const kept = search.snapshot();
    assert.ok(kept);
    await search.ask({ q: 'cup' });
    const before = asked.length;
    assert.equal(search.restore(kept), true);
    assert.equal(search.$search.get().items.length, 48);
    assert.equal(asked.length, before);
    await search.more(24);
    assert.equal(search.$search.get().items[48]?.handle, 'tea-48');
    await storefront.market.set({ language: 'de' });
    assert.equal(search.restore(kept), false);
  });

  it('is asked for anew when the market changes, until it is disposed of', async () => {
    const { asked, search, storefront } = setUp();
    await search.ask({ q: 'tea' });
    await storefront.market.set({ language: 'de' });
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(asked.at(-1)?.language, 'de');
    const { length } = asked;
    search.dispose();
    await storefront.market.set({ language: 'en' });
    assert.equal(asked.length, length);
  });
});

describe('the text of filters', () => {
  it('is read as it was written', () => {
    const name = fc.stringMatching(/^[a-z][\w-]{0,20}$/);
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.uniqueArray(fc.stringMatching(/^[\w.-]{1,20}$/), { minLength: 1, maxLength: 5 }), {
          maxKeys: 5,
          noNullPrototype: true,
        }),
        (filters) => {
          assert.equal(filterText(readFilters(filterText(filters))), filterText(filters));
        },
      ),
    );
  });

  it('carries nothing that no query could', () => {
    assert.equal(filterText({ 'a:b': ['x'], colour: ['in k', 'oat'], size: [] }), 'colour:oat');
    assert.deepEqual(readFilters('colour:ink|oat,<x>:1,rating:4'), { colour: ['ink', 'oat'], rating: ['4'] });
    assert.deepEqual(readFilters('__proto__:x'), Object.fromEntries([['__proto__', ['x']]]));
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});
