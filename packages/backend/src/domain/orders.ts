import type { Order } from '@wares/contract';
import type { Seed } from '../seed/types.ts';
import { textIn } from './language.ts';
import type { StoredOrder } from './records.ts';
import { expectedBetween, timeZoneOf, trackingEvents, trackingNumber } from './tracking.ts';
import { countryName } from './words.ts';

/** An order as its buyer sees it at a moment: its status follows its parcel. */
export function showOrder(order: StoredOrder, now: number, speed: number, seed: Pick<Seed, 'stockPoint'>): Order {
  const events = trackingEvents(order, now, speed, seed);
  const happened = new Set(events.map((event) => event.type));
  const status = happened.has('delivered') ? 'completed' : happened.has('shipped') ? 'shipped' : 'to_ship';
  const { earliest, latest } = expectedBetween(order, speed);
  const { language, country } = order.context;
  const zone = timeZoneOf(country);
  return {
    id: order.id,
    label: order.label,
    checkoutId: order.checkoutId,
    status,
    context: order.context,
    currency: order.context.currency,
    buyer: { email: order.email },
    shippingAddress: order.address,
    lineItems: order.lineItems.map((line) => ({
      ...line,
      quantity: {
        original: line.quantity,
        total: line.quantity,
        fulfilled: status === 'completed' ? line.quantity : 0,
      },
      status: { to_ship: 'processing', shipped: 'shipped', completed: 'delivered' }[status],
    })),
    fulfillment: {
      expectations: [
        {
          id: 'parcel-1',
          lineItems: order.lineItems.map(({ id, quantity }) => ({ id, quantity })),
          carrier: order.delivery.carrier,
          ...(happened.has('shipped') ? { trackingNumber: trackingNumber(order) } : {}),
          origin: textIn(seed.stockPoint, language),
          destination: [order.address.addressLocality, countryName(country, language)].filter(Boolean).join(', '),
          earliestFulfillmentTime: new Date(earliest).toISOString(),
          latestFulfillmentTime: new Date(latest).toISOString(),
          ...(zone ? { timeZone: zone } : {}),
        },
      ],
      events,
    },
    totals: order.totals,
    ...(order.taxLines ? { taxLines: order.taxLines } : {}),
    ...(order.landedCost ? { landedCost: order.landedCost } : {}),
    ...(order.delivery.crossesBorder ? { dutiesPaid: 'ddp' } : {}),
    placedAt: new Date(order.placedAt).toISOString(),
  };
}
