import type { CheckoutCreate, CheckoutUpdate } from '@wares/contract';
import { assertOpen } from '../domain/cart.ts';
import { assertChangeable, updateCheckout } from '../domain/checkout.ts';
import { contextOf, versionOf } from '../domain/checkout-view.ts';
import { newId } from '../domain/ids.ts';
import { matchLanguage } from '../domain/language.ts';
import type { StoredCheckout } from '../domain/records.ts';
import { Refusal } from '../domain/refusal.ts';
import { say } from '../domain/words.ts';
import { assertVersion, type Handler } from '../http/call.ts';
import { once } from '../http/once.ts';
import { momentOf } from '../services.ts';
import { findCart } from './carts.ts';
import { findCheckout, scopeOf, showed } from './checkout-found.ts';
import { completeCheckout } from './complete.ts';

const createCheckout: Handler = (call) => {
  const { cartId, context } = call.body as CheckoutCreate;
  const { seed } = call.services.catalogue;
  return once(
    call,
    `checkouts ${call.secretHash}`,
    (tx) => {
      const cart = findCart(call, tx, cartId);
      if (tx.pendingPayment(cart.id)) {
        throw new Refusal('idempotency_in_progress', say(cart.context.language, 'in_progress'), [], 1);
      }
      return cart;
    },
    (tx, moment, cart) => {
      assertOpen(cart);
      if (!cart.lines.length) throw new Refusal('cart_empty', say(cart.context.language, 'cart_empty'));
      const language = context?.language === undefined ? undefined : matchLanguage(context.language, seed.locales);
      const checkout: StoredCheckout = {
        id: newId(moment.random, 'checkout'),
        cartId,
        changes: 0,
        secretHash: call.secretHash,
        ...(language === undefined ? {} : { language }),
        selected: {},
        messages: [],
      };
      tx.putCheckout(checkout);
      return showed(call, moment, tx, { checkout, cart }, 201);
    },
  );
};

const getCheckout: Handler = (call) =>
  call.services.storage.read((tx) => showed(call, momentOf(call.services, tx), tx, findCheckout(call, tx)));

const update: Handler = (call) =>
  once(
    call,
    scopeOf(call),
    (tx) => {
      const found = findCheckout(call, tx);
      if (tx.pendingPayment(found.cart.id)) {
        throw new Refusal('idempotency_in_progress', say(found.cart.context.language, 'in_progress'), [], 1);
      }
      return found;
    },
    (tx, moment, found) => {
      assertChangeable(found.checkout, found.cart);
      assertVersion(call, versionOf(found.checkout, found.cart), contextOf(found.checkout, found.cart).language);
      const next = updateCheckout(moment, found.checkout, found.cart, call.body as CheckoutUpdate);
      if (next.cart !== found.cart) tx.putCart(next.cart);
      tx.putCheckout(next.checkout);
      return showed(call, moment, tx, next);
    },
  );

export const checkoutRoutes = { createCheckout, getCheckout, updateCheckout: update, completeCheckout };
