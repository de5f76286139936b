import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import fc from 'fast-check';
import * as v from 'valibot';
import { openShop, type Problem } from '../harness.test.ts';

type Promise_ = contract.DeliveryPromise;

test('promises a day by the cheapest way, in the language and currency of the context', async () => {
  const { ask } = openShop();
  const { status, body, headers } = await ask<Promise_>('GET', '/products/cup/delivery?country=FR');
  assert.equal(status, 200);
  v.parse(contract.DeliveryPromise, body);
  // The shop's clock stands at Saturday, 2026-11-21, 10:00 UTC.
  assert.deepEqual(body, {
    cutoffAt: '2026-11-23T13:00:00.000Z',
    dispatchDate: '2026-11-23',
    earliestDate: '2026-11-26',
    latestDate: '2026-12-01',
    timeZone: 'Europe/Berlin',
    shipsFrom: 'Leipzig, Allemagne',
    carrier: 'Wares Demo Post',
    price: { amount: 890, currency: 'EUR' },
    context: { country: 'FR', currency: 'EUR', language: 'fr' },
  });
  assert.equal(headers.get('cache-control'), 'no-store');
});

test('names holidays in the language of the context', async () => {
  const { ask, clock } = openShop();
  clock.advance(2 * 86_400_000);
  const { body } = await ask<Promise_>('GET', '/products/cup/delivery?country=US&language=es');
  assert.deepEqual(body.holidays, [{ date: '2026-11-26', name: 'Acción de Gracias' }]);
});

test('what is made to order leaves after its lead time', async () => {
  const { body } = await openShop().ask<Promise_>('GET', '/products/stool/delivery?country=DE');
  assert.equal(body.dispatchDate, '2026-12-07');
});

test('says the same days as the checkout', async () => {
  const { ask, cart, checkout } = openShop();
  const { body } = await ask<Promise_>('GET', '/products/cup/delivery?country=DE');
  const option = (await checkout(await cart({ cup: 1 }))).fulfillment?.methods[0]?.groups[0]?.options[0];
  assert.equal(option?.earliestFulfillmentTime?.slice(0, 10), body.earliestDate);
  assert.equal(option?.latestFulfillmentTime?.slice(0, 10), body.latestDate);
});

test('promises nothing for what is sold out, not sold there, unknown or another product’s', async () => {
  const { ask } = openShop();
  for (const [path, status, code] of [
    ['/products/gone/delivery', 409, 'not_deliverable'],
    ['/products/gone/delivery?variantId=gone', 409, 'not_deliverable'],
    ['/products/lamp/delivery?country=US', 409, 'not_deliverable'],
    ['/products/lamp/delivery?country=US&variantId=lamp', 409, 'not_deliverable'],
    ['/products/cup/delivery?variantId=pot', 422, 'variant_not_found'],
    ['/products/cup/delivery?variantId=__proto__', 422, 'variant_not_found'],
    ['/products/nothing/delivery', 404, 'product_not_found'],
    ['/products/cup/delivery?country=FJ', 422, 'market_unsupported'],
    ['/products/cup/delivery?variantId=', 422, 'validation_failed'],
    ['/products/cup/delivery?variantId=cup&variantId=cup', 422, 'validation_failed'],
  ] as const) {
    const { status: is, body } = await ask<Problem>('GET', path);
    assert.deepEqual([is, body.code], [status, code], path);
  }
  const lamp = await ask<Problem>('GET', '/products/lamp/delivery?country=US&language=ja');
  assert.match(lamp.body.detail ?? '', /アメリカ合衆国/);
});

test('anything in the place of a variant, country or handle ends in a refusal', async () => {
  const { ask } = openShop();
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('__proto__', 'constructor', '1e309', 'NaN', '../x', '%00', 'x'.repeat(5000)),
  );
  await fc.assert(
    fc.asyncProperty(junk, fc.constantFrom('variantId', 'country', 'currency'), async (value, name) => {
      const query = new URLSearchParams({ [name]: value.replace(/\p{Cs}/gu, '') });
      const { status } = await ask<Problem>('GET', `/products/cup/delivery?${query}`);
      assert.ok(status >= 400 && status < 500, `${name}=${value}: ${status}`);
    }),
    { numRuns: 150 },
  );
});
