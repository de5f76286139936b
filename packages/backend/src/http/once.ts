import type { Moment } from '../domain/cart.ts';
import { releaseExpired } from '../domain/paying.ts';
import { problemOf, Refusal } from '../domain/refusal.ts';
import { momentOf, type Services } from '../services.ts';
import type { Transaction } from '../storage/port.ts';
import { type Answer, answer, type Call } from './call.ts';

/** How long an answer is kept by its key, in milliseconds. */
export const KEY_LIFETIME = 24 * 3_600_000;
const PURGE_EVERY = 3_600_000;

export const refuse = (refusal: Refusal): Answer => ({
  ...answer(problemOf(refusal).status, problemOf(refusal)),
  retryAfter: refusal.retryAfter,
});

/** What is done first in every change: holds that ran out are released, what is past its time is forgotten. */
export function tidy(services: Services, tx: Transaction): void {
  const now = services.clock.now();
  releaseExpired(tx, now);
  if (now - services.purgedAt < PURGE_EVERY) return;
  services.purgedAt = now;
  tx.purge(now, now - KEY_LIFETIME);
}

/**
 * The stored answer to a change that was made before.
 *
 * @returns undefined when this key is new (or its time is over), `pending` when the change is still being made.
 * @throws Refusal `idempotency_key_reused`.
 */
export function recall(
  { services, key, fingerprint }: Call,
  tx: Transaction,
  scope: string,
): Answer | 'pending' | undefined {
  const stored = tx.key(scope, key);
  if (!stored || (stored.answer && services.clock.now() - stored.createdAt >= KEY_LIFETIME)) return undefined;
  if (stored.fingerprint !== fingerprint) throw new Refusal('idempotency_key_reused');
  return stored.answer ? { ...stored.answer, replayed: true } : 'pending';
}

/** Stores an answer with its key. Answers that are not definite are left to be asked for again. */
export function remember({ services, key, fingerprint }: Call, tx: Transaction, scope: string, given: Answer): Answer {
  const { status, body, etag } = given;
  tx.putKey({
    scope,
    key,
    fingerprint,
    createdAt: services.clock.now(),
    answer: { status, body, ...(etag === undefined ? {} : { etag }) },
  });
  return given;
}

/**
 * Makes a change once: its effect and its answer are stored together, under the caller's key, so that the same request
 * again is answered and not made again. A refusal is an answer too, and takes back what was done before it.
 *
 * @param scope - whose keys these are: the cart, or the checkout with its secret.
 * @param find - finds what is to be changed; a refusal here (there is no such thing, it is busy) is not stored.
 */
export function once<T>(
  call: Call,
  scope: string,
  find: (tx: Transaction) => T,
  change: (tx: Transaction, moment: Moment, found: T) => Answer,
): Answer {
  const { services } = call;
  return services.storage.transaction((tx) => {
    tidy(services, tx);
    const found = find(tx);
    const before = recall(call, tx, scope);
    if (before === 'pending') throw new Refusal('idempotency_in_progress', undefined, [], 1);
    if (before) return before;
    return remember(
      call,
      tx,
      scope,
      settled(() => tx.attempt(() => change(tx, momentOf(services, tx), found))),
    );
  });
}

export function settled(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return refuse(error);
    throw error;
  }
}
