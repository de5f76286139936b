import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bench, cart, json, lineDown, order, problem, product, type Reply, silence } from '../../test/fakes.ts';
import type { StorefrontClient } from '../client.ts';
import { ApiError } from '../errors/api-error.ts';
import { retryAfter, waitBefore } from './retry.ts';

const read = (client: StorefrontClient) => client.products.get('a');
const add = (client: StorefrontClient) => client.carts.addLineItem('c1', { itemId: 'v1', quantity: 1 });
const times = (sent: readonly { at: number }[]) => sent.map(({ at }) => at);
const keys = (sent: readonly { headers: Headers }[]) =>
  new Set(sent.map(({ headers }) => headers.get('idempotency-key')));

describe('retries', () => {
  it('tries a read three times, waiting half of 300 and of 600 ms by this chance', async () => {
    const { client, sent, settle, clock } = bench([lineDown]);
    const { error } = await settle(read(client));
    assert.equal(error?.code, 'network_error');
    assert.deepEqual(times(sent), [0, 150, 450]);
    assert.equal(clock.pending, 0);
  });

  it('gives the answer of a later try', async () => {
    const { client, sent, settle } = bench([lineDown, () => problem(503, 'unavailable'), () => json(product)]);
    assert.equal((await settle(read(client))).value?.id, 'p1');
    assert.equal(sent.length, 3);
  });

  it('keeps one key of 128 bits over the tries of a change, and takes another for the next', async () => {
    let byte = 0;
    const { client, sent, settle } = bench([lineDown, lineDown, () => json(cart)], {
      random: (bytes) => bytes.fill(++byte),
    });
    await settle(add(client));
    assert.equal(sent.length, 3);
    assert.deepEqual([...keys(sent)], ['01'.repeat(16)]);
    await settle(add(client));
    assert.equal(keys(sent).size, 2);
  });

  it('keeps the key of the caller', async () => {
    const { client, sent, settle } = bench([lineDown, () => json(cart)]);
    await settle(client.carts.create({}, { idempotencyKey: 'stored-before' }));
    assert.deepEqual([...keys(sent)], ['stored-before']);
  });

  it('tries the order lookup again: it changes nothing', async () => {
    const { client, sent, settle } = bench([lineDown, () => json(order)]);
    assert.equal((await settle(client.orders.lookup({ label: 'W-1', email: 'a@b.example' }))).value?.id, 'o1');
    assert.deepEqual([...keys(sent)], [null]);
  });

  for (const status of [408, 429, 500, 502, 503, 504, 599])
    it(`tries again after ${status}`, async () => {
      const { client, sent, settle } = bench([() => new Response('<h1>Sorry</h1>', { status }), () => json(cart)]);
      assert.equal((await settle(add(client))).value?.id, 'c1');
      assert.equal(sent.length, 2);
    });

  for (const [status, code] of [
    [400, 'invalid_request'],
    [401, 'unauthorized'],
    [402, 'payment_declined'],
    [404, 'cart_not_found'],
    [409, 'out_of_stock'],
    [412, 'version_conflict'],
    [422, 'validation_failed'],
  ] as const)
    it(`takes ${code} for an answer`, async () => {
      const { client, sent, settle } = bench([() => problem(status, code)]);
      assert.equal((await settle(add(client))).error?.code, code);
      assert.equal(sent.length, 1);
    });

  it('takes an answer that is not what the contract says for one, too', async () => {
    const { client, sent, settle } = bench([() => json({})]);
    assert.equal((await settle(read(client))).error?.code, 'invalid_response');
    assert.equal(sent.length, 1);
  });

  it('waits while the same change is being made, for more than three tries if need be', async () => {
    const busy: Reply = () => problem(409, 'idempotency_in_progress');
    const { client, sent, settle } = bench([lineDown, busy, busy, busy, busy, busy, () => json(cart)]);
    assert.equal((await settle(add(client))).value?.id, 'c1');
    assert.equal(sent.length, 7);
    assert.equal(keys(sent).size, 1);
  });

  it('does not wait for a change longer than its time, nor in a hot loop', async () => {
    const { client, sent, settle, clock } = bench([() => problem(409, 'idempotency_in_progress')], {
      random: (bytes) => bytes.fill(0),
    });
    assert.equal((await settle(add(client))).error?.code, 'idempotency_in_progress');
    assert.ok(clock.elapsed < 10_000);
    assert.ok(sent.length <= 101, `${sent.length} requests`);
  });
});

describe('Retry-After', () => {
  it('is waited for, in seconds', async () => {
    const { client, sent, settle } = bench([
      () => problem(503, 'unavailable', { 'retry-after': '4' }),
      () => json(product),
    ]);
    await settle(read(client));
    assert.deepEqual(times(sent), [0, 4_000]);
  });

  it('is waited for, as a date', async () => {
    const { client, sent, settle, clock } = bench([
      () => problem(429, 'rate_limited', { 'retry-after': new Date(clock.start + 7_000).toUTCString() }),
      () => json(product),
    ]);
    await settle(read(client));
    assert.deepEqual(times(sent), [0, 7_000]);
  });

  it('is believed up to 30 s', async () => {
    const { client, sent, settle } = bench(
      [() => problem(429, 'rate_limited', { 'retry-after': '3600' }), () => json(product)],
      { timeout: 60_000 },
    );
    assert.equal((await settle(read(client))).value?.id, 'p1');
    assert.deepEqual(times(sent), [0, 30_000]);
  });

  it('that goes past the time of the call ends it at once', async () => {
    const { client, sent, settle, clock } = bench([() => problem(429, 'rate_limited', { 'retry-after': '60' })]);
    assert.equal((await settle(read(client))).error?.code, 'rate_limited');
    assert.equal(sent.length, 1);
    assert.equal(clock.elapsed, 0);
  });

  it('is told by the error of a call that does not wait for it', async () => {
    const ends = async (...replies: Parameters<typeof bench>[0]) => {
      const { client, settle } = bench(replies);
      return (await settle(read(client))).error as ApiError;
    };
    const limited = (seconds: string) => () => problem(429, 'rate_limited', { 'retry-after': seconds });
    assert.equal((await ends(limited('20'))).retryAfter, 20_000);
    assert.equal((await ends(limited('3600'))).retryAfter, 30_000);
    assert.equal((await ends(limited('1'), limited('1'), limited('2'))).retryAfter, 2_000);
    assert.equal((await ends(() => problem(503, 'unavailable'))).retryAfter, undefined);
  });

  it('never gives a wait below 0 or above 30 s, whatever it says', () => {
    const now = Date.parse('2026-11-21T10:00:00Z');
    for (const [header, milliseconds] of [
      [null, 0],
      ['', 0],
      ['soon', 0],
      ['-5', 0],
      ['1.5', 0],
      ['0', 0],
      [' 2 ', 2_000],
      ['9'.repeat(400), 30_000],
      ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
      ['Sat, 21 Nov 2026 10:00:03 GMT', 3_000],
    ] as const)
      assert.equal(retryAfter(header, now), milliseconds, String(header));
    fc.assert(
      fc.property(fc.string(), (header) => {
        const wait = retryAfter(header, now);
        assert.ok(wait >= 0 && wait <= 30_000);
      }),
    );
  });
});

describe('jitter', () => {
  const failure = new ApiError({ type: 'x', title: 'x', status: 503, code: 'unavailable' });
  it('lies anywhere from 0 to a ceiling that doubles up to 2 s', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (chance, failures) => {
          const wait = waitBefore(failure, failures, 0, (bytes) => bytes.set(chance));
          assert.ok(wait >= 0 && wait < Math.min(2_000, 300 * 2 ** (failures - 1)));
        },
      ),
    );
    assert.equal(
      waitBefore(failure, 1, 0, (bytes) => bytes.fill(0)),
      0,
    );
    assert.ok(waitBefore(failure, 1, 0, (bytes) => bytes.fill(255)) > 299);
    assert.equal(
      waitBefore(failure, 1, 5_000, (bytes) => bytes.fill(255)),
      5_000,
    );
  });
});

describe('time limits', () => {
  it('give up on a try after 6 s and on the call after 10 s', async () => {
    const { client, sent, settle, clock } = bench([silence]);
    const { error } = await settle(read(client));
    assert.equal(error?.name, 'TimeoutError');
    assert.equal(error?.message, 'No answer within 10000 ms');
    assert.deepEqual(times(sent), [0, 6_150]);
    assert.equal(clock.elapsed, 10_000);
    assert.equal(clock.pending, 0);
  });

  it('hold for the body of an answer, too', async () => {
    const endless = () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
    const { client, settle, clock } = bench([endless]);
    assert.equal((await settle(read(client))).error?.code, 'timeout');
    assert.equal(clock.elapsed, 10_000);
  });

  it('end what is under way', async () => {
    const { client, sent, settle } = bench([silence], { timeout: 1_000 });
    await settle(read(client));
    assert.equal(sent[0]?.signal.aborted, true);
  });
});

describe('a signal', () => {
  it('ends the call at once, though fetch does not care', async () => {
    const { client, sent, settle, clock } = bench([silence]);
    const controller = new AbortController();
    const promise = settle(client.carts.get('c1', { signal: controller.signal }));
    controller.abort();
    assert.equal((await promise).error?.name, 'AbortedError');
    assert.equal(clock.elapsed, 0);
    assert.equal(clock.pending, 0);
    assert.equal(sent[0]?.signal.aborted, true);
  });

  it('ends the wait between two tries', async () => {
    const controller = new AbortController();
    const { client, sent, settle, clock } = bench([
      () => {
        setImmediate(() => controller.abort());
        return problem(503, 'unavailable', { 'retry-after': '5' });
      },
    ]);
    const { error } = await settle(client.carts.get('c1', { signal: controller.signal }));
    assert.equal(error?.name, 'AbortedError');
    assert.equal(clock.pending, 0);
    assert.equal(sent.length, 1);
  });

  it('that was given before keeps the request from being sent', async () => {
    const { client, sent, settle } = bench([() => json(cart)]);
    assert.equal((await settle(client.carts.get('c1', { signal: AbortSignal.abort() }))).error?.code, 'aborted');
    assert.equal(sent.length, 0);
  });

  it('is not listened to any more after the answer', async () => {
    const { client, settle } = bench([() => json(cart)]);
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(signal, args);
    };
    await settle(client.carts.get('c1', { signal }));
    assert.equal(listeners, 0);
  });
});
