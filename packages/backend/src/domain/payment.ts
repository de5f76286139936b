import type { PaymentHandler } from '@wares/contract';
import { say } from './words.ts';

/** Time, as everything here sees it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** A payment to be made. `id` is the same however often it is asked for: the provider makes it once. */
export interface PaymentRequest {
  id: string;
  instrumentId?: string | undefined;
  /** Minor units. */
  amount: number;
  currency: string;
}

/** Someone who takes money for the shop. */
export interface PaymentProvider {
  id: string;
  /** As offered to a shopper, in their language. */
  offer(language: string): PaymentHandler;
  /** Pays, or says how the payment of this id ended. A rejection means that it is not known; it is asked again. */
  pay(request: PaymentRequest, clock: Clock): Promise<'approved' | 'declined'>;
  /** The order came to nothing: whatever this payment took is given back. */
  cancel(request: PaymentRequest): Promise<void>;
}

/** Moves no money. Its instruments are its outcomes: `approve`, `decline`, and `slow`, which approves after 3 s. */
export const testPayments: PaymentProvider = {
  id: 'test',
  offer: (language) => ({
    id: 'test',
    type: 'test',
    title: say(language, 'test_payment'),
    instruments: [
      { id: 'approve', title: say(language, 'test_approve') },
      { id: 'decline', title: say(language, 'test_decline') },
      { id: 'slow', title: say(language, 'test_slow') },
    ],
  }),
  async pay({ instrumentId }, clock) {
    if (instrumentId === 'slow') await new Promise<void>((resolve) => clock.setTimeout(resolve, 3000));
    return instrumentId === 'decline' ? 'declined' : 'approved';
  },
  async cancel() {},
};
