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
  /** The order, once placed (also when placed by an attempt whose answer was lost, or in another tab). */
  order?: { id: string; label: string; email?: string };
}

/** One checkout of this store's cart. Its secret lives in memory only. */
export interface CheckoutStore {
  readonly $checkout: ReadableAtom<CheckoutState>;
  readonly $draft: ReadableAtom<CheckoutDraft>;
  /** Begins, or goes on with the one begun; sends along what the draft holds. */
  start(): Promise<void>;
  /** Writes down what was typed (kept for the tab), without asking the backend. */
  saveDraft(draft: Partial<CheckoutDraft>): void;
  /** Sends who, where to and how. Field errors come as an `ApiError` with `fields`. */
  update(change: { email?: string; address?: AddressInput; options?: Record<string, string> }): Promise<Checkout>;
  /** Pays and places the order: one press, one order, however often it is called. */
  place(payment: { handlerId: string; instrumentId?: string }): Promise<{ id: string; label: string }>;
  /** After an error of `start`. */
  retry(): Promise<void>;
  reset(): void;
}
