import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Order, TrackingEvent } from '@wares/contract';
import { ordersOf } from '@wares/stores/orders';
import { placeOrder } from '../../internal/test-order.ts';
import { able, down, held, type TestShop, testShop } from '../../internal/test-shop.ts';
import '../order-lookup/order-lookup.define.ts';
import './tracking.define.ts';
import type { WaresTracking } from './tracking.ts';

const EMAIL = 'lena@example.com';
const text = (element: Element) => (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const says = (element: Element, words: string) =>
  waitUntil(() => text(element).includes(words), `says "${words}"`, { timeout: 5000 });
const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const event = (type: string, hour: number, more: Partial<TrackingEvent> = {}): TrackingEvent => ({
  id: `${type}-${hour}`,
  type,
  occurredAt: new Date(Date.UTC(2026, 10, 24, hour)).toISOString(),
  ...more,
});

/** A shop with an order, whose parcels are what the test says. */
async function tracked(change: (order: Order) => void = () => {}, country = 'US', language = 'en') {
  const shop = testShop({ country, language });
  const { label } = await placeOrder(shop.storefront, country);
  const answers = { change };
  shop.line = async (request, answer) => {
    const response = await answer();
    if (!request.url.endsWith('/lookup') || !response.ok) return response;
    const order = (await response.json()) as Order;
    Object.assign(order.fulfillment.expectations[0] ?? {}, {
      earliestFulfillmentTime: '2026-11-26T08:00:00.000Z',
      latestFulfillmentTime: '2026-11-27T17:00:00.000Z',
      timeZone: 'Europe/Berlin',
    });
    answers.change(order);
    return Response.json(order);
  };
  return { shop, label, answers };
}

async function show({ shop, label }: { shop: TestShop; label: string }): Promise<WaresTracking> {
  return fixture<WaresTracking>(
    html`<wares-tracking .storefront=${shop.storefront} order=${label} email=${EMAIL}></wares-tracking>`,
  );
}

/** Without attributes: it follows the look-up. */
async function follow({ shop, label }: { shop: TestShop; label: string }): Promise<WaresTracking> {
  await ordersOf(shop.storefront).lookup({ label, email: EMAIL });
  return fixture<WaresTracking>(html`<wares-tracking .storefront=${shop.storefront}></wares-tracking>`);
}

describe('wares-tracking', () => {
  afterEach(() => fixtureCleanup());

  it('leaves its place to the fallback where the backend tracks nothing', async () => {
    const shop = testShop();
    shop.line = able({ tracking: 'none' });
    const element = await show({ shop, label: 'W-AAAA-BBBB' });
    await waitUntil(() => element.shadowRoot?.querySelector('slot[name=fallback]'));
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('shows a parcel with its dates, its way and what happened, the newest first', async () => {
    const events = [event('processing', 6), event('shipped', 9), event('in_transit', 12, { location: 'Leipzig' })];
    const setup = await tracked((order) => Object.assign(order.fulfillment, { events }));
    const element = await show(setup);
    await says(element, setup.label);
    expect(all(element, '.when .estimated')[0]?.textContent).to.equal('Thu, November 26 – Fri, November 27');
    expect(all(element, '.route li').map(({ className }) => className)).to.deep.equal([
      'done',
      'now',
      'ahead',
      'ahead',
    ]);
    expect(all(element, '.route strong').map((stop) => stop.textContent)).to.deep.equal([
      'Leipzig, Germany',
      'On the way',
      'Customs',
      'Your door',
    ]);
    expect(all(element, '.event strong').map((title) => title.textContent)).to.deep.equal([
      'To your door',
      'On the way',
      'Handed to the carrier',
      'Being packed',
    ]);
    expect(text(element)).to.include('1:00 PM').and.include('Germany Time');
    await expect(element).to.be.accessible();
  });

  it('makes customs and the last round stops of their own', async () => {
    const events = [
      event('shipped', 6),
      event('customs_hold', 9),
      event('customs_cleared', 10),
      event('out_for_delivery', 12, { location: 'Portland' }),
    ];
    const element = await show(await tracked((order) => Object.assign(order.fulfillment, { events })));
    await says(element, 'Through customs');
    expect(all(element, '.route strong').map((stop) => stop.textContent)).to.include('Portland');
    expect(all(element, '.route .now span')[0]?.textContent).to.equal('Out for delivery');
  });

  it('underlines nothing any more once it is delivered, and asks no more', async () => {
    const events = [event('shipped', 6), event('delivered', 12)];
    const element = await show(
      await tracked((order) =>
        Object.assign(order, { status: 'completed', fulfillment: { ...order.fulfillment, events } }),
      ),
    );
    await says(element, 'Delivered Tue, November 24');
    expect(all(element, '.estimated')).to.deep.equal([]);
    expect(all(element, '.next')).to.deep.equal([]);
    expect(all(element, '.route .ahead')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('keeps several parcels apart', async () => {
    const element = await show(
      await tracked((order) => {
        const [first] = order.fulfillment.expectations;
        const expectations = [
          { ...first, id: 'a', trackingNumber: 'A1', carrier: 'North' },
          { ...first, id: 'b', trackingNumber: 'B2', carrier: 'South', timeZone: 'No/Where' },
        ];
        const events = [
          event('shipped', 6, { trackingNumber: 'A1' }),
          event('failed_attempt', 9, { trackingNumber: 'B2' }),
        ];
        Object.assign(order, { fulfillment: { expectations, events } });
      }),
    );
    await says(element, 'Parcel 2 of 2, by South');
    const [a, b] = all(element, '[part=parcel]');
    expect(a?.textContent).to.include('Handed to the carrier').and.not.include('Could not be handed over');
    expect(b?.querySelector('.route .stuck')).to.exist;
  });

  it('says what has changed once, when it asks again', async () => {
    const events = [event('shipped', 6)];
    const setup = await tracked((order) => Object.assign(order.fulfillment, { events }));
    const element = await follow(setup);
    await says(element, 'Handed to the carrier');
    events.push(event('out_for_delivery', 9));
    await ordersOf(setup.shop.storefront).refresh();
    await says(element, 'Out for delivery');
    await waitUntil(
      () => document.querySelector('[data-wares-live]')?.textContent?.includes('Out for delivery'),
      'says it',
    );
  });

  it('shows bones first, then what is not there yet', async () => {
    const setup = await tracked((order) => Object.assign(order, { fulfillment: { expectations: [], events: [] } }));
    const { line, release } = held();
    const through = setup.shop.line;
    setup.shop.line = (request, answer) => line(request, () => through(request, answer));
    const element = await show(setup);
    expect(element.ariaBusy).to.equal('true');
    release();
    await says(element, 'No parcel has been handed over yet');
    expect(element.ariaBusy).to.equal('false');
  });

  it('waits for a look-up when it has no order of its own', async () => {
    const { shop, label } = await tracked();
    const element = await fixture<WaresTracking>(
      html`<wares-tracking .storefront=${shop.storefront}></wares-tracking>`,
    );
    await says(element, 'Find your order');
    await ordersOf(shop.storefront).lookup({ label, email: EMAIL });
    await says(element, label);
  });

  it('keeps an order of its own apart from the look-up and from another element', async () => {
    const { shop, label } = await tracked();
    const { label: other } = await placeOrder(shop.storefront, 'US');
    const page = await fixture(html`<div>
      <wares-tracking .storefront=${shop.storefront}></wares-tracking>
      <wares-tracking .storefront=${shop.storefront} order=${label} email=${EMAIL}></wares-tracking>
      <wares-tracking .storefront=${shop.storefront} order=${other} email=${EMAIL}></wares-tracking>
    </div>`);
    const [follower, first, second] = page.querySelectorAll<WaresTracking>('wares-tracking');
    if (!follower || !first || !second) throw new Error('not there');
    await says(first, label);
    await says(second, other);
    expect(text(first)).to.include(label);
    expect(text(follower)).to.include('Find your order');
    expect(ordersOf(shop.storefront).$order.get().order).to.equal(undefined);
    first.removeAttribute('order');
    await says(first, 'Find your order');
    await ordersOf(shop.storefront).lookup({ label, email: EMAIL });
    await says(first, label);
    await says(follower, label);
    expect(text(second)).to.include(other);
    first.order = 'W-0000-0000';
    await says(first, 'The parcels could not be looked up');
    expect(text(follower)).to.include(label);
  });

  it('leaves the word to a look-up of the same shop on the page until that has found an order', async () => {
    const { shop, label } = await tracked();
    const other = testShop();
    const show = (lookup: TestShop) =>
      fixture(
        html`<div><wares-order-lookup .storefront=${lookup.storefront}></wares-order-lookup><wares-tracking .storefront=${shop.storefront}></wares-tracking></div>`,
      );
    const beside = (page: Element) => page.querySelector('wares-tracking') as WaresTracking;
    const stranger = beside(await show(other));
    await says(stranger, 'Find your order');

    const element = beside(await show(shop));
    await waitUntil(() => element.matches(':state(empty)'));
    expect(text(element)).to.equal('');
    await ordersOf(shop.storefront)
      .lookup({ label: 'W-0000-0000', email: EMAIL })
      .catch(() => {});
    await element.updateComplete;
    expect(text(element)).to.equal('');
    await ordersOf(shop.storefront).lookup({ label, email: EMAIL });
    await says(element, label);
  });

  it('says so when the shop cannot be asked', async () => {
    const setup = await tracked();
    const through = setup.shop.line;
    setup.shop.line = down;
    const element = await show(setup);
    await says(element, 'The parcels could not be looked up');
    await expect(element).to.be.accessible();
    setup.shop.line = through;
    all(element, 'button')[0]?.click();
    await says(element, setup.label);
  });

  it('shows what it knew when the shop cannot be asked again', async () => {
    const setup = await tracked();
    const element = await follow(setup);
    await says(element, setup.label);
    setup.shop.line = down;
    await ordersOf(setup.shop.storefront).refresh();
    await says(element, 'The shop cannot be reached.');
    expect(text(element)).to.include(setup.label);
  });

  it('speaks Arabic from right to left', async () => {
    const setup = await tracked(undefined, 'US', 'ar');
    const element = await show(setup);
    await says(element, 'باب بيتك');
    expect(element.dir).to.equal('rtl');
    await expect(element).to.be.accessible();
  });
});
