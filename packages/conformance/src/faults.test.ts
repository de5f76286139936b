import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StorefrontClient } from '@wares/client';
import { instead, noticesEach, spoil, withHeader } from '../test/faults.ts';
import { inProcess } from '../test/reference.ts';
import { conformance } from './index.ts';

let keys = 0;
let orders = 1000;
const total = (body: Record<string, unknown>) =>
  (body.totals as { type: string; amount: number }[] | undefined)?.find(({ type }) => type === 'total');

describe('the suite notices a backend that', () => {
  noticesEach([
    [
      'forgets its keys',
      'makes a change once, however often it is sent with its key',
      withHeader('idempotency-key', () => `key-number-${++keys}`),
    ],
    [
      'counts its orders',
      'gives numbers that do not lead to the next one',
      spoil((body) => {
        const order = body.order as { label?: string } | undefined;
        if (order) order.label = `W-${++orders}`;
      }, /complete$/),
    ],
    [
      'adds up wrong by one',
      'adds the parts of a bill up to its total exactly, after every change',
      spoil((body) => {
        const line = total(body);
        if (line) line.amount += 1;
      }),
    ],
    [
      'asks another price for a product alone',
      'asks the same money in a list, for a product alone, and in a cart, in every market',
      spoil((body) => {
        for (const variant of (body.variants ?? []) as { price: { amount: number } }[]) variant.price.amount += 1;
      }, /\/products\/./),
    ],
    [
      'forgets a product in its pages',
      'gives every product exactly once over all pages, however long they are',
      async (request, send) => {
        const url = new URL(request.url);
        const response = await send(request);
        if (!url.searchParams.has('cursor')) return response;
        const body = (await response.json()) as { items: unknown[] };
        return Response.json({ ...body, items: body.items.slice(1) });
      },
    ],
    [
      'leaves the rating out of a card',
      'leaves nothing out of a card but what only a page shows, and says that it did',
      spoil((body) => {
        for (const item of (body.items ?? []) as { partial?: boolean; rating?: unknown }[])
          if (item.partial) delete item.rating;
      }),
    ],
    [
      'does not say what is a card',
      'leaves nothing out of a card but what only a page shows, and says that it did',
      spoil((body) => {
        for (const item of (body.items ?? []) as { partial?: boolean }[]) delete item.partial;
      }),
    ],
    [
      'gives cards for handles',
      'gives whole products wherever no cards were asked for',
      (request, send) => {
        const url = new URL(request.url);
        if (url.searchParams.has('handles')) url.searchParams.set('detail', 'card');
        return send(new Request(url, request));
      },
    ],
    [
      'does not look at versions',
      'makes a change to the version that was seen, and none to another',
      (request, send) => {
        request.headers.delete('if-match');
        return send(request);
      },
    ],
    [
      'says that an e-mail is wrong',
      'says the same of an unknown number and of a wrong e-mail',
      async (request, send) => {
        const text = await request.clone().text();
        const response = await send(request);
        if (!text.includes('else@example.com')) return response;
        const code = 'order_not_found';
        const problem = { type: `urn:wares:error:${code}`, title: 'The e-mail is another', status: 404, code };
        return Response.json(problem, { status: 404 });
      },
    ],
    [
      'takes a declined payment for a broken one',
      'makes no order when the payment is declined, and one when it then is not',
      instead(
        'payment_declined',
        Response.json({ type: 'x', title: 'x', status: 400, code: 'invalid_request' }, { status: 400 }),
      ),
    ],
    [
      'turns the events of a parcel around',
      'adds to the events of a parcel as time passes, and changes none',
      spoil((body) => {
        (body.fulfillment as { events?: unknown[] } | undefined)?.events?.reverse();
      }, /lookup/),
    ],
    [
      'tells the cart who bought it',
      'keeps who and where to out of the cart',
      spoil((body) => {
        body.messages = [{ type: 'info', code: 'x', content: 'For Ada Muster' }];
      }, /\/carts\/./),
    ],
  ]);

  it('has no search, by leaving out what is about it', async () => {
    const wire = spoil((body) => {
      (body.capabilities as { search: boolean }).search = false;
    }, /\/shop$/);
    const cases = conformance(() => inProcess(wire)).filter(({ capability }) => capability === 'search');
    assert.ok(cases.length > 0);
    for (const { run } of cases) assert.match((await run()).skipped ?? '', /no search/);
  });
});

describe('the suite says of a client that', () => {
  const paging = (list: (honest: StorefrontClient) => StorefrontClient['products']['list']) =>
    conformance(() => {
      const { client, ...harness } = inProcess();
      return { ...harness, client: { ...client, products: { ...client.products, list: list(client) } } };
    }).find(({ name }) => name.startsWith('gives every product exactly once'));

  it('breaks, how it does', () =>
    assert.rejects(async () => paging(() => () => Promise.reject(new TypeError('x is no function')))?.run(), {
      name: 'ConformanceError',
      message: 'unexpected TypeError: x is no function',
    }));

  it('forgets the cursor, that there is no end', () =>
    assert.rejects(
      async () =>
        paging(
          ({ products }) =>
            ({ cursor: _, ...query } = {}) =>
              products.list(query),
        )?.run(),
      { name: 'ConformanceError', message: /no last page.*cursor/ },
    ));
});

describe('the suite', () => {
  it('names each case once in its group', () => {
    const names = conformance(() => inProcess()).map(({ group, name }) => `${group}: ${name}`);
    assert.equal(new Set(names).size, names.length);
  });
});
