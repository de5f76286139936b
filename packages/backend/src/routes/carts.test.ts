import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import * as v from 'valibot';
import { type Cart, onEachStorage, openShop, type Problem, type Product, totalOf } from '../harness.test.ts';

const add = (itemId: string, quantity = 1, more: object = {}) => ({ body: { itemId, quantity, ...more } });
const codes = (cart: Cart) => cart.messages.map((message) => message.code);

onEachStorage('makes, fills, changes and empties a cart, one version at a time', async (make) => {
  const { ask, cart: newCart } = openShop({ storage: make() });
  const cart = await newCart();
  assert.match(cart.id, /^cart_[A-Za-z0-9_-]{24}$/);
  assert.equal(cart.version, 1);
  const url = `/carts/${cart.id}`;
  const added = await ask<Cart>('POST', `${url}/line-items`, add('cup', 2));
  assert.equal(added.headers.get('etag'), '"2"');
  assert.equal(totalOf(added.body), 2 * 2000 + 490);
  v.parse(contract.Cart, added.body);
  const line = added.body.lineItems[0]?.id;
  const set = await ask<Cart>('PATCH', `${url}/line-items/${line}`, { body: { quantity: 5 }, version: 2 });
  assert.deepEqual([set.body.version, set.body.lineItems[0]?.quantity], [3, 5]);
  const removed = await ask<Cart>('DELETE', `${url}/line-items/${line}`);
  assert.deepEqual([removed.body.version, removed.body.lineItems.length], [4, 0]);
  assert.deepEqual((await ask<Cart>('GET', url)).body, removed.body);
});

test('a change that changes nothing keeps the version', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ cup: 2 });
  const line = cart.lineItems[0]?.id;
  const same = await ask<Cart>('PATCH', `/carts/${cart.id}/line-items/${line}`, { body: { quantity: 2 } });
  assert.equal(same.body.version, 1);
});

test('the same variant again raises its line', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ cup: 2 });
  const { body } = await ask<Cart>('POST', `/carts/${cart.id}/line-items`, add('cup', 3));
  assert.deepEqual(
    body.lineItems.map((line) => line.quantity),
    [5],
  );
});

test('clamps a quantity to what is left, and says so', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ pot: 5 }, { country: 'DE', language: 'de' });
  assert.equal(cart.lineItems[0]?.quantity, 2);
  assert.equal(cart.lineItems[0]?.maximumQuantity, 2);
  assert.deepEqual(codes(cart), ['stock_short']);
  assert.equal(cart.messages[0]?.path, '$.lineItems[0]');
  assert.match(cart.messages[0]?.content ?? '', /nur noch 2/);
  const next = await ask<Cart>('POST', `/carts/${cart.id}/line-items`, add('cup'));
  assert.deepEqual(codes(next.body), [], 'messages are those of the last change');
});

test('refuses a variant that is sold out, unknown or not sold to the country', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({}, { country: 'US' });
  const url = `/carts/${cart.id}/line-items`;
  const gone = await ask<Problem>('POST', url, add('gone'));
  assert.deepEqual([gone.status, gone.body.code, gone.body.errors?.[0]?.path], [409, 'out_of_stock', '$.itemId']);
  const unknown = await ask<Problem>('POST', url, add('nothing'));
  assert.deepEqual([unknown.status, unknown.body.code], [422, 'variant_not_found']);
  const lamp = await ask<Problem>('POST', url, add('lamp'));
  assert.equal(lamp.body.code, 'out_of_stock');
  assert.match(lamp.body.detail ?? '', /United States/);
  const created = await ask<Problem>('POST', '/carts', {
    body: {
      lineItems: [
        { itemId: 'cup', quantity: 1 },
        { itemId: 'gone', quantity: 1 },
      ],
    },
  });
  assert.equal(created.body.errors?.[0]?.path, '$.lineItems[1].itemId');
});

test('what is made to order can be had in any number', async () => {
  const cart = await openShop().cart({ stool: 50 });
  assert.equal(cart.lineItems[0]?.quantity, 50);
});

test('says when the price is not the one that the shopper saw', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  const url = `/carts/${cart.id}/line-items`;
  const right = await ask<Cart>('POST', url, add('cup', 1, { seenPrice: { amount: 2000, currency: 'EUR' } }));
  assert.deepEqual(codes(right.body), []);
  const wrong = await ask<Cart>('POST', url, add('cup', 1, { seenPrice: { amount: 1, currency: 'EUR' } }));
  assert.deepEqual(codes(wrong.body), ['price_changed']);
  assert.equal(wrong.body.lineItems[0]?.item.price.amount, 2000);
});

test('the price of a line is that of its tier, and follows the quantity', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ clip: 6 });
  const [line] = cart.lineItems;
  assert.deepEqual([line?.item.price.amount, totalOf(cart)], [1000, 6 * 1000 + 490 + 2 * 50]);
  const url = `/carts/${cart.id}/line-items/${line?.id}`;
  for (const [quantity, price] of [
    [12, 900],
    [24, 800],
    [18, 900],
  ] as const) {
    const { body } = await ask<Cart>('PATCH', url, { body: { quantity } });
    assert.deepEqual([body.lineItems[0]?.item.price.amount, codes(body)], [price, []]);
    assert.equal(body.lineItems[0]?.totals[0]?.amount, price * quantity);
    assert.equal(body.totals[0]?.amount, price * quantity);
  }
});

test('a price seen on the tag or for the tier is no surprise, any other is', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  const url = `/carts/${cart.id}/line-items`;
  const seen = async (quantity: number, amount: number) =>
    codes((await ask<Cart>('POST', url, add('clip', quantity, { seenPrice: { amount, currency: 'EUR' } }))).body);
  assert.deepEqual(await seen(6, 1000), []);
  assert.deepEqual(await seen(6, 1000), [], 'the tag, though the line is in the first tier now');
  assert.deepEqual(await seen(12, 900), [], 'the tier of what was chosen');
  assert.deepEqual(await seen(6, 850), ['price_changed'], 'nobody is a member');
});

test('a quantity below the least, between the steps or above the limit is adjusted, and the message says so', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ clip: 1 }, { country: 'DE', language: 'de' });
  assert.deepEqual([cart.lineItems[0]?.quantity, codes(cart)], [6, ['quantity_adjusted']]);
  assert.equal(cart.lineItems[0]?.maximumQuantity, 60);
  assert.equal(cart.messages[0]?.path, '$.lineItems[0]');
  assert.match(cart.messages[0]?.content ?? '', /ab 6 Stück/);
  const url = `/carts/${cart.id}/line-items/${cart.lineItems[0]?.id}`;
  const set = async (quantity: number) => (await ask<Cart>('PATCH', url, { body: { quantity } })).body;
  const between = await set(7);
  assert.deepEqual([between.lineItems[0]?.quantity, codes(between)], [12, ['quantity_adjusted']]);
  assert.match(between.messages[0]?.content ?? '', /Schritten von 6/);
  const over = await set(9999);
  assert.deepEqual([over.lineItems[0]?.quantity, codes(over)], [60, ['quantity_adjusted']]);
  const right = await set(54);
  assert.deepEqual([right.lineItems[0]?.quantity, codes(right)], [54, []]);
  assert.equal((await set(0)).lineItems.length, 0);
});

test('what is left but less than the least is sold out', async () => {
  const { ask, storage, cart: newCart } = openShop();
  storage.transaction((tx) => tx.takeStock('clip', 196));
  const cart = await newCart();
  const refused = await ask<Problem>('POST', `/carts/${cart.id}/line-items`, add('clip', 6));
  assert.deepEqual([refused.status, refused.body.code], [409, 'out_of_stock']);
  const { body } = await ask<Product>('GET', '/products/clip?country=DE');
  assert.equal(body.variants[0]?.availability.available, false);
});

test('honours If-Match, and only a number in quotes', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  const url = `/carts/${cart.id}/line-items`;
  const stale = await ask<Problem>('POST', url, { ...add('cup'), version: 7 });
  assert.deepEqual([stale.status, stale.body.code, stale.body.errors], [412, 'version_conflict', undefined]);
  for (const tag of ['*', 'W/"1"', '1', '"x"', '"1", "2"']) {
    const odd = await ask<Problem>('POST', url, { ...add('cup'), headers: { 'If-Match': tag } });
    assert.deepEqual([odd.status, odd.body.errors?.[0]?.path], [422, 'If-Match'], tag);
  }
});

test('is always sent whole: its version says nothing of the stock', async () => {
  const { ask, storage, cart: newCart } = openShop();
  const cart = await newCart({ pot: 2 });
  storage.transaction((tx) => tx.takeStock('pot', 2));
  const now = await ask<Cart>('GET', `/carts/${cart.id}`, { headers: { 'If-None-Match': `"${cart.version}"` } });
  assert.deepEqual([now.status, now.body?.version], [200, cart.version]);
  assert.deepEqual(codes(now.body), ['item_unavailable']);
});

test('moves to another market: reprices, keeps every line and says what is different', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ cup: 1, lamp: 1 });
  const { body } = await ask<Cart>('PATCH', `/carts/${cart.id}`, { body: { context: { country: 'US' } } });
  assert.deepEqual(body.context, { country: 'US', currency: 'USD', language: 'en' });
  assert.equal(body.lineItems.length, 2);
  assert.ok(body.lineItems.every((line) => line.item.price.currency === 'USD'));
  assert.deepEqual(codes(body), ['market_changed', 'item_unavailable']);
  assert.equal(body.messages[1]?.path, '$.lineItems[1]');
  assert.equal(body.lineItems[1]?.maximumQuantity, 0);
  const later = await ask<Cart>('GET', `/carts/${cart.id}`);
  assert.deepEqual(codes(later.body), ['market_changed', 'item_unavailable'], 'stays marked');
});

test('names the lines whose price is another in the same currency', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ cup: 1 }, { country: 'DE', currency: 'EUR' });
  const { body } = await ask<Cart>('PATCH', `/carts/${cart.id}`, {
    body: { context: { country: 'CH', currency: 'EUR' } },
  });
  assert.deepEqual(codes(body), ['market_changed', 'price_changed']);
});

test('changing the language alone changes words alone', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart({ cup: 1 }, { country: 'DE', language: 'de' });
  assert.equal(cart.lineItems[0]?.item.title, 'Das cup');
  const { body } = await ask<Cart>('PATCH', `/carts/${cart.id}`, { body: { context: { language: 'zh-CN' } } });
  assert.equal(body.context.language, 'zh-Hans');
  assert.equal(body.lineItems[0]?.item.title, '这个cup');
  assert.deepEqual([codes(body), totalOf(body), body.version], [[], totalOf(cart), 2]);
});

test('refuses a country or currency that the shop does not sell in, naming the field', async () => {
  const { ask } = openShop();
  const country = await ask<Problem>('POST', '/carts', { body: { context: { country: 'FJ' } } });
  assert.deepEqual(
    [country.status, country.body.code, country.body.errors?.[0]?.path],
    [422, 'market_unsupported', '$.context.country'],
  );
  const currency = await ask<Problem>('POST', '/carts', { body: { context: { country: 'JP', currency: 'EUR' } } });
  assert.equal(currency.body.errors?.[0]?.path, '$.context.currency');
});

test('a cart is gone after 30 days without a change, by the clock', async () => {
  const { ask, clock, cart: newCart } = openShop();
  const cart = await newCart({ cup: 1 });
  clock.advance(29 * 86_400_000);
  await ask('POST', `/carts/${cart.id}/line-items`, add('cup'));
  clock.advance(29 * 86_400_000);
  assert.equal((await ask('GET', `/carts/${cart.id}`)).status, 200);
  clock.advance(86_400_000 + 1);
  const gone = await ask<Problem>('GET', `/carts/${cart.id}`);
  assert.deepEqual([gone.status, gone.body.code], [404, 'cart_not_found']);
});

test('a line that sold out stays in the cart, marked, and can be taken out', async () => {
  const { ask, storage, cart: newCart } = openShop();
  const cart = await newCart({ pot: 2, cup: 1 });
  storage.transaction((tx) => tx.takeStock('pot', 1));
  const short = await ask<Cart>('GET', `/carts/${cart.id}`);
  assert.deepEqual(codes(short.body), ['stock_short']);
  storage.transaction((tx) => tx.takeStock('pot', 1));
  const gone = await ask<Cart>('GET', `/carts/${cart.id}`);
  assert.deepEqual([gone.body.lineItems[0]?.quantity, codes(gone.body)], [2, ['item_unavailable']]);
  const line = gone.body.lineItems[0]?.id;
  const fewer = await ask<Cart>('PATCH', `/carts/${cart.id}/line-items/${line}`, { body: { quantity: 1 } });
  assert.equal(fewer.body.lineItems[0]?.quantity, 1);
  const out = await ask<Cart>('DELETE', `/carts/${cart.id}/line-items/${line}`);
  assert.deepEqual(codes(out.body), []);
});

test('an unknown cart or line is not found', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  for (const [method, path, body, code] of [
    ['GET', '/carts/nothing', undefined, 'cart_not_found'],
    ['GET', '/carts/__proto__', undefined, 'cart_not_found'],
    ['PATCH', `/carts/${cart.id}/line-items/nothing`, { quantity: 1 }, 'line_item_not_found'],
    ['DELETE', `/carts/${cart.id}/line-items/nothing`, undefined, 'line_item_not_found'],
  ] as const) {
    const { status, body: problem } = await ask<Problem>(method, path, { body });
    assert.deepEqual([status, problem.code], [404, code]);
  }
});
