import * as v from 'valibot';
import { text } from '../texts.ts';
import { LineItem } from './cart.ts';
import { Email, TaxLine } from './checkout.ts';
import { Address, Context, CurrencyCode, LandedCost, Timestamp, Total } from './common.ts';

const lineRef = v.object({ id: v.string(), quantity: v.number() });

export const TRACKING_EVENT_TYPES = [
  'processing',
  'shipped',
  'in_transit',
  'customs_hold',
  'customs_cleared',
  'out_for_delivery',
  'delivered',
  'failed_attempt',
  'canceled',
  'undeliverable',
  'returned_to_sender',
] as const;

/** Something that happened to a parcel. Newest last. */
export const TrackingEvent = v.object({
  id: v.string(),
  occurredAt: Timestamp,
  /** One of {@link TRACKING_EVENT_TYPES}; others may come later. */
  type: v.string(),
  lineItems: v.optional(v.array(lineRef)),
  trackingNumber: v.optional(v.string()),
  trackingUrl: v.optional(v.string()),
  carrier: v.optional(v.string()),
  /** One sentence in the order's language. */
  description: v.optional(v.string()),
  location: v.optional(v.string()),
});

/** What is expected of a parcel. */
export const Expectation = v.object({
  id: v.string(),
  lineItems: v.array(lineRef),
  carrier: v.optional(v.string()),
  trackingNumber: v.optional(v.string()),
  trackingUrl: v.optional(v.string()),
  /** From where to where, in words. */
  origin: v.optional(v.string()),
  destination: v.optional(v.string()),
  earliestFulfillmentTime: v.optional(Timestamp),
  latestFulfillmentTime: v.optional(Timestamp),
  /** IANA zone of the place of delivery, e.g. `Europe/Berlin`. */
  timeZone: v.optional(v.string()),
});

/** One line of an order. */
export const OrderLineItem = v.object({
  ...LineItem.entries,
  /** `original`: as ordered; `total`: without what was cancelled; `fulfilled`: of that, what has arrived. */
  quantity: v.object({ original: v.number(), total: v.number(), fulfilled: v.number() }),
  /** processing, shipped, delivered, canceled. */
  status: v.string(),
});

/** An order, as its buyer may see it. */
export const Order = v.object({
  id: v.string(),
  /** The number that people see. Not the next after another's: orders must not be found by counting. */
  label: v.string(),
  checkoutId: v.optional(v.string()),
  permalinkUrl: v.optional(v.string()),
  /** paid, to_ship, shipped, completed, canceled, refunded. */
  status: v.string(),
  context: Context,
  currency: CurrencyCode,
  buyer: v.optional(v.object({ email: v.optional(v.string()) })),
  shippingAddress: v.optional(Address),
  lineItems: v.array(OrderLineItem),
  /** The parcels, and what has happened to them, oldest first; both may be empty. */
  fulfillment: v.object({ expectations: v.array(Expectation), events: v.array(TrackingEvent) }),
  /** Changes after the order, e.g. a refund; `amount` in minor units. */
  adjustments: v.optional(v.array(v.object({ id: v.string(), type: v.string(), amount: v.number() }))),
  totals: v.array(Total),
  /** As the checkout had them. */
  taxLines: v.optional(v.array(TaxLine)),
  /** As the checkout had it: what is more than the total is asked for at the door. */
  landedCost: v.optional(LandedCost),
  /** `ddp`: duty and import tax were paid with the order. `dap`: they are asked for at the door, of one parcel at least. Absent: there are none. */
  dutiesPaid: v.optional(v.string()),
  placedAt: Timestamp,
});

/** A guest's proof: the order's number and the e-mail it was placed with. */
export const OrderLookup = v.strictObject({
  label: text(64),
  email: Email,
});

export type TrackingEvent = v.InferOutput<typeof TrackingEvent>;
export type Expectation = v.InferOutput<typeof Expectation>;
export type OrderLineItem = v.InferOutput<typeof OrderLineItem>;
export type Order = v.InferOutput<typeof Order>;
export type OrderLookup = v.InferInput<typeof OrderLookup>;
