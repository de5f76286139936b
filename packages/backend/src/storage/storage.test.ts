import assert from 'node:assert/strict';
import type { StoredCart, StoredOrder, StoredPayment } from '../domain/records.ts';
import { onEachStorage } from '../harness.test.ts';

const context = { country: 'DE', currency: 'EUR', language: 'de' };
const cart = (id: string, more: Partial<StoredCart> = {}): StoredCart => ({
  id,
  version: 1,
  status: 'active',
  context,
  lines: [],
  messages: [],
  expiresAt: 1000,
  ...more,
});
const order = (id: string, label: string, cartId: string) => ({ id, label, cartId }) as StoredOrder;
const payment = (id: string, cartId: string, more: Partial<StoredPayment> = {}) =>
  ({ id, cartId, checkoutId: 'k', status: 'pending', expiresAt: 500, held: [], ...more }) as StoredPayment;

onEachStorage('gives back what was put, and a copy of it', async (make) => {
  const storage = make();
  const stored = cart('c1');
  storage.transaction((tx) => tx.putCart(stored));
  const read = storage.read((tx) => tx.cart('c1'));
  assert.deepEqual(read, stored);
  (read as StoredCart).version = 99;
  assert.equal(
    storage.read((tx) => tx.cart('c1')?.version),
    1,
  );
  assert.equal(
    storage.read((tx) => tx.cart('constructor')),
    undefined,
  );
});

onEachStorage('keeps nothing of a transaction that throws', async (make) => {
  const storage = make();
  storage.transaction((tx) => {
    tx.introduceStock('v', 5);
    tx.putCart(cart('c1'));
  });
  const failing = () =>
    storage.transaction((tx) => {
      tx.putCart(cart('c1', { version: 2 }));
      tx.putCart(cart('c2'));
      tx.takeStock('v', 3);
      throw new Error('no');
    });
  assert.throws(failing, /no/);
  assert.equal(
    storage.read((tx) => tx.cart('c1')?.version),
    1,
  );
  assert.equal(
    storage.read((tx) => tx.cart('c2')),
    undefined,
  );
  assert.equal(
    storage.read((tx) => tx.stock('v')),
    5,
  );
});

onEachStorage('takes back an attempt alone and keeps the rest', async (make) => {
  const storage = make();
  storage.transaction((tx) => {
    tx.introduceStock('v', 5);
    tx.takeStock('v', 1);
    assert.throws(() =>
      tx.attempt(() => {
        tx.takeStock('v', 2);
        throw new Error('no');
      }),
    );
    tx.attempt(() => tx.takeStock('v', 1));
  });
  assert.equal(
    storage.read((tx) => tx.stock('v')),
    3,
  );
});

onEachStorage('never lets stock fall below zero', async (make) => {
  const storage = make();
  storage.transaction((tx) => {
    tx.introduceStock('v', 2);
    assert.equal(tx.takeStock('v', 3), false);
    assert.equal(tx.takeStock('v', 2), true);
    assert.equal(tx.takeStock('v', 1), false);
    assert.equal(tx.takeStock('unknown', 1), false);
    tx.returnStock('v', 1);
    tx.introduceStock('v', 100);
  });
  assert.equal(
    storage.read((tx) => tx.stock('v')),
    1,
  );
});

onEachStorage('refuses a second order of a cart, and a label twice', async (make) => {
  const storage = make();
  storage.transaction((tx) => tx.addOrder(order('o1', 'W-1', 'c1')));
  assert.throws(() => storage.transaction((tx) => tx.addOrder(order('o2', 'W-2', 'c1'))));
  assert.throws(() => storage.transaction((tx) => tx.addOrder(order('o3', 'W-1', 'c3'))));
  assert.equal(
    storage.read((tx) => tx.orderByLabel('W-1')?.id),
    'o1',
  );
  assert.equal(
    storage.read((tx) => tx.orderByLabel('W-2')),
    undefined,
  );
});

onEachStorage('knows the payment under way of a cart, until it has ended', async (make) => {
  const storage = make();
  storage.transaction((tx) => tx.putPayment(payment('a', 'c1')));
  assert.equal(
    storage.read((tx) => tx.pendingPayment('c1')?.id),
    'a',
  );
  assert.deepEqual(
    storage.transaction((tx) => tx.expiredPayments(499)),
    [],
  );
  assert.equal(storage.transaction((tx) => tx.expiredPayments(500)).length, 1);
  storage.transaction((tx) => tx.putPayment(payment('a', 'c1', { status: 'declined' })));
  assert.equal(
    storage.read((tx) => tx.pendingPayment('c1')),
    undefined,
  );
  assert.deepEqual(
    storage.transaction((tx) => tx.expiredPayments(500)),
    [],
  );
});

onEachStorage('refuses a second payment of a cart while one is under way', async (make) => {
  const storage = make();
  storage.transaction((tx) => tx.putPayment(payment('a', 'c1')));
  assert.throws(() => storage.transaction((tx) => tx.putPayment(payment('b', 'c1'))));
  assert.equal(
    storage.read((tx) => tx.pendingPayment('c1')?.id),
    'a',
  );
});

onEachStorage(
  'forgets old carts with their checkouts, and old answers; keeps orders and what is under way',
  async (make) => {
    const storage = make();
    storage.transaction((tx) => {
      tx.putCart(cart('old', { expiresAt: 10 }));
      tx.putCart(cart('new', { expiresAt: 1000 }));
      tx.putCart(cart('bought', { expiresAt: 10, status: 'completed' }));
      for (const cartId of ['old', 'new', 'bought']) {
        tx.putCheckout({ id: `k-${cartId}`, cartId, changes: 0, secretHash: '', selected: {}, messages: [] });
      }
      const key = { scope: 's', fingerprint: 'f' };
      const answer = { status: 200, body: '{}' };
      tx.putKey({ ...key, key: 'old', createdAt: 1, answer });
      tx.putKey({ ...key, key: 'pending', createdAt: 1 });
      tx.putKey({ ...key, key: 'new', createdAt: 100, answer });
      tx.purge(500, 50);
    });
    const has = (id: string) => storage.read((tx) => [tx.cart(id) !== undefined, tx.checkout(`k-${id}`) !== undefined]);
    assert.deepEqual(has('old'), [false, false]);
    assert.deepEqual(has('new'), [true, true]);
    assert.deepEqual(has('bought'), [true, true]);
    assert.deepEqual(
      ['old', 'pending', 'new'].map((key) => storage.read((tx) => tx.key('s', key) !== undefined)),
      [false, true, true],
    );
  },
);

onEachStorage('does not begin a transaction inside another one', async (make) => {
  const storage = make();
  assert.throws(() => storage.transaction(() => storage.transaction(() => 1)), /inside/);
  storage.transaction((tx) => tx.introduceStock('v', 1));
  assert.equal(
    storage.read((tx) => tx.stock('v')),
    1,
  );
});
