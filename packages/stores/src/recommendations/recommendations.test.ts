import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError, type ProductsResource } from '@wares/client';
import { makeProduct, makeShop, stubClient } from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';
import { recommendationsOf } from './index.ts';

type Query = NonNullable<Parameters<ProductsResource['recommendations']>[1]>;

const setUp = (answer?: (query: Query, call: number) => Promise<void>, able = true) => {
  const asked: [string, Query][] = [];
  const client = stubClient({
    shop: {
      get: async () => {
        const shop = makeShop();
        return { ...shop, capabilities: { ...shop.capabilities, recommendations: able } };
      },
    },
    products: {
      recommendations: async (handle, query = {}) => {
        asked.push([handle, query]);
        await answer?.(query, asked.length);
        return { items: [makeProduct(`${handle}-${query.currency ?? 'any'}`)], context: makeShop().defaultContext };
      },
    },
  });
  const storefront = createStorefront({ client });
  return { storefront, asked };
};

const soon = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const handles = (items: readonly { handle: string }[] = []) => items.map(({ handle }) => handle);

describe('what goes with a product', () => {
  it('loads when listened to, once for all who ask the same', async () => {
    const { storefront, asked } = setUp();
    const { $products } = recommendationsOf(storefront, 'a', { limit: 4 });
    assert.equal(recommendationsOf(storefront, 'a', { intent: 'related', limit: 4 }).$products, $products);
    assert.notEqual(recommendationsOf(storefront, 'a', { intent: 'bought_together', limit: 4 }).$products, $products);
    await soon();
    assert.equal(asked.length, 0);
    $products.listen(() => {});
    assert.equal($products.get().status, 'loading');
    await soon();
    assert.deepEqual(handles($products.get().value), ['a-any']);
    assert.deepEqual(asked, [['a', { intent: 'related', limit: 4 }]]);
  });

  it('is asked for anew when the market changes, and stays in view until then', async () => {
    const { storefront, asked } = setUp();
    const { $products } = recommendationsOf(storefront, 'a');
    $products.listen(() => {});
    await soon();
    const seen: string[] = [];
    $products.listen(({ status, value }) => seen.push(`${status} ${handles(value)}`));
    await storefront.market.set({ country: 'JP' });
    await soon();
    assert.deepEqual(seen, ['loading a-any', 'ready a-JPY']);
    assert.equal(asked[1]?.[1].country, 'JP');
  });

  it('lets the latest market win, whatever order the answers come in', async () => {
    const waits: (() => void)[] = [];
    const { storefront } = setUp(() => new Promise((resolve) => waits.push(resolve)));
    const { $products } = recommendationsOf(storefront, 'a');
    $products.listen(() => {});
    await soon();
    await storefront.market.set({ country: 'JP' });
    await soon();
    waits[1]?.();
    await soon();
    waits[0]?.();
    await soon();
    assert.deepEqual(handles($products.get().value), ['a-JPY']);
  });

  it('asks nothing of a backend that cannot, and has none', async () => {
    const { storefront, asked } = setUp(undefined, false);
    const { $products } = recommendationsOf(storefront, 'a');
    $products.listen(() => {});
    await soon();
    assert.deepEqual($products.get(), { status: 'ready', value: [] });
    assert.equal(asked.length, 0);
  });

  it('says what went wrong, and asks again when told to', async () => {
    const { storefront } = setUp(async (_, call) => {
      if (call === 1) throw new NetworkError('down');
    });
    const { $products, retry } = recommendationsOf(storefront, 'a');
    $products.listen(() => {});
    await soon();
    assert.equal($products.get().error?.code, 'network_error');
    retry();
    await soon();
    assert.deepEqual(Object.keys($products.get()), ['status', 'value']);
  });
});
