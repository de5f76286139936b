import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getResponse } from 'msw';
import { asker, type Cart, openShop, testSeed } from './harness.test.ts';
import { createBackend } from './index.ts';
import { handlers } from './msw.ts';

const through = (list: ReturnType<typeof handlers>) => async (request: Request) => {
  const response = await getResponse(list, request);
  assert.ok(response, 'a handler answers');
  return response;
};

test('answers requests to its path on any host', async () => {
  const list = handlers(openShop().backend);
  const ask = asker(through(list), 'https://page.example/api/v1');
  const { status, body } = await ask<Cart>('POST', '/carts', { body: { lineItems: [{ itemId: 'cup', quantity: 1 }] } });
  assert.deepEqual([status, body.lineItems.length], [201, 1]);
  assert.equal((await ask('GET', '/nothing')).status, 404);
});

test('leaves other requests alone, also on the same host', async () => {
  const list = handlers(openShop().backend, { endpoint: 'https://shop.example/api/v1' });
  assert.ok(await getResponse(list, new Request('https://shop.example/api/v1/shop')));
  for (const url of [
    'https://shop.example/api/v2/shop',
    'https://other.example/api/v1/shop',
    'https://shop.example/',
  ]) {
    assert.equal(await getResponse(list, new Request(url)), undefined, url);
  }
});

test('sits under another path where the backend does', async () => {
  const backend = createBackend({ seed: testSeed, basePath: 'wares/' });
  const ask = asker(through(handlers(backend)), 'https://page.example/wares');
  assert.equal((await ask('GET', '/shop')).status, 200);
});
