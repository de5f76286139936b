import { showCart } from '../domain/cart-view.ts';
import { showCheckout } from '../domain/checkout-view.ts';
import { newId, newLabel } from '../domain/ids.ts';
import { decline } from '../domain/paying.ts';
import type { StoredOrder } from '../domain/records.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Answer, answer, type Call } from '../http/call.ts';
import { recall, refuse } from '../http/once.ts';
import { momentOf } from '../services.ts';
import type { Transaction } from '../storage/port.ts';
import { handlersFor, scopeOf } from './checkout-found.ts';

/** The payment has its outcome: an order, or everything as it was. Once only, however many were waiting for it. */
export function settle(
  call: Call,
  tx: Transaction,
  paymentId: string,
  outcome: 'approved' | 'declined',
  emailHash: string,
): { answer: Answer; paidInVain: boolean } {
  const payment = tx.payment(paymentId);
  const checkout = payment && tx.checkout(payment.checkoutId);
  const cart = payment && tx.cart(payment.cartId);
  if (payment?.status !== 'pending' || !checkout || !cart) {
    // Someone else has ended it while we waited.
    const before = recall(call, tx, scopeOf(call));
    const known = before !== undefined && before !== 'pending';
    const given = known ? before : refuse(new Refusal('payment_declined'));
    return { answer: given, paidInVain: outcome === 'approved' && payment?.status === 'declined' };
  }
  if (outcome === 'declined') return { answer: decline(tx, payment, payment.language), paidInVain: false };

  const moment = momentOf(call.services, tx);
  let label = newLabel(moment.random);
  while (tx.orderByLabel(label)) label = newLabel(moment.random);
  const order: StoredOrder = {
    ...payment.order,
    emailHash,
    id: newId(moment.random, 'order'),
    label,
    placedAt: moment.now,
  };
  tx.addOrder(order);
  tx.putPayment({ ...payment, status: 'approved' });

  const reference = { id: order.id, label: order.label };
  // Shown as it was bought: with the lines of the bill, and nothing left to say.
  const { paymentId: _, ...settledCheckout } = { ...checkout, changes: checkout.changes + 1, messages: [] };
  const completedCart = { ...cart, version: cart.version + 1, status: 'completed' as const, messages: [] };
  const handlers = handlersFor(call.services, payment.language);
  const shown = showCheckout(moment, settledCheckout, { ...completedCart, status: 'active' }, handlers);
  const { expiresAt: __, ...rest } = shown;
  const final = {
    ...rest,
    status: 'completed',
    lineItems: order.lineItems,
    totals: order.totals,
    messages: [],
    order: reference,
  };
  tx.putCheckout({ ...settledCheckout, final });
  tx.putCart({
    ...completedCart,
    final: {
      ...showCart(moment, completedCart),
      lineItems: order.lineItems,
      totals: order.totals,
      ...(final.landedCost ? { landedCost: final.landedCost } : {}),
      messages: [],
      order: reference,
    },
  });
  const stored = tx.key(payment.scope, payment.key);
  const given = answer(200, final, final.version);
  if (stored) tx.putKey({ ...stored, answer: { status: given.status, body: given.body, etag: given.etag as string } });
  return { answer: given, paidInVain: false };
}
