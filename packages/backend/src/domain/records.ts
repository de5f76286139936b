import type { Address, Cart, Checkout, Context, Order } from '@wares/contract';

/** A message in stored form: worded when it is shown, in the language of that moment. */
export interface StoredMessage {
  type: 'warning' | 'info' | 'error';
  code: string;
  /** The line it is about; its path is worked out when shown. */
  lineId?: string;
  params?: Record<string, string | number>;
}

export interface StoredLine {
  id: string;
  variantId: string;
  quantity: number;
}

export interface StoredCart {
  id: string;
  /** Grows by 1 with every effective change. */
  version: number;
  status: 'active' | 'completed';
  context: Context;
  lines: StoredLine[];
  /** Those of the last change. */
  messages: StoredMessage[];
  /** Milliseconds since 1970, UTC. */
  expiresAt: number;
  /** The cart as it was when the order was placed; it never changes again. */
  final?: Cart;
}

export interface StoredCheckout {
  id: string;
  cartId: string;
  /** Counts this checkout's own changes; what is shown is the sum with the cart's, so that it grows with either. */
  changes: number;
  /** SHA-256 of the secret that its creator chose, in hex. */
  secretHash: string;
  /** Language asked for when it was created; else the cart's. */
  language?: string;
  email?: string;
  address?: Address;
  /** Option id by group id, as chosen by the shopper. */
  selected: Record<string, string>;
  messages: StoredMessage[];
  /** The payment under way. */
  paymentId?: string;
  /** The checkout as it was when the order was placed. */
  final?: Checkout;
}

/** A payment that has begun: what it holds, until when, and how it ended. */
export interface StoredPayment {
  id: string;
  checkoutId: string;
  cartId: string;
  status: 'pending' | 'approved' | 'declined';
  handlerId: string;
  instrumentId?: string;
  amount: number;
  currency: string;
  /** Stock taken off the shelf for it. */
  held: { variantId: string; quantity: number }[];
  /** When what is held goes back, if there is no outcome by then. */
  expiresAt: number;
  /** Until then whoever has begun it is waiting for the outcome; after that another may ask again. */
  leaseUntil: number;
  /** Where the answer goes. */
  scope: string;
  key: string;
  fingerprint: string;
  /** Of the answer. */
  language: string;
  /** The order that it pays, as it was when the payment began. */
  order: OrderDraft;
}

/** Everything of an order that does not move with time. */
export interface StoredOrder {
  id: string;
  label: string;
  cartId: string;
  checkoutId: string;
  /** SHA-256 of the e-mail in lower case, in hex. */
  emailHash: string;
  placedAt: number;
  context: Context;
  email: string;
  address: Address;
  lineItems: Checkout['lineItems'];
  totals: Order['totals'];
  /** Absent in older orders. */
  taxLines?: Order['taxLines'];
  /** Absent in older orders. */
  landedCost?: Order['landedCost'];
  delivery: {
    carrier: string;
    /** Days, what is made first included. */
    minDays: number;
    maxDays: number;
    crossesBorder: boolean;
    /** By the calendars of both ends, as the checkout said; milliseconds since 1970, UTC. Absent in older orders. */
    earliest?: number;
    latest?: number;
  };
}

/** An order without what it gets when it is placed. */
export type OrderDraft = Omit<StoredOrder, 'id' | 'label' | 'placedAt' | 'emailHash'>;

/** What was answered to a change, by the key that its caller chose. */
export interface StoredKey {
  scope: string;
  key: string;
  fingerprint: string;
  createdAt: number;
  /** Absent while the change is still being made (a payment is under way). */
  answer?: StoredAnswer;
}

export interface StoredAnswer {
  status: number;
  body: string;
  etag?: string;
}
