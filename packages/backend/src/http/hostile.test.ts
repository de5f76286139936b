import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openShop, type Problem } from '../harness.test.ts';

const create = (body: string | Uint8Array<ArrayBuffer>, type: string | null = 'application/json') => {
  const headers = { 'Idempotency-Key': 'hostile-key', ...(type === null ? {} : { 'Content-Type': type }) };
  return openShop().backend.fetch(new Request('http://shop.test/api/v1/carts', { method: 'POST', body, headers }));
};

const CASES: [string, number, string, string | Uint8Array<ArrayBuffer>, (string | null)?][] = [
  ['nothing', 400, 'invalid_request', ''],
  ['no JSON', 400, 'invalid_request', '{'],
  ['NaN', 400, 'invalid_request', '{"lineItems":[{"itemId":"cup","quantity":NaN}]}'],
  ['1e309', 422, 'validation_failed', '{"lineItems":[{"itemId":"cup","quantity":1e309}]}'],
  ['-0', 422, 'validation_failed', '{"lineItems":[{"itemId":"cup","quantity":-0}]}'],
  ['a text for a number', 422, 'validation_failed', '{"lineItems":[{"itemId":"cup","quantity":"1"}]}'],
  ['a list for an object', 422, 'validation_failed', '[]'],
  ['a list for an object within', 422, 'validation_failed', '{"context":[]}'],
  ['null', 422, 'validation_failed', 'null'],
  ['an unknown member', 422, 'validation_failed', '{"price":1}'],
  ['__proto__', 422, 'validation_failed', '{"__proto__":{"country":"DE"}}'],
  ['constructor', 422, 'validation_failed', '{"context":{"constructor":{"prototype":{}}}}'],
  ['an escaped __proto__', 422, 'validation_failed', '{"\\u005f_proto__":1}'],
  ['a key twice', 400, 'invalid_request', '{"context":{"country":"DE"},"context":{"country":"US"}}'],
  ['a key twice, once escaped', 400, 'invalid_request', '{"context":{},"c\\u006fntext":{}}'],
  ['30,000 brackets', 400, 'invalid_request', '['.repeat(30_000) + ']'.repeat(30_000)],
  ['30,000 objects', 413, 'payload_too_large', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
  ['100 kB', 413, 'payload_too_large', JSON.stringify({ x: 'y'.repeat(100_000) })],
  [
    '101 lines',
    422,
    'validation_failed',
    JSON.stringify({ lineItems: Array(101).fill({ itemId: 'cup', quantity: 1 }) }),
  ],
  ['bytes that are not UTF-8', 400, 'invalid_request', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['text/plain', 415, 'unsupported_media_type', '{}', 'text/plain'],
  ['a form', 415, 'unsupported_media_type', 'a=b', 'application/x-www-form-urlencoded'],
  ['no type', 415, 'unsupported_media_type', new Uint8Array([0x7b, 0x7d]), null],
  ['UTF-16 by name', 415, 'unsupported_media_type', '{}', 'application/json; charset=utf-16'],
];

for (const [name, status, code, body, type] of CASES) {
  test(`a body of ${name} is answered with ${status} ${code}`, async () => {
    const response = await create(body, type);
    const problem = (await response.json()) as Problem;
    assert.deepEqual([response.status, problem.code], [status, code], JSON.stringify(problem));
    assert.equal(problem.status, status);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
  });
}

test('a key that is there twice is named, with a reasonable end', async () => {
  const long = 'k'.repeat(200);
  const { detail } = (await (await create(`{"${long}":1,"${long}":1}`)).json()) as Problem;
  assert.equal(detail, `The body has the key "${'k'.repeat(64)}" twice in one object.`);
});

for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON;Charset="UTF-8"']) {
  test(`a body as ${type} is read`, async () => assert.equal((await create('{}', type)).status, 201));
}

test('a body without end is cut off at the limit', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(32));
    },
  });
  const request = new Request('http://shop.test/api/v1/carts', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'hostile-key' },
  } as RequestInit);
  const response = await openShop().backend.fetch(request);
  assert.equal(response.status, 413);
  assert.ok(sent < 500_000);
});

test('a body whose sender goes away is no error of the shop', async () => {
  const errors: unknown[] = [];
  const { backend } = openShop({ onError: (error) => errors.push(error) });
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('aborted'));
    },
  });
  const headers = { 'Idempotency-Key': 'hostile-key', 'Content-Type': 'application/json' };
  const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
  const response = await backend.fetch(new Request('http://shop.test/api/v1/carts', init));
  assert.deepEqual([response.status, ((await response.json()) as Problem).code], [400, 'invalid_request']);
  assert.deepEqual(errors, []);
});

test('nothing that is sent reaches the prototype of all objects', async () => {
  await create('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  assert.equal(({} as { polluted?: number }).polluted, undefined);
});

test('an unknown address is 404, a known one with another method 405 and what it takes', async () => {
  const { ask } = openShop();
  assert.equal((await ask<Problem>('GET', '/nothing')).body.code, 'not_found');
  assert.equal((await ask<Problem>('GET', '/shop/')).status, 404);
  const put = await ask<Problem>('PUT', '/products');
  assert.deepEqual(
    [put.status, put.body.code, put.headers.get('allow')],
    [405, 'method_not_allowed', 'GET, HEAD, OPTIONS'],
  );
  assert.equal((await ask('GET', '/orders/lookup')).headers.get('allow'), 'POST, OPTIONS');
});

test('HEAD is GET without the body', async () => {
  const { backend } = openShop();
  const ask = (method: string) => backend.fetch(new Request('http://shop.test/api/v1/products/cup', { method }));
  const [head, get] = [await ask('HEAD'), await ask('GET')];
  assert.deepEqual([head.status, head.headers.get('etag'), await head.text()], [200, get.headers.get('etag'), '']);
});

test('any page may call, with the headers that are needed and without credentials', async () => {
  const { backend, ask } = openShop();
  const preflight = await backend.fetch(
    new Request('http://shop.test/api/v1/carts', {
      method: 'OPTIONS',
      headers: { Origin: 'https://page.example', 'Access-Control-Request-Method': 'POST' },
    }),
  );
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  for (const header of ['Idempotency-Key', 'If-Match', 'Authorization', 'Content-Type']) {
    assert.ok(preflight.headers.get('access-control-allow-headers')?.includes(header), header);
  }
  const { headers } = await ask('GET', '/shop');
  assert.match(headers.get('access-control-expose-headers') ?? '', /ETag/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});

test('what is personal is not stored on the way', async () => {
  const { ask, cart: newCart } = openShop();
  const cart = await newCart();
  for (const path of [`/carts/${cart.id}`, '/carts/nothing']) {
    assert.equal((await ask('GET', path)).headers.get('cache-control'), 'no-store', path);
  }
});

test('a text of script comes back as the text that it is, never as a document', async () => {
  const { ask, backend } = openShop();
  const script = '<script>alert(1)</script>';
  const { status } = await ask('GET', `/products?q=${encodeURIComponent(script)}`);
  assert.equal(status, 200);
  const response = await backend.fetch(new Request(`http://shop.test/api/v1/${script}`));
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.ok(!(await response.text()).includes('<script'));
});

test('an error of the storage is told to the owner and not to the caller', async () => {
  const told: unknown[] = [];
  const { ask, storage } = openShop({ onError: (error) => told.push(error) });
  storage.read = () => {
    throw new Error('disk /secret/path is full');
  };
  const { status, body } = await ask<Problem>('GET', '/carts/some');
  assert.deepEqual([status, body.code, told.length], [500, 'internal', 1]);
  assert.ok(!JSON.stringify(body).includes('secret'));
});
