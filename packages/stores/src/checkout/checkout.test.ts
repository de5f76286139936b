import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCartLab, type Fault } from '@wares/testing';
import { ordersOf } from '../orders/index.ts';
import type { Storefront } from '../storefront.ts';
import { checkoutOf } from './index.ts';

const WELL: Fault = { there: 10, back: 10 };
const ADDRESS = { lastName: 'Muster', streetAddress: 'Weg 1', addressLocality: 'Berlin', addressCountry: 'DE' };
const EMAIL = 'someone@example.com';
const PAY = { handlerId: 'test', instrumentId: 'paid' };

const setUp = async () => {
  const lab = createCartLab();
  const { tab, storefront } = lab.openTab();
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
