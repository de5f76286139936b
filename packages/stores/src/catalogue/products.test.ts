import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError, type ProductsResource } from '@wares/client';
import { makeProduct, makeShop, problem, stubClient, VirtualTime } from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';

type Query = NonNullable<Parameters<ProductsResource['list']>[0]>;

const setUp = (answer?: (query: Query) => Promise<void>) => {
  const time = new VirtualTime();
  const queries: Query[] = [];
  const client = stubClient({
    shop: { get: async () => makeShop() },
    products: {
      list: async (query = {}) => {
        queries.push(query);
        await answer?.(query);
        const items = (query.handles ?? [])
          .filter((each) => !each.startsWith('no'))
          .map((each) => makeProduct(each, query));
        return { items, context: { country: 'DE', currency: 'EUR', language: 'de' } };
      },
    },
  });
  const storefront = createStorefront({ client, clock: time });
  return { ...storefront, time, queries };
};

describe('a product', () => {
  it('is one atom for one handle, and loads when listened to', async () => {
    const { catalogue, time, queries } = setUp();
    const $teapot = catalogue.product('teapot');
    assert.equal(catalogue.product('teapot'), $teapot);
    await time.advance(10);
    assert.equal(queries.length, 0);
    $teapot.listen(() => {});
    assert.equal($teapot.get().status, 'loading');
    await time.advance(10);
    assert.equal($teapot.get().value?.handle, 'teapot');
    assert.equal(queries.length, 1);
  });

  it('shares a request with the others of the same task, of at most 100', async () => {
    const { catalogue, time, queries } = setUp();
    const all = Array.from({ length: 130 }, (_, index) => catalogue.product(`p${index}`));
    for (const $product of all) $product.listen(() => {});
    await time.advance(10);
    assert.deepEqual(
      queries.map(({ handles }) => handles?.length),
      [100, 30],
    );
    assert.ok(all.every(($product) => $product.get().status === 'ready'));
  });

  it('sends no limit while the default is enough, so that a page can ask early for the same', async () => {
    const { catalogue, time, queries } = setUp();
    catalogue.product('a').listen(() => {});
    catalogue.product('b').listen(() => {});
    await time.advance(10);
    assert.deepEqual(queries, [{ handles: ['a', 'b'] }]);
  });

  it('ends in product_not_found for a handle that is unknown or none', async () => {
    const { catalogue, time, queries } = setUp();
    const [$none, $bad, $good] = ['none', 'not a handle', 'good'].map((each) => catalogue.product(each));
    for (const $product of [$none, $bad, $good]) $product?.listen(() => {});
    await time.advance(10);
    assert.equal($none?.get().error?.code, 'product_not_found');
    assert.equal($bad?.get().error?.code, 'product_not_found');
    assert.equal($good?.get().status, 'ready');
    assert.deepEqual(queries[0]?.handles, ['none', 'good']);
  });

  it('is asked for anew when the market changes, and stays in view until then', async () => {
    const { catalogue, market, time, queries } = setUp();
    const $product = catalogue.product('a');
    $product.listen(() => {});
    await time.advance(10);
    await market.set({ country: 'JP' });
    assert.equal($product.get().status, 'loading');
    assert.equal($product.get().value?.priceRange.min.currency, 'EUR');
    await time.advance(10);
    assert.equal($product.get().value?.priceRange.min.currency, 'JPY');
    assert.equal(queries[1]?.country, 'JP');
  });

  it('does not show an answer for a market that was left', async () => {
    const waits: (() => void)[] = [];
    const { catalogue, market, time } = setUp(() => new Promise((resolve) => waits.push(resolve)));
    const $product = catalogue.product('a');
    $product.listen(() => {});
    await time.advance(10);
    await market.set({ country: 'JP' });
    await time.advance(10);
    waits[1]?.();
    await time.advance(10);
    waits[0]?.();
    await time.advance(10);
    assert.equal($product.get().value?.priceRange.min.currency, 'JPY');
  });

  it('shows an error, and loads again when told to', async () => {
    let works = false;
    const { catalogue, time } = setUp(async () => {
      if (!works) throw new NetworkError('down');
    });
    const $product = catalogue.product('a');
    $product.listen(() => {});
    await time.advance(10);
    assert.equal($product.get().error?.code, 'network_error');
    works = true;
    catalogue.retry('a');
    await time.advance(10);
    assert.deepEqual(Object.keys($product.get()), ['status', 'value']);
  });

  it('moves to a market that the shop has when the one asked for is refused', async () => {
    const time = new VirtualTime();
    const client = stubClient({
      shop: { get: async () => makeShop() },
      products: {
        list: async ({ country, handles = [] } = {}) => {
          if (country === 'BR') throw problem('market_unsupported');
          return { items: handles.map((each) => makeProduct(each)), context: makeShop().defaultContext };
        },
      },
    });
    const { catalogue } = createStorefront({ client, clock: time, country: 'BR' });
    const $product = catalogue.product('a');
    $product.listen(() => {});
    await time.advance(10);
    assert.equal($product.get().status, 'ready');
  });
});
