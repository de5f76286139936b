import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bench, json, lineDown, product, shop } from '../../test/fakes.ts';
import { ConfigError } from '../errors/transport-errors.ts';
import { type ClientOptions, createClient } from './create-client.ts';

const refuses = (options: unknown, message: RegExp) =>
  assert.throws(
    () => createClient(options as ClientOptions),
    (error: unknown) => {
      assert.ok(error instanceof ConfigError);
      assert.equal(error.code, 'config_invalid');
      assert.match(error.message, message);
      return true;
    },
  );

const inPage = async (baseURI: string, run: () => Promise<void>) => {
  Object.defineProperty(globalThis, 'document', { value: { baseURI }, configurable: true });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
};

describe('createClient', () => {
  it('says what to do when there is no endpoint', () => {
    for (const options of [undefined, {}, { endpoint: '' }, { endpoint: null }])
      refuses(options, /no endpoint.*createClient.*https:\/\/shop\.example/);
  });

  it('refuses an endpoint that is relative outside a page', () =>
    refuses({ endpoint: '/api/v1' }, /outside a page.*e\.g\./));

  it('refuses an endpoint that is not http', () => {
    for (const endpoint of ['ftp://shop.example', 'javascript:alert(1)', 'file:///api', 'localhost:8787/api'])
      refuses({ endpoint }, /no http\(s\) address/);
  });

  it('refuses a password in the endpoint without repeating it', () => {
    refuses({ endpoint: 'https://me:hunter2@shop.example/api' }, /user name, password/);
    refuses({ endpoint: 'https://me:hunter2@shop.example/api' }, /^(?!.*hunter2)/);
    refuses({ endpoint: 'https://shop.example/api?key=1' }, /"\?"/);
  });

  it('refuses a time-out that is not above 0', () => {
    for (const timeout of [0, -1, Number.NaN, '5s'])
      refuses({ endpoint: 'https://shop.example', timeout }, /milliseconds/);
    refuses({ endpoint: 'https://shop.example', tryTimeout: 0 }, /milliseconds/);
  });

  it('refuses a time-out that no timer can wait for', () => {
    for (const timeout of [Number.POSITIVE_INFINITY, 2 ** 31, '5000'])
      for (const options of [{ timeout }, { tryTimeout: timeout }])
        refuses({ endpoint: 'https://shop.example', ...options }, /below 2 \*\* 31.*milliseconds/);
    createClient({ endpoint: 'https://shop.example', timeout: 2 ** 31 - 1 });
  });

  it('refuses a fetch that is none, and credentials that there are none of', () => {
    refuses({ endpoint: 'https://shop.example', fetch: 'node' }, /no fetch/);
    refuses({ endpoint: 'https://shop.example', credentials: 'all' }, /credentials/);
  });

  it('refuses a clock that has no timers, and chance that is no function', () => {
    for (const options of [{ clock: 5 }, { clock: null }, { clock: { now: Date.now } }, { random: 5 }])
      refuses({ endpoint: 'https://shop.example', ...options }, /setTimeout/);
  });

  it('refuses headers that HTTP does not allow without repeating them', () => {
    refuses({ endpoint: 'https://shop.example', headers: { 'x-key': 'hunter2\n' + 'hunter3: x' } }, /^(?!.*hunter)/);
    refuses({ endpoint: 'https://shop.example', headers: { 'not a name': 'x' } }, /headers/);
  });

  it('refuses a runtime without fetch', () => {
    const { fetch } = globalThis;
    try {
      Object.assign(globalThis, { fetch: undefined });
      refuses({ endpoint: 'https://shop.example' }, /createClient\(\{ endpoint, fetch \}\)/);
    } finally {
      Object.assign(globalThis, { fetch });
    }
  });

  it('sends nothing until it is asked to', () => {
    const { sent, clock } = bench([lineDown]);
    assert.equal(sent.length, 0);
    assert.equal(clock.pending, 0);
  });

  it('resolves a relative endpoint against the page', () =>
    inPage('https://site.example/de/tea.html', async () => {
      for (const [endpoint, url] of [
        ['/api/v1', 'https://site.example/api/v1/shop'],
        ['api/v1/', 'https://site.example/de/api/v1/shop'],
      ] as const) {
        const { client, sent, settle } = bench([() => json(shop)], { endpoint });
        await settle(client.shop.get());
        assert.equal(sent[0]?.url.href, url);
      }
    }));

  it('uses the global fetch as it is at the time of the request', async () => {
    const { fetch } = globalThis;
    const client = createClient({ endpoint: 'https://shop.example' });
    try {
      globalThis.fetch = async () => json(product);
      assert.equal((await client.products.get('celadon-teapot')).title, 'Teapot');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('sends the extra headers with every request, and cookies to the same origin only', async () => {
    const { client, sent, settle } = bench([() => json(shop)], { headers: { 'x-tenant': 'eu' } });
    await settle(client.shop.get());
    assert.equal(sent[0]?.headers.get('x-tenant'), 'eu');
    assert.equal(sent[0]?.credentials, 'same-origin');
  });

  it('leaves the choice about cookies to the caller', async () => {
    const { client, sent, settle } = bench([() => json(shop)], { credentials: 'omit' });
    await settle(client.shop.get());
    assert.equal(sent[0]?.credentials, 'omit');
  });
});
