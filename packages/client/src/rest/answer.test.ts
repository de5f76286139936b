import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cart, Checkout, Order, Product, ProductList, Shop } from '@wares/contract';
import fc from 'fast-check';
import { bench, cart, checkout, json, order, problem, product, type Reply, shop } from '../../test/fakes.ts';
import type { StorefrontClient } from '../client.ts';
import { ApiError } from '../errors/api-error.ts';
import { isApiError, isIndefinite, isWaresError } from '../errors/guards.ts';
import { InvalidResponseError } from '../errors/transport-errors.ts';
import { WaresError } from '../errors/wares-error.ts';
import type { Validator } from './answer.ts';

const SECRET = 'top-secret-0123456789abcdef';
const get = async (reply: Reply, call = (client: StorefrontClient): Promise<unknown> => client.carts.get('c1')) => {
  const { client, settle } = bench([reply]);
  return settle(call(client));
};
const answer =
  (body: string, contentType: string | undefined, status = 200) =>
  () =>
    new Response(status === 204 ? null : body, {
      status,
      headers: contentType === undefined ? {} : { 'content-type': contentType },
    });

describe('an answer that is no answer', () => {
  for (const [name, reply, status] of [
    ['a page of HTML', answer('<!doctype html><title>Log in</title>', 'text/html; charset=utf-8'), 200],
    ['JSON that calls itself text', answer(JSON.stringify(cart), 'text/plain'), 200],
    ['JSON of no type', () => new Response(new TextEncoder().encode(JSON.stringify(cart))), 200],
    ['JSON that was cut off', answer(JSON.stringify(cart).slice(0, -20), 'application/json'), 200],
    ['nothing', answer('', 'application/json'), 200],
    ['no content', answer('', undefined, 204), 204],
    ['a redirect that leads nowhere', answer('', undefined, 302), 302],
    ['a problem that says it is fine', () => json({ ...problemBody, status: 200 }), 200],
    ['null', answer('null', 'application/json'), 200],
    ['a list', answer('[]', 'application/json'), 200],
  ] as [string, Reply, number][])
    it(`is an InvalidResponseError: ${name}`, async () => {
      const { error } = await get(reply);
      assert.ok(error instanceof InvalidResponseError);
      assert.equal(error.code, 'invalid_response');
      assert.equal(error.status, status);
    });

  it('names the place that is wrong, and does not repeat what was there', async () => {
    const [line] = cart.lineItems;
    const wrong = {
      ...cart,
      lineItems: [line, { ...line, item: { ...line?.item, price: { amount: 'ada@b.example', currency: 'EUR' } } }],
    };
    const { error } = await get(() => json(wrong));
    assert.ok(error instanceof InvalidResponseError);
    assert.equal(error.path, '$.lineItems[1].item.price.amount');
    assert.ok(error.message.includes(error.path));
    assert.ok(!error.message.includes('ada'));
  });

  for (const amount of [0.5, 2 ** 53, Number.NaN, null, '5900'])
    it(`is an amount of ${amount}`, async () => {
      const { error } = await get(() => json({ ...cart, totals: [{ ...cart.totals[0], amount }] }));
      assert.equal((error as InvalidResponseError).path, '$.totals[0].amount');
    });
});

describe('an answer with more than the contract says', () => {
  it('is taken, without what is unknown', async () => {
    const { value } = await get(() => json({ ...cart, loyalty: { points: 3 }, __proto__: { evil: 1 } }));
    assert.deepEqual(value, cart);
  });

  it('is taken with values of a list that grew', async () => {
    const { value } = await get(() => json({ ...cart, status: 'on_the_moon' }));
    assert.equal((value as { status: string }).status, 'on_the_moon');
  });

  it('does not pollute a prototype', async () => {
    const body = JSON.stringify({ ...product, metadata: {} }).replace(
      '"metadata":{}',
      '"metadata":{"__proto__":{"evil":1}},"__proto__":{"evil":1}',
    );
    await get(answer(body, 'application/json'), (client) => client.products.get('a'));
    assert.equal(({} as { evil?: number }).evil, undefined);
  });

  it('may have any JSON type', async () => {
    for (const type of [
      'application/json',
      'application/json; charset=utf-8',
      'Application/JSON',
      'application/vnd.wares.v1+json',
    ])
      assert.deepEqual((await get(answer(JSON.stringify(cart), type))).value, cart);
  });
});

const problemBody = {
  type: 'urn:wares:error:validation_failed',
  title: 'Something in the request is wrong',
  status: 422,
  code: 'validation_failed',
  detail: 'The quantity is too large',
  errors: [{ path: '$.quantity', code: 'max_value', message: 'At most 9999' }],
};

describe('a no of the backend', () => {
  it('is an ApiError with its code, status and fields', async () => {
    const { error } = await get(() => json(problemBody, { status: 422 }));
    assert.ok(error instanceof ApiError);
    assert.equal(error.code, 'validation_failed');
    assert.equal(error.status, 422);
    assert.equal(error.message, 'The quantity is too large');
    assert.deepEqual(error.fields, problemBody.errors);
    assert.deepEqual(error.problem, problemBody);
    assert.ok(isApiError(error) && isApiError(error, 'validation_failed') && !isApiError(error, 'internal'));
  });

  it('goes by the status of the answer, not by the one it tells', async () => {
    const { error } = await get(() => json({ ...problemBody, status: 200 }, { status: 422 }));
    assert.equal((error as ApiError).status, 422);
  });

  it('keeps its code whatever it tells of its status', async () => {
    for (const status of ['409', null, undefined]) {
      const { error } = await get(() => json({ ...problemBody, code: 'cart_empty', status }, { status: 409 }));
      assert.ok(isApiError(error, 'cart_empty') && error.status === 409 && error.problem.status === 409);
    }
  });

  it('keeps a code that this version does not know', async () => {
    const { error } = await get(() => problem(418, 'is_a_teapot'));
    assert.ok(isApiError(error, 'is_a_teapot'));
  });

  it('keeps its code where another member is not what the contract says', async () => {
    for (const wrong of [{ detail: null }, { type: undefined }, { errors: [{ path: '$.items' }] }]) {
      const { error } = await get(
        answer(JSON.stringify({ ...problemBody, ...wrong }), 'application/problem+json', 404),
      );
      assert.ok(isApiError(error, problemBody.code));
      assert.equal(error.status, 404);
    }
  });

  for (const [status, code] of [
    [400, 'invalid_request'],
    [401, 'unauthorized'],
    [402, 'invalid_request'],
    [403, 'unauthorized'],
    [404, 'not_found'],
    [405, 'method_not_allowed'],
    [408, 'unavailable'],
    [409, 'invalid_request'],
    [412, 'version_conflict'],
    [413, 'payload_too_large'],
    [415, 'unsupported_media_type'],
    [422, 'validation_failed'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [502, 'unavailable'],
    [503, 'unavailable'],
  ] as const)
    it(`that is only a status ${status} has the code ${code}`, async () => {
      const nameless = JSON.stringify({ ...problemBody, code: '' });
      for (const body of ['<h1>no</h1>', '', '{"error":"no"}', '{"code":', nameless]) {
        const { error } = await get(answer(body, 'text/html', status));
        assert.ok(error instanceof ApiError);
        assert.equal(error.code, code);
        assert.equal(error.status, status);
        assert.equal(error.problem.type, `urn:wares:error:${code}`);
      }
    });

  it('leaves it open whether a change was made where that is not known', async () => {
    const open = async (reply: Reply) => isIndefinite((await get(reply)).error);
    for (const status of [408, 429, 500, 503])
      assert.equal(await open(answer('', 'text/html', status)), true, `${status}`);
    for (const status of [400, 404, 412, 422])
      assert.equal(await open(answer('', 'text/html', status)), false, `${status}`);
    assert.equal(await open(answer('<p>', 'text/html')), true);
    assert.equal(isIndefinite(new Error('x')), false);
  });
});

const calls: [Validator<unknown>, (client: StorefrontClient) => Promise<unknown>][] = [
  [Shop, (c) => c.shop.get()],
  [ProductList, (c) => c.products.list()],
  [Product, (c) => c.products.get('a')],
  [Cart, (c) => c.carts.create({})],
  [Cart, (c) => c.carts.removeLineItem('c1', 'l1')],
  [Checkout, (c) => c.checkouts.update('k1', {}, { secret: SECRET })],
  [Order, (c) => c.orders.lookup({ label: 'W-1', email: 'a@b.example' })],
];
const fits = (validator: Validator<unknown>, value: unknown) =>
  !(validator['~standard'].validate(value) as { issues?: unknown }).issues;

const spoil = fc
  .tuple(fc.constantFrom(shop, product, cart, checkout, order, problemBody), fc.nat(), fc.jsonValue(), fc.boolean())
  .map(([good, at, value, remove]) => {
    const copy = structuredClone(good) as unknown as Record<string, unknown>;
    const keys = Object.keys(copy);
    const key = keys[at % keys.length] as string;
    if (remove) delete copy[key];
    else copy[key] = value;
    return JSON.stringify(copy);
  });
const body = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  fc.json(),
  fc.string({ unit: 'binary' }),
  spoil,
  fc.tuple(spoil, fc.nat()).map(([text, cut]) => text.slice(0, cut % text.length)),
  fc.constantFrom('', '[['.repeat(20_000), '{"a":'.repeat(20_000), '\u0000', '\ufeff{}'),
);

describe('whatever a backend answers', () => {
  it('ends in an answer of the contract or a WaresError, and tells no secret', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...calls),
        fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constantFrom(200, 201, 400, 404, 409, 500)),
        body,
        fc.constantFrom('application/json', 'application/problem+json', 'text/html', 'application/octet-stream', ''),
        async ([validator, call], status, content, type) => {
          const empty = [204, 205, 304].includes(status);
          const reply = () =>
            new Response(empty ? null : (content as BodyInit), { status, headers: { 'content-type': type } });
          const { error, value } = await get(reply, call);
          if (!error) return assert.ok(fits(validator, value));
          assert.ok(isWaresError(error), String(error));
          assert.match(error.code, /./);
          assert.ok(![String(error), error.stack, JSON.stringify(error)].join().includes(SECRET));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('is a WaresError when fetch itself does what it likes', async () => {
    const odd: Reply[] = [
      () => undefined as never,
      () => ({}) as never,
      () => Promise.reject(undefined),
      () => Promise.reject('text'),
      () => {
        throw new RangeError('odd');
      },
      () => Response.error(),
      () => new Response(new ReadableStream({ start: (c) => c.error(new Error('reset')) })),
    ];
    for (const reply of odd)
      for (const [, call] of calls) {
        const { error } = await get(reply, call);
        assert.ok(error instanceof WaresError);
      }
  });
});
