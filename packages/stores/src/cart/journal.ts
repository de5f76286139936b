import type { Context } from '@wares/contract';
import type { CartStore, Clock, Keep } from '../storefront.ts';

export type AddInput = Parameters<CartStore['addLine']>[0];

/** The request that an operation was sent as. Written down before the first send, and never altered after it. */
export interface Sent {
  /** When it was sent first. Milliseconds since 1970, UTC. */
  at: number;
  /** The version of the cart that was known then. */
  seen?: number;
  /** Absent: the request makes the cart. */
  cartId?: string;
  context?: Partial<Context>;
  lineItemId?: string;
  version?: number;
}

/** What the shopper wants done to the cart. */
export type Op = (
  | ({ kind: 'add'; quantity: number } & Omit<AddInput, 'quantity'>)
  | { kind: 'set'; lineItemId: string; itemId?: string; quantity: number }
  | { kind: 'context'; context: Partial<Context> }
) & {
  /** How often it was begun anew after a definite answer without effect; part of the idempotency key. */
  round: number;
  /** Answers that said neither yes nor no. */
  tries: number;
  sent?: Sent;
};

export type Entry = [id: string, op: Op];

const isOp = (value: unknown): value is Op => {
  const { kind, quantity, context } = (value ?? {}) as Record<string, unknown>;
  return kind === 'context'
    ? typeof context === 'object'
    : (kind === 'add' || kind === 'set') && Number.isInteger(quantity);
};

/**
 * The operations under way, one key each, so that tabs never overwrite each other; sorted by the time they were asked
 * for.
 */
export function createJournal(keep: Keep, prefix: string, clock: Clock, newId: () => string) {
  const ops = `${prefix}op:`;
  let last = 0;
  return {
    list(): Entry[] {
      const entries: Entry[] = [];
      for (const key of keep.keys(ops)) {
        const op = keep.read(key);
        const id = key.slice(ops.length);
        last = Math.max(last, Number.parseInt(id, 36) || 0);
        // What cannot be read may be meant for another version of this script: left alone.
        if (isOp(op)) entries.push([id, op]);
      }
      return entries;
    },
    write: (id: string, op?: Op) => keep.write(ops + id, op),
    /** A name that sorts after all that are there, even when the clock was put back. */
    nextId() {
      last = Math.max(clock.now(), last + 1);
      return `${last.toString(36).padStart(9, '0')}-${newId()}`;
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
