import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CartLab, createCartLab, type Fault, memoryStorage, problem, type VirtualTab } from '@wares/testing';
import type { Storefront } from '../storefront.ts';

const WELL: Fault = { there: 10, back: 10 };
const lines = ({ cart }: Storefront) =>
  (cart.$cart.get().cart?.lineItems ?? []).map((line) => [line.item.id, line.quantity]);
const onlyCart = ({ backend }: CartLab) => {
  assert.equal(backend.carts.size, 1);
  return [...backend.carts.values()][0]?.lines.map((line) => [line.itemId, line.quantity]);
};
/** A tab with one line of two pieces of `a`. */
const withGoods = async () => {
  const lab = createCartLab();
  const { tab, storefront } = lab.openTab();
  void storefront.cart.addLine({ itemId: 'a', quantity: 2 });
  await lab.time.advance(1_000);
  const lineId = storefront.cart.$cart.get().cart?.lineItems[0]?.id ?? '';
  return { lab, tab, storefront, cart: storefront.cart, lineId };
};
/** A tab that no message of another one reaches. */
const silent = (tab: VirtualTab) => void delete tab.options.channel;
/** A tab that hears nothing and comes to the lock late. Milliseconds. */
const lateToLock = (lab: CartLab, wait: number) => (tab: VirtualTab) => {
  silent(tab);
  const { locks } = tab.options;
  tab.options.locks = {
    request: async <T>(name: string, run: () => Promise<T>) => {
      await new Promise<void>((resolve) => void lab.time.setTimeout(resolve, wait));
      return (locks as NonNullable<typeof locks>).request(name, run);
    },
  };
};
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'confirmed',
    ({ code }: { code: string }) => code,
  );

describe('the cart', () => {
  it('makes one cart of two fast first adds, with both items in it', async () => {
    const lab = createCartLab();
    const { storefront } = lab.openTab();
    const both = Promise.all([storefront.cart.addLine({ itemId: 'a' }), storefront.cart.addLine({ itemId: 'b' })]);
    assert.equal(storefront.cart.$cart.get().quantity, 2);
    await lab.time.advance(1_000);
    await both;
    assert.deepEqual(onlyCart(lab), [
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('makes one cart of the first adds of four tabs', async () => {
    const lab = createCartLab();
    const all = ['a', 'b', 'c', 'd'].map((itemId) => ({ itemId, ...lab.openTab() }));
    for (const { storefront, itemId } of all) void storefront.cart.addLine({ itemId });
    await lab.time.advance(5_000);
    assert.equal(onlyCart(lab)?.length, 4);
    for (const { storefront } of all) assert.deepEqual(lines(storefront), lines(all[0]?.storefront as Storefront));
  });

  it('makes one cart when what a tab stores reaches the other later than the lock', async () => {
    for (const wait of [0, 20, 55, 65, 75]) {
      const lab = createCartLab(40);
      const [one, two] = [lab.openTab(), lab.openTab()];
      void one.storefront.cart.addLine({ itemId: 'a' });
      await lab.time.advance(wait);
      void two.storefront.cart.addLine({ itemId: 'b' });
      await lab.time.advance(5_000);
      assert.equal(onlyCart(lab)?.length, 2);
    }
  });

  it('finishes what was sent without an answer before anything else', async () => {
    const lab = createCartLab(40);
    const [one, two] = [lab.openTab(), lab.openTab()];
    lab.faults.push(WELL, { ...WELL, kind: 'busy' }, WELL);
    outcome(one.storefront.cart.addLine({ itemId: 'none' }));
    await lab.time.advance(45);
    void two.storefront.cart.addLine({ itemId: 'b' });
    await lab.time.advance(15);
    void one.storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(10_000);
    assert.equal(onlyCart(lab)?.length, 2);
  });

  it('does not send again what was sent longer ago than backends keep keys', async () => {
    for (const kind of ['answer-lost', 'request-lost'] as const) {
      const { cart, tab, lab } = await withGoods();
      lab.faults[0] = { ...WELL, kind };
      void cart.addLine({ itemId: 'b' });
      await lab.time.advance(20);
      tab.crash();
      const keys = new Set(lab.backend.effects.map(({ key }) => key));
      await lab.time.advance(48 * 3_600_000);
      lab.faults[0] = WELL;
      const { storefront } = lab.reload(tab);
      await lab.time.advance(5_000);
      assert.deepEqual(lines(storefront), [
        ['a', 2],
        ['b', 1],
      ]);
      assert.equal(lab.backend.effects.length, kind === 'answer-lost' ? keys.size : keys.size + 1);
    }
  });

  it('counts an add once when its answer is lost and it is sent again', async () => {
    const lab = createCartLab();
    const { storefront } = lab.openTab();
    lab.faults.push({ ...WELL, kind: 'answer-lost' }, { ...WELL, kind: 'broken-after' }, WELL);
    const added = outcome(storefront.cart.addLine({ itemId: 'a' }));
    await lab.time.advance(30_000);
    assert.equal(await added, 'confirmed');
    assert.deepEqual(onlyCart(lab), [['a', 1]]);
  });

  it('finishes what a reload has cut off', async () => {
    const lab = createCartLab();
    const { tab, storefront } = lab.openTab();
    void storefront.cart.addLine({ itemId: 'a' });
    void storefront.cart.addLine({ itemId: 'b' });
    await lab.time.advance(65);
    const next = lab.reload(tab);
    assert.equal(next.storefront.cart.$cart.get().pending, 2);
    await lab.time.advance(5_000);
    assert.equal(onlyCart(lab)?.length, 2);
    assert.equal(next.storefront.cart.$cart.get().pending, 0);
  });

  it('finishes in another tab what a crash has cut off', async () => {
    const lab = createCartLab();
    const { tab, storefront } = lab.openTab();
    const other = lab.openTab();
    void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(55);
    tab.crash();
    await lab.time.advance(10_000);
    assert.deepEqual(lines(other.storefront), [['a', 1]]);
  });

  it('shows what is expected at once, marked as not confirmed', async () => {
    const { cart, lineId, lab, storefront } = await withGoods();
    void cart.setQuantity(lineId, 5);
    void cart.addLine({
      itemId: 'b',
      seenPrice: { amount: 500, currency: 'EUR' },
      preview: { productId: 'p', handle: 'b', title: 'B' },
    });
    void cart.addLine({ itemId: 'c' });
    const state = cart.$cart.get();
    assert.deepEqual(lines(storefront), [
      ['a', 5],
      ['b', 1],
    ]);
    assert.equal(state.quantity, 7);
    assert.equal(state.pending, 3);
    assert.deepEqual(state.busyLines, [lineId]);
    assert.deepEqual(state.busyItems, ['b', 'c']);
    await lab.time.advance(1_000);
    assert.equal(cart.$cart.get().pending, 0);
    assert.deepEqual(cart.$cart.get().busyLines, []);
  });

  it('shows a preview before there is a cart', () => {
    const { storefront } = createCartLab().openTab();
    void storefront.cart.addLine({
      itemId: 'a',
      seenPrice: { amount: 500, currency: 'JPY' },
      preview: { productId: 'p', handle: 'a', title: 'A' },
    });
    assert.equal(storefront.cart.$cart.get().cart?.currency, 'JPY');
    assert.deepEqual(lines(storefront), [['a', 1]]);
  });

  it('takes the forecast back when the backend says no, and says why', async () => {
    const { cart, lab, storefront } = await withGoods();
    const refused = outcome(cart.addLine({ itemId: 'sold-out' }));
    assert.equal(cart.$cart.get().quantity, 3);
    await lab.time.advance(1_000);
    assert.equal(await refused, 'out_of_stock');
    assert.deepEqual(lines(storefront), [['a', 2]]);
    assert.equal(cart.$cart.get().quantity, 2);
    assert.equal(cart.$cart.get().error?.code, 'out_of_stock');
    cart.dismiss();
    assert.equal(cart.$cart.get().error, undefined);
  });

  it('tells the tab that asked, when another tab heard the no', async () => {
    const lab = createCartLab();
    const [one, two] = [lab.openTab(), lab.openTab()];
    void one.storefront.cart.addLine({ itemId: 'a' });
    const refused = outcome(two.storefront.cart.addLine({ itemId: 'none' }));
    await lab.time.advance(5_000);
    assert.equal(await refused, 'variant_not_found');
    assert.equal(one.storefront.cart.$cart.get().error, undefined);
    assert.deepEqual([...lab.browser.disk.keys()], ['wares:default:cart']);
  });

  it('tells the tab that asked of a no even when a tab that has not heard of it writes the record after it', async () => {
    const lab = createCartLab(40);
    const [one, two] = [lab.openTab(silent), lab.openTab(silent)];
    void one.storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(1_000);
    const asking = lab.openTab(lateToLock(lab, 400));
    await lab.time.advance(1_000);
    // The first tab works off all three; the second has the lock next, and is slow to be told what it asks again.
    lab.faults.push({ there: 10, back: 90 }, WELL, WELL, { there: 10, back: 90 }, WELL);
    const asked = lab.backend.effects.length;
    void one.storefront.cart.addLine({ itemId: 'b' });
    await lab.time.advance(10);
    const other = outcome(two.storefront.cart.addLine({ itemId: 'c' }));
    await lab.time.advance(10);
    const refused = outcome(asking.storefront.cart.addLine({ itemId: 'sold-out' }));
    await lab.time.advance(280);
    const { done } = JSON.parse(lab.browser.disk.get('wares:default:cart') ?? '')[1];
    assert.ok(!done.some(({ no }: { no?: object }) => no), 'the record has lost the no');
    await lab.time.advance(5_000);
    assert.deepEqual([await other, await refused], ['confirmed', 'out_of_stock']);
    assert.equal(lab.backend.effects.length, asked + 2);
    assert.deepEqual(onlyCart(lab), [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    assert.deepEqual([...lab.browser.disk.keys()], ['wares:default:cart']);
  });

  it('tells the tab that asked of a no however much was done since', async () => {
    const lab = createCartLab();
    const { storefront } = lab.openTab(silent);
    const asking = lab.openTab(lateToLock(lab, 60_000));
    const refused = outcome(asking.storefront.cart.addLine({ itemId: 'none' }));
    for (let count = 0; count < 30; count++) void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(120_000);
    assert.equal(await refused, 'variant_not_found');
    assert.deepEqual(onlyCart(lab), [['a', 30]]);
  });

  it('forgets a no that nobody has waited for in a week', async () => {
    const lab = createCartLab();
    const { tab, storefront } = lab.openTab();
    const noes = () => [...lab.browser.disk.keys()].filter((key) => key.startsWith('wares:default:no:'));
    const gone = lab.openTab();
    gone.tab.setOnline(false);
    void gone.storefront.cart.addLine({ itemId: 'none' });
    gone.tab.crash();
    tab.show();
    await lab.time.advance(60_000);
    assert.equal(noes().length, 1);
    for (const [days, left] of [
      [6, 1],
      [1, 0],
    ] as const) {
      await lab.time.advance(days * 86_400_000);
      void outcome(storefront.cart.addLine({ itemId: 'sold-out' }));
      await lab.time.advance(60_000);
      assert.equal(noes().length, left);
    }
  });

  it('removes a line, also by the quantity 0', async () => {
    const { cart, lineId, lab } = await withGoods();
    void cart.setQuantity(lineId, 0);
    assert.equal(cart.$cart.get().quantity, 0);
    await lab.time.advance(1_000);
    assert.deepEqual(onlyCart(lab), []);
  });

  it('sends only the last of several quantities for one line, and confirms all', async () => {
    const { cart, lineId, lab } = await withGoods();
    const all = [3, 4, 5, 6].map((quantity) => outcome(cart.setQuantity(lineId, quantity)));
    await lab.time.advance(1_000);
    assert.deepEqual(await Promise.all(all), Array(4).fill('confirmed'));
    assert.deepEqual(
      lab.backend.effects.map(({ quantity }) => quantity),
      [2, 6],
    );
  });

  it('repeats an intent on the newer version when the cart was changed elsewhere', async () => {
    const { cart, lineId, lab } = await withGoods();
    const [{ id } = { id: '' }] = lab.backend.carts.values();
    lab.backend.addLineItem(id, { itemId: 'b', quantity: 1 }, 'another-device');
    const set = outcome(cart.setQuantity(lineId, 7));
    await lab.time.advance(1_000);
    assert.equal(await set, 'confirmed');
    assert.deepEqual(onlyCart(lab), [
      ['a', 7],
      ['b', 1],
    ]);
  });

  it('is still there when it cannot be read', async () => {
    const { tab, lab } = await withGoods();
    for (const kind of ['request-lost', 'refused', 'answer-garbled', 'request-silent'] as const) {
      lab.faults[0] = { ...WELL, kind };
      const { storefront } = lab.reload(tab);
      await lab.time.advance(11_000);
      const state = storefront.cart.$cart.get();
      assert.equal(state.status, 'error');
      assert.deepEqual(lines(storefront), [['a', 2]]);
      lab.faults[0] = WELL;
      void storefront.cart.addLine({ itemId: 'a' });
      await lab.time.advance(1_000);
      assert.equal(lab.backend.carts.size, 1);
      void storefront.cart.setQuantity(storefront.cart.$cart.get().cart?.lineItems[0]?.id ?? '', 2);
      await lab.time.advance(1_000);
      storefront.dispose();
    }
  });

  it('is filled anew from what was seen last when the backend has lost it', async () => {
    const { cart, lab, storefront } = await withGoods();
    void cart.addLine({ itemId: 'b' });
    await lab.time.advance(120_000);
    lab.backend.carts.clear();
    const added = outcome(cart.addLine({ itemId: 'c' }));
    await lab.time.advance(10_000);
    assert.equal(await added, 'confirmed');
    assert.deepEqual(onlyCart(lab), [
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
    assert.deepEqual(lines(storefront).length, 3);
  });

  it('is filled anew on a mere read too, with what can still be had', async () => {
    const { cart, tab, lab } = await withGoods();
    void cart.addLine({ itemId: 'b' });
    await lab.time.advance(120_000);
    lab.backend.carts.clear();
    const create = lab.backend.createCart.bind(lab.backend);
    lab.backend.createCart = (input, key) => {
      if (input.lineItems?.[0]?.itemId === 'a') throw problem('out_of_stock');
      return create(input, key);
    };
    const { storefront } = lab.reload(tab);
    await lab.time.advance(10_000);
    assert.deepEqual(lines(storefront), [['b', 1]]);
  });

  it('does not take a cart for lost that it has just made', async () => {
    const { cart, lab } = await withGoods();
    const { getCart } = lab.backend;
    lab.backend.getCart = () => {
      throw problem('cart_not_found');
    };
    void cart.refresh();
    await lab.time.advance(1_000);
    assert.equal(cart.$cart.get().quantity, 2);
    assert.equal(cart.$cart.get().status, 'error');
    lab.backend.getCart = getCart;
    void cart.retry();
    await lab.time.advance(1_000);
    assert.equal(cart.$cart.get().status, 'ready');
    assert.equal(lab.backend.carts.size, 1);
  });

  it('begins a new cart after an order, and says that there is one', async () => {
    const { cart, lab, lineId } = await withGoods();
    const [{ id } = { id: '' }] = lab.backend.carts.values();
    lab.backend.completeCart(id);
    const set = outcome(cart.setQuantity(lineId, 3));
    const added = outcome(cart.addLine({ itemId: 'b' }));
    const said: unknown[] = [];
    cart.$cart.listen(({ completed }) => completed && said.push(completed.id));
    await lab.time.advance(1_000);
    assert.equal(said[0], lab.backend.orders[0]?.id);
    assert.equal(await set, 'line_item_not_found');
    assert.equal(await added, 'confirmed');
    assert.equal(lab.backend.carts.size, 2);
    assert.deepEqual(
      cart.$cart.get().cart?.lineItems.map(({ item }) => item.id),
      ['b'],
    );
  });

  it('makes one cart after an order that a tab with the next add has not heard of', async () => {
    const lab = createCartLab(40);
    const [one, two] = [lab.openTab(silent), lab.openTab(silent)];
    // The first tab makes a cart, and reads it at once: it is ordered by then.
    lab.faults.push(WELL, { there: 10, back: 100 }, { there: 1, back: 1 }, { there: 10, back: 60 }, WELL);
    void one.storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(55);
    void one.storefront.cart.refresh();
    await lab.time.advance(10);
    lab.backend.completeCart([...lab.backend.carts.keys()][0] ?? '');
    await lab.time.advance(40);
    void two.storefront.cart.addLine({ itemId: 'b' });
    await lab.time.advance(5_000);
    assert.equal(lab.backend.carts.size, 2);
    assert.deepEqual(lines(two.storefront), [['b', 1]]);
  });

  it('knows of an order at once when the checkout tells, in every tab', async () => {
    const { cart, lab } = await withGoods();
    const other = lab.openTab();
    await lab.time.advance(1_000);
    const order = { id: 'order', label: 'W-1' };
    cart.markCompleted(cart.$cart.get().cart?.id ?? '', order);
    assert.deepEqual(cart.$cart.get().completed, order);
    assert.equal(cart.$cart.get().quantity, 0);
    await lab.time.advance(100);
    assert.deepEqual(other.storefront.cart.$cart.get().completed, order);
  });

  it('keeps changes while there is no line, says so, and sends them when it is back', async () => {
    const { cart, tab, lab } = await withGoods();
    tab.setOnline(false);
    const added = outcome(cart.addLine({ itemId: 'b' }));
    assert.equal(cart.$cart.get().offline, true);
    await lab.time.advance(600_000);
    assert.equal(cart.$cart.get().offline, true);
    assert.equal(cart.$cart.get().quantity, 3);
    tab.setOnline(true);
    await lab.time.advance(1_000);
    assert.equal(await added, 'confirmed');
    assert.equal(cart.$cart.get().offline, false);
  });

  it('leaves a backend alone for as long as it asks for, whatever is added meanwhile', async () => {
    const { cart, lab } = await withGoods();
    const { addLineItem } = lab.backend;
    const asked: number[] = [];
    lab.backend.addLineItem = (id, input, key) => {
      asked.push(lab.time.now());
      if (asked.length < 2) throw Object.assign(problem('rate_limited'), { retryAfter: 20_000 });
      return addLineItem.call(lab.backend, id, input, key);
    };
    const first = outcome(cart.addLine({ itemId: 'b' }));
    await lab.time.advance(5_000);
    const second = outcome(cart.addLine({ itemId: 'c' }));
    await lab.time.advance(12_000);
    assert.equal(asked.length, 1);
    await lab.time.advance(20_000);
    assert.deepEqual([await first, await second], ['confirmed', 'confirmed']);
    assert.ok((asked[1] ?? 0) - (asked[0] ?? 0) >= 20_000);
  });

  it('gives up after many answers that say neither yes nor no, and goes on with the rest', async () => {
    const { cart, lab } = await withGoods();
    const { addLineItem } = lab.backend;
    lab.backend.addLineItem = (id, input, key) => {
      if (input.itemId === 'poison') throw problem('internal');
      return addLineItem.call(lab.backend, id, input, key);
    };
    const poison = outcome(cart.addLine({ itemId: 'poison' }));
    const good = outcome(cart.addLine({ itemId: 'b' }));
    await lab.time.advance(600_000);
    assert.equal(await poison, 'internal');
    assert.equal(await good, 'confirmed');
    assert.equal(cart.$cart.get().quantity, 3);
  });

  it('does nothing for a market without a cart', async () => {
    const lab = createCartLab();
    const { storefront } = lab.openTab();
    await storefront.cart.setContext({ country: 'JP' });
    assert.equal(lab.backend.carts.size, 0);
  });

  it('asks for nothing while there is no cart', async () => {
    const lab = createCartLab();
    lab.backend.getCart = () => assert.fail('a read');
    const { storefront } = lab.openTab();
    await lab.time.advance(1_000);
    assert.equal(storefront.cart.$cart.get().status, 'ready');
  });

  it('reads the cart again when the page is shown again after a while', async () => {
    const { cart, tab, lab } = await withGoods();
    await lab.time.advance(60_000);
    const [{ id } = { id: '' }] = lab.backend.carts.values();
    lab.backend.addLineItem(id, { itemId: 'b', quantity: 1 }, 'another-device');
    tab.show();
    await lab.time.advance(1_000);
    assert.equal(cart.$cart.get().quantity, 3);
  });

  it('keeps two shops of one page apart', async () => {
    const lab = createCartLab();
    const { storefront } = lab.openTab();
    const { createStorefront } = await import('../create-storefront.ts');
    const other = createStorefront({ ...lab.browser.openTab().options, name: 'other', client: storefront.client });
    void storefront.cart.addLine({ itemId: 'a' });
    void other.cart.addLine({ itemId: 'b' });
    await lab.time.advance(1_000);
    assert.deepEqual(lines(storefront), [['a', 1]]);
    assert.deepEqual(lines(other), [['b', 1]]);
    assert.equal(lab.backend.carts.size, 2);
  });

  it('stops asking once it is disposed of, and loses nothing', async () => {
    const lab = createCartLab();
    const { tab, storefront } = lab.openTab();
    tab.setOnline(false);
    void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(1_000);
    storefront.dispose();
    tab.setOnline(true);
    await lab.time.advance(600_000);
    assert.equal(lab.backend.carts.size, 0);
    const next = lab.reload(tab);
    await lab.time.advance(5_000);
    assert.deepEqual(lines(next.storefront), [['a', 1]]);
  });
});

describe('the cart in a hostile browser', () => {
  const full = () => {
    const storage = memoryStorage();
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    return storage;
  };
  const corrupt = (text: string) =>
    memoryStorage(
      new Map([
        ['wares:default:cart', text],
        ['wares:default:op:0mub-x', text],
        ['wares:default:no:x', text],
      ]),
    );
  for (const [what, storage] of [
    ['without room in storage', full()],
    ['with text for storage', corrupt('{')],
    ['with a record that is null', corrupt('[1,null]')],
    [
      'with a record of another shape',
      corrupt('[1,{"at":1,"cart":{"id":"x","version":1,"lineItems":[null]},"kind":"add"}]'),
    ],
    ['with a record that is a list', corrupt('[1,[{"kind":"add","quantity":1}]]')],
  ] as const) {
    it(`works ${what}`, async () => {
      const lab = createCartLab();
      const { storefront } = lab.openTab((tab) => {
        tab.options.storage = storage;
      });
      const added = outcome(storefront.cart.addLine({ itemId: 'a' }));
      await lab.time.advance(1_000);
      assert.equal(await added, 'confirmed');
      assert.deepEqual(lines(storefront), [['a', 1]]);
      assert.equal(storefront.cart.$cart.get().pending, 0);
    });
  }
});

it('goes on where a lock is given at once', async () => {
  const lab = createCartLab();
  const { client } = lab.openTab().storefront;
  const { createStorefront } = await import('../create-storefront.ts');
  const locks = { request: <T>(_name: string, callback: () => Promise<T>) => callback() };
  const { cart } = createStorefront({ ...lab.browser.openTab().options, name: 'at-once', client, locks });
  cart.$cart.subscribe(() => {});
  // Nothing to do: it is over before anybody could wait for it.
  await Promise.all([cart.retry(), lab.time.advance(1_000)]);
  void cart.addLine({ itemId: 'a' });
  await lab.time.advance(5_000);
  assert.equal(cart.$cart.get().pending, 0);
  assert.equal(cart.$cart.get().quantity, 1);
});
