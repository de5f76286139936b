import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Cart,
  type Checkout,
  newKey,
  onEachStorage,
  openShop,
  type Problem,
  SECRET,
  type Shop,
  testSeed,
  withStock,
} from '../harness.test.ts';
import { createBackend, type PaymentProvider, testPayments } from '../index.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Until the payment of this cart has begun. */
async function underWay(shop: Shop, { id }: Cart): Promise<void> {
  while (!shop.storage.read((tx) => tx.pendingPayment(id))) await soon();
}

/** Moves the clock on until it is done. */
async function drive<T>(shop: Shop, work: Promise<T>): Promise<T> {
  let done = false;
  const finish = () => {
    done = true;
  };
  work.then(finish, finish);
  while (!done) {
    await soon();
    shop.clock.advance(3000);
  }
  return work;
}

onEachStorage('a slow payment holds the stock, and its duplicates wait', async (make) => {
  const shop = openShop({ storage: make() });
  const cart = await shop.cart({ pot: 2 });
  const ready = await shop.checkout(cart);
  const key = newKey();
  const first = shop.complete(ready, { instrument: 'slow', key });
  await underWay(shop, cart);
  assert.equal(shop.stock('pot'), 0, 'held');
  const same = await shop.complete(ready, { instrument: 'slow', key });
  assert.deepEqual(
    [same.status, same.body.code, same.headers.get('retry-after')],
    [409, 'idempotency_in_progress', '1'],
  );
  const other = await shop.complete(ready, { instrument: 'approve' });
  assert.equal(other.body.code, 'idempotency_in_progress');
  const added = await shop.ask<Problem>('POST', `/carts/${cart.id}/line-items`, {
    body: { itemId: 'cup', quantity: 1 },
  });
  assert.equal(added.body.code, 'idempotency_in_progress', 'nothing is added to what is being paid');
  const seen = await shop.ask<Checkout>('GET', `/checkouts/${ready.id}`, { secret: SECRET });
  assert.equal(seen.body.status, 'complete_in_progress');
  assert.ok(seen.body.expiresAt);
  const done = await drive(shop, first);
  assert.equal(done.status, 200);
  const after = await shop.complete(ready, { instrument: 'slow', key });
  assert.deepEqual([after.status, after.body, after.headers.get('idempotency-replayed')], [200, done.body, 'true']);
  assert.equal(shop.stock('pot'), 0);
});

test('a refusal to wait is not kept: the same key asks again and is answered', async () => {
  const shop = openShop();
  const cart = await shop.cart({ cup: 1 });
  const ready = await shop.checkout(cart);
  const first = shop.complete(ready, { instrument: 'slow' });
  await underWay(shop, cart);
  const key = newKey();
  assert.equal((await shop.complete(ready, { key })).status, 409);
  const { body } = await drive(shop, first);
  assert.deepEqual((await shop.complete(ready, { key })).body.order, body.order);
});

test('a hold that runs out gives the stock back, and what was paid in vain too', async () => {
  let cancelled = 0;
  const provider: PaymentProvider = { ...testPayments, cancel: async () => void cancelled++ };
  let approve: (outcome: 'approved') => void = () => {};
  const waiting = new Promise<'approved'>((resolve) => {
    approve = resolve;
  });
  const shop = openShop({ payments: [{ ...provider, pay: () => waiting }] });
  const cart = await shop.cart({ pot: 2 });
  const ready = await shop.checkout(cart);
  const key = newKey();
  const first = shop.complete(ready, { key });
  await underWay(shop, cart);
  shop.clock.advance(15 * 60_000);
  await shop.cart();
  assert.equal(shop.stock('pot'), 2);
  approve('approved');
  const ended = await first;
  assert.deepEqual([ended.status, ended.body.code, cancelled], [402, 'payment_declined', 1]);
  assert.equal((await shop.complete(ready, { key })).body.code, 'payment_declined');
});

onEachStorage('a payment left behind by a process that died is gone on with under the same id', async (make) => {
  const storage = make();
  const asked: string[] = [];
  const never: PaymentProvider = {
    ...testPayments,
    pay: async ({ id }) => {
      asked.push(id);
      return new Promise(() => {});
    },
  };
  const dying = openShop({ storage, payments: [never] });
  const cart = await dying.cart({ pot: 2 });
  const ready = await dying.checkout(cart);
  const key = newKey();
  void dying.complete(ready, { key });
  while (!asked.length) await soon();

  const reborn = openShop({
    storage,
    payments: [
      {
        ...testPayments,
        pay: async ({ id }) => {
          asked.push(id);
          return 'approved';
        },
      },
    ],
  });
  assert.equal(
    (await reborn.complete(ready, { key })).body.code,
    'idempotency_in_progress',
    'as long as someone may be at it',
  );
  reborn.clock.advance(5000);
  const done = await reborn.complete(ready, { key });
  assert.equal(done.status, 200);
  assert.equal(new Set(asked).size, 1);
  assert.equal(reborn.stock('pot'), 0);
  const after = await reborn.ask<Cart>('GET', `/carts/${cart.id}`);
  assert.equal(after.body.order?.label, done.body.order?.label);
});

test('a provider that fails leaves the payment open, and the same key goes on with it', async () => {
  let failing = true;
  const errors: unknown[] = [];
  const shaky: PaymentProvider = {
    ...testPayments,
    async pay() {
      if (failing) throw new Error('line is down');
      return 'approved';
    },
  };
  const shop = openShop({ payments: [shaky], onError: (error) => errors.push(error) });
  const ready = await shop.checkout(await shop.cart({ pot: 1 }));
  const key = newKey();
  const first = await shop.complete(ready, { key });
  assert.deepEqual([first.status, first.body.code, errors.length], [503, 'unavailable', 1]);
  assert.equal(shop.stock('pot'), 1, 'still held');
  failing = false;
  assert.equal((await shop.complete(ready, { key })).status, 200);
  assert.equal(shop.stock('pot'), 1);
});

/** Buyers at once and how many times over; the campaign asks for 1,000 and 100. A tenth of them gets a piece. */
const BUYERS = Number(process.env.WARES_BUYERS ?? 200);
const ROUNDS = Number(process.env.WARES_ROUNDS ?? 1);

onEachStorage(
  `${BUYERS} buyers of ${BUYERS / 10} pieces: exactly so many get one, ${ROUNDS} times over`,
  async (make) => {
    const pieces = BUYERS / 10;
    const seed = withStock(testSeed, () => pieces);
    for (let round = 0; round < ROUNDS; round++) {
      const shop = openShop({ storage: make(), seed });
      const buyers = await Promise.all(
        Array.from({ length: BUYERS }, async () => {
          const cart = await shop.cart({ cup: 1 });
          return shop.checkout(cart);
        }),
      );
      const instruments = ['approve', 'slow'];
      const running = buyers.map((ready, index) =>
        shop.complete(ready, { instrument: instruments[index % 2] as string }),
      );
      const replies = await drive(shop, Promise.all(running));
      assert.equal(replies.filter((reply) => reply.status === 200).length, pieces);
      assert.ok(replies.filter((reply) => reply.status !== 200).every((reply) => reply.body.code === 'out_of_stock'));
      assert.equal(shop.stock('cup'), 0);
      const labels = new Set(replies.flatMap((reply) => reply.body.order?.label ?? []));
      assert.equal(labels.size, pieces);
    }
  },
);

test('a payment that is declined after others were turned away leaves its pieces to the next', async () => {
  const shop = openShop();
  const [a, b] = await Promise.all([shop.cart({ pot: 2 }), shop.cart({ pot: 2 })]);
  const [one, two] = [await shop.checkout(a), await shop.checkout(b)];
  assert.equal((await shop.complete(one, { instrument: 'decline' })).status, 402);
  assert.equal((await shop.complete(two)).status, 200);
  assert.equal((await shop.complete(one)).body.code, 'out_of_stock');
});

test('the demo shop opens without options', async () => {
  const backend = createBackend();
  const response = await backend.fetch(new Request('http://x/api/v1/shop'));
  assert.equal(response.status, 200);
});
