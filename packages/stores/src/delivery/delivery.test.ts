import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeliveryQuery } from '@wares/contract';
import { makeShop, problem, stubClient, VirtualTime } from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';
import { promiseOf } from './index.ts';

const HOUR = 3_600_000;

const setUp = (answer?: (query: DeliveryQuery) => void) => {
  const time = new VirtualTime();
  const queries: DeliveryQuery[] = [];
  const client = stubClient({
    shop: { get: async () => makeShop() },
    products: {
      delivery: async (_, query = {}) => {
        queries.push(query);
        answer?.(query);
        return {
          cutoffAt: new Date(time.now() + 9 * HOUR).toISOString(),
          dispatchDate: '2026-11-23',
          timeZone: 'Europe/Berlin',
          earliestDate: '2026-11-25',
          latestDate: '2026-11-26',
          context: makeShop().defaultContext,
        };
      },
    },
  });
  return { storefront: createStorefront({ client, clock: time }), time, queries };
};

describe('a delivery promise', () => {
  it('is one store for one variant, and loads when listened to', async () => {
    const { storefront, time, queries } = setUp();
    const store = promiseOf(storefront, 'teapot', 'ink');
    assert.equal(promiseOf(storefront, 'teapot', 'ink'), store);
    assert.notEqual(promiseOf(storefront, 'teapot', 'oat'), store);
    assert.equal(queries.length, 0);
    store.$promise.listen(() => {});
    await time.advance(1);
    assert.equal(store.$promise.get().value?.earliestDate, '2026-11-25');
    assert.equal(queries[0]?.variantId, 'ink');
  });

  it('is asked for anew when the market changes and when the cut-off has passed, and not before', async () => {
    const { storefront, time, queries } = setUp();
    promiseOf(storefront, 'teapot').$promise.listen(() => {});
    await time.advance(1);
    await storefront.market.set({ country: 'JP' });
    await time.advance(1);
    assert.deepEqual(
      queries.map(({ country }) => country),
      [undefined, 'JP'],
    );
    await time.advance(8 * HOUR);
    assert.equal(queries.length, 2);
    await time.advance(HOUR + 5_000);
    assert.equal(queries.length, 3);
  });

  it('is no promise any more where it is not sent, and asks nothing when nobody listens', async () => {
    const { storefront, time, queries } = setUp(({ country }) => {
      if (country === 'JP') throw problem('not_deliverable');
    });
    const { $promise, retry } = promiseOf(storefront, 'teapot');
    const off = $promise.listen(() => {});
    await time.advance(1);
    await storefront.market.set({ country: 'JP' });
    await time.advance(1);
    assert.equal($promise.get().error?.code, 'not_deliverable');
    assert.equal($promise.get().value, undefined);
    retry();
    await time.advance(1);
    assert.equal(queries.length, 3);
    off();
    await time.advance(2_000);
    await time.advance(48 * HOUR);
    assert.equal(queries.length, 3);
  });
});
