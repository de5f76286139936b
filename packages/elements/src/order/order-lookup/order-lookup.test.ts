import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Order } from '@wares/contract';
import { ordersOf } from '@wares/stores/orders';
import { sendKeys } from '@web/test-runner-commands';
import { placeOrder } from '../../internal/test-order.ts';
import { able, changed, down, held, type TestShop, testShop } from '../../internal/test-shop.ts';
import './order-lookup.define.ts';
import type { WaresOrderLookup } from './order-lookup.ts';

const EMAIL = 'lena@example.com';
const text = (element: Element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();
const find = <T extends HTMLElement>(element: Element, selector: string): T => element.querySelector<T>(selector) as T;
const says = (element: Element, words: string) =>
  waitUntil(() => text(element).includes(words), `says "${words}"`, { timeout: 5000 });

async function show(shop: TestShop, label = ''): Promise<WaresOrderLookup> {
  const element = await fixture<WaresOrderLookup>(
    html`<wares-order-lookup .storefront=${shop.storefront} label=${label}></wares-order-lookup>`,
  );
  await waitUntil(() => element.ariaBusy === 'false', 'is ready', { timeout: 5000 });
  return element;
}

function ask(element: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) find<HTMLInputElement>(element, `[name=${name}]`).value = value;
  find(element, 'form > .button').click();
}

describe('wares-order-lookup', () => {
  afterEach(() => fixtureCleanup());

  it('finds an order by its number and e-mail, by keyboard, and shows it', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    const element = await show(shop, label);
    expect(find<HTMLInputElement>(element, '[name=label]').value).to.equal(label);
    const found = oneEvent(element, 'wares-order-found');
    find(element, '[name=email]').focus();
    await sendKeys({ type: EMAIL });
    await sendKeys({ press: 'Enter' });
    expect((await found).detail).to.deep.equal({ label, status: 'to_ship' });
    await says(element, `Order ${label}`);
    expect(text(element))
      .to.include('Being packed')
      .and.include('Lindenallee 14')
      .and.include('Paid €')
      .and.include('Includes €');
    await element.updateComplete;
    expect(document.activeElement).to.equal(find(element, 'h2'));
    await expect(element).to.be.accessible();
  });

  it('says that nothing more is to be paid at the door, or how much', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront, 'US');
    const element = await show(shop, label);
    ask(element, { email: EMAIL });
    await says(element, 'Nothing more to pay at your door');
    fixtureCleanup();

    const other = testShop();
    const placed = await placeOrder(other.storefront, 'US');
    other.line = changed<Order>('/orders/lookup', (order) => {
      const { amount = 0 } = order.totals.find(({ type }) => type === 'total') ?? {};
      return {
        ...order,
        dutiesPaid: 'dap',
        landedCost: { amount: amount + 1234, currency: order.currency, status: 'estimated', lines: [] },
      };
    });
    const later = await show(other, placed.label);
    ask(later, { email: EMAIL });
    await says(later, 'Paid at your door');
    expect(text(later)).to.include('12.34').and.not.include('Nothing more');
  });

  it('tells the day of the order as it was where the order goes, like all its other times', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    shop.line = changed<Order>('/orders/lookup', (order) => ({
      ...order,
      placedAt: '2026-11-21T20:00:00Z',
      fulfillment: {
        ...order.fulfillment,
        expectations: order.fulfillment.expectations.map((each) => ({ ...each, timeZone: 'Pacific/Kiritimati' })),
      },
    }));
    const element = await show(shop, label);
    ask(element, { email: EMAIL });
    await says(element, 'Placed 22 November 2026');
  });

  it('says what is wrong with the field that has the focus already', async () => {
    const element = await show(testShop());
    find(element, '[name=label]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.querySelector('[data-wares-live]')?.textContent === 'Please fill this in');
  });

  it('learns by itself that the backend finds no orders, and goes', async () => {
    const shop = testShop();
    shop.line = able({ guestOrderLookup: false });
    const element = await fixture<WaresOrderLookup>(
      html`<wares-order-lookup .storefront=${shop.storefront}></wares-order-lookup>`,
    );
    await waitUntil(() => element.matches(':state(empty)'), 'is empty', { timeout: 5000 });
    expect(text(element)).to.equal('');
  });

  it('is accessible as a form, and with an error', async () => {
    const element = await show(testShop());
    await expect(element).to.be.accessible();
    ask(element, { label: '', email: 'lena' });
    await says(element, 'Please fill this in');
    expect(text(element)).to.include('An e-mail looks like');
    expect(document.activeElement).to.equal(find(element, '[name=label]'));
    await expect(element).to.be.accessible();
  });

  it('finds the order when number and e-mail were typed at full width', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    const wide = (typed: string) =>
      typed.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const element = await show(shop);
    ask(element, { label: wide(label), email: wide(EMAIL) });
    await says(element, `Order ${label}`);
  });

  it('says the same for a wrong number and a wrong e-mail', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    const answers: string[] = [];
    for (const values of [
      { label, email: 'other@example.com' },
      { label: 'W-0000-0000', email: EMAIL },
    ]) {
      const element = await show(shop);
      ask(element, values);
      await says(element, 'We found no order');
      await waitUntil(() => document.activeElement === find(element, '.notice'), 'the focus is there');
      answers.push(text(find(element, '.notice')));
      expect(find<HTMLInputElement>(element, '[name=label]').value).to.equal(values.label);
      fixtureCleanup();
    }
    expect(new Set(answers).size).to.equal(1);
  });

  it('finds the order just placed in this tab by itself', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    ordersOf(shop.storefront).remember({ label, email: EMAIL });
    const element = await show(shop);
    await says(element, `Order ${label}`);
    find(element, '.link').click();
    await element.updateComplete;
    expect(document.activeElement).to.equal(find(element, '[name=label]'));
    expect(find<HTMLInputElement>(element, '[name=label]').value).to.equal('');
  });

  it('shows the bones of an order, not a form that goes away, while it finds the one just placed', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    ordersOf(shop.storefront).remember({ label, email: EMAIL });
    const { line, release } = held();
    shop.line = line;
    const element = await fixture<WaresOrderLookup>(
      html`<wares-order-lookup .storefront=${shop.storefront}></wares-order-lookup>`,
    );
    await waitUntil(() => element.querySelector('.found[aria-hidden] .bone'), 'has bones', { timeout: 5000 });
    expect([element.ariaBusy, !!find(element, 'form')]).to.deep.equal(['true', false]);
    const { height } = find(element, '.found').getBoundingClientRect();
    release();
    await says(element, `Order ${label}`);
    expect(element.ariaBusy).to.equal('false');
    expect(
      Math.abs(
        find(element, '.found').getBoundingClientRect().height - find(element, '.parcels').offsetHeight - height,
      ),
    ).to.be.below(60);
  });

  it('has its form, filled in, when the order just placed cannot be asked for', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    ordersOf(shop.storefront).remember({ label, email: EMAIL });
    shop.line = down;
    const element = await show(shop);
    await waitUntil(() => find(element, '.notice'), 'says so', { timeout: 9000 });
    expect(find<HTMLInputElement>(element, '[name=label]').value).to.equal(label);
    expect(find<HTMLInputElement>(element, '[name=email]').value).to.equal(EMAIL);
  });

  describe('with the number in the address', () => {
    const { href } = location;
    afterEach(() => history.replaceState(null, '', href));
    const showAsked = async (shop: TestShop, label: string) => {
      history.replaceState(null, '', `?order=${label}`);
      const element = await fixture<WaresOrderLookup>(
        html`<wares-order-lookup .storefront=${shop.storefront} label-param="order"></wares-order-lookup>`,
      );
      await waitUntil(() => element.ariaBusy === 'false', 'is ready', { timeout: 5000 });
      return element;
    };

    it('fills it in, and waits for the e-mail', async () => {
      const element = await showAsked(testShop(), 'W-1234-5678');
      expect(find<HTMLInputElement>(element, '[name=label]').value).to.equal('W-1234-5678');
      expect(find<HTMLInputElement>(element, '[name=email]').value).to.equal('');
    });

    it('finds the order just placed by itself, and no other one in its place', async () => {
      const shop = testShop();
      const first = await placeOrder(shop.storefront);
      const second = await placeOrder(shop.storefront);
      ordersOf(shop.storefront).remember({ label: second.label, email: EMAIL });
      const before = shop.requests.length;
      const element = await showAsked(shop, first.label);
      expect(find<HTMLInputElement>(element, '[name=label]').value).to.equal(first.label);
      expect(shop.requests.slice(before).join()).not.to.include('lookup');
      fixtureCleanup();
      await says(await showAsked(shop, second.label), `Order ${second.label}`);
      fixtureCleanup();
      const last = await showAsked(shop, first.label);
      expect(find<HTMLInputElement>(last, '[name=label]').value).to.equal(first.label);
      expect(text(last)).not.to.include(second.label);
    });
  });

  it('says so when the shop cannot be asked, and asks again', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    const element = await show(shop);
    shop.line = down;
    ask(element, { label, email: EMAIL });
    await says(element, 'The order could not be looked up');
    shop.line = (_, answer) => answer();
    ask(element, { label, email: EMAIL });
    await says(element, `Order ${label}`);
  });

  it('does not ask when the page stops it', async () => {
    const shop = testShop();
    const element = await show(shop);
    element.addEventListener('wares-order-lookup', (event) => event.preventDefault());
    const before = shop.requests.length;
    ask(element, { label: 'W-0000-0000', email: EMAIL });
    await element.updateComplete;
    expect(shop.requests.length).to.equal(before);
  });

  it('shows text of the backend as text', async () => {
    const shop = testShop();
    const { label } = await placeOrder(shop.storefront);
    const bad = '<img src=x onerror="globalThis.hit = 1">';
    shop.line = async (request, answer) => {
      const response = await answer();
      if (!request.url.endsWith('/lookup')) return response;
      const order = (await response.json()) as Order;
      for (const line of order.lineItems)
        Object.assign(line.item, { title: bad, imageUrl: 'javascript:globalThis.hit=1' });
      const trackingUrl = 'javascript:globalThis.hit=1';
      Object.assign(order.fulfillment.expectations[0] ?? {}, { origin: bad, trackingUrl, trackingNumber: bad });
      return Response.json(order);
    };
    const element = await show(shop);
    ask(element, { label, email: EMAIL });
    await says(element, bad);
    expect(element.querySelector('img')).to.equal(null);
    expect(element.querySelector('[part=order] a')).to.equal(null);
    expect('hit' in globalThis).to.equal(false);
  });
});
