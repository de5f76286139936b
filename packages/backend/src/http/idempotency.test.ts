import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cart, newKey, onEachStorage, openShop, type Problem, SECRET } from '../harness.test.ts';

const line = { itemId: 'cup', quantity: 1 };

onEachStorage('the same request again is answered the same and made once', async (make) => {
  const { ask, cart: newCart } = openShop({ storage: make() });
  const cart = await newCart();
  const key = newKey();
  const add = () => ask<Cart>('POST', `/carts/${cart.id}/line-items`, { body: line, key, version: 1 });
  const first = await add();
  // Its version is stale by now: the key is looked at first.
  const second = await add();
  assert.deepEqual([second.status, second.body], [200, first.body]);
  assert.equal(second.headers.get('etag'), first.headers.get('etag'));
  assert.deepEqual(
    [first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')],
    [null, 'true'],
  );
  const now = await ask<Cart>('GET', `/carts/${cart.id}`);
  assert.deepEqual([now.body.version, now.body.lineItems[0]?.quantity], [2, 1]);
});

onEachStorage('fifty of the same at once are made once', async (make) => {
  const { ask, cart: newCart } = openShop({ storage: make() });
  const cart = await newCart();
  const key = newKey();
  const replies = await Promise.all(
    Array.from({ length: 50 }, () => ask<Cart>('POST', `/carts/${cart.id}/line-items`, { body: line, key })),
  );
  assert.ok(replies.every((reply) => reply.status === 200 && reply.body.version === 2));
  assert.equal(replies.filter((reply) => reply.headers.get('idempotency-replayed') === null).length, 1);
});

test('one key makes one cart, also when it is sent twice at once', async () => {
  const { ask } = openShop();
  const key = newKey();
  const create = () => ask<Cart>('POST', '/carts', { body: { lineItems: [line] }, key });
  const [a, b] = await Promise.all([create(), create()]);
  assert.equal(a.body.id, b.body.id);
});

test('the same key for another body, path or method is refused', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  const key = newKey();
  const url = `/carts/${cart.id}/line-items`;
  const { body } = await ask<Cart>('POST', url, { body: line, key });
  for (const [method, path, other] of [
    ['POST', url, { ...line, quantity: 2 }],
    ['DELETE', `${url}/${body.lineItems[0]?.id}`, undefined],
    ['PATCH', `${url}/${body.lineItems[0]?.id}`, { quantity: 1 }],
  ] as const) {
    const reply = await ask<Problem>(method, path, { body: other, key });
    assert.deepEqual([reply.status, reply.body.code], [422, 'idempotency_key_reused']);
  }
});

test('the order of members makes no other request', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  const key = newKey();
  const url = `/carts/${cart.id}/line-items`;
  await ask('POST', url, { body: '{"itemId":"cup","quantity":1}', key });
  const again = await ask('POST', url, { body: ' {"quantity": 1, "itemId": "cup"} ', key });
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
});

test('a refusal is an answer too: a late duplicate does not do what was refused', async () => {
  const { ask, storage, cart: newCart } = openShop();
  const cart = await newCart();
  const key = newKey();
  const add = () =>
    ask<Problem>('POST', `/carts/${cart.id}/line-items`, { body: { itemId: 'gone', quantity: 1 }, key });
  assert.equal((await add()).body.code, 'out_of_stock');
  storage.transaction((tx) => tx.returnStock('gone', 5));
  const late = await add();
  assert.deepEqual(
    [late.status, late.body.code, late.headers.get('content-type')],
    [409, 'out_of_stock', 'application/problem+json'],
  );
  const stale = newKey();
  const set = (version: number) =>
    ask<Problem>('POST', `/carts/${cart.id}/line-items`, { body: line, key: stale, version });
  assert.equal((await set(9)).status, 412);
  assert.equal((await set(1)).status, 412, 'the same change, the same answer');
});

test('what is refused for its shape, or for want of its cart, uses no key up', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  const key = newKey();
  const add = (id: string, body: unknown) => ask<Problem>('POST', `/carts/${id}/line-items`, { body, key });
  assert.equal((await add(cart.id, '{')).status, 400);
  assert.equal((await add(cart.id, { ...line, quantity: 'one' })).body.code, 'validation_failed');
  assert.equal((await add('gone', line)).body.code, 'cart_not_found');
  assert.equal((await add(cart.id, line)).status, 200);
});

test('keys of one cart or checkout are nothing to another', async () => {
  const { ask, cart: newCart } = openShop();
  const [a, b] = [await newCart({ cup: 1 }), await newCart({ cup: 1 })];
  const key = newKey();
  const one = await ask<Cart>('POST', `/carts/${a.id}/line-items`, { body: line, key });
  const two = await ask<Cart>('POST', `/carts/${b.id}/line-items`, { body: line, key });
  assert.deepEqual([one.body.id, two.body.id], [a.id, b.id]);
  const begin = (secret: string) => ask<{ id: string }>('POST', '/checkouts', { body: { cartId: a.id }, key, secret });
  const [mine, theirs] = [await begin(SECRET), await begin(`${SECRET}-other`)];
  assert.notEqual(mine.body.id, theirs.body.id);
});

test('a key is forgotten after a day, by the clock', async () => {
  const { ask, clock, cart: newCart } = openShop();
  const cart = await newCart();
  const key = newKey();
  const add = (quantity: number) =>
    ask<Cart>('POST', `/carts/${cart.id}/line-items`, { body: { itemId: 'cup', quantity }, key });
  await add(1);
  clock.advance(24 * 3_600_000 - 1);
  assert.equal((await add(2)).status, 422);
  clock.advance(1);
  assert.equal((await add(2)).body.lineItems[0]?.quantity, 3);
});

test('a change needs a key of the right form', async () => {
  const { ask } = openShop();
  const missing = await ask<Problem>('POST', '/carts', { body: {}, headers: { 'Idempotency-Key': '' } });
  assert.equal(missing.status, 422);
  for (const key of ['short', 'a b c d e f g h', 'x'.repeat(129), 'aaaaaaaa, bbbbbbbb']) {
    const { status, body } = await ask<Problem>('POST', '/carts', { body: {}, key });
    assert.deepEqual([status, body.errors?.[0]?.path], [422, 'Idempotency-Key'], key);
  }
});

test('a change without a key is refused', async () => {
  const { backend } = openShop();
  const request = new Request('http://x/api/v1/carts', {
    method: 'POST',
    body: '{}',
    headers: { 'Content-Type': 'application/json' },
  });
  const response = await backend.fetch(request);
  assert.equal(response.status, 400);
  assert.equal(((await response.json()) as Problem).code, 'idempotency_key_missing');
});
