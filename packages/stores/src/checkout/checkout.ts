import { isIndefinite, WaresError } from '@wares/client';
import type { Checkout, CheckoutComplete, Money } from '@wares/contract';
import { atom, onMount } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import { randomId } from '../internal/ids.ts';
import { ordersOf } from '../orders/index.ts';
import type { Storefront } from '../storefront.ts';
import { createDraft, offered, restorable, updateOf } from './draft.ts';
import type { CheckoutState, CheckoutStore } from './types.ts';

type Order = { id: string; label: string };
/** The cart that this tab asked to have ordered; `done`: and was told that it is. Never the secret. */
interface Attempted {
  cartId: string;
  done?: boolean;
  /** It was another window that had it ordered. */
  elsewhere?: boolean;
}
type Update = Parameters<CheckoutStore['update']>[0];

/** How often a press asks for its order when no definite answer comes, and how long it waits between. Milliseconds. */
const ASKS = 3;
const WAIT = 1_000;
/** How long after a press without a definite answer it is asked what became of it, doubled each time up to the second. Milliseconds. */
const LOOK_AGAIN = 5_000;
const LOOK_AT_MOST = 30_000;

const notBegun = () => new WaresError('checkout_incomplete', 'The checkout has not begun');
const isOver = (code: string) => code === 'checkout_closed' || code === 'checkout_not_found';

export function createCheckout(storefront: Storefront): CheckoutStore {
  const { name, client, cart, market, environment } = storefront;
  const { session, random, clock, connectivity } = environment;
  /** That an order was asked for from this cart; without the secret, so a reload can only look, not pay. */
  const attemptKey = `wares:${name}:attempt`;
  const { $draft, save } = createDraft(session, `wares:${name}:draft`);
  const $checkout = atom<CheckoutState>({ status: 'idle', busy: false });

  let secret = '';
  let checkout: Checkout | undefined;
  let order: CheckoutState['order'];
  let status: CheckoutState['status'] = 'idle';
  let error: WaresError | undefined;
  let unsure = false;
  /** The language that was asked for when the checkout began. */
  let spoken: string | undefined;
  let jobs = 0;
  let tail: Promise<unknown> = Promise.resolve();
  let starting: Promise<void> | undefined;
  let placing: Promise<Order> | undefined;
  /** Somebody looks at it. */
  let shown = false;
  let looking = false;
  let attempt: { key: string; body: CheckoutComplete; version: number } | undefined;

  const newKey = () => randomId(random);
  const wait = (pause = WAIT) => new Promise<void>((resolve) => void clock.setTimeout(resolve, pause));
  const show = () =>
    $checkout.set({
      status,
      busy: jobs > 0,
      ...(checkout && { checkout }),
      ...(error && { error }),
      ...(order && { order }),
      ...(unsure && { unsure }),
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

  const attempted = (): Partial<Attempted> => {
    const found = session.read(attemptKey) as Partial<Attempted> | null | undefined;
    return typeof found?.cartId === 'string' ? found : {};
  };

  /** `own`: it came out of this very checkout. Else nothing that was typed here is known to belong to it. */
  const finish = ({ id, label }: Order, cartId: string, own = false): void => {
    const before = attempted();
    const orders = ordersOf(storefront);
    const recent = orders.$recent.get();
    const typed = $draft.value.email;
    const email = own ? checkout?.buyer?.email : recent?.label === label ? recent.email : undefined;
    const elsewhere = !own && (before.cartId !== cartId || !!before.elsewhere);
    order = { id, label, ...(email && { email }), ...(elsewhere && { elsewhere }) };
    status = 'completed';
    error = undefined;
    attempt = undefined;
    unsure = false;
    session.write(attemptKey, { cartId, done: true, ...(elsewhere && { elsewhere }) } satisfies Attempted);
    cart.markCompleted(cartId, { id, label });
    if (!elsewhere) orders.remember({ label, ...(email && { email }) });
    save();
    show();
    // Who reloaded while paying has lost the secret. That the shop finds this number by this e-mail is proof enough.
    if (typed && !own && !elsewhere) void prove(label, typed);
  };

  const prove = async (label: string, email: string) => {
    try {
      await client.orders.lookup({ label, email });
    } catch {
      return;
    }
    if (order?.label !== label) return;
    order = { ...order, email };
    ordersOf(storefront).remember({ label, email });
    show();
  };

  /** Takes an answer; an order in it ends the checkout. */
  const take = (answer: Checkout) => {
    checkout = answer;
    if (answer.status !== 'complete_in_progress') unsure = false;
    if (answer.order && !order) finish(answer.order, answer.cartId, true);
    return answer;
  };

  const read = async () => {
    if (checkout) take(await client.checkouts.get(checkout.id, { secret }));
  };

  /** Reads it again. false: it is over or forgotten, and another one takes its place. Throws when that is not known. */
  const isThere = async () => {
    try {
      await read();
      return !!checkout && checkout.status !== 'canceled';
    } catch (thrown) {
      if (isIndefinite(thrown)) throw thrown;
      return false;
    }
  };

  /** Looks whether an order came out of a cart, whoever placed it. Throws when that could not be learned. */
  const look = async (cartId: string) => {
    try {
      const { order: placed } = await client.carts.get(cartId);
      if (placed && !order) finish(placed, cartId);
    } catch (thrown) {
      if (isIndefinite(thrown)) throw thrown;
    }
    unsure = false;
  };

  /** Sends a change on the version that is known; `again`: a checkout that is over is begun anew first. */
  const change = async (input: Update, again = true): Promise<Checkout> => {
    for (let round = 0; ; round++) {
      if (!checkout) throw notBegun();
      const options = { secret, idempotencyKey: newKey(), version: checkout.version };
      try {
        return take(await client.checkouts.update(checkout.id, updateOf(input), options));
      } catch (thrown) {
        const { code } = asWaresError(thrown);
        if (round > 2) throw thrown;
        if (code === 'version_conflict') await read();
        else if (isOver(code) && again) await begin();
        else throw thrown;
        if (order) throw thrown;
      }
    }
  };

  const begin = async () => {
    await cart.refresh();
    const { cart: goods, pending, status: known, error: reason } = cart.$cart.get();
    if (known === 'error' && reason) throw reason;
    if (pending) throw new WaresError('network_error', 'The cart could not be brought up to date');
    // The cart is another one now: an order may have come out of the old one. One that was shown before is shown
    // again to who reloads the page, and not to who has begun to shop anew.
    const { cartId, done } = attempted();
    const asked = checkout?.cartId ?? cartId;
    if (asked && asked !== goods?.id && !(done && goods?.lineItems.length)) {
      // An order of its own knows whose it is.
      await isThere();
      if (!order) await look(asked);
    }
    if (order) return;
    if (!goods?.lineItems.length) throw new WaresError('cart_empty', 'There is nothing in the cart');
    const { language } = market.$request.get();
    if (checkout?.cartId === goods.id && (await isThere())) {
      // Its language is fixed. It is held on to while a payment is open.
      if (order || unsure || !language || [spoken, checkout.context.language].includes(language)) return;
    }
    if (order) return;
    secret = randomId(random, 32);
    checkout = undefined;
    attempt = undefined;
    spoken = language;
    await create(goods.id);
    if (!order) await restore();
  };

  /** Waits for a payment that is under way, perhaps one that a reload has cut off: an order may come out of it. */
  const create = async (cartId: string) => {
    const context = spoken && { context: { language: spoken } };
    const idempotencyKey = newKey();
    for (let asks = 1; !checkout && !order; asks++) {
      try {
        take(await client.checkouts.create({ cartId, ...context }, { secret, idempotencyKey }));
      } catch (thrown) {
        const { code } = asWaresError(thrown);
        if (code === 'cart_completed') await look(cartId);
        else if (code === 'idempotency_in_progress' && asks < ASKS) {
          await wait();
          continue;
        }
        if (!order) throw thrown;
      }
    }
  };

  /** Sends what was typed before. What is refused, the shopper meets again when it is sent in earnest. */
  const restore = async () => {
    const { options, ...who } = restorable($draft.value);
    try {
      if (who.email || who.address) await change(who, false);
      const still = checkout && offered(checkout, options);
      if (still) await change({ options: still }, false);
    } catch {}
  };

  /** `quietly`: nobody has asked for it, so that nothing could be learned is nobody's news. */
  const start = (quietly = false) => {
    starting ??= queue(async () => {
      if (status === 'completed') return;
      if (!quietly) {
        status = checkout ? status : 'loading';
        error = undefined;
        show();
      }
      try {
        await begin();
        if (!order) status = 'ready';
        error = undefined;
        show();
      } catch (thrown) {
        if (!quietly || !unsure) fail(thrown, 'error');
      }
    }).finally(() => {
      starting = undefined;
    });
    return starting;
  };

  /** Asks by itself what became of a payment, as long as that is not known and somebody looks. */
  const keepLooking = async () => {
    if (looking) return;
    looking = true;
    for (let pause = LOOK_AGAIN; unsure && shown; pause = Math.min(2 * pause, LOOK_AT_MOST)) {
      await wait(pause);
      // The shopper may be asking just now.
      if (unsure && shown && !placing) await start(true);
    }
    looking = false;
  };

  const totalNow = () => checkout?.totals.find(({ type }) => type === 'total');

  /** Asks for the order until it is known what became of it. `total`: the one that was seen at the press. */
  const ask = async (payment: CheckoutComplete['payment'], total: Money | undefined): Promise<Order> => {
    for (let asks = 1, rounds = 0; ; ) {
      if (order) return order;
      if (!checkout || !total) throw notBegun();
      const body = { payment, seenTotal: { amount: total.amount, currency: total.currency } };
      // The same wish keeps its key until there is a definite answer, over presses too.
      const before = attempt && JSON.stringify(attempt.body) === JSON.stringify(body) ? attempt : undefined;
      attempt = before ?? { key: newKey(), body, version: checkout.version };
      const { key, version } = attempt;
      session.write(attemptKey, { cartId: checkout.cartId } satisfies Attempted);
      try {
        take(await client.checkouts.complete(checkout.id, body, { secret, idempotencyKey: key, version }));
        if (order) return order;
        if (checkout.status !== 'complete_in_progress' || asks++ >= ASKS) {
          attempt = undefined;
          throw new WaresError('checkout_incomplete', 'The payment needs another step');
        }
        await wait();
      } catch (thrown) {
        let failure = asWaresError(thrown);
        if (!isIndefinite(failure)) attempt = undefined;
        // A refusal may be the answer to a second try, when the first one went through: looks before it says no.
        try {
          const there = await isThere();
          if (!order && (!there || isOver(failure.code))) await look(checkout.cartId);
        } catch (unknown) {
          failure = asWaresError(unknown);
        }
        if (order) return order;
        const open = isIndefinite(failure);
        // The answer to an earlier wish, which was lost then: what was missing may be there by now.
        if (before && !open) continue;
        const moved = failure.code === 'version_conflict' && totalNow()?.amount === total.amount && rounds++ < 2;
        if (!moved && (!open || asks++ >= ASKS)) throw failure;
        if (open) await wait();
      }
    }
  };

  const place: CheckoutStore['place'] = (payment) => {
    const seen = totalNow();
    placing ??= queue(async () => {
      if (order) return order;
      status = 'placing';
      error = undefined;
      show();
      try {
        return await ask(payment, seen);
      } catch (thrown) {
        // Taken back only by an answer of the backend, not by a press that was never sent.
        unsure ||= isIndefinite(thrown) || checkout?.status === 'complete_in_progress';
        // What it was refused for, the cart knows too: what is sold out, what has another price.
        if (!unsure) void cart.refresh();
        else void keepLooking();
        throw fail(thrown, checkout ? 'ready' : 'error');
      }
    }).finally(() => {
      placing = undefined;
    });
    return placing;
  };

  onMount($checkout, () => {
    let last: string | undefined;
    shown = true;
    void keepLooking();
    const unheard = connectivity.subscribe((online) => {
      if (online && unsure && !placing) void start(true);
    });
    const unseen = cart.$cart.subscribe(({ cart: goods, pending, status: known }) => {
      if (pending || known !== 'ready') return;
      const seen = `${goods?.id} ${goods?.version}`;
      const isFilled = error?.code === 'cart_empty' && goods?.lineItems.length;
      if (last && last !== seen && (isFilled || (checkout && status === 'ready'))) void start();
      last = seen;
    });
    return () => {
      shown = false;
      unheard();
      unseen();
    };
  });

  return {
    $checkout,
    $draft,
    start: () => start(),
    retry: () => start(),
    saveDraft: save,
    update(input) {
      save(input);
      jobs++;
      show();
      return queue(() => change(input))
        .then(
          (answer) => {
            error = undefined;
            if (status === 'error') status = 'ready';
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
      unsure = false;
      status = 'idle';
      session.write(attemptKey);
      show();
    },
  };
}
