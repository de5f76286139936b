import { isIndefinite, type StorefrontClient, WaresError } from '@wares/client';
import type { Cart, Context } from '@wares/contract';
import { asWaresError } from '../internal/errors.ts';
import type { Clock } from '../storefront.ts';
import type { Entry, Journal, Op, Sent } from './journal.ts';
import { isOpen, type RecordKeeper } from './record.ts';

/** Answers that say neither yes nor no, before an operation is given up. */
const MOST_TRIES = 8;
/** Rounds with a definite answer without effect (a newer version, a lost cart), before it is given up. */
const MOST_ROUNDS = 8;
/** Backends keep keys for a day. Milliseconds. */
const KEYS_KEPT = 23 * 3_600_000;
/** A cart that is this young cannot be gone: the backend has not caught up with itself. Milliseconds. */
const YOUNG = 60_000;

export interface SenderParts {
  client: StorefrontClient;
  clock: Clock;
  journal: Journal;
  record: RecordKeeper;
  /** Where a new cart is made. */
  context(): Partial<Context>;
  /** Operations are refused with an error, or done with without being sent. */
  refuse(ids: readonly string[], error?: WaresError): void;
}

/** Sends one operation after the other. To be called by the holder of the cart's lock alone. */
export function createSender({ client, clock, journal, record, context, refuse }: SenderParts) {
  const take = (cart: Cart, ids?: readonly string[]) => record.take(cart, clock.now(), ids);

  /** The cart is gone from the backend: asks for its goods anew, in front of all else. Safe to be cut off and repeated. */
  const refill = (cart: Cart) => {
    const name = cart.id.replace(/\W/g, '').slice(-64);
    let index = 100;
    for (const { item, quantity, parentId } of cart.lineItems) {
      if (parentId) continue;
      const { id: itemId, price, productId, handle, title, variantTitle, imageUrl } = item;
      const preview = {
        productId,
        handle,
        title,
        ...(variantTitle && { variantTitle }),
        ...(imageUrl && { imageUrl }),
      };
      const op: Op = { kind: 'add', itemId, quantity, seenPrice: price, preview, round: 0, tries: 0 };
      journal.write(`-${name}-${index++}`, op);
    }
    record.drop(clock.now());
  };

  const isYoung = (cartId: string) => {
    const { at, cart } = record.get();
    return cart?.id === cartId && clock.now() - at < YOUNG;
  };

  /** Reads the cart. What comes of it is in the record; throws when nothing was learned. */
  const read = async () => {
    const { cart } = record.get();
    if (!cart || cart.order) return;
    try {
      take(await client.carts.get(cart.id));
    } catch (error) {
      if (asWaresError(error).code !== 'cart_not_found' || isYoung(cart.id) || !isOpen(cart)) throw error;
      refill(cart);
    }
  };

  const plan = (op: Op): Sent | undefined => {
    const { cart } = record.get();
    const at = clock.now();
    if (!isOpen(cart)) return op.kind === 'add' ? { at, context: context() } : undefined;
    const { id: cartId, version } = cart;
    if (op.kind !== 'set') return { at, cartId, seen: version };
    // The line of a cart that was made anew has another id.
    const line =
      cart.lineItems.find(({ id }) => id === op.lineItemId) ??
      cart.lineItems.find(({ item, parentId }) => item.id === op.itemId && !parentId);
    return { at, cartId, seen: version, version, lineItemId: line?.id ?? op.lineItemId };
  };

  const send = (op: Op, { cartId, version, lineItemId = '', context }: Sent, idempotencyKey: string): Promise<Cart> => {
    const { carts } = client;
    const options = { idempotencyKey, ...(version !== undefined && { version }) };
    if (op.kind === 'add') {
      const { itemId, quantity, seenPrice } = op;
      const line = { itemId, quantity };
      if (!cartId) return carts.create({ ...(context && { context }), lineItems: [line] }, options);
      return carts.addLineItem(cartId, { ...line, ...(seenPrice && { seenPrice }) }, options);
    }
    if (op.kind === 'context') return carts.update(cartId ?? '', { context: op.context }, options);
    if (op.quantity > 0) return carts.updateLineItem(cartId ?? '', lineItemId, { quantity: op.quantity }, options);
    return carts.removeLineItem(cartId ?? '', lineItemId, options);
  };

  /** true: after the later one nothing is seen of the earlier one, and that was never sent. */
  const isReplaced = ([, one]: Entry, [, two]: Entry) =>
    !one.sent &&
    ((one.kind === 'context' && two.kind === 'context') ||
      (one.kind === 'set' && two.kind === 'set' && one.lineItemId === two.lineItemId));

  /** What goes next: what was sent before without an answer, else the first; with the earlier ones that it replaces. */
  const choose = (entries: readonly Entry[]): readonly Entry[] => {
    const at = (index: number) => entries[index] as Entry;
    let last = entries.findIndex(([, op]) => op.sent);
    if (last < 0) for (last = 0; last + 1 < entries.length && isReplaced(at(last), at(last + 1)); ) last++;
    let first = last;
    while (first > 0 && isReplaced(at(first - 1), at(first))) first--;
    return entries.slice(first, last + 1);
  };

  const again = (id: string, op: Op) => {
    op.round++;
    delete op.sent;
    journal.write(id, op);
  };

  /** One step. Throws when it is not known what became of it: the operation stays, to be sent again as it was. */
  const step = async (entries: readonly Entry[]): Promise<void> => {
    const chosen = choose(entries);
    const ids = chosen.map(([each]) => each);
    const [id, op] = chosen.at(-1) as Entry;
    if (op.sent && clock.now() - op.sent.at > KEYS_KEPT) {
      const { cartId, seen } = op.sent;
      await read();
      const { cart } = record.get();
      // The key is forgotten, so it must not be sent again. A cart that was changed since has it.
      if (cart?.id === cartId && cart?.version !== seen) return refuse(ids);
      again(id, op);
    }
    const sent = op.sent ?? plan(op);
    if (!sent) {
      const gone = op.kind === 'set' && op.quantity > 0;
      return refuse(ids, gone ? new WaresError('line_item_not_found', 'The cart has no such line') : undefined);
    }
    op.sent = sent;
    journal.write(id, op);
    try {
      take(await send(op, sent, `${id}-${op.round}`), ids);
      for (const each of ids) journal.write(each);
      return;
    } catch (thrown) {
      const error = asWaresError(thrown);
      const { code } = error;
      const { cartId = '' } = sent;
      // By now storage may have told that another tab has done it.
      record.sync();
      const { cart, done } = record.get();
      if (done.some((each) => each.id === id)) return;
      const lost = code === 'cart_not_found';
      if (isIndefinite(error) || (lost && isYoung(cartId))) {
        if (code !== 'network_error' && code !== 'timeout') op.tries++;
        if (op.tries > MOST_TRIES) return refuse(ids, error);
        journal.write(id, op);
        throw error;
      }
      // The key is this operation's alone: another tab has sent it, and this one has not seen that yet.
      if (code === 'idempotency_key_reused') {
        refuse(ids);
        return read();
      }
      const over = code === 'cart_completed';
      if ((!lost && !over && code !== 'version_conflict') || op.round >= MOST_ROUNDS) return refuse(ids, error);
      // A definite answer without effect: begins anew, under a new key.
      again(id, op);
      if (cart?.id === cartId) {
        if (lost && isOpen(cart)) return refill(cart);
        if (over) take({ ...cart, status: 'completed' });
        await read();
      }
    }
  };

  return { step, read };
}
