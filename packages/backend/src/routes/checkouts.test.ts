import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import * as v from 'valibot';
import {
  ADDRESSES,
  type Cart,
  type Checkout,
  onEachStorage,
  openShop,
  type Problem,
  SECRET,
  totalOf,
} from '../harness.test.ts';

const codes = ({ messages }: Checkout) => messages.map((message) => message.code);
const begin = async ({ ask }: ReturnType<typeof openShop>, cart: Cart) =>
  (await ask<Checkout>('POST', '/checkouts', { body: { cartId: cart.id }, secret: SECRET })).body;

onEachStorage('goes the whole way from a cart to an order', async (make) => {
  const shop = openShop({ storage: make() });
  const cart = await shop.cart({ cup: 2, pot: 1 });
  const ready = await shop.checkout(cart);
  assert.equal(ready.status, 'ready_for_complete');
  assert.equal(ready.landedCost?.status, 'guaranteed');
  v.parse(contract.Checkout, ready);
  const done = await shop.complete(ready);
  assert.equal(done.status, 200);
  assert.equal(done.body.status, 'completed');
  assert.match(done.body.order?.label ?? '', /^W-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  assert.deepEqual(done.body.totals, ready.totals);
  v.parse(contract.Checkout, done.body);
  assert.deepEqual([shop.stock('cup'), shop.stock('pot')], [18, 1]);
  const after = await shop.ask<Cart>('GET', `/carts/${cart.id}`);
  assert.deepEqual([after.body.status, after.body.order?.label], ['completed', done.body.order?.label]);
  assert.equal(totalOf(after.body), totalOf(ready));
  v.parse(contract.Cart, after.body);
  const again = await shop.ask<Checkout>('GET', `/checkouts/${ready.id}`, { secret: SECRET });
  assert.deepEqual(again.body, done.body);
});

test('says what is missing, and is ready once nothing is', async () => {
  const shop = openShop();
  const cart = await shop.cart({ cup: 1 });
  const { id, ...begun } = await begin(shop, cart);
  assert.equal(begun.status, 'incomplete');
  assert.deepEqual(codes({ id, ...begun }), ['email_missing', 'address_missing']);
  assert.equal(begun.fulfillment?.methods[0]?.groups[0]?.selectedOptionId, 'de-standard', 'the cheapest is chosen');
  const early = await shop.complete({ id, ...begun });
  assert.deepEqual([early.status, early.body.code], [409, 'checkout_incomplete']);
  const address = await shop.ask<Checkout>('PATCH', `/checkouts/${id}`, {
    body: { shippingAddress: ADDRESSES.DE },
    secret: SECRET,
  });
  assert.deepEqual(codes(address.body), ['email_missing']);
  const email = await shop.ask<Checkout>('PATCH', `/checkouts/${id}`, {
    body: { buyer: { email: 'a@b.example' } },
    secret: SECRET,
  });
  assert.equal(email.body.status, 'ready_for_complete');
});

test('needs a secret to begin, and the same one ever after', async () => {
  const shop = openShop();
  const cart = await shop.cart({ cup: 1 });
  for (const headers of [
    {},
    { Authorization: 'Basic abc' },
    { Authorization: 'Bearer short' },
    { Authorization: `Bearer ${SECRET}!` },
  ]) {
    const {
      status,
      body,
      headers: given,
    } = await shop.ask<Problem>('POST', '/checkouts', { body: { cartId: cart.id }, headers });
    assert.deepEqual([status, body.code, given.get('www-authenticate')], [401, 'unauthorized', 'Bearer']);
  }
  const { id } = await begin(shop, cart);
  assert.equal((await shop.ask('GET', `/checkouts/${id}`)).status, 401);
  const wrong = await shop.ask<Problem>('GET', `/checkouts/${id}`, { secret: `${SECRET}x` });
  const unknown = await shop.ask<Problem>('GET', '/checkouts/checkout_unknown', { secret: SECRET });
  assert.deepEqual(wrong.body, unknown.body);
  assert.equal(wrong.body.code, 'checkout_not_found');
  const stored = shop.storage.read((tx) => JSON.stringify(tx.checkout(id)));
  assert.ok(!stored.includes(SECRET), 'only its hash is kept');
});

test('refuses an empty, unknown or completed cart', async () => {
  const shop = openShop();
  const empty = await shop.ask<Problem>('POST', '/checkouts', {
    body: { cartId: (await shop.cart()).id },
    secret: SECRET,
  });
  assert.deepEqual([empty.status, empty.body.code], [409, 'cart_empty']);
  const unknown = await shop.ask<Problem>('POST', '/checkouts', { body: { cartId: 'nothing' }, secret: SECRET });
  assert.equal(unknown.body.code, 'cart_not_found');
  const cart = await shop.cart({ cup: 1 });
  await shop.complete(await shop.checkout(cart));
  const bought = await shop.ask<Problem>('POST', '/checkouts', { body: { cartId: cart.id }, secret: SECRET });
  assert.equal(bought.body.code, 'cart_completed');
  const changed = await shop.ask<Problem>('POST', `/carts/${cart.id}/line-items`, {
    body: { itemId: 'cup', quantity: 1 },
  });
  assert.equal(changed.body.code, 'cart_completed');
});

test('names wrong fields of an address in the language of the checkout', async () => {
  const shop = openShop();
  const cart = await shop.cart({ cup: 1 }, { country: 'DE', language: 'de' });
  const { id } = await begin(shop, cart);
  const { status, body } = await shop.ask<Problem>('PATCH', `/checkouts/${id}`, {
    body: { shippingAddress: { ...ADDRESSES.DE, postalCode: '123' } },
    secret: SECRET,
  });
  assert.equal(status, 422);
  assert.deepEqual(body.errors, [
    {
      path: '$.shippingAddress.postalCode',
      code: 'postal_code_format',
      message: 'Prüfen Sie die Postleitzahl, z. B. 10999.',
    },
  ]);
});

test('says what is wrong with what was typed in the words and the language of the checkout', async () => {
  const shop = openShop();
  const { id } = await begin(shop, await shop.cart({ cup: 1 }, { country: 'DE', language: 'de' }));
  const wrong = async (body: object, secret = SECRET) => {
    const headers = { 'Accept-Language': 'fr' };
    const { body: problem } = await shop.ask<Problem>('PATCH', `/checkouts/${id}`, { body, secret, headers });
    return [problem.detail, problem.errors?.map((error) => Object.values(error))];
  };
  const typed = (field: string, value: unknown) => wrong({ shippingAddress: { ...ADDRESSES.DE, [field]: value } });
  for (const [field, value, code, message] of [
    ['lastName', 'n'.repeat(201), 'field_too_long', 'Schreiben Sie höchstens 200 Zeichen.'],
    ['lastName', ' ', 'field_required', 'Füllen Sie dieses Feld aus.'],
    ['streetAddress', undefined, 'field_required', 'Füllen Sie dieses Feld aus.'],
    ['addressCountry', 'de', 'out_of_range', 'Prüfen Sie dieses Feld.'],
    ['phoneNumber', 5, 'wrong_type', 'Prüfen Sie dieses Feld.'],
  ] as const)
    assert.deepEqual(await typed(field, value), [message, [[`$.shippingAddress.${field}`, code, message]]]);
  const email = ['$.buyer.email', 'email_format', 'Prüfen Sie die E-Mail-Adresse, z. B. name@example.com.'];
  assert.deepEqual(await wrong({ buyer: { email: 'ada@' } }), [email[2], [email]]);
  const [elsewhere] = await wrong({ buyer: { email: '' } }, `${SECRET}x`);
  assert.equal(elsewhere, 'Remplissez ce champ.', 'a checkout that is none of theirs tells nothing');
});

test('an address elsewhere takes the cart along, and says so', async () => {
  const shop = openShop();
  const { id } = await begin(shop, await shop.cart({ cup: 1 }, { country: 'DE', language: 'de' }));
  const moved = await shop.ask<Checkout>('PATCH', `/checkouts/${id}`, {
    body: { shippingAddress: ADDRESSES.GB },
    secret: SECRET,
  });
  assert.deepEqual(moved.body.context, { country: 'GB', currency: 'GBP', language: 'de' });
  assert.ok(codes(moved.body).includes('market_changed'));
  assert.ok(moved.body.totals.some((total) => total.type === 'import_tax' && total.amount > 0));
  const nowhere = await shop.ask<Problem>('PATCH', `/checkouts/${id}`, {
    body: { shippingAddress: { ...ADDRESSES.DE, addressCountry: 'FJ' } },
    secret: SECRET,
  });
  assert.deepEqual([nowhere.status, nowhere.body.errors?.[0]?.path], [422, '$.shippingAddress.addressCountry']);
});

test('a cart moved away from the address has to get another one', async () => {
  const shop = openShop();
  const cart = await shop.cart({ cup: 1 });
  const ready = await shop.checkout(cart);
  await shop.ask('PATCH', `/carts/${cart.id}`, { body: { context: { country: 'GB' } } });
  const now = await shop.ask<Checkout>('GET', `/checkouts/${ready.id}`, { secret: SECRET });
  assert.equal(now.body.status, 'incomplete');
  assert.ok(now.body.version > ready.version, 'its version grows with the cart’s');
  assert.deepEqual(
    codes(now.body).filter((code) => code.startsWith('address')),
    ['address_elsewhere'],
  );
  assert.equal((await shop.complete(now.body)).body.code, 'checkout_incomplete');
});

test('takes the delivery that was chosen, and only one that is offered', async () => {
  const shop = openShop();
  const ready = await shop.checkout(await shop.cart({ cup: 1 }));
  const url = `/checkouts/${ready.id}`;
  const choose = (optionId: string, groupId = 'parcel-1') => ({
    body: { selectedOptions: [{ groupId, optionId }] },
    secret: SECRET,
  });
  const express = await shop.ask<Checkout>('PATCH', url, choose('de-express'));
  assert.equal(totalOf(express.body), 2000 + 1190);
  assert.equal(express.body.fulfillment?.methods[0]?.groups[0]?.selectedOptionId, 'de-express');
  const far = await shop.ask<Problem>('PATCH', url, choose('far-express'));
  assert.deepEqual([far.status, far.body.errors?.[0]?.path], [422, '$.selectedOptions[0].optionId']);
  const group = await shop.ask<Problem>('PATCH', url, choose('de-express', 'parcel-9'));
  assert.equal(group.body.errors?.[0]?.path, '$.selectedOptions[0].groupId');
});

test('charges only the sum that the shopper saw', async () => {
  const shop = openShop();
  const ready = await shop.checkout(await shop.cart({ cup: 1 }));
  for (const amount of [0, 1, totalOf(ready) - 1, totalOf(ready) + 1, -totalOf(ready)]) {
    const { status, body } = await shop.complete(ready, { amount });
    assert.deepEqual([status, body.code], [409, 'price_changed']);
  }
  assert.equal(shop.stock('cup'), 20);
});

test('an unknown way to pay is named', async () => {
  const shop = openShop();
  const ready = await shop.checkout(await shop.cart({ cup: 1 }));
  const pay = (payment: object) =>
    shop.ask<Problem>('POST', `/checkouts/${ready.id}/complete`, {
      body: { payment, seenTotal: { amount: totalOf(ready), currency: 'EUR' } },
      secret: SECRET,
    });
  assert.equal((await pay({ handlerId: 'gold' })).body.errors?.[0]?.path, '$.payment.handlerId');
  assert.equal(
    (await pay({ handlerId: 'test', instrumentId: 'gold' })).body.errors?.[0]?.path,
    '$.payment.instrumentId',
  );
  assert.equal((await pay({ handlerId: 'test' })).body.errors?.[0]?.path, '$.payment.instrumentId');
});

onEachStorage('a declined payment gives the stock back, and another one can follow', async (make) => {
  const shop = openShop({ storage: make() });
  const ready = await shop.checkout(await shop.cart({ pot: 2 }));
  const declined = await shop.complete(ready, { instrument: 'decline' });
  assert.deepEqual([declined.status, declined.body.code, shop.stock('pot')], [402, 'payment_declined', 2]);
  const open = await shop.ask<Checkout>('GET', `/checkouts/${ready.id}`, { secret: SECRET });
  assert.equal(open.body.status, 'ready_for_complete');
  const paid = await shop.complete(open.body);
  assert.deepEqual([paid.status, shop.stock('pot')], [200, 0]);
});

test('completing again with another key answers with the same order', async () => {
  const shop = openShop();
  const ready = await shop.checkout(await shop.cart({ cup: 1 }));
  const first = await shop.complete(ready);
  const second = await shop.complete(ready);
  assert.deepEqual([second.status, second.body.order], [200, first.body.order]);
  const third = await shop.ask<Checkout>('POST', `/checkouts/${ready.id}/complete`, {
    body: { payment: { handlerId: 'nothing' }, seenTotal: { amount: 1, currency: 'USD' } },
    version: 1,
    secret: SECRET,
  });
  assert.deepEqual([third.status, third.body.order], [200, first.body.order], 'another sum, way to pay and version');
  assert.equal(shop.stock('cup'), 19);
  const late = await shop.ask<Problem>('PATCH', `/checkouts/${ready.id}`, {
    body: { buyer: { email: 'x@y.example' } },
    secret: SECRET,
  });
  assert.deepEqual([late.status, late.body.code], [409, 'checkout_closed']);
});

test('of two checkouts of one cart one alone becomes an order', async () => {
  const shop = openShop();
  const cart = await shop.cart({ cup: 1 });
  const one = await shop.checkout(cart);
  const two = await shop.checkout(cart, `${SECRET}2`);
  const fresh = await shop.ask<Checkout>('GET', `/checkouts/${one.id}`, { secret: SECRET });
  assert.equal((await shop.complete(fresh.body)).status, 200);
  const late = await shop.complete(two, { secret: `${SECRET}2` });
  assert.deepEqual([late.status, late.body.code], [409, 'cart_completed']);
  assert.equal(shop.stock('cup'), 19);
  const closed = await shop.ask<Checkout>('GET', `/checkouts/${two.id}`, { secret: `${SECRET}2` });
  assert.equal(closed.body.status, 'canceled');
});

test('what sold out meanwhile is named, and nothing else is taken from the shelf', async () => {
  const shop = openShop();
  const ready = await shop.checkout(await shop.cart({ cup: 3, pot: 2 }));
  shop.storage.transaction((tx) => tx.takeStock('pot', 1));
  const { status, body } = await shop.complete(ready);
  assert.deepEqual([status, body.code, body.errors?.[0]?.path], [409, 'out_of_stock', '$.lineItems[1]']);
  assert.deepEqual([shop.stock('cup'), shop.stock('pot')], [20, 1]);
});
