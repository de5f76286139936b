import type { Transaction } from '../storage/port.ts';
import type { StoredPayment } from './records.ts';
import { problemOf, Refusal } from './refusal.ts';
import { say } from './words.ts';

/** How long stock is held for a payment without an outcome, in milliseconds. */
export const HOLD = 15 * 60_000;
/** How long whoever asked the provider is waited for before another may ask, in milliseconds. */
export const LEASE = 5000;

/** Ends a payment without an order: stock goes back, the checkout is open again, and the caller's key has its answer. */
export function decline(tx: Transaction, payment: StoredPayment, language: string): { status: number; body: string } {
  for (const { variantId, quantity } of payment.held) tx.returnStock(variantId, quantity);
  tx.putPayment({ ...payment, status: 'declined' });
  const checkout = tx.checkout(payment.checkoutId);
  if (checkout) {
    const { paymentId: _, ...open } = checkout;
    tx.putCheckout({ ...open, changes: checkout.changes + 1 });
  }
  const problem = problemOf(new Refusal('payment_declined', say(language, 'payment_declined')));
  const answer = { status: problem.status, body: JSON.stringify(problem) };
  const stored = tx.key(payment.scope, payment.key);
  if (stored) tx.putKey({ ...stored, answer });
  return answer;
}

export function releaseExpired(tx: Transaction, now: number): void {
  for (const payment of tx.expiredPayments(now)) decline(tx, payment, payment.language);
}
