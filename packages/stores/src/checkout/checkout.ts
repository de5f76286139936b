import { isApiError, isIndefinite, WaresError } from '@wares/client';
import type { Checkout, CheckoutComplete } from '@wares/contract';
import { atom, onMount } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import { randomId } from '../internal/ids.ts';
import { ordersOf } from '../orders/index.ts';
import type { Storefront } from '../storefront.ts';
import { createDraft, offered, restorable, updateOf } from './draft.ts';
import type { CheckoutState, CheckoutStore } from './types.ts';

type Order = { id: string; label: string };
type Update = Parameters<CheckoutStore['update']>[0];

/** How often a press asks for its order when no definite answer comes, and how long it waits between. Milliseconds. */
const ASKS = 3;
const WAIT = 1_000;

export function createCheckout(storefront: Storefront): CheckoutStore {
  const { name, client, cart, market, environment } = storefront;
  const { session, random, clock } = environment;
  /** That an order was asked for from this cart; without the secret, so a reload can only look, not pay. */
  const attemptKey = `wares:${name}:attempt`;
  const { $draft, save } = createDraft(session, `wares:${name}:draft`);
  const $checkout = atom<CheckoutState>({ status: 'idle', busy: false });

  let secret = '';
  let checkout: Checkout | undefined;
  let order: CheckoutState['order'];
  let status: CheckoutState['status'] = 'idle';
  let error: WaresError | undefined;
  let jobs = 0;
  let tail: Promise<unknown> = Promise.resolve();
  let starting: Promise<void> | undefined;
  let placing: Promise<Order> | undefined;
  let attempt: { key: string; body: CheckoutComplete; version: number } | undefined;

  const newKey = () => randomId(random);
  const wait = () => new Promise<void>((resolve) => void clock.setTimeout(resolve, WAIT));
  const show = () =>
    $checkout.set({
      status,
      busy: jobs > 0,
      ...(checkout && { checkout }),
      ...(error && { error }),
      ...(order && { order }),
    });
  const fail = (thrown: unknown, next: CheckoutState['status']) => {
    error = asWaresError(thrown);
    status = next;
    show();
    return error;
  };

  /** One after the other. */
  const queue = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = tail.then(job);
    tail = mine.catch(() => {});
    return mine;
  };

  const finish = (placed: Order, cartId?: string): Order => {
    const email = checkout?.buyer?.email ?? $draft.value.email;
    order = { id: placed.id, label: placed.label, ...(email && { email }) };
    status = 'completed';
    error = undefined;
    attempt = undefined;
    if (cartId) cart.markCompleted(cartId, { id: placed.id, label: placed.label });
    ordersOf(storefront).remember({ label: placed.label, ...(email && { email }) });
    save();
    show();
    return order;
  };

  /** Takes an answer; an order in it ends the checkout. */
  const take = (answer: Checkout) => {
    checkout = answer;
    if (answer.order && !order) finish(answer.order, answer.cartId);
    return answer;
  };

  const read = async () => {
    if (checkout) take(await client.checkouts.get(checkout.id, { secret }));
  };

  /** The order that came out of the cart, whoever placed it. */
  const learnFromCart = async () => {
    await cart.refresh();
    const { completed } = cart.$cart.get();
    if (completed && !order) finish(completed);
  };

  const change = async (input: Update): Promise<Checkout> => {
    for (let round = 0; ; round++) {
      if (!checkout) throw new WaresError('checkout_incomplete', 'The checkout has not begun');
      const options = { secret, idempotencyKey: newKey(), version: checkout.version };
      try {
        return take(await client.checkouts.update(checkout.id, updateOf(input), options));
      } catch (thrown) {
        // It was changed or closed in the meantime: looks at it, and asks again where that can help.
        if (!isApiError(thrown, 'version_conflict') || round > 2) throw thrown;
        await read();
      }
    }
  };

  const begin = async () => {
    await cart.refresh();
    const state = cart.$cart.get();
    const attempted = session.read(attemptKey);
    if (state.completed && (attempted || checkout)) return void finish(state.completed);
    if (state.pending || (state.error && state.status === 'error')) {
      throw state.error ?? new WaresError('network_error', 'The cart could not be brought up to date');
    }
    const { cart: goods } = state;
    if (!goods?.lineItems.length) throw new WaresError('cart_empty', 'There is nothing in the cart');
    if (checkout?.cartId === goods.id) {
      try {
        await read();
        return;
      } catch (thrown) {
        // A checkout that is over or forgotten: another one takes its place.
        if (isIndefinite(thrown)) throw thrown;
      }
    }
    const { language } = market.$request.get();
    secret = randomId(random, 32);
    checkout = undefined;
    attempt = undefined;
    take(
      await client.checkouts.create(
        { cartId: goods.id, ...(language && { context: { language } }) },
        { secret, idempotencyKey: newKey() },
      ),
    );
    await restore();
  };

  /** Sends what was typed before. What is refused, the shopper meets again when it is sent in earnest. */
  const restore = async () => {
    const { options, ...who } = restorable($draft.value);
    try {
      if (who.email || who.address) await change(who);
      const still = checkout && offered(checkout, options);
      if (still) await change({ options: still });
    } catch {}
  };

  const start = () => {
    starting ??= queue(async () => {
      if (status === 'completed') return;
      status = checkout ? status : 'loading';
      error = undefined;
      show();
      try {
        await begin();
        if (!order) status = 'ready';
        show();
      } catch (thrown) {
        fail(thrown, 'error');
      }
    }).finally(() => {
      starting = undefined;
    });
    return starting;
  };

  /** Asks for the order until it is known what became of it. */
  const ask = async (payment: CheckoutComplete['payment']): Promise<Order> => {
    for (let asks = 1, rounds = 0; ; ) {
      if (order) return order;
      const total = checkout?.totals.find(({ type }) => type === 'total');
      if (!checkout || !total) throw new WaresError('checkout_incomplete', 'The checkout has not begun');
      const body = { payment, seenTotal: { amount: total.amount, currency: total.currency } };
      // The same wish keeps its key until there is a definite answer, over presses too.
      if (!attempt || JSON.stringify(attempt.body) !== JSON.stringify(body)) {
        attempt = { key: newKey(), body, version: checkout.version };
      }
      const { key, version } = attempt;
      session.write(attemptKey, checkout.cartId);
      try {
        take(await client.checkouts.complete(checkout.id, body, { secret, idempotencyKey: key, version }));
        if (order) return order;
        if (checkout.status !== 'complete_in_progress' || asks++ >= ASKS) {
          attempt = undefined;
          throw new WaresError('checkout_incomplete', 'The payment needs another step');
        }
        await wait();
      } catch (thrown) {
        const failure = asWaresError(thrown);
        const open = isIndefinite(failure);
        if (!open) attempt = undefined;
        // A refusal may be the answer to a second try, when the first one went through: looks before it says no.
        await read().catch(() => {});
        if (!order && (open || failure.code === 'checkout_closed' || failure.code === 'checkout_not_found')) {
          await learnFromCart();
        }
        if (order) return order;
        const now = checkout?.totals.find(({ type }) => type === 'total');
        const moved = failure.code === 'version_conflict' && now?.amount === total.amount && rounds++ < 2;
        if (!moved && (!open || asks++ >= ASKS)) throw failure;
        if (open) await wait();
      }
    }
  };

  const place: CheckoutStore['place'] = (payment) => {
    placing ??= queue(async () => {
      if (order) return order;
      status = 'placing';
      error = undefined;
      show();
      try {
        return await ask(payment);
      } catch (thrown) {
        throw fail(thrown, checkout ? 'ready' : 'error');
      }
    }).finally(() => {
      placing = undefined;
    });
    return placing;
  };

  onMount($checkout, () => {
    let version: string | undefined;
    return cart.$cart.subscribe(({ cart: goods, completed, pending }) => {
      if (completed && checkout && !order && !placing) finish(completed);
      if (!goods || pending || !checkout) return;
      const seen = `${goods.id} ${goods.version}`;
      if (version && version !== seen && status === 'ready') void start();
      version = seen;
    });
  });

  return {
    $checkout,
    $draft,
    start,
    retry: start,
    saveDraft: save,
    update(input) {
      save(input);
      jobs++;
      show();
      return queue(() => change(input))
        .then(
          (answer) => {
            error = undefined;
            return answer;
          },
          (thrown) => {
            throw fail(thrown, status);
          },
        )
        .finally(() => {
          jobs--;
          show();
        });
    },
    place,
    reset() {
      checkout = undefined;
      order = undefined;
      error = undefined;
      attempt = undefined;
      status = 'idle';
      session.write(attemptKey);
      show();
    },
  };
}
