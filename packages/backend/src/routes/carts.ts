import type { CartCreate, CartUpdate, LineItemAdd, LineItemUpdate } from '@wares/contract';
import { addLines, assertOpen, emptyCart, type Moment, moveTo, setQuantity } from '../domain/cart.ts';
import { showCart } from '../domain/cart-view.ts';
import { resolveContext } from '../domain/context.ts';
import type { StoredCart } from '../domain/records.ts';
import { Refusal } from '../domain/refusal.ts';
import { say } from '../domain/words.ts';
import { type Answer, answer, assertVersion, type Call, type Handler } from '../http/call.ts';
import { once } from '../http/once.ts';
import { momentOf } from '../services.ts';
import type { ReadTransaction } from '../storage/port.ts';

/** @throws Refusal `cart_not_found`, also for one past its expiry. */
export function findCart({ services }: Call, tx: ReadTransaction, id: string | undefined): StoredCart {
  const cart = id === undefined ? undefined : tx.cart(id);
  if (!cart || (cart.status === 'active' && cart.expiresAt <= services.clock.now()))
    throw new Refusal('cart_not_found');
  return cart;
}

/** As `findCart`, and nothing is being paid from it: what is added now would be lost in the order. */
function findOpen(call: Call, tx: ReadTransaction): StoredCart {
  const cart = findCart(call, tx, call.params.cartId);
  if (tx.pendingPayment(cart.id)) {
    throw new Refusal('idempotency_in_progress', say(cart.context.language, 'in_progress'), [], 1);
  }
  return cart;
}

const showed = (status: number, moment: Moment, cart: StoredCart): Answer =>
  answer(status, showCart(moment, cart), cart.version);

/** A change of a cart: found, open, of the version that the caller saw, changed, stored, shown. */
const change = (call: Call, next: (moment: Moment, cart: StoredCart) => StoredCart): Answer =>
  once(
    call,
    `cart ${call.params.cartId}`,
    (tx) => findOpen(call, tx),
    (tx, moment, cart) => {
      assertOpen(cart);
      assertVersion(call, cart.version, cart.context.language);
      const changed = next(moment, cart);
      if (changed !== cart) tx.putCart(changed);
      return showed(200, moment, changed);
    },
  );

const createCart: Handler = (call) => {
  const { context, lineItems } = call.body as CartCreate;
  return once(
    call,
    'carts',
    () => undefined,
    (tx, moment) => {
      const empty = emptyCart(moment, context, call.language);
      const cart = { ...addLines(moment, empty, lineItems ?? [], (index) => `$.lineItems[${index}]`), version: 1 };
      tx.putCart(cart);
      return showed(201, moment, cart);
    },
  );
};

const getCart: Handler = (call) =>
  call.services.storage.read((tx) => showed(200, momentOf(call.services, tx), findCart(call, tx, call.params.cartId)));

const updateCart: Handler = (call) =>
  change(call, (moment, cart) => {
    const { context } = call.body as CartUpdate;
    const { language } = cart.context;
    return moveTo(moment, cart, resolveContext(moment.catalogue.seed, context, '$.context.', language, cart.context));
  });

const addLineItem: Handler = (call) =>
  change(call, (moment, cart) => addLines(moment, cart, [call.body as LineItemAdd], () => '$'));

const updateLineItem: Handler = (call) =>
  change(call, (moment, cart) =>
    setQuantity(moment, cart, call.params.lineItemId ?? '', (call.body as LineItemUpdate).quantity),
  );

const removeLineItem: Handler = (call) =>
  change(call, (moment, cart) => setQuantity(moment, cart, call.params.lineItemId ?? '', 0));

export const cartRoutes = { createCart, getCart, updateCart, addLineItem, updateLineItem, removeLineItem };
