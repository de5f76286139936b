import * as v from 'valibot';
import { atMost, text } from '../texts.ts';
import { Discounts, LineItem } from './cart.ts';
import {
  Address,
  Context,
  CountryCode,
  CurrencyCode,
  Id,
  LandedCost,
  LanguageTag,
  Message,
  Timestamp,
  Total,
} from './common.ts';

/** One way to send a parcel, e.g. `Express`. */
export const FulfillmentOption = v.object({
  id: v.string(),
  title: v.string(),
  description: v.optional(v.string()),
  carrier: v.optional(v.string()),
  /** The days between which it arrives. */
  earliestFulfillmentTime: v.optional(Timestamp),
  latestFulfillmentTime: v.optional(Timestamp),
  /** What it costs: a line `total`. The bill has it as `fulfillment` when it is chosen. */
  totals: v.array(Total),
  /** ddp: duty and import tax are paid with the order. dap: they are asked at the door. */
  dutiesPaid: v.optional(v.string()),
});

/** How the goods travel. One group is one parcel. */
export const Fulfillment = v.object({
  methods: v.array(
    v.object({
      id: v.string(),
      /** shipping. */
      type: v.string(),
      lineItemIds: v.array(v.string()),
      groups: v.array(
        v.object({
          id: v.string(),
          lineItemIds: v.array(v.string()),
          options: v.array(FulfillmentOption),
          /** What was chosen, or what the backend chose until then. */
          selectedOptionId: v.optional(v.string()),
        }),
      ),
    }),
  ),
});

/** A way to pay that the shop offers here. No card number ever passes this API. */
export const PaymentHandler = v.object({
  id: v.string(),
  /** test, redirect, hosted_fields. */
  type: v.string(),
  title: v.string(),
  /** What can be chosen within the handler, e.g. the outcomes of the test payment. */
  instruments: v.optional(v.array(v.object({ id: v.string(), title: v.string() }))),
});

/** One tax of the bill. Amounts are in minor units of the bill's currency. */
export const TaxLine = v.object({
  /** vat, gst, sales, import. */
  type: v.string(),
  /** ISO 3166 code of the country or region that asks it, e.g. `DE`. */
  jurisdiction: v.string(),
  /** Decimal text, e.g. `0.19`. */
  rate: v.string(),
  taxableAmount: v.number(),
  amount: v.number(),
  /** true: already inside the prices, so not a line of the bill. */
  included: v.boolean(),
});

/** The duty on goods of one kind. `amount` is in minor units of the bill's currency. */
export const DutyLine = v.object({
  hsCode: v.string(),
  /** ISO 3166-1 alpha-2. */
  originCountry: v.string(),
  /** Decimal text, e.g. `0.12`. */
  rate: v.string(),
  amount: v.number(),
});

export const CHECKOUT_STATUSES = [
  'incomplete',
  'requires_escalation',
  'ready_for_complete',
  'complete_in_progress',
  'completed',
  'canceled',
] as const;

/**
 * A checkout: the goods of one cart on their way to be an order. Only its creator can read it. Until the order is placed
 * it shows the cart as it is, so that what is put into the cart meanwhile is in it.
 */
export const Checkout = v.object({
  id: v.string(),
  /** Grows with every change, of its cart too; the ETag of the answer is this number in quotes. */
  version: v.pipe(v.number(), v.safeInteger()),
  /** One of {@link CHECKOUT_STATUSES}; others may come later. */
  status: v.string(),
  cartId: v.string(),
  context: Context,
  currency: CurrencyCode,
  lineItems: v.array(LineItem),
  buyer: v.optional(v.object({ email: v.optional(v.string()) })),
  shippingAddress: v.optional(Address),
  /** Absent until it is known where to. */
  fulfillment: v.optional(Fulfillment),
  discounts: Discounts,
  /** The bill, as that of a cart. */
  totals: v.array(Total),
  taxLines: v.optional(v.array(TaxLine)),
  dutyLines: v.optional(v.array(DutyLine)),
  landedCost: v.optional(LandedCost),
  /** The ways to pay that are offered here. */
  payment: v.object({ handlers: v.array(PaymentHandler) }),
  /** Pages of the shop about the order; may be empty, and no element shows them yet. */
  links: v.array(v.object({ type: v.string(), url: v.string() })),
  /** While it is `incomplete`: what is missing, each of type `error` with the path to fill in, e.g. `$.buyer.email`. */
  messages: v.array(Message),
  /** Until when stock and price are held, once payment has begun. */
  expiresAt: v.optional(Timestamp),
  /** The order placed, once `completed`. */
  order: v.optional(v.object({ id: v.string(), label: v.string(), permalinkUrl: v.optional(v.string()) })),
});

/**
 * An address as a shopper types it. Which fields a country needs is checked by the backend and named in the error. Spaces
 * at either end are left out. Control characters, lone surrogates, unassigned characters, separators of lines and marks
 * that override the direction of writing are refused (`field_characters`).
 */
export const AddressInput = v.strictObject({
  firstName: v.optional(v.pipe(v.string(), atMost(200))),
  lastName: text(200),
  streetAddress: text(300),
  extendedAddress: v.optional(v.pipe(v.string(), atMost(300))),
  addressLocality: text(200),
  addressRegion: v.optional(v.pipe(v.string(), atMost(200))),
  addressCountry: CountryCode,
  postalCode: v.optional(v.pipe(v.string(), atMost(20))),
  /** With a country code, or as it is dialled within the country of the address. */
  phoneNumber: v.optional(v.pipe(v.string(), atMost(40))),
});

/** An e-mail address, loosely: something, `@`, something with a dot. */
export const Email = v.pipe(v.string(), atMost(254), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/));

/** Begins a checkout. Default language: the cart's. */
export const CheckoutCreate = v.strictObject({
  cartId: Id,
  context: v.optional(v.strictObject({ language: v.optional(LanguageTag) })),
});

/** Every member replaces what was there; what is absent stays. */
export const CheckoutUpdate = v.strictObject({
  buyer: v.optional(v.strictObject({ email: Email })),
  shippingAddress: v.optional(AddressInput),
  /** By group. */
  selectedOptions: v.optional(v.pipe(v.array(v.strictObject({ groupId: Id, optionId: Id })), v.maxLength(100))),
});

/** Places the order. The sum is the one that the shopper saw; another one is answered with `price_changed`. */
export const CheckoutComplete = v.strictObject({
  payment: v.strictObject({ handlerId: Id, instrumentId: v.optional(Id) }),
  seenTotal: v.strictObject({ amount: v.pipe(v.number(), v.safeInteger()), currency: CurrencyCode }),
});

export type Fulfillment = v.InferOutput<typeof Fulfillment>;
export type FulfillmentOption = v.InferOutput<typeof FulfillmentOption>;
export type PaymentHandler = v.InferOutput<typeof PaymentHandler>;
export type TaxLine = v.InferOutput<typeof TaxLine>;
export type DutyLine = v.InferOutput<typeof DutyLine>;
export type Checkout = v.InferOutput<typeof Checkout>;
export type CheckoutStatus = (typeof CHECKOUT_STATUSES)[number];
export type AddressInput = v.InferInput<typeof AddressInput>;
export type CheckoutCreate = v.InferInput<typeof CheckoutCreate>;
export type CheckoutUpdate = v.InferInput<typeof CheckoutUpdate>;
export type CheckoutComplete = v.InferInput<typeof CheckoutComplete>;
