import { isApiError, isIndefinite } from '../errors/guards.ts';
import type { WaresError } from '../errors/wares-error.ts';
import { type Random, randomFraction } from '../internal/random.ts';

/** At most this many tries, the first among them. */
export const MAX_TRIES = 3;
const BASE = 300;
const CEILING = 2_000;
/** `Retry-After` is believed up to here. */
const LONGEST_WAIT = 30_000;
/** How often at most a change that is still being made is asked for again. */
const SHORTEST_POLL = 100;

/** A change with this key is being made right now: asking again is no new try. */
export const isInProgress = (error: unknown): boolean => isApiError(error, 'idempotency_in_progress');

/** true: the same request may well get another answer. A definite no is final. */
export const isTransient = (error: unknown): boolean =>
  isIndefinite(error) && !/^(aborted|invalid_response)$/.test((error as WaresError).code);

/** Milliseconds that `Retry-After` asks for (seconds or an HTTP date), at most 30 s; 0 when it says nothing. */
export function retryAfter(header: string | null | undefined, now: number): number {
  const wanted = /^\s*\d+\s*$/.test(header ?? '') ? Number(header) * 1_000 : Date.parse(header ?? '') - now;
  return Math.min(Math.max(wanted || 0, 0), LONGEST_WAIT);
}

/** Milliseconds until the next try: full jitter under 300, 600, 1200, 2000 ms, never less than the backend asked for. */
export function waitBefore(error: unknown, failures: number, asked: number, random: Random): number {
  const jitter = randomFraction(random) * Math.min(CEILING, BASE * 2 ** (failures - 1));
  return Math.max(asked, jitter, isInProgress(error) ? SHORTEST_POLL : 0);
}
