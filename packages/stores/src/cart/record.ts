import { ApiError, WaresError } from '@wares/client';
import type { Cart, Problem } from '@wares/contract';
import type { Keep } from '../storefront.ts';

/** An operation that is over, and why it was refused if it was. */
export interface Done {
  id: string;
  no?: { code: string; message: string; problem?: Problem };
}

/**
 * The cart as last seen, and the operations that led to it. They are written as one, because other tabs may see two
 * writes apart from each other: who sees this cart knows what is in it already. Without a cart: there is none.
 */
export interface CartRecord {
  /** When this cart (or its absence) became the shopper's. Milliseconds since 1970, UTC. */
  at: number;
  /** Grows with every write. */
  writes: number;
  cart?: Cart;
  /** The latest ones, newest last. */
  done: readonly Done[];
}

/** More than any tab can miss between two looks, short of being frozen. */
const DONE_KEPT = 20;
/** A refusal that nobody has asked for is kept this long: whoever waited for it is gone. Milliseconds. */
const REFUSALS_KEPT = 7 * 24 * 3_600_000;

const isRecord = (value: unknown): value is CartRecord => {
  const { at, writes, done, cart } = (value ?? {}) as Partial<CartRecord>;
  return (
    typeof at === 'number' &&
    typeof writes === 'number' &&
    Array.isArray(done) &&
    (cart === undefined ||
      (typeof cart?.id === 'string' &&
        typeof cart.version === 'number' &&
        Array.isArray(cart.lineItems) &&
        cart.lineItems.every((line) => line?.item?.price && Number.isInteger(line.quantity))))
  );
};

export const isOpen = (cart: Cart | undefined): cart is Cart => cart !== undefined && cart.status !== 'completed';

/** How much newer one is than another: of one cart an order ends it for good, then the version counts. */
function age(one: CartRecord, two: CartRecord): number {
  const [a, b] = [one.cart, two.cart];
  if (a?.id !== b?.id) return one.at - two.at;
  return Number(isOpen(b)) - Number(isOpen(a)) || (a?.version ?? 0) - (b?.version ?? 0) || one.writes - two.writes;
}

/**
 * The one record of the cart, in memory and in storage; never goes back to an older one. Beside it, one key for each
 * refusal: a tab that has not seen the last record yet writes the next one without what was done there, so the record
 * alone could lose a no, and who asked would take it for a yes.
 */
export function createRecord(keep: Keep, key: string, prefix: string) {
  const noes = `${prefix}no:`;
  let record: CartRecord = { at: 0, writes: 0, done: [] };
  const write = (change: Partial<CartRecord>) => {
    record = { ...record, ...change, writes: record.writes + 1 };
    keep.write(key, record);
  };
  const done = (over: readonly Done[]) => ({ done: [...record.done, ...over].slice(-DONE_KEPT) });
  return {
    get: () => record,
    /** Takes what storage or another tab has, if it is newer. */
    sync(told?: unknown) {
      for (const other of [keep.read(key), told]) if (isRecord(other) && age(other, record) > 0) record = other;
    },
    /** Takes an answer of the backend at `now`, to operations if there are any. */
    take(cart: Cart, now: number, ids: readonly string[] = []) {
      const { at, cart: known } = record;
      const over = done(ids.map((id) => ({ id })));
      const next = { ...record, ...over, cart, at: known?.id === cart.id ? at : Math.max(now, at + 1) };
      // An older answer is still an answer.
      write(age({ ...next, writes: Number.POSITIVE_INFINITY }, record) > 0 ? next : over);
    },
    /** Notes at `now` that operations are over: refused with an error, or done with. */
    refuse(ids: readonly string[], now: number, error?: WaresError) {
      const { code = '', message = '', problem } = (error ?? {}) as Partial<ApiError>;
      const no = error && { code, message, ...(problem && { problem }) };
      for (const old of keep.keys(noes))
        if (!(now - Number.parseInt(old.slice(noes.length), 36) < REFUSALS_KEPT)) keep.write(old);
      // Before all else: who sees the operation gone must see why.
      if (no) for (const id of ids) keep.write(noes + id, no);
      write(done(ids.map((id) => ({ id, ...(no && { no }) }))));
    },
    /** Why an operation that is over was refused, if it was. For the one who waited for it: is asked but once. */
    refusal(id: string): WaresError | undefined {
      const no = record.done.find((each) => each.id === id)?.no ?? (keep.read(noes + id) as Done['no']);
      if (!no) return;
      keep.write(noes + id);
      return no.problem ? new ApiError(no.problem) : new WaresError(no.code, no.message);
    },
    /** The cart is gone. */
    drop(now: number) {
      const { at, writes, done } = record;
      record = { at: Math.max(now, at + 1), writes, done };
      write({});
    },
  };
}

export type RecordKeeper = ReturnType<typeof createRecord>;
