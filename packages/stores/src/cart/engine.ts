import { type ApiError, isIndefinite, type WaresError } from '@wares/client';
import type { Cart } from '@wares/contract';
import { asWaresError } from '../internal/errors.ts';
import { queueLocks } from '../internal/lock.ts';
import type { CartState } from '../storefront.ts';
import type { CartFront, CartParts } from './cart.ts';
import { forecast } from './forecast.ts';
import type { Entry } from './journal.ts';
import { createRecord, isOpen } from './record.ts';
import { createSender } from './send.ts';

/** Waits between attempts double from the first to the last. Milliseconds. */
const FIRST_WAIT = 1_000;
const LAST_WAIT = 30_000;
/**
 * How long a tab that has the lock waits before it makes a cart. Browsers pass a lock on faster than what the tab
 * before has stored; who does not see the other's cart yet would make a second one. Milliseconds.
 */
const SPREAD = 50;
/** A cart read this long ago is read again when the page is shown again. Milliseconds. */
const FRESH = 10_000;

/** What works on the cart once it is there; the store in front of it has written down what is to be done. */
export interface CartWork {
  /** Somebody listens to the cart. */
  mount(): void;
  /** Something was written down: shows it, tells the other tabs, sends it. */
  go(): void;
  /** true: there is a cart, or one on its way. */
  has(): boolean;
  refresh(): Promise<void>;
  retry(): Promise<void>;
  dismiss(): void;
  markCompleted(cartId: string, order: { id: string; label: string }): void;
  sync(told?: unknown): void;
  dispose(): void;
}

/** Sends what is written down, keeps what came of it, and follows the other tabs. */
export function createEngine(parts: CartParts, { $cart, journal, waiting, ready }: CartFront): CartWork {
  const { client, environment, locks = queueLocks(), prefix, context, tell } = parts;
  const { keep, clock, random, connectivity } = environment;
  const key = `${prefix}cart`;
  const record = createRecord(keep, key, prefix);

  let status: CartState['status'] = ready ? 'ready' : 'idle';
  let error: WaresError | undefined;
  /** The cart is to be read. */
  let stale = false;
  let readAt = 0;
  let fails = 0;
  /** The backend asked to be left alone until then. Milliseconds since 1970, UTC. */
  let quietUntil = 0;
  let timer: unknown;
  let running: Promise<void> | undefined;
  let disposed = false;

  /** Brings the state up to what is written down, and answers those who waited for it. */
  const sync = (told?: unknown): readonly Entry[] => {
    record.sync(told);
    const { cart, done } = record.get();
    const over = new Set(done.map(({ id }) => id));
    // What is over may still be in the journal: not seen yet by this tab, or left there by one that crashed.
    const entries = journal.list().filter(([id]) => !over.has(id) || void journal.write(id));
    const under = new Set(entries.map(([id]) => id));
    for (const [id, { resolve, reject }] of waiting) {
      if (under.has(id)) continue;
      waiting.delete(id);
      const refusal = record.refusal(id);
      if (refusal) {
        error = refusal;
        reject(refusal);
      } else resolve(cart as Cart);
    }
    $cart.set({
      status,
      pending: entries.length,
      offline: entries.length > 0 && (fails > 0 || !connectivity.online()),
      ...forecast(isOpen(cart) ? cart : undefined, entries),
      ...(error && { error }),
      ...(cart?.order && { completed: cart.order }),
    });
    return entries;
  };

  const { step, read } = createSender({
    client,
    clock,
    journal,
    record,
    context,
    refuse(ids, refusal) {
      record.refuse(ids, clock.now(), refusal);
      for (const id of ids) {
        // Goods of a lost cart have nobody who waits for them: this tab says what became of them.
        if (id.startsWith('-')) waiting.set(id, { resolve() {}, reject() {} });
        journal.write(id);
      }
      // Given up without a definite answer: what is true now has to be read.
      if (refusal && isIndefinite(refusal)) stale = true;
    },
  });

  /** Works off the journal, then reads the cart if that is wanted; ends early when the backend cannot be reached. */
  const work = async () => {
    let settled = false;
    try {
      for (let entries = sync(); !disposed && (entries.length || stale); entries = sync()) {
        if (entries.length && !settled && !isOpen(record.get().cart)) {
          await new Promise<void>((resolve) => void clock.setTimeout(resolve, SPREAD));
          settled = true;
          continue;
        }
        settled = false;
        if (entries.length) await step(entries);
        else {
          stale = false;
          await read();
          readAt = clock.now();
        }
        fails = 0;
        status = 'ready';
        error = undefined;
        tell(record.get());
      }
    } catch (thrown) {
      fails++;
      quietUntil = clock.now() + ((thrown as ApiError).retryAfter ?? 0);
      if (status !== 'ready' || !sync().length) {
        error = asWaresError(thrown);
        status = 'error';
      }
    }
    // From here on a call begins anew, so nothing that is written now is overlooked.
    running = undefined;
    schedule(sync());
  };

  const drain = (): Promise<void> => {
    // Not at once, even where the lock is given at once: work that is over before it is noted here would be waited for ever.
    const begin = () => Promise.resolve().then(work);
    running ??= locks.request(key, begin).catch(() => {
      running = undefined;
    });
    return running;
  };

  /** Looks after what is written down, whoever wrote it, until it is done. */
  const schedule = (entries: readonly Entry[]) => {
    clock.clearTimeout(timer);
    if (!entries.length || disposed) return;
    const chance = new Uint8Array(1);
    random(chance);
    const wait = Math.min(LAST_WAIT, FIRST_WAIT * 2 ** fails) * (0.5 + (chance[0] ?? 0) / 510);
    timer = clock.setTimeout(() => void drain(), Math.max(wait, quietUntil - clock.now()));
  };

  const refresh = () => {
    stale = true;
    if (status !== 'ready') status = 'loading';
    sync();
    return drain();
  };

  const stop = connectivity.subscribe(() => {
    fails = 0;
    const entries = sync();
    if (status === 'error' || (status === 'ready' && clock.now() - readAt > FRESH)) void refresh();
    else if (entries.length) void drain();
  });

  return {
    mount() {
      sync();
      if (record.get().cart) return void refresh();
      status = 'ready';
      if (sync().length) void drain();
    },
    go() {
      const entries = sync();
      tell(record.get());
      if (clock.now() < quietUntil) schedule(entries);
      else void drain();
    },
    has: () => isOpen(record.get().cart) || sync().length > 0,
    refresh,
    retry: () => (status === 'error' ? refresh() : drain()),
    dismiss() {
      error = undefined;
      sync();
    },
    markCompleted(cartId, order) {
      // Another tab may have begun the next cart already.
      record.sync();
      const { cart } = record.get();
      if (cart?.id !== cartId) return;
      record.take({ ...cart, status: 'completed', order }, clock.now());
      sync();
      tell(record.get());
    },
    sync(told) {
      const entries = sync(told);
      if (!running) schedule(entries);
    },
    dispose() {
      disposed = true;
      clock.clearTimeout(timer);
      stop();
    },
  };
}
