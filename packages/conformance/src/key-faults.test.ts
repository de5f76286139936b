import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticesEach, spoil, when, withHeader } from '../test/faults.ts';
import { inProcess, type Wire } from '../test/reference.ts';
import { ConformanceError, conformance } from './index.ts';

let keys = 0;
const forgotten = withHeader('idempotency-key', () => `key-number-${++keys}`);

/** Answers a key with what it was answered first, whosever it is. */
const oneSpace = (): Wire => {
  const known = new Map<string, Response>();
  return async (request, send) => {
    const key = request.headers.get('idempotency-key') ?? '';
    const answer = known.get(key) ?? (await send(request));
    known.set(key, answer.clone());
    return answer;
  };
};

const oncePerCart = 'makes each change of a cart once with its key, also when it has moved on';
const oncePerCheckout = 'begins and changes a checkout once, however often it is asked for with one key';
const asProblems = 'tells errors as problem details, with their code and status inside';

/** Changes errors on the wire. */
const problem =
  (change: object, type = 'application/problem+json'): Wire =>
  async (request, send) => {
    const response = await send(request);
    if (response.ok) return response;
    const body = { ...((await response.json()) as object), ...change };
    return Response.json(body, { status: response.status, headers: { 'content-type': type } });
  };

describe('the suite notices a backend that', () => {
  noticesEach([
    ['forgets the key of a quantity', oncePerCart, when('PATCH', /line-items/, forgotten)],
    ['forgets the key of a line taken out', oncePerCart, when('DELETE', /./, forgotten)],
    ['forgets the key of a market', oncePerCart, when('PATCH', /carts\/[^/]+$/, forgotten)],
    ['forgets the key of a checkout begun', oncePerCheckout, when('POST', /checkouts$/, forgotten)],
    ['forgets the key of a checkout changed', oncePerCheckout, when('PATCH', /checkouts/, forgotten)],
    [
      'answers with the cart of another shopper who had the same key',
      'keeps the keys of each cart apart, and never answers with the cart of another shopper',
      when('POST', /line-items$/, oneSpace()),
    ],
    [
      'answers with the checkout of another shopper who had the same key',
      'keeps the keys of each checkout apart, and never answers with that of another shopper',
      when('PATCH', /checkouts/, oneSpace()),
    ],
    ['tells errors as text', asProblems, problem({}, 'text/plain')],
    ['tells another status in an error', asProblems, problem({ status: 200 })],
    ['gives its errors no type', 'says product_not_found for an unknown handle', problem({ type: 'about:blank' })],
    ['gives no ETag', 'gives the version of a cart as its ETag, in quotes', spoil(() => {}, /carts/)],
  ]);

  it('has the keys of a client with that client alone', async () => {
    const harness = inProcess();
    const { create } = harness.client.carts;
    const client = {
      ...harness.client,
      carts: { ...harness.client.carts, create: (input: Parameters<typeof create>[0]) => create(input) },
    };
    const find = (of: typeof harness) =>
      conformance(() => of).find(({ name }) => name === 'knows a key again, whichever client sends it');
    assert.deepEqual(await find(harness)?.run(), {});
    await assert.rejects(async () => find({ ...harness, secondClient: () => client })?.run(), ConformanceError);
  });
});
