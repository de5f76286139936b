import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CartLab, createCartLab, type EngineDelay, faultyClient, lateEngine, memoryStorage } from '@wares/testing';
import { createLeanStorefront } from '../lean.ts';
import type { Storefront } from '../storefront.ts';

const NEVER = Number.POSITIVE_INFINITY;
const lines = ({ cart }: Storefront) =>
  (cart.$cart.get().cart?.lineItems ?? []).map((line) => [line.item.id, line.quantity]);
const ops = ({ browser }: CartLab) => [...browser.disk.keys()].filter((key) => key.startsWith('wares:default:op:'));
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'confirmed',
    ({ code }: { code: string }) => code,
  );
const made = ({ backend }: CartLab) =>
  [...backend.carts.values()].map((cart) => cart.lines.map((line) => [line.itemId, line.quantity]));
/** A further tab of the lab, whose engine comes in its own time. */
const openAnother = ({ browser, backend, time }: CartLab, late: EngineDelay) => {
  const tab = browser.openTab();
  const client = faultyClient({ backend, time, tab, fault: () => ({ there: 10, back: 10 }) });
  const storefront = createLeanStorefront({ ...tab.options, client }, lateEngine(time, tab, late));
  storefront.cart.$cart.subscribe(() => {});
  return { tab, storefront };
};

describe('the cart before its engine', () => {
  it('writes an add down at once, shows that it is under way, and sends it once when the engine is there', async () => {
    const lab = createCartLab(0, { wait: 400, failures: 0 });
    const { storefront } = lab.openTab();
    const added = outcome(storefront.cart.addLine({ itemId: 'a', quantity: 2 }));
    assert.equal(ops(lab).length, 1);
    const { pending, quantity, busyItems, offline, status } = storefront.cart.$cart.get();
    assert.deepEqual([pending, quantity, busyItems, offline, status], [1, 2, ['a'], false, 'loading']);
    await lab.time.advance(300);
    assert.equal(lab.backend.effects.length, 0);
    await lab.time.advance(1_000);
    assert.equal(await added, 'confirmed');
    assert.deepEqual(made(lab), [[['a', 2]]]);
    assert.deepEqual(lines(storefront), [['a', 2]]);
    assert.deepEqual(ops(lab), []);
  });

  it('makes one cart of several adds, in their order', async () => {
    const lab = createCartLab(0, { wait: 400, failures: 1 });
    const { storefront } = lab.openTab();
    const all = ['a', 'b', 'a'].map((itemId) => outcome(storefront.cart.addLine({ itemId })));
    assert.equal(storefront.cart.$cart.get().quantity, 3);
    await lab.time.advance(10_000);
    assert.deepEqual(await Promise.all(all), Array(3).fill('confirmed'));
    assert.deepEqual(made(lab), [
      [
        ['a', 2],
        ['b', 1],
      ],
    ]);
  });

  it('keeps an add while the engine cannot be fetched, says so, and tries again by itself', async () => {
    const lab = createCartLab(0, { wait: 10, failures: 3 });
    const { storefront } = lab.openTab();
    const added = outcome(storefront.cart.addLine({ itemId: 'a' }));
    await lab.time.advance(1_000);
    const { pending, quantity, offline, status, error } = storefront.cart.$cart.get();
    assert.deepEqual([pending, quantity, offline, status, error?.code], [1, 1, true, 'error', 'network_error']);
    assert.equal(ops(lab).length, 1);
    await lab.time.advance(60_000);
    assert.equal(await added, 'confirmed');
    assert.deepEqual(made(lab), [[['a', 1]]]);
    assert.equal(storefront.cart.$cart.get().offline, false);
    assert.equal(storefront.cart.$cart.get().error, undefined);
  });

  for (const [when, act] of [
    ['when the line is back', (_: Storefront, show: () => void) => show()],
    ['with the next add', ({ cart }: Storefront) => void cart.addLine({ itemId: 'b' })],
    ['when it is asked to', ({ cart }: Storefront) => void cart.retry()],
    ['when the cart is to be read', ({ cart }: Storefront) => void cart.refresh()],
  ] as const) {
    it(`tries again at once ${when}`, async () => {
      const lab = createCartLab(0, { wait: 10, failures: 1 });
      const { tab, storefront } = lab.openTab();
      const added = outcome(storefront.cart.addLine({ itemId: 'a' }));
      await lab.time.advance(20);
      assert.equal(storefront.cart.$cart.get().offline, true);
      act(storefront, () => tab.show());
      await lab.time.advance(500);
      assert.equal(await added, 'confirmed');
    });
  }

  it('waits no longer after a failure that many waited for', async () => {
    const lab = createCartLab(0, { wait: 10, failures: 1 });
    const { storefront } = lab.openTab();
    for (const itemId of ['a', 'b', 'a', 'c', 'a']) void storefront.cart.addLine({ itemId });
    assert.equal(storefront.cart.$cart.get().pending, 5);
    await lab.time.advance(2_500);
    assert.equal(storefront.cart.$cart.get().pending, 0);
    assert.equal(made(lab)[0]?.length, 3);
  });

  it('leaves what it wrote down to the next visit', async () => {
    const lab = createCartLab(0, { wait: 10, failures: NEVER });
    const { tab, storefront } = lab.openTab();
    void storefront.cart.addLine({ itemId: 'a', quantity: 3 });
    await lab.time.advance(600_000);
    assert.equal(lab.backend.carts.size, 0);
    tab.crash();
    const next = openAnother(lab, { wait: 10, failures: 0 });
    assert.equal(next.storefront.cart.$cart.get().quantity, 3);
    await lab.time.advance(5_000);
    assert.deepEqual(lines(next.storefront), [['a', 3]]);
    assert.deepEqual(made(lab), [[['a', 3]]]);
  });

  it('leaves it to another tab that has its engine', async () => {
    const lab = createCartLab();
    const other = lab.openTab();
    const { storefront } = openAnother(lab, { wait: 10, failures: NEVER });
    void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(5_000);
    assert.deepEqual(lines(other.storefront), [['a', 1]]);
    assert.equal(storefront.cart.$cart.get().quantity, 1);
    assert.equal(storefront.cart.$cart.get().pending, 0);
  });

  it('rejects an add that is refused, after it has come', async () => {
    const lab = createCartLab(0, { wait: 400, failures: 2 });
    const { storefront } = lab.openTab();
    const refused = outcome(storefront.cart.addLine({ itemId: 'sold-out' }));
    await lab.time.advance(60_000);
    assert.equal(await refused, 'out_of_stock');
    assert.equal(storefront.cart.$cart.get().quantity, 0);
  });

  it('is not fetched for a page without a cart until the page is idle, and asks for nothing then', async () => {
    const lab = createCartLab();
    lab.backend.getCart = () => assert.fail('a read');
    const tab = lab.browser.openTab();
    const client = faultyClient({ backend: lab.backend, time: lab.time, tab, fault: () => ({ there: 10, back: 10 }) });
    let fetched = 0;
    const source = lateEngine(lab.time, tab, { wait: 10, failures: 1, idle: 500 });
    const { cart } = createLeanStorefront(
      { ...tab.options, client },
      {
        ...source,
        load: () => {
          fetched++;
          return source.load();
        },
      },
    );
    cart.$cart.subscribe(() => {});
    await cart.setContext({ country: 'JP' });
    await lab.time.advance(400);
    assert.equal(fetched, 0);
    assert.equal(cart.$cart.get().status, 'ready');
    await lab.time.advance(400);
    assert.equal(fetched, 1);
    // A failure that nobody waits for is not shown.
    assert.equal(cart.$cart.get().status, 'ready');
    assert.equal(cart.$cart.get().error, undefined);
  });

  it('shows what is expected at once when it came while the page was idle', async () => {
    const lab = createCartLab(0, { wait: 10, failures: 0, idle: 100 });
    const { storefront } = lab.openTab();
    await lab.time.advance(200);
    void storefront.cart.addLine({
      itemId: 'a',
      seenPrice: { amount: 500, currency: 'JPY' },
      preview: { productId: 'p', handle: 'a', title: 'A' },
    });
    assert.deepEqual(lines(storefront), [['a', 1]]);
  });

  it('counts the pieces that were there last, and those to come', async () => {
    const lab = createCartLab(0, { wait: 400, failures: 0 });
    const { tab, storefront } = lab.openTab();
    void storefront.cart.addLine({ itemId: 'a', quantity: 2 });
    await lab.time.advance(5_000);
    const next = lab.reload(tab);
    assert.equal(next.storefront.cart.$cart.get().quantity, 2);
    assert.equal(next.storefront.cart.$cart.get().status, 'loading');
    void next.storefront.cart.addLine({ itemId: 'b' });
    assert.equal(next.storefront.cart.$cart.get().quantity, 3);
    await lab.time.advance(5_000);
    assert.deepEqual(made(lab), [
      [
        ['a', 2],
        ['b', 1],
      ],
    ]);
  });

  it('moves a stored cart to another market once it is there', async () => {
    const lab = createCartLab(0, { wait: 400, failures: 1 });
    const { tab, storefront } = lab.openTab();
    void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(10_000);
    const next = lab.reload(tab).storefront;
    const moved = outcome(next.cart.setContext({ country: 'JP' }));
    await lab.time.advance(10_000);
    assert.equal(await moved, 'confirmed');
    assert.equal(next.cart.$cart.get().cart?.context.country, 'JP');
  });

  it('hears of an order that came while it was away', async () => {
    const lab = createCartLab(0, { wait: 400, failures: 0 });
    const { tab, storefront } = lab.openTab();
    void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(5_000);
    const { cart } = lab.reload(tab).storefront;
    const order = { id: 'order', label: 'W-1' };
    const [{ id } = { id: '' }] = lab.backend.carts.values();
    cart.markCompleted(id, order);
    await lab.time.advance(1_000);
    assert.deepEqual(cart.$cart.get().completed, order);
  });

  for (const text of [
    '{',
    '[1,null]',
    '[1,{"cart":{"lineItems":[null]}}]',
    '[1,{"cart":{"lineItems":[{}]}}]',
    '[1,5]',
  ]) {
    it(`survives ${text} in storage`, async () => {
      const lab = createCartLab(0, { wait: 400, failures: 1 });
      const { storefront } = lab.openTab((tab) => {
        tab.options.storage = memoryStorage(new Map([['wares:default:cart', text]]));
      });
      const added = outcome(storefront.cart.addLine({ itemId: 'a' }));
      assert.equal(storefront.cart.$cart.get().quantity, 1);
      await lab.time.advance(10_000);
      assert.equal(await added, 'confirmed');
      assert.deepEqual(lines(storefront), [['a', 1]]);
    });
  }

  it('stops trying once it is disposed of, and loses nothing', async () => {
    const lab = createCartLab(0, { wait: 10, failures: 1 });
    const { tab, storefront } = lab.openTab();
    void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(20);
    storefront.dispose();
    tab.show();
    await lab.time.advance(600_000);
    assert.equal(lab.backend.carts.size, 0);
    assert.equal(ops(lab).length, 1);
  });
});
