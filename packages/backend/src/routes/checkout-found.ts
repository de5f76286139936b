import type { Moment } from '../domain/cart.ts';
import { contextOf, showCheckout } from '../domain/checkout-view.ts';
import { equalInConstantTime } from '../domain/ids.ts';
import type { StoredCart, StoredCheckout } from '../domain/records.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Answer, answer, type Call } from '../http/call.ts';
import type { Services } from '../services.ts';
import type { ReadTransaction } from '../storage/port.ts';

export interface Found {
  checkout: StoredCheckout;
  cart: StoredCart;
}

function look({ params, secretHash }: Pick<Call, 'params' | 'secretHash'>, tx: ReadTransaction): Found | undefined {
  const checkout = tx.checkout(params.checkoutId ?? '');
  const cart = checkout && tx.cart(checkout.cartId);
  return cart && equalInConstantTime(checkout.secretHash, secretHash) ? { checkout, cart } : undefined;
}

/** @throws Refusal `checkout_not_found`, the same for a wrong secret. */
export function findCheckout(call: Call, tx: ReadTransaction): Found {
  const found = look(call, tx);
  if (!found) throw new Refusal('checkout_not_found');
  return found;
}

/** What is spoken in the checkout of a request, if it has one. */
export function checkoutLanguage(call: Pick<Call, 'services' | 'params' | 'secretHash'>): string | undefined {
  const found = call.services.storage.read((tx) => look(call, tx));
  return found && contextOf(found.checkout, found.cart).language;
}

export const handlersFor = ({ payments }: Services, language: string) =>
  payments.map((provider) => provider.offer(language));

export function showed(
  { services }: Call,
  moment: Moment,
  tx: ReadTransaction,
  { checkout, cart }: Found,
  status = 200,
): Answer {
  const payment = checkout.paymentId === undefined ? undefined : tx.payment(checkout.paymentId);
  const { language } = contextOf(checkout, cart);
  const shown = showCheckout(moment, checkout, cart, handlersFor(services, language), payment?.expiresAt);
  return answer(status, shown, shown.version);
}

/** Keys of a checkout are those of who holds its secret. */
export const scopeOf = ({ params, secretHash }: Call): string => `checkout ${params.checkoutId} ${secretHash}`;
