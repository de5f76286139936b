import { type ApiError, isWaresError, type WaresError } from '@wares/client';
import type { ProblemCode } from '@wares/contract';

/** A client does not do what it must. */
export class ConformanceError extends Error {
  override name = 'ConformanceError';
}

/** What a case failed with. An error that no check has raised, such as one of the client itself, is kept as the cause. */
export function failure(error: unknown): ConformanceError {
  if (error instanceof ConformanceError) return error;
  return new ConformanceError(
    isWaresError(error) ? `unexpected ${error.code}: ${error.message}` : `unexpected ${error}`,
    {
      cause: error,
    },
  );
}

/** Ends a case that cannot be run here. */
export class Skip extends Error {
  override name = 'Skip';
}

export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ConformanceError(message);
}

/** Members in any order: JSON says nothing about it. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, member) =>
    member && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  ) ?? 'undefined';

export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, ought] = [stable(actual), stable(expected)];
  check(is === ought, `${what}: expected ${ought}, got ${is}`);
}

/** An error, with what it has when it is the backend's. */
export type Refusal = WaresError & Partial<Pick<ApiError, 'status' | 'fields' | 'problem'>>;

/** The error that a call ends in; it must be one of Wares, with one of the codes. */
export async function refusal(
  promise: Promise<unknown>,
  ...codes: (ProblemCode | 'aborted' | 'config_invalid')[]
): Promise<Refusal> {
  let answer: unknown;
  try {
    answer = await promise;
  } catch (error) {
    check(isWaresError(error), `expected a WaresError, got ${String(error)}`);
    check(
      (codes as string[]).includes(error.code),
      `expected ${codes.join(' or ')}, got ${error.code}: ${error.message}`,
    );
    return error;
  }
  throw new ConformanceError(`expected ${codes.join(' or ')}, got an answer: ${stable(answer).slice(0, 200)}`);
}
