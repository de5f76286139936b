import { ApiError, WaresError } from '@wares/client';
import type { Context, Problem } from '@wares/contract';
import type { CartStore, Clock, Keep } from '../storefront.ts';

export type AddInput = Parameters<CartStore['addLine']>[0];

/** The request that an operation was sent as. Written down before the first send, and never altered after it. */
export interface Sent {
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

/** How long the reason of a refusal is kept for the tab that asked. Milliseconds. */
const REFUSALS_KEPT = 60_000;

/**
 * The operations under way, one key each, so that tabs never overwrite each other; sorted by the time they were asked
 * for. A refusal leaves its reason under a key of its own for the tab that waits.
 */
export function createJournal(keep: Keep, prefix: string, clock: Clock, newId: () => string) {
  const ops = `${prefix}op:`;
  const refusals = `${prefix}no:`;
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
    refuse(id: string, error: WaresError) {
      const { code, message } = error;
      keep.write(refusals + id, { at: clock.now(), code, message, problem: (error as Partial<ApiError>).problem });
    },
    /** Why an operation was refused, told once. */
    refusal(id: string): WaresError | undefined {
      const reason = keep.read(refusals + id) as { code: string; message: string; problem?: Problem } | undefined;
      keep.write(refusals + id);
      return reason && (reason.problem ? new ApiError(reason.problem) : new WaresError(reason.code, reason.message));
    },
    /** Forgets the refusals that nobody asked for. */
    sweep() {
      for (const key of keep.keys(refusals)) {
        const { at = 0 } = (keep.read(key) ?? {}) as { at?: number };
        if (clock.now() - at > REFUSALS_KEPT) keep.write(key);
      }
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
