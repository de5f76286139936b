import { assertChangeable } from '../domain/checkout.ts';
import { contextOf, versionOf } from '../domain/checkout-view.ts';
import { sha256 } from '../domain/ids.ts';
import { LEASE } from '../domain/paying.ts';
import type { PaymentRequest } from '../domain/payment.ts';
import { Refusal } from '../domain/refusal.ts';
import { say } from '../domain/words.ts';
import { type Answer, assertVersion, type Call, type Handler } from '../http/call.ts';
import { recall, remember, settled, tidy } from '../http/once.ts';
import { momentOf } from '../services.ts';
import type { Transaction } from '../storage/port.ts';
import { type Found, findCheckout, scopeOf, showed } from './checkout-found.ts';
import { type Held, hold } from './hold.ts';
import { settle } from './settle.ts';

/**
 * Pays and places the order, in three steps: one transaction takes the stock and writes down the payment that is about
 * to be made, the provider pays, and a second transaction turns both into an order or gives the stock back. Whoever
 * dies in between leaves a payment that the next request of the same key goes on with, under the same payment id.
 */
export const completeCheckout: Handler = async (call) => {
  const begun = call.services.storage.transaction((tx) => begin(call, tx));
  if ('answer' in begun) return begun.answer;
  const { payment, provider } = begun;
  const { storage, clock, running } = call.services;
  const request: PaymentRequest = {
    id: payment.id,
    instrumentId: payment.instrumentId,
    amount: payment.amount,
    currency: payment.currency,
  };
  const emailHash = await sha256(payment.order.email.toLowerCase());
  running.add(payment.id);
  let outcome: 'approved' | 'declined';
  try {
    outcome = await provider.pay(request, clock);
  } catch (error) {
    call.services.onError(error);
    // Not known how it ended: whoever asks next asks the provider again.
    storage.transaction((tx) => tx.putPayment({ ...payment, leaseUntil: 0 }));
    throw new Refusal('unavailable', undefined, [], 2);
  } finally {
    running.delete(payment.id);
  }
  const ended = storage.transaction((tx) => settle(call, tx, payment.id, outcome, emailHash));
  if (ended.paidInVain) await provider.cancel(request);
  return ended.answer;
};

type Begun = { answer: Answer } | Held;

function begin(call: Call, tx: Transaction): Begun {
  const { services } = call;
  tidy(services, tx);
  const found = findCheckout(call, tx);
  const { checkout, cart } = found;
  const scope = scopeOf(call);
  const before = recall(call, tx, scope);
  if (before === 'pending') return goOn(call, tx, found);
  if (before) return { answer: before };
  const moment = momentOf(services, tx);
  if (checkout.final) return { answer: remember(call, tx, scope, showed(call, moment, tx, found)) };
  const { language } = contextOf(checkout, cart);
  // A payment of this cart is under way, by another key or another checkout. How it ends is not known yet: not stored.
  if (tx.pendingPayment(cart.id)) throw new Refusal('idempotency_in_progress', say(language, 'in_progress'), [], 1);

  let begun: Begun | undefined;
  const refused = settled(() =>
    tx.attempt(() => {
      if (cart.status === 'completed') throw new Refusal('cart_completed', say(language, 'cart_completed'));
      assertChangeable(checkout, cart);
      assertVersion(call, versionOf(checkout, cart), language);
      begun = hold(call, tx, moment, found, scope);
      return { status: 0, body: '' };
    }),
  );
  return begun ?? { answer: remember(call, tx, scope, refused) };
}

/** A payment under this key has begun before: wait for whoever is at it, or go on with it. */
function goOn({ services }: Call, tx: Transaction, { checkout, cart }: Found): Begun {
  const payment = tx.pendingPayment(cart.id);
  const provider = services.payments.find((each) => each.id === payment?.handlerId);
  const now = services.clock.now();
  if (!payment || !provider || services.running.has(payment.id) || payment.leaseUntil > now) {
    throw new Refusal('idempotency_in_progress', say(contextOf(checkout, cart).language, 'in_progress'), [], 1);
  }
  const taken = { ...payment, leaseUntil: now + LEASE };
  tx.putPayment(taken);
  return { payment: taken, provider };
}
