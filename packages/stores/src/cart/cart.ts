import { NetworkError, type StorefrontClient, type WaresError } from '@wares/client';
import type { Cart, Context } from '@wares/contract';
import { atom, onMount, type PreinitializedWritableAtom } from 'nanostores';
import { randomId } from '../internal/ids.ts';
import type { CartState, CartStore, Environment, LocksLike } from '../storefront.ts';
import type { CartWork, createEngine } from './engine.ts';
import { createJournal, type Journal, type Op } from './journal.ts';

/** Waits between attempts to load the engine double from the first to the last. Milliseconds. */
const FIRST_WAIT = 1_000;
const LAST_WAIT = 30_000;

export interface CartParts {
  client: StorefrontClient;
  environment: Environment;
  /** Default: a lock within this storefront. */
  locks: LocksLike | undefined;
  /** Of the cart's keys in storage, and of its lock. */
  prefix: string;
  /** Where a new cart is made. */
  context(): Partial<Context>;
  /** Tells the other tabs. */
  tell(record: unknown): void;
}

/** What store and engine share. */
export interface CartFront {
  /** true: somebody listens, and there was nothing to be read. */
  ready: boolean;
  $cart: PreinitializedWritableAtom<CartState>;
  journal: Journal;
  /** Who waits for an operation, by its id. */
  waiting: Map<string, { resolve(cart: Cart): void; reject(error: WaresError): void }>;
}

/** What works on the cart; made by `@wares/stores/cart-engine`. */
export type CartEngine = typeof createEngine;

/** Where an engine comes from that is not there from the beginning. */
export interface LateEngine {
  /** Fetches it: at once where there is something for it to do, else at the first action. Called again after a failure. */
  load(): Promise<CartEngine>;
  /** Calls back when the page has nothing better to do: then it is fetched for the first action to come. */
  idle?(callback: () => void): void;
}

export interface InnerCart extends CartStore {
  /** Another tab has changed something. */
  sync(told: unknown): void;
  dispose(): void;
}

type Wish = Op extends infer Kind ? (Kind extends Op ? Omit<Kind, 'round' | 'tries' | 'sent'> : never) : never;

/**
 * The cart as every page has it: writes down what the shopper wants before all else, and shows that it is under way.
 * What sends it, the engine, may come later, or on a bad line much later: what is written down waits for it, over
 * reloads too.
 */
export function createCart(parts: CartParts, source: CartEngine | LateEngine): InnerCart {
  const late = typeof source === 'function' ? undefined : source;
  let create = typeof source === 'function' ? source : undefined;
  const { environment, prefix, tell } = parts;
  const { keep, clock, random, connectivity } = environment;
  const key = `${prefix}cart`;
  const $cart = atom<CartState>({
    status: 'idle',
    pending: 0,
    busyLines: [],
    busyItems: [],
    offline: false,
    quantity: 0,
  });
  const journal = createJournal(keep, prefix, clock, () => randomId(random));
  const waiting: CartFront['waiting'] = new Map();

  let engine: CartWork | undefined;
  let loading: Promise<unknown> | undefined;
  /** For the engine, as soon as it is there. */
  const jobs: ((engine: CartWork) => void)[] = [];
  let status: CartState['status'] = 'idle';
  let error: WaresError | undefined;
  let fails = 0;
  let timer: unknown;
  let mounted = false;
  /** There is a cart that was not read yet. */
  let unread = false;
  let disposed = false;

  /** true: there is a cart or something to be done, in this tab or left by another. */
  const isNeeded = () => keep.read(key) !== undefined || journal.list().length > 0 || jobs.length > 0;

  /** Pieces in the cart as it was seen last. Whether that can be relied on is for the engine to say. */
  const lastSeen = (): number => {
    try {
      const { cart } = keep.read(key) as { cart: Cart };
      const pieces = cart.lineItems.reduce((sum, { quantity }) => sum + quantity, 0);
      return cart.status !== 'completed' && pieces > 0 ? pieces : 0;
    } catch {
      return 0;
    }
  };

  /** Shows what is known without the engine: how much, but not what. */
  const show = () => {
    const entries = journal.list();
    const adds = entries.flatMap(([, op]) => (op.kind === 'add' ? [op] : []));
    $cart.set({
      status,
      pending: entries.length,
      busyLines: [],
      busyItems: adds.map(({ itemId }) => itemId),
      offline: entries.length > 0 && (fails > 0 || !connectivity.online()),
      quantity: adds.reduce((sum, { quantity }) => sum + quantity, lastSeen()),
      ...(error && { error }),
    });
  };

  /** The engine, if it is there. */
  const start = (): CartWork | undefined => {
    if (!create || engine || disposed) return engine;
    clock.clearTimeout(timer);
    stop();
    engine = create(parts, { $cart, journal, waiting, ready: mounted && !unread });
    if (mounted && unread) engine.mount();
    else engine.sync();
    for (const job of jobs.splice(0)) job(engine);
    if (waiting.size) engine.go();
    return engine;
  };

  const fetch = () => {
    loading ??= late
      ?.load()
      .then((found) => {
        create = found;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };

  /** Fetches the engine until it is there, as long as there is something for it to do. Never rejects. */
  const wake = async (): Promise<void> => {
    if (!create) {
      if (status !== 'idle') status = 'loading';
      show();
      const before = fails;
      try {
        await fetch();
      } catch (cause) {
        if (disposed) return;
        // Once, however many waited for it.
        fails = before + 1;
        error = new NetworkError('What looks after the cart did not load', { cause });
        status = 'error';
        show();
        clock.clearTimeout(timer);
        if (isNeeded()) timer = clock.setTimeout(() => void wake(), Math.min(LAST_WAIT, FIRST_WAIT * 2 ** fails));
      }
    }
    start();
  };

  const enqueue = (wish: Wish) =>
    new Promise<Cart>((resolve, reject) => {
      const id = journal.nextId();
      journal.write(id, { ...wish, round: 0, tries: 0 } as Op);
      waiting.set(id, { resolve, reject });
      if (engine) return engine.go();
      if (start()) return;
      // Another tab may have its engine.
      tell({});
      void wake();
    });

  /** Has the engine do something, as soon as it is there. Resolves when it is done, or when it has to wait. */
  const give = (job: (engine: CartWork) => Promise<void> | void) =>
    new Promise<void>((resolve) => {
      const run = (it: CartWork) => resolve(job(it));
      const it = start();
      if (it) return run(it);
      jobs.push(run);
      void wake().then(resolve);
    });

  onMount($cart, () => {
    mounted = true;
    unread ||= isNeeded();
    if (engine) engine.mount();
    else if (!start()) {
      status = 'ready';
      if (unread) void wake();
      else show();
    }
    return () => {
      mounted = false;
    };
  });

  const stop = connectivity.subscribe(() => {
    if (!isNeeded()) return;
    unread = true;
    void give((it) => it.retry());
  });

  // Brought, not begun: nothing is asked of the backend.
  late?.idle?.(() => void (create || disposed || fetch()?.catch(() => {})));

  const setQuantity = (lineItemId: string, quantity: number) => {
    const itemId = $cart.value.cart?.lineItems.find(({ id }) => id === lineItemId)?.item.id;
    return enqueue({ kind: 'set', lineItemId, quantity, ...(itemId && { itemId }) });
  };

  return {
    $cart,
    addLine: (input) => enqueue({ kind: 'add', quantity: 1, ...input }),
    setQuantity,
    removeLine: (lineItemId) => setQuantity(lineItemId, 0),
    async setContext(context) {
      if (start()?.has() ?? isNeeded()) await enqueue({ kind: 'context', context });
    },
    refresh: () => give((it) => it.refresh()),
    retry: () => give((it) => it.retry()),
    dismiss() {
      error = undefined;
      if (engine) engine.dismiss();
      else show();
    },
    markCompleted: (cartId, order) => void give((it) => it.markCompleted(cartId, order)),
    sync: (told) => void give((it) => it.sync(told)),
    dispose() {
      disposed = true;
      clock.clearTimeout(timer);
      stop();
      engine?.dispose();
    },
  };
}
