import type { WaresError } from '@wares/client';
import type { AddressInput, Checkout } from '@wares/contract';
import type { ReadableAtom } from 'nanostores';

/** What a shopper has typed so far; kept for the tab until the order is placed. */
export interface CheckoutDraft {
  email?: string;
  address?: Partial<AddressInput>;
  /** Option id by group id. */
  options?: Record<string, string>;
  payment?: { handlerId: string; instrumentId?: string };
}

export interface CheckoutState {
  status: 'idle' | 'loading' | 'ready' | 'placing' | 'completed' | 'error';
  checkout?: Checkout;
  /** A change other than placing is under way. */
  busy: boolean;
  error?: WaresError;
  /**
   * The order, once placed (also when placed by an attempt whose answer was lost, or in another tab). `email` is there
   * when it is known to be the order's own. `elsewhere`: this tab never asked for it, and what was typed here is not in
   * it. `checkout` belongs to the order only when `checkout.order` is there.
   */
  order?: { id: string; label: string; email?: string; elsewhere?: boolean };
  /**
   * true: it is not known what became of a payment, and an order may have been placed. The store asks by itself, after 5,
   * 10, 20 and then every 30 seconds and when the line is back, as long as somebody listens to `$checkout`; `start` asks
   * at once. Any definite answer of the backend ends it. Nobody is to pay again before.
   */
  unsure?: boolean;
}

/** One checkout of this store's cart. Its secret lives in memory only. */
export interface CheckoutStore {
  readonly $checkout: ReadableAtom<CheckoutState>;
  readonly $draft: ReadableAtom<CheckoutDraft>;
  /**
   * Begins, or goes on with the one begun; sends along what the draft holds. Waits for the cart's changes first. Begins
   * anew when the shopper has chosen another language. Never rejects: `$checkout` says how it went. An empty cart ends
   * in an error with code `cart_empty`, and begins by itself when something is put into it.
   */
  start(): Promise<void>;
  /** Writes down what was typed (kept for the tab), without asking the backend. Each member replaces the old one. */
  saveDraft(draft: Partial<CheckoutDraft>): void;
  /** Sends who, where to and how. Field errors come as an `ApiError` with `fields`. */
  update(change: { email?: string; address?: AddressInput; options?: Record<string, string> }): Promise<Checkout>;
  /**
   * Pays and places the order: one press, one order, however often it is called, for the total that `$checkout` shows
   * at the call and for no other. Rejects once it is known that there
   * is no order (`payment_declined`, `price_changed`: `$checkout` has the new total to look at, `out_of_stock`), or
   * when that could not be learned (`network_error`, `timeout` …): calling again then asks for the same order, not for
   * a second one. Nothing is placed later behind the shopper's back.
   */
  place(payment: { handlerId: string; instrumentId?: string }): Promise<{ id: string; label: string }>;
  /** After an error of `start`. */
  retry(): Promise<void>;
  /** Forgets the checkout and its order; keeps the draft. */
  reset(): void;
}
