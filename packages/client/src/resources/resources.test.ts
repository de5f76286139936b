import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bench, cart, checkout, context, json, order, problem, product, shop } from '../../test/fakes.ts';
import type { StorefrontClient } from '../client.ts';

const SECRET = 'abcdefghijklmnopqrstuvwxyz';
const KEY = 'my-own-key-1';
const list = { items: [product], context: shop.defaultContext };
const change = { idempotencyKey: KEY, version: 3 };

interface Row {
  name: string;
  call: (client: StorefrontClient) => Promise<unknown>;
  answer: unknown;
  line: string;
  body?: unknown;
  keyed?: boolean;
  versioned?: boolean;
  secret?: boolean;
}

const total = { amount: 5900, currency: 'EUR' };
const rows: Row[] = [
  { name: 'shop.get', call: (c) => c.shop.get(), answer: shop, line: 'GET /shop' },
  { name: 'products.list', call: (c) => c.products.list(), answer: list, line: 'GET /products' },
  {
    name: 'products.list with a query',
    call: (c) => c.products.list({ handles: ['b', 'a'], limit: 2, q: 'tee & 茶', country: 'JP', sort: 'price_asc' }),
    answer: list,
    line: 'GET /products?handles=b%2Ca&limit=2&q=tee+%26+%E8%8C%B6&country=JP&sort=price_asc',
  },
  {
    name: 'products.list without handles to show',
    call: (c) => c.products.list({ handles: [] }),
    answer: list,
    line: 'GET /products?handles=',
  },
  {
    name: 'products.list with a text for handles, which the types refuse',
    call: (c) => c.products.list({ handles: 'a,b' } as never),
    answer: list,
    line: 'GET /products?handles=a%2Cb',
  },
  {
    name: 'products.list with null, which the types refuse',
    call: (c) => c.products.list(null as never, null as never),
    answer: list,
    line: 'GET /products',
  },
  {
    name: 'search.suggest without a question, which the types refuse',
    call: (c) => (c.search.suggest as () => Promise<unknown>)(),
    answer: { queries: [], categories: [], products: [], context },
    line: 'GET /suggestions',
  },
  {
    name: 'carts.get with null, which the types refuse',
    call: (c) => c.carts.get('c1', null as never),
    answer: cart,
    line: 'GET /carts/c1',
  },
  {
    name: 'products.get',
    call: (c) => c.products.get('a/b ü', { currency: 'JPY' }),
    answer: product,
    line: 'GET /products/a%2Fb%20%C3%BC?currency=JPY',
  },
  {
    name: 'carts.create',
    call: (c) => c.carts.create({ lineItems: [{ itemId: 'v1', quantity: 1 }] }, { idempotencyKey: KEY }),
    answer: cart,
    line: 'POST /carts',
    body: { lineItems: [{ itemId: 'v1', quantity: 1 }] },
    keyed: true,
  },
  { name: 'carts.get', call: (c) => c.carts.get('c1'), answer: cart, line: 'GET /carts/c1' },
  {
    name: 'carts.update',
    call: (c) => c.carts.update('c1', { context: { country: 'JP' } }, change),
    answer: cart,
    line: 'PATCH /carts/c1',
    body: { context: { country: 'JP' } },
    keyed: true,
    versioned: true,
  },
  {
    name: 'carts.addLineItem',
    call: (c) => c.carts.addLineItem('c1', { itemId: 'v1', quantity: 2 }, change),
    answer: cart,
    line: 'POST /carts/c1/line-items',
    body: { itemId: 'v1', quantity: 2 },
    keyed: true,
    versioned: true,
  },
  {
    name: 'carts.updateLineItem',
    call: (c) => c.carts.updateLineItem('c1', 'l1', { quantity: 3 }, change),
    answer: cart,
    line: 'PATCH /carts/c1/line-items/l1',
    body: { quantity: 3 },
    keyed: true,
    versioned: true,
  },
  {
    name: 'carts.removeLineItem',
    call: (c) => c.carts.removeLineItem('c1', 'l1', change),
    answer: cart,
    line: 'DELETE /carts/c1/line-items/l1',
    keyed: true,
    versioned: true,
  },
  {
    name: 'checkouts.create',
    call: (c) => c.checkouts.create({ cartId: 'c1' }, { secret: SECRET, idempotencyKey: KEY }),
    answer: checkout,
    line: 'POST /checkouts',
    body: { cartId: 'c1' },
    keyed: true,
    secret: true,
  },
  {
    name: 'checkouts.get',
    call: (c) => c.checkouts.get('k1', { secret: SECRET }),
    answer: checkout,
    line: 'GET /checkouts/k1',
    secret: true,
  },
  {
    name: 'checkouts.update',
    call: (c) => c.checkouts.update('k1', { buyer: { email: 'a@b.example' } }, { ...change, secret: SECRET }),
    answer: checkout,
    line: 'PATCH /checkouts/k1',
    body: { buyer: { email: 'a@b.example' } },
    keyed: true,
    versioned: true,
    secret: true,
  },
  {
    name: 'checkouts.complete',
    call: (c) =>
      c.checkouts.complete('k1', { payment: { handlerId: 'test' }, seenTotal: total }, { ...change, secret: SECRET }),
    answer: checkout,
    line: 'POST /checkouts/k1/complete',
    body: { payment: { handlerId: 'test' }, seenTotal: total },
    keyed: true,
    versioned: true,
    secret: true,
  },
  {
    name: 'orders.lookup',
    call: (c) => c.orders.lookup({ label: 'W-1001', email: 'a@b.example' }),
    answer: order,
    line: 'POST /orders/lookup',
    body: { label: 'W-1001', email: 'a@b.example' },
  },
];

describe('each method sends its request and gives the checked answer', () => {
  for (const row of rows)
    it(row.name, async () => {
      const { client, sent, settle } = bench([() => json(row.answer)]);
      const { value } = await settle(row.call(client));
      assert.deepEqual(value, row.answer);
      assert.equal(sent.length, 1);
      const [{ url, method, headers, body }] = sent as [(typeof sent)[0]];
      assert.equal(`${method} ${url.href.slice('https://shop.example/api/v1'.length)}`, row.line);
      assert.deepEqual(body, row.body);
      assert.equal(headers.get('accept'), 'application/json');
      assert.equal(headers.get('content-type'), row.body ? 'application/json' : null);
      assert.equal(headers.get('idempotency-key'), row.keyed ? KEY : null);
      assert.equal(headers.get('if-match'), row.versioned ? '"3"' : null);
      assert.equal(headers.get('authorization'), row.secret ? `Bearer ${SECRET}` : null);
      assert.ok(!url.href.includes(SECRET));
    });
});

describe('what cannot work is refused before anything is sent', () => {
  const refused = (name: string, call: (client: StorefrontClient) => Promise<unknown>, message: RegExp) =>
    it(name, async () => {
      const { client, sent, settle } = bench([() => json(cart)]);
      let promise: Promise<unknown> | undefined;
      assert.doesNotThrow(() => {
        promise = call(client);
      });
      const { error } = await settle(promise as Promise<unknown>);
      assert.equal(error?.name, 'ConfigError');
      assert.match(error?.message ?? '', message);
      assert.equal(sent.length, 0);
    });
  const none = undefined as never;
  for (const currency of ['eur', 'Euro', '€', '', 'EURO'])
    for (const [name, call] of [
      ['products.list', (c: StorefrontClient) => c.products.list({ currency })],
      ['products.get', (c: StorefrontClient) => c.products.get('a', { currency })],
      ['carts.create', (c: StorefrontClient) => c.carts.create({ context: { currency } })],
      ['carts.update', (c: StorefrontClient) => c.carts.update('c1', { context: { currency } })],
    ] as const)
      refused(`${name} in the currency "${currency}"`, call, /ISO 4217 code in capitals, e\.g\. "EUR"/);
  refused('an empty cart id', (c) => c.carts.get(''), /no id or handle/);
  refused('an id that leads elsewhere', (c) => c.carts.get('..'), /"\.\." is no id or handle/);
  refused('an id that is none', (c) => c.carts.get(none), /no id or handle/);
  refused('a checkout without a secret', (c) => c.checkouts.get('k1', none), /give \{ secret \}/);
  refused('an empty secret', (c) => c.checkouts.create({ cartId: 'c1' }, { secret: '' }), /give \{ secret \}/);
  refused(
    'a key that is no header',
    (c) => c.carts.create({}, { idempotencyKey: 'a\r\nx-evil: 1' }),
    /^(?!.*evil).*fits no header/,
  );
  for (const [what, signal] of Object.entries({ '5': 5, 'a controller': new AbortController(), 'an object': {} }))
    for (const [name, call] of [
      ['products.list', (c, options) => c.products.list({}, options)],
      ['carts.create', (c, options) => c.carts.create({}, options)],
      ['shop.get', (c, options) => c.shop.get(options)],
      ['capabilities', (c, options) => c.capabilities(options)],
    ] as [string, (client: StorefrontClient, options: never) => Promise<unknown>][])
      refused(`${name} with ${what} for a signal`, (c) => call(c, { signal } as never), /no AbortSignal\. Give/);
  refused('a body that is no JSON', (c) => c.carts.create({ lineItems: [1n] } as never), /no JSON/);
});

describe('the shop', () => {
  it('is asked once for the capabilities, however often they are wanted', async () => {
    const { client, sent, settle } = bench([() => json(shop)]);
    const { value } = await settle(Promise.all([client.capabilities(), client.capabilities(), client.shop.get()]));
    assert.deepEqual(value?.[0], shop.capabilities);
    await settle(client.capabilities());
    assert.equal(sent.length, 1);
  });

  it('is asked anew by each later shop.get, which capabilities follow', async () => {
    const changed = { ...shop, capabilities: { ...shop.capabilities, search: false } };
    const { client, sent, settle } = bench([() => json(shop), () => json(changed)]);
    await settle(client.shop.get());
    await settle(client.shop.get());
    assert.equal((await settle(client.capabilities())).value?.search, false);
    assert.equal(sent.length, 2);
  });

  it('is asked again after a failure', async () => {
    const { client, settle } = bench([() => problem(404, 'not_found'), () => json(shop)]);
    assert.equal((await settle(client.capabilities())).error?.code, 'not_found');
    assert.equal((await settle(client.capabilities())).value?.search, true);
  });

  it('keeps what it knew when a later read fails', async () => {
    const { client, settle } = bench([() => json(shop), () => problem(404, 'not_found')]);
    await settle(client.shop.get());
    assert.equal((await settle(client.shop.get())).error?.code, 'not_found');
    assert.equal((await settle(client.capabilities())).value?.search, true);
  });

  it('ends one caller, not the others, on a signal', async () => {
    const { client, sent, settle } = bench([() => json(shop)]);
    const controller = new AbortController();
    const first = settle(client.capabilities({ signal: controller.signal }));
    const second = settle(client.capabilities());
    controller.abort();
    assert.equal((await first).error?.code, 'aborted');
    assert.equal((await second).value?.search, true);
    assert.equal(sent.length, 1);
  });
});
