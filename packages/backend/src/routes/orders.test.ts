import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import * as v from 'valibot';
import { type Order, onEachStorage, openShop, type Problem } from '../harness.test.ts';
import type { BackendOptions } from '../services.ts';

async function placed(context = { country: 'DE' }, options: BackendOptions = {}) {
  const shop = openShop(options);
  const ready = await shop.checkout(await shop.cart({ cup: 2 }, context));
  const { body } = await shop.complete(ready);
  const label = body.order?.label ?? '';
  const look = <T = Order>(input: object = {}) =>
    shop.ask<T>('POST', '/orders/lookup', { body: { label, email: 'ada@example.com', ...input } });
  return { ...shop, label, look };
}

test('finds an order by its number and e-mail, however they are typed', async () => {
  const { label, look } = await placed();
  for (const input of [
    {},
    { label: label.toLowerCase() },
    { label: ` ${label.replaceAll('-', ' ')} ` },
    { email: 'ADA@EXAMPLE.COM' },
  ]) {
    const { status, body } = await look(input);
    assert.equal(status, 200, JSON.stringify(input));
    v.parse(contract.Order, body);
    assert.equal(body.label, label);
  }
});

test('an unknown number, a wrong e-mail and too many attempts look the same', async () => {
  const { look, ask } = await placed();
  const wrong = await look<Problem>({ email: 'eve@example.com' });
  const unknown = await look<Problem>({ label: 'W-2222-2222' });
  const nonsense = await look<Problem>({ label: '\u0000💥' });
  for (let attempt = 0; attempt < 30; attempt++) await look({ email: 'eve@example.com' });
  const throttled = await look<Problem>();
  for (const reply of [unknown, nonsense, throttled]) {
    assert.equal(reply.status, 404);
    assert.deepEqual(reply.body, wrong.body);
    assert.deepEqual([...reply.headers], [...wrong.headers]);
  }
  assert.equal(wrong.body.code, 'order_not_found');
  assert.equal((await ask<Problem>('POST', '/orders/lookup', { body: { label: 'x', email: 'no' } })).status, 422);
});

test('the throttle lets go after a quarter of an hour', async () => {
  const { look, clock } = await placed();
  for (let attempt = 0; attempt < 30; attempt++) await look({ email: 'eve@example.com' });
  assert.equal((await look()).status, 404);
  clock.advance(15 * 60_000);
  assert.equal((await look()).status, 200);
});

onEachStorage('the order follows its parcel by the clock, within the country', async (make) => {
  const { look, clock } = await placed({ country: 'DE' }, { storage: make() });
  const day = 86_400_000;
  const seen: [string, string | undefined][] = [];
  // Ordered on a Saturday, so sent on Monday and there on Wednesday morning.
  for (let hours = 0; hours <= 96; hours += 6) {
    const { body } = await look();
    seen.push([body.status, body.fulfillment.events.at(-1)?.type]);
    clock.advance(day / 4);
  }
  assert.deepEqual(
    [...new Set(seen.map((each) => each.join(' ')))],
    ['to_ship processing', 'shipped shipped', 'shipped in_transit', 'shipped out_for_delivery', 'completed delivered'],
  );
});

test('a parcel abroad passes customs, and a fast carrier is there in minutes', async () => {
  const { look, clock } = await placed({ country: 'GB' }, { carrierSpeed: 1440 });
  const first = await look();
  const expected = first.body.fulfillment.expectations[0];
  assert.equal(expected?.timeZone, 'Europe/London');
  const latest = Date.parse(expected?.latestFulfillmentTime ?? '');
  assert.ok(latest - clock.now() <= 10 * 60_000);
  clock.advance(10 * 60_000);
  const { body } = await look();
  assert.deepEqual(
    body.fulfillment.events.map((event) => event.type),
    ['processing', 'shipped', 'in_transit', 'customs_hold', 'customs_cleared', 'out_for_delivery', 'delivered'],
  );
  const times = body.fulfillment.events.map((event) => Date.parse(event.occurredAt));
  assert.deepEqual(
    times,
    [...times].sort((a, b) => a - b),
  );
  assert.equal(body.status, 'completed');
  assert.match(body.fulfillment.events[3]?.location ?? '', /United Kingdom/);
  assert.match(body.fulfillment.events[1]?.trackingNumber ?? '', /^WDP[0-9A-Z]{8}$/);
});

test('speaks the language of the order', async () => {
  const { look } = await placed({ country: 'KW' });
  const { body } = await look();
  assert.match(body.fulfillment.events[0]?.description ?? '', /[\u0600-\u06ff]/);
});
