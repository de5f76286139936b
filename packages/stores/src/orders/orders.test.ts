import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Order } from '@wares/contract';
import { memoryStorage, problem, stubClient } from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';
import { ordersOf } from './index.ts';

const order = (label: string) => ({ id: label, label }) as Order;

const setUp = (lookup: (label: string) => Promise<Order>) => {
  const sessionStorage = memoryStorage();
  const client = stubClient({ orders: { lookup: ({ label }) => lookup(label) } });
  return { sessionStorage, client, orders: ordersOf(createStorefront({ client, sessionStorage })) };
};
const email = 'someone@example.com';

describe('the orders', () => {
  it('find an order, and ask for it again while it stays in view', async () => {
    let round = 0;
    const { orders } = setUp(async (label) => ({ ...order(label), status: `${round++}` }));
    await orders.lookup({ label: 'W-1', email });
    assert.equal(orders.$order.get().order?.status, '0');
    const again = orders.refresh();
    assert.equal(orders.$order.get().status, 'loading');
    assert.equal(orders.$order.get().order?.status, '0');
    await again;
    assert.equal(orders.$order.get().order?.status, '1');
  });

  it('show why an order is not found, and no other order instead', async () => {
    const { orders } = setUp(async (label) => {
      if (label === 'W-2') throw problem('order_not_found');
      return order(label);
    });
    await orders.lookup({ label: 'W-1', email });
    await assert.rejects(orders.lookup({ label: 'W-2', email }), { code: 'order_not_found' });
    const { status, order: shown, error } = orders.$order.get();
    assert.deepEqual([status, shown, error?.code], ['error', undefined, 'order_not_found']);
  });

  it('let the latest question win', async () => {
    const waits = new Map<string, (found: Order) => void>();
    const { orders } = setUp((label) => new Promise((resolve) => waits.set(label, resolve)));
    const both = [orders.lookup({ label: 'W-1', email }), orders.lookup({ label: 'W-2', email })];
    waits.get('W-2')?.(order('W-2'));
    waits.get('W-1')?.(order('W-1'));
    await Promise.all(both);
    assert.equal(orders.$order.get().order?.label, 'W-2');
  });

  it('remember the last one for this tab', () => {
    const { orders, sessionStorage, client } = setUp(async (label) => order(label));
    assert.equal(orders.$recent.get(), undefined);
    orders.remember({ label: 'W-1', email });
    const next = ordersOf(createStorefront({ client, sessionStorage }));
    assert.deepEqual(next.$recent.get(), { label: 'W-1', email });
  });

  it('take corrupt storage for nothing', () => {
    const { sessionStorage, client } = setUp(async (label) => order(label));
    for (const text of ['{', '[1,null]', '[1,{"label":5}]', '[1,[]]']) {
      sessionStorage.setItem('wares:default:recent', text);
      assert.equal(ordersOf(createStorefront({ client, sessionStorage })).$recent.get(), undefined);
    }
  });
});
