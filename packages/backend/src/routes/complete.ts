import type { CheckoutComplete } from '@wares/contract';
import { type Moment, priceInWords, showCart } from '../domain/cart.ts';
import { assertChangeable, assertCompletable, contextOf, showCheckout, versionOf } from '../domain/checkout.ts';
import { newId, newLabel, sha256 } from '../domain/ids.ts';
import { textIn } from '../domain/language.ts';
import { decline, HOLD, LEASE } from '../domain/paying.ts';
import type { PaymentProvider, PaymentRequest } from '../domain/payment.ts';
import type { OrderDraft, StoredOrder, StoredPayment } from '../domain/records.ts';
import { Refusal } from '../domain/refusal.ts';
import { isSoldTo } from '../domain/stock.ts';
import { countryName, say } from '../domain/words.ts';
import { type Answer, answer, assertVersion, type Call, type Handler } from '../http/call.ts';
import { recall, remember, settled, tidy } from '../http/once.ts';
import { momentOf } from '../services.ts';
import type { Transaction } from '../storage/port.ts';
import { type Found, findCheckout, scopeOf, showed } from './checkouts.ts';

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
  const ended = storage.transaction((tx) => end(call, tx, payment.id, outcome, emailHash));
  if (ended.paidInVain) await provider.cancel(request);
  return ended.answer;
};

type Begun = { answer: Answer } | { payment: StoredPayment; provider: PaymentProvider };

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

/** Takes the stock and writes down what is about to be paid. */
function hold(call: Call, tx: Transaction, moment: Moment, { checkout, cart }: Found, scope: string): Begun {
  const { payment: chosen, seenTotal } = call.body as CheckoutComplete;
  const context = contextOf(checkout, cart);
  const { language, country } = context;
  const provider = call.services.payments.find((each) => each.id === chosen.handlerId);
  const instruments = provider?.offer(language).instruments;
  const known = !instruments || instruments.some((instrument) => instrument.id === chosen.instrumentId);
  if (!provider || !known) {
    const path = provider ? '$.payment.instrumentId' : '$.payment.handlerId';
    const message = say(language, 'payment_unknown');
    throw new Refusal('validation_failed', message, [{ path, code: 'payment_unknown', message }]);
  }
  const bill = assertCompletable(moment, checkout, cart, seenTotal, (amount) =>
    priceInWords({ amount, currency: context.currency }, language),
  );

  const held: StoredPayment['held'] = [];
  for (const [index, line] of cart.lines.entries()) {
    const item = moment.catalogue.byVariant.get(line.variantId);
    const title = item ? textIn(item.product.title, language) : '';
    const path = `$.lineItems[${index}]`;
    const refuse = (message: string) => new Refusal('out_of_stock', message, [{ path, code: 'out_of_stock', message }]);
    if (!item) throw refuse(say(language, 'item_unavailable', { title }));
    if (!isSoldTo(item.product, country)) {
      throw refuse(say(language, 'item_not_sold_there', { title, country: countryName(country, language) }));
    }
    if (item.variant.backorder) continue;
    if (!tx.takeStock(line.variantId, line.quantity)) {
      const quantity = moment.stock(line.variantId);
      throw refuse(quantity ? say(language, 'not_enough', { title, quantity }) : say(language, 'out_of_stock', { title }));
    }
    held.push({ variantId: line.variantId, quantity: line.quantity });
  }

  const order: OrderDraft = {
    cartId: cart.id,
    checkoutId: checkout.id,
    context,
    email: checkout.email ?? '',
    address: checkout.address as OrderDraft['address'],
    lineItems: bill.lineItems.map(({ maximumQuantity: _, ...line }) => line),
    totals: bill.totals,
    delivery: bill.delivery as OrderDraft['delivery'],
  };
  const payment: StoredPayment = {
    id: newId(moment.random, 'payment'),
    checkoutId: checkout.id,
    cartId: cart.id,
    status: 'pending',
    handlerId: provider.id,
    ...(chosen.instrumentId === undefined ? {} : { instrumentId: chosen.instrumentId }),
    ...seenTotal,
    held,
    expiresAt: moment.now + HOLD,
    leaseUntil: moment.now + LEASE,
    scope,
    key: call.key,
    fingerprint: call.fingerprint,
    language,
    order,
  };
  tx.putPayment(payment);
  tx.putCheckout({ ...checkout, paymentId: payment.id, changes: checkout.changes + 1 });
  tx.putKey({ scope, key: call.key, fingerprint: call.fingerprint, createdAt: moment.now });
  return { payment, provider };
}

/** The payment has its outcome: an order, or everything as it was. Once only, however many were waiting for it. */
function end(
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
    const given = known ? before : settled(() => { throw new Refusal('payment_declined'); });
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
  const handlers = call.services.payments.map((provider) => provider.offer(payment.language));
  const shown = showCheckout(moment, settledCheckout, { ...completedCart, status: 'active' }, handlers);
  const { expiresAt: __, ...rest } = shown;
  const final = { ...rest, status: 'completed', lineItems: order.lineItems, totals: order.totals, messages: [], order: reference };
  tx.putCheckout({ ...settledCheckout, final });
  tx.putCart({
    ...completedCart,
    final: {
      ...showCart(moment, completedCart),
      lineItems: order.lineItems,
      totals: order.totals,
      messages: [],
      order: reference,
    },
  });
  const stored = tx.key(payment.scope, payment.key);
  const given = answer(200, final, final.version);
  if (stored) tx.putKey({ ...stored, answer: { status: given.status, body: given.body, etag: given.etag as string } });
  return { answer: given, paidInVain: false };
}
