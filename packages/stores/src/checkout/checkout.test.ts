import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCartLab, type Fault, problem } from '@wares/testing';
import { cleanStores, type WritableAtom } from 'nanostores';
import { ordersOf } from '../orders/index.ts';
import type { Storefront } from '../storefront.ts';
import { checkoutOf } from './index.ts';

const WELL: Fault = { there: 10, back: 10 };
const ADDRESS = { lastName: 'Muster', streetAddress: 'Weg 1', addressLocality: 'Berlin', addressCountry: 'DE' };
const EMAIL = 'someone@example.com';
const PAY = { handlerId: 'test', instrumentId: 'paid' };

/** What the page asks for. */
const speak = ({ market }: Storefront, language: string) => (market.$request as WritableAtom).set({ language });

const setUp = async () => {
  const lab = createCartLab();
  const { tab, storefront } = lab.openTab();
  speak(storefront, 'de');
  void storefront.cart.addLine({ itemId: 'a', quantity: 2 });
  await lab.time.advance(1_000);
  const open = (each: Storefront) => {
    const checkout = checkoutOf(each);
    checkout.$checkout.subscribe(() => {});
    return checkout;
  };
  return { lab, tab, storefront, checkout: open(storefront), open };
};
const ready = async () => {
  const all = await setUp();
  void all.checkout.start();
  await all.lab.time.advance(1_000);
  void all.checkout.update({ email: EMAIL, address: ADDRESS });
  await all.lab.time.advance(1_000);
  return all;
};
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    ({ code }: { code: string }) => code,
  );

describe('the checkout', () => {
  it('is one for one storefront', async () => {
    const { storefront, checkout } = await setUp();
    assert.equal(checkoutOf(storefront), checkout);
    assert.notEqual(checkoutOf({ ...storefront }), checkout);
  });

  it('begins with what the cart holds, after the changes under way', async () => {
    const { storefront, checkout, lab } = await setUp();
    void storefront.cart.addLine({ itemId: 'b' });
    void checkout.start();
    assert.equal(checkout.$checkout.get().status, 'idle');
    await lab.time.advance(1_000);
    const state = checkout.$checkout.get();
    assert.equal(state.status, 'ready');
    assert.equal(state.checkout?.lineItems.length, 2);
  });

  it('says so when there is nothing in the cart', async () => {
    const lab = createCartLab();
    const { storefront } = lab.openTab();
    const checkout = checkoutOf(storefront);
    void checkout.start();
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().status, 'error');
    assert.equal(checkout.$checkout.get().error?.code, 'cart_empty');
  });

  it('shows an error when it cannot begin, and begins when told to try again', async () => {
    const { checkout, lab } = await setUp();
    lab.faults[0] = { ...WELL, kind: 'refused' };
    void checkout.start();
    await lab.time.advance(60_000);
    assert.equal(checkout.$checkout.get().status, 'error');
    lab.faults[0] = WELL;
    void checkout.retry();
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().status, 'ready');
    assert.equal(checkout.$checkout.get().error, undefined);
  });

  it('places one order, ends the cart and the draft, and remembers the order', async () => {
    const { checkout, storefront, lab } = await ready();
    const placed = checkout.place(PAY);
    await lab.time.advance(0);
    assert.equal(checkout.$checkout.get().status, 'placing');
    await lab.time.advance(1_000);
    const { label } = await placed;
    assert.equal(checkout.$checkout.get().status, 'completed');
    assert.deepEqual(checkout.$checkout.get().order, { ...(await placed), email: EMAIL });
    assert.equal(storefront.cart.$cart.get().quantity, 0);
    assert.equal(storefront.cart.$cart.get().completed?.label, label);
    assert.deepEqual(checkout.$draft.get(), {});
    assert.deepEqual(ordersOf(storefront).$recent.get(), { label, email: EMAIL });
  });

  it('makes one order of many presses', async () => {
    const { checkout, lab } = await ready();
    const all = [checkout.place(PAY), checkout.place(PAY), checkout.place(PAY)];
    await lab.time.advance(1_000);
    all.push(checkout.place(PAY));
    await lab.time.advance(1_000);
    assert.equal(new Set((await Promise.all(all)).map(({ id }) => id)).size, 1);
    assert.equal(lab.backend.orders.length, 1);
  });

  for (const kind of ['answer-lost', 'answer-garbled', 'broken-after', 'answer-silent'] as const) {
    it(`finds the order whose answer was not heard: ${kind}`, async () => {
      const { checkout, lab } = await ready();
      lab.faults.splice(0, 9, { ...WELL, kind }, WELL);
      const placed = checkout.place(PAY);
      await lab.time.advance(60_000);
      assert.ok((await placed).label);
      assert.equal(lab.backend.charges.length, 1);
    });
  }

  it('never places an order later when the line is down: it asks to press again', async () => {
    const { checkout, tab, lab } = await ready();
    tab.setOnline(false);
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    assert.equal(await refused, 'network_error');
    assert.equal(checkout.$checkout.get().status, 'ready');
    tab.setOnline(true);
    await lab.time.advance(600_000);
    assert.equal(lab.backend.orders.length, 0);
    const placed = outcome(checkout.place(PAY));
    await lab.time.advance(1_000);
    assert.equal(await placed, 'done');
  });

  it('shows the new total when the price moved, and charges only what was seen', async () => {
    const { checkout, lab } = await ready();
    lab.backend.surcharge = 500;
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(1_000);
    assert.equal(await refused, 'price_changed');
    const state = checkout.$checkout.get();
    assert.equal(state.status, 'ready');
    assert.equal(state.error?.code, 'price_changed');
    assert.equal(state.checkout?.totals[0]?.amount, 2_500);
    void checkout.place(PAY);
    await lab.time.advance(1_000);
    assert.deepEqual(
      lab.backend.charges.map(({ amount }) => amount),
      [2_500],
    );
  });

  it('charges the total that was seen at the press, not one that arrives after it', async () => {
    const { checkout, lab } = await ready();
    lab.backend.surcharge = 500;
    void checkout.update({ email: 'other@example.com' });
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(1_000);
    assert.equal(await refused, 'price_changed');
    assert.equal(checkout.$checkout.get().checkout?.totals[0]?.amount, 2_500);
    assert.equal(lab.backend.charges.length, 0);
  });

  it('keeps everything when the payment is declined', async () => {
    const { checkout, lab } = await ready();
    const refused = outcome(checkout.place({ ...PAY, instrumentId: 'declined' }));
    await lab.time.advance(1_000);
    assert.equal(await refused, 'payment_declined');
    assert.equal(checkout.$draft.get().email, EMAIL);
    assert.equal(checkout.$checkout.get().checkout?.buyer?.email, EMAIL);
    void checkout.place(PAY);
    await lab.time.advance(1_000);
    assert.equal(lab.backend.orders.length, 1);
  });

  it('sends again after a reload what was typed, and keeps no secret', async () => {
    const { checkout, tab, lab, open } = await ready();
    const { id } = checkout.$checkout.get().checkout ?? {};
    const refused = outcome(checkout.place({ ...PAY, instrumentId: 'declined' }));
    await lab.time.advance(1_000);
    assert.equal(await refused, 'payment_declined');
    const { sessionStorage } = tab.options;
    const kept = Array.from({ length: sessionStorage?.length ?? 0 }, (_, index) =>
      sessionStorage?.getItem(sessionStorage.key(index) ?? ''),
    ).join();
    assert.match(kept, new RegExp(EMAIL));
    for (const { secret } of lab.backend.checkouts.values()) {
      assert.equal(secret.length, 64);
      assert.ok(!kept.includes(secret) && ![...lab.browser.disk.values()].join().includes(secret));
    }
    const next = open(lab.reload(tab).storefront);
    void next.start();
    await lab.time.advance(1_000);
    assert.notEqual(next.$checkout.get().checkout?.id, id);
    assert.equal(next.$checkout.get().checkout?.status, 'ready_for_complete');
  });

  it('finds after a reload the order that was being placed', async () => {
    const { checkout, tab, lab, open } = await ready();
    void checkout.place(PAY);
    await lab.time.advance(15);
    assert.equal(lab.backend.orders.length, 1);
    const reloaded = lab.reload(tab);
    const next = open(reloaded.storefront);
    void next.start();
    await lab.time.advance(1_000);
    assert.equal(next.$checkout.get().status, 'completed');
    assert.equal(next.$checkout.get().order?.id, lab.backend.orders[0]?.id);

    // Shopping on: the old order does not stand in the way.
    void reloaded.storefront.cart.addLine({ itemId: 'b' });
    await lab.time.advance(1_000);
    const later = open(lab.reload(reloaded.tab).storefront);
    void later.start();
    await lab.time.advance(1_000);
    assert.equal(later.$checkout.get().status, 'ready');
  });

  it('learns of the order that another tab placed', async () => {
    const { checkout, lab, open } = await ready();
    const other = open(lab.openTab().storefront);
    void other.start();
    await lab.time.advance(1_000);
    void checkout.place(PAY);
    await lab.time.advance(2_000);
    assert.equal(other.$checkout.get().status, 'completed');
    assert.equal(other.$checkout.get().order?.id, lab.backend.orders[0]?.id);
  });

  it('takes nothing that was typed here for part of an order of another tab, and after a reload neither', async () => {
    const { checkout, lab, open } = await ready();
    const otto = lab.openTab();
    const other = open(otto.storefront);
    void other.start();
    await lab.time.advance(1_000);
    void other.update({ email: 'otto@example.com', address: ADDRESS });
    await lab.time.advance(1_000);
    void checkout.place(PAY);
    await lab.time.advance(2_000);
    const { order } = checkout.$checkout.get();
    assert.deepEqual(other.$checkout.get().order, { id: order?.id, label: order?.label, elsewhere: true });
    assert.equal(other.$checkout.get().checkout?.order, undefined);
    assert.equal(ordersOf(otto.storefront).$recent.get(), undefined);
    const next = open(lab.reload(otto.tab).storefront);
    void next.start();
    await lab.time.advance(1_000);
    assert.deepEqual(next.$checkout.get().order, { id: order?.id, label: order?.label, elsewhere: true });
  });

  it('shows no e-mail with the order of another tab when it had asked for one itself', async () => {
    const { checkout, lab, open } = await ready();
    const otto = lab.openTab();
    const other = open(otto.storefront);
    void other.start();
    await lab.time.advance(1_000);
    void other.update({ email: 'otto@example.com', address: ADDRESS });
    await lab.time.advance(1_000);
    void outcome(other.place({ ...PAY, instrumentId: 'declined' }));
    await lab.time.advance(1_000);
    void checkout.place(PAY);
    await lab.time.advance(2_000);
    const { order } = checkout.$checkout.get();
    assert.deepEqual(other.$checkout.get().order, { id: order?.id, label: order?.label });
    assert.deepEqual(ordersOf(otto.storefront).$recent.get(), { label: order?.label });
  });

  it('finds the order of a payment that a reload cut off, and whose it is', async () => {
    const { checkout, tab, lab, open } = await ready();
    lab.faults.splice(0, 9, { there: 35, back: 10 }, WELL);
    void checkout.place(PAY);
    await lab.time.advance(5);
    const reloaded = lab.reload(tab);
    const next = open(reloaded.storefront);
    const codes = new Set<string | undefined>();
    next.$checkout.subscribe(({ error }) => void codes.add(error?.code));
    void next.start();
    await lab.time.advance(1_000);
    const [placed] = lab.backend.orders;
    assert.deepEqual(next.$checkout.get().order, { id: placed?.id, label: placed?.label, email: EMAIL });
    assert.deepEqual(ordersOf(reloaded.storefront).$recent.get(), { label: placed?.label, email: EMAIL });
    assert.deepEqual([...codes], [undefined]);
    assert.equal(lab.backend.orders.length, 1);
  });

  it('waits for a payment under way before it begins', async () => {
    const { checkout, lab } = await setUp();
    const create = lab.backend.createCheckout.bind(lab.backend);
    let asks = 0;
    lab.backend.createCheckout = (...input) => {
      if (asks++ < 2) throw problem('idempotency_in_progress');
      return create(...input);
    };
    void checkout.start();
    await lab.time.advance(10_000);
    assert.equal(checkout.$checkout.get().status, 'ready');
    assert.equal(asks, 3);
  });

  it('shows an order again after a reload, with its e-mail', async () => {
    const { checkout, tab, lab, open } = await ready();
    void checkout.place(PAY);
    await lab.time.advance(1_000);
    const { order } = checkout.$checkout.get();
    const { storefront } = lab.reload(tab);
    const next = open(storefront);
    void next.start();
    await lab.time.advance(1_000);
    assert.equal(next.$checkout.get().order?.id, order?.id);
    assert.equal(next.$checkout.get().order?.email, EMAIL);
    assert.deepEqual(ordersOf(storefront).$recent.get(), { label: order?.label, email: EMAIL });
  });

  it('knows its own order when it learns of it only later', async () => {
    const { checkout, tab, lab } = await ready();
    lab.faults[0] = { ...WELL, kind: 'answer-lost' };
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    assert.equal(await refused, 'network_error');
    assert.equal(checkout.$checkout.get().unsure, true);
    lab.faults[0] = WELL;
    tab.show();
    void checkout.start();
    await lab.time.advance(1_000);
    const { order, checkout: shown, unsure } = checkout.$checkout.get();
    assert.deepEqual(order, { id: lab.backend.orders[0]?.id, label: lab.backend.orders[0]?.label, email: EMAIL });
    assert.equal(shown?.order?.id, order?.id);
    assert.equal(unsure, undefined);
  });

  it('is unsure after a payment without an answer, until the backend says how things are', async () => {
    for (const settle of ['update', 'start', 'retry'] as const) {
      const { checkout, tab, lab } = await ready();
      const act = () =>
        settle === 'update' ? outcome(checkout.update({ email: 'other@example.com' })) : checkout[settle]();
      tab.setOnline(false);
      void outcome(checkout.place(PAY));
      await lab.time.advance(60_000);
      assert.equal(checkout.$checkout.get().unsure, true);
      void act();
      await lab.time.advance(60_000);
      assert.equal(checkout.$checkout.get().unsure, true, `still after ${settle} without a line`);
      tab.setOnline(true);
      void act();
      await lab.time.advance(60_000);
      assert.equal(checkout.$checkout.get().unsure, undefined, `no more after ${settle}`);
    }
  });

  it('is unsure while a payment goes on that it no longer waits for', async () => {
    const { checkout, lab } = await ready();
    const { backend } = lab;
    const get = backend.getCheckout.bind(backend);
    const going = (id: string, secret: string) => ({ ...get(id, secret), status: 'complete_in_progress' });
    Object.assign(backend, {
      getCheckout: going,
      completeCheckout: (id: string, _: unknown, __: string, secret: string) => going(id, secret),
    });
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    assert.equal(await refused, 'checkout_incomplete');
    assert.equal(checkout.$checkout.get().unsure, true);
    void checkout.start();
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().unsure, true);
    backend.getCheckout = get;
    void checkout.start();
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().unsure, undefined);
  });

  it('asks by itself what became of a payment that it no longer waits for, less and less often, and shows the order', async () => {
    const { checkout, lab } = await ready();
    const { backend } = lab;
    const get = backend.getCheckout.bind(backend);
    const complete = backend.completeCheckout.bind(backend);
    let pay = () => {};
    let asked = 0;
    const going = (id: string, secret: string) => ({ ...get(id, secret), status: 'complete_in_progress' });
    Object.assign(backend, {
      getCheckout: (id: string, secret: string) => {
        asked++;
        return going(id, secret);
      },
      completeCheckout: (...call: Parameters<typeof complete>) => {
        pay = () => void complete(...call);
        return going(call[0], call[3]);
      },
    });
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(3_000);
    assert.equal(await refused, 'checkout_incomplete');
    asked = 0;
    await lab.time.advance(300_000);
    assert.ok(asked >= 9 && asked <= 12, `asked ${asked} times in five minutes`);
    assert.deepEqual([checkout.$checkout.get().unsure, checkout.$checkout.get().status], [true, 'ready']);
    pay();
    backend.getCheckout = get;
    await lab.time.advance(31_000);
    assert.equal(checkout.$checkout.get().order?.label, backend.orders[0]?.label);
    assert.deepEqual([backend.orders.length, backend.charges.length], [1, 1]);
  });

  it('asks what became of a payment as soon as the line is back, and never while nobody looks', async () => {
    const { checkout, tab, lab } = await ready();
    tab.setOnline(false);
    void outcome(checkout.place(PAY));
    await lab.time.advance(120_000);
    const { error, status, unsure } = checkout.$checkout.get();
    assert.deepEqual([error?.code, status, unsure], ['network_error', 'ready', true]);
    tab.setOnline(true);
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().unsure, undefined);
    tab.setOnline(false);
    void outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    // As when the last one who listened has gone.
    cleanStores(checkout.$checkout);
    tab.setOnline(true);
    await lab.time.advance(600_000);
    assert.equal(checkout.$checkout.value?.unsure, true);
  });

  it('shows what it has found out by itself also when no other checkout can be begun', async () => {
    const { checkout, tab, lab } = await ready();
    tab.setOnline(false);
    void outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    lab.backend.carts.clear();
    lab.backend.checkouts.clear();
    lab.backend.createCheckout = () => {
      throw problem('out_of_stock');
    };
    tab.setOnline(true);
    await lab.time.advance(1_000);
    const { error, status, unsure } = checkout.$checkout.get();
    assert.deepEqual([error?.code, status, unsure], ['out_of_stock', 'error', undefined]);
  });

  it('stays unsure after a press that could not be sent', async () => {
    const { checkout, tab, lab } = await ready();
    tab.setOnline(false);
    void outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    tab.setOnline(true);
    lab.backend.checkouts.clear();
    lab.backend.createCheckout = () => {
      throw problem('unavailable');
    };
    void checkout.start();
    await lab.time.advance(60_000);
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(1_000);
    assert.equal(await refused, 'checkout_incomplete');
    assert.equal(checkout.$checkout.get().unsure, true);
  });

  it('says no definite no of a forgotten checkout before it has looked at the cart', async () => {
    const { checkout, lab } = await ready();
    lab.backend.checkouts.clear();
    lab.backend.getCart = () => {
      throw problem('unavailable');
    };
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    assert.equal(await refused, 'unavailable');
    assert.equal(checkout.$checkout.get().unsure, true);
  });

  it('reads the cart again when the order was refused', async () => {
    const { checkout, storefront, lab } = await ready();
    const { cart } = storefront.cart.$cart.get();
    lab.backend.completeCheckout = () => {
      throw problem('out_of_stock');
    };
    // As if another shopper had taken some.
    const stored = lab.backend.carts.get(cart?.id ?? '');
    Object.assign(stored ?? {}, { version: 99 });
    const refused = outcome(checkout.place(PAY));
    await lab.time.advance(1_000);
    assert.equal(await refused, 'out_of_stock');
    assert.equal(storefront.cart.$cart.get().cart?.version, 99);
  });

  it('is ready again when a change gets through after it could not be read', async () => {
    const { checkout, storefront, tab, lab } = await ready();
    tab.setOnline(false);
    void checkout.start();
    await lab.time.advance(60_000);
    assert.equal(checkout.$checkout.get().status, 'error');
    tab.setOnline(true);
    void checkout.update({ email: 'other@example.com' });
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().status, 'ready');
    void storefront.cart.addLine({ itemId: 'b' });
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().checkout?.lineItems.length, 2);
  });

  it('begins when something is put into the empty cart after all', async () => {
    const { checkout, storefront, lab } = await ready();
    const { cart } = storefront.cart.$cart.get();
    void storefront.cart.removeLine(cart?.lineItems[0]?.id ?? '');
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().error?.code, 'cart_empty');
    void storefront.cart.addLine({ itemId: 'a' });
    await lab.time.advance(1_000);
    const { status, error, checkout: shown } = checkout.$checkout.get();
    assert.deepEqual([status, error, shown?.lineItems.length], ['ready', undefined, 1]);
  });

  it('begins anew in another language, with what was typed, and once', async () => {
    const { checkout, storefront, lab } = await ready();
    const { id, context } = checkout.$checkout.get().checkout ?? {};
    assert.equal(context?.language, 'de');
    speak(storefront, 'fr');
    void storefront.cart.setContext({ language: 'fr' });
    await lab.time.advance(1_000);
    const { checkout: next } = checkout.$checkout.get();
    assert.notEqual(next?.id, id);
    assert.equal(next?.context.language, 'fr');
    assert.equal(next?.status, 'ready_for_complete');
    void checkout.start();
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().checkout?.id, next?.id);
  });

  it('holds on to its checkout while a payment is open, whatever the language', async () => {
    const { checkout, storefront, lab } = await ready();
    const { id } = checkout.$checkout.get().checkout ?? {};
    const get = lab.backend.getCheckout.bind(lab.backend);
    lab.faults[0] = { ...WELL, kind: 'request-lost' };
    void outcome(checkout.place(PAY));
    await lab.time.advance(60_000);
    lab.faults[0] = WELL;
    lab.backend.getCheckout = (...input) => ({ ...get(...input), status: 'complete_in_progress' });
    speak(storefront, 'fr');
    void checkout.start();
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().checkout?.id, id);
    assert.equal(checkout.$checkout.get().unsure, true);
  });

  it('takes corrupt storage for nothing', async () => {
    const corrupt = {
      attempt: ['[1,{"cartId":{}}]', '[1,5]', '[1,null]', '[1,{"cartId":"../carts"}]'],
      draft: ['[1,{"address":{"addressCountry":[1]},"email":{},"options":5,"payment":7}]', '[1,"x"]', '[1,[[]]]'],
    };
    for (const [key, texts] of Object.entries(corrupt)) {
      for (const text of texts) {
        const { tab, lab, open } = await setUp();
        const { sessionStorage } = tab.options;
        sessionStorage?.setItem(`wares:default:${key}`, text);
        const checkout = open(lab.reload(tab).storefront);
        void checkout.start();
        await lab.time.advance(5_000);
        assert.equal(checkout.$checkout.get().status, 'ready', text);
        const { email, address = {}, payment } = checkout.$draft.get();
        assert.deepEqual([email, Object.keys(address), payment], [undefined, [], undefined], text);
      }
    }
  });

  it('follows the cart when that changes', async () => {
    const { checkout, storefront, lab } = await ready();
    void storefront.cart.addLine({ itemId: 'b' });
    await lab.time.advance(1_000);
    assert.equal(checkout.$checkout.get().checkout?.lineItems.length, 2);
  });

  it('begins anew by itself when its checkout is gone', async () => {
    const { checkout, lab } = await ready();
    lab.backend.checkouts.clear();
    const updated = outcome(checkout.update({ email: 'other@example.com' }));
    await lab.time.advance(1_000);
    assert.equal(await updated, 'done');
    assert.equal(checkout.$checkout.get().checkout?.buyer?.email, 'other@example.com');
  });

  it('puts one change after the other, and is busy meanwhile', async () => {
    const { checkout, lab } = await ready();
    const all = ['a@example.com', 'b@example.com'].map((email) => checkout.update({ email }));
    assert.equal(checkout.$checkout.get().busy, true);
    await lab.time.advance(1_000);
    await Promise.all(all);
    assert.equal(checkout.$checkout.get().busy, false);
    assert.equal(checkout.$checkout.get().checkout?.buyer?.email, 'b@example.com');
  });
});
