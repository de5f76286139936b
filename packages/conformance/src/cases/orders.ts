import type { Order } from '@wares/contract';
import type { Case } from '../conformance.ts';
import { check, refusal, Skip, same } from '../expect.ts';
import { checkAddress } from '../shopper.ts';

const capability = 'guestOrderLookup';
const DAY = 86_400_000;

const checkEvents = ({ fulfillment: { events } }: Order): void => {
  const times = events.map(({ occurredAt }) => Date.parse(occurredAt));
  same(
    times,
    times.toSorted((a, b) => a - b),
    'times of the events',
  );
  same(new Set(events.map(({ id }) => id)).size, events.length, 'different events');
};

export const orderCases: readonly Case[] = [
  {
    name: 'finds an order by its number and e-mail, with the money that was paid',
    capability,
    async check(shopper) {
      const placed = await shopper.placeOrder(2);
      const order = await shopper.client.orders.lookup({ label: placed.order.label, email: placed.email });
      same([order.id, order.label], [placed.order.id, placed.order.label], 'order');
      same(
        order.totals.map(({ type, amount }) => [type, amount]),
        placed.checkout.totals.map(({ type, amount }) => [type, amount]),
        'totals',
      );
      same(order.currency, placed.checkout.currency, 'currency');
      same(
        order.lineItems.map(({ item, quantity }) => [item.id, quantity.original, item.price]),
        placed.checkout.lineItems.map(({ item, quantity }) => [item.id, quantity, item.price]),
        'lines',
      );
      checkAddress(order.shippingAddress, shopper.harness.address);
      if (order.taxLines) same(order.taxLines, placed.checkout.taxLines, 'taxes');
      if (order.landedCost) same(order.landedCost.amount, placed.checkout.landedCost?.amount, 'price to the door');
    },
  },
  {
    name: 'minds neither the case of the e-mail nor blanks around the number',
    capability,
    async check(shopper) {
      const { orders } = shopper.client;
      const { label, email } = await shopper.orderToFind();
      const found = await orders.lookup({ label: ` ${label} `, email: email.toUpperCase() });
      same(found.id, (await orders.lookup({ label, email })).id, 'order');
    },
  },
  {
    name: 'says the same of an unknown number and of a wrong e-mail',
    capability,
    async check(shopper) {
      const { label, email } = await shopper.orderToFind();
      const { orders } = shopper.client;
      const wrong = await refusal(orders.lookup({ label, email: 'else@example.com' }), 'order_not_found');
      const other = label.replace(/.{4}$/, 'QQQQ');
      const unknown = await refusal(orders.lookup({ label: other, email }), 'order_not_found');
      same(wrong.problem, unknown.problem, 'problem');
      check(!JSON.stringify(wrong.problem).includes(label), 'the problem repeats the number');
    },
  },
  {
    name: 'gives numbers that do not lead to the next one',
    capability,
    async check(shopper) {
      const [a, b] = [(await shopper.placeOrder()).order.label, (await shopper.placeOrder()).order.label];
      const digits = (label: string) => Number(label.replace(/\D/g, '') || Number.NaN);
      // Of numbers made by chance the digits alone are neighbours now and then.
      const rest = (label: string) => label.replace(/\d/g, '');
      check(a !== b, 'two orders have one number');
      check(rest(a) !== rest(b) || Math.abs(digits(a) - digits(b)) !== 1, `${b} follows ${a}`);
    },
  },
  {
    name: 'follows a parcel with events in their order',
    capability: 'tracking',
    async check(shopper) {
      const order = await shopper.client.orders.lookup(await shopper.orderToFind());
      const { events, expectations } = order.fulfillment;
      if (!events.length && !expectations.length) throw new Skip('the order says nothing of its parcels');
      checkEvents(order);
      for (const { earliestFulfillmentTime: from, latestFulfillmentTime: to } of expectations)
        check(!from || !to || Date.parse(from) <= Date.parse(to), `expected between ${from} and ${to}`);
    },
  },
  {
    name: 'adds to the events of a parcel as time passes, and changes none',
    capability: 'tracking',
    async check(shopper) {
      if (!shopper.harness.advance) throw new Skip('the harness cannot let time pass');
      const { tracking } = shopper.shop.capabilities;
      if (tracking !== 'events') throw new Skip(`tracking is ${tracking}, not events`);
      const placed = await shopper.orderToFind();
      let known = (await shopper.client.orders.lookup(placed)).fulfillment.events;
      for (let days = 0; days < 60; days += 3) {
        await shopper.harness.advance(3 * DAY);
        const order = await shopper.client.orders.lookup(placed);
        checkEvents(order);
        same(order.fulfillment.events.slice(0, known.length), known, 'events known before');
        known = order.fulfillment.events;
      }
      same(known.at(-1)?.type, 'delivered', 'the last event after 60 days');
    },
  },
];
