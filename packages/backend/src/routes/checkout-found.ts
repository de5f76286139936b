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

/** @throws Refusal `checkout_not_found`, the same for a wrong secret. */
export function findCheckout({ params, secretHash }: Call, tx: ReadTransaction): Found {
  const checkout = tx.checkout(params.checkoutId ?? '');
  const cart = checkout && tx.cart(checkout.cartId);
  if (!checkout || !cart || !equalInConstantTime(checkout.secretHash, secretHash))
    throw new Refusal('checkout_not_found');
  return { checkout, cart };
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
