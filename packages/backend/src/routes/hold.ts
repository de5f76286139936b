import type { CheckoutComplete } from '@wares/contract';
import type { Moment } from '../domain/cart.ts';
import { priceInWords } from '../domain/cart-view.ts';
import { assertCompletable } from '../domain/checkout.ts';
import { contextOf } from '../domain/checkout-view.ts';
import { newId } from '../domain/ids.ts';
import { textIn } from '../domain/language.ts';
import { HOLD, LEASE } from '../domain/paying.ts';
import type { PaymentProvider } from '../domain/payment.ts';
import type { OrderDraft, StoredPayment } from '../domain/records.ts';
import { Refusal } from '../domain/refusal.ts';
import { isSoldTo } from '../domain/stock.ts';
import { countryName, say } from '../domain/words.ts';
import type { Call } from '../http/call.ts';
import type { Transaction } from '../storage/port.ts';
import type { Found } from './checkout-found.ts';

export interface Held {
  payment: StoredPayment;
  provider: PaymentProvider;
}

/** Takes the stock and writes down what is about to be paid. */
export function hold(call: Call, tx: Transaction, moment: Moment, { checkout, cart }: Found, scope: string): Held {
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
      throw refuse(
        quantity ? say(language, 'not_enough', { title, quantity }) : say(language, 'out_of_stock', { title }),
      );
    }
    held.push({ variantId: line.variantId, quantity: line.quantity });
  }

  const order: OrderDraft = {
    cartId: cart.id,
    checkoutId: checkout.id,
    context,
    email: checkout.email ?? '',
    address: checkout.address as OrderDraft['address'],
    lineItems: bill.lineItems.map(
      ({ minimumQuantity: _least, maximumQuantity: _most, quantityStep: _step, ...line }) => line,
    ),
    totals: bill.totals,
    taxLines: bill.taxLines,
    ...(bill.landedCost ? { landedCost: bill.landedCost } : {}),
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
