import { type ApiError, isWaresError, type WaresError } from '@wares/client';
import { type Cart, PROBLEMS, type ProblemCode } from '@wares/contract';

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

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200);

/** Where two values differ first, members in any order: JSON says nothing about it. */
function difference(is: unknown, ought: unknown, path = ''): string | undefined {
  if (is === ought) return undefined;
  const list = Array.isArray(is);
  if (!(is && ought && typeof is === 'object' && typeof ought === 'object' && list === Array.isArray(ought)))
    return `${path && ` at $${path}`}: expected ${shown(ought)}, got ${shown(is)}`;
  const [a, b] = [is, ought] as [Record<string, unknown>, Record<string, unknown>];
  for (const key of Object.keys({ ...b, ...a })) {
    const found = difference(a[key], b[key], path + (list ? `[${key}]` : `.${key}`));
    if (found) return found;
  }
  return undefined;
}

/** What is the same; if not, it is told where it differs first. A member that is undefined is as good as none. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const found = difference(actual, expected);
  check(found === undefined, `${what}${found}`);
}

/** The cart is as it was. When it is forgotten may be put off by whoever comes near it. */
export const sameCart = (actual: Cart, expected: Cart, what: string): void =>
  same({ ...actual, expiresAt: '' }, { ...expected, expiresAt: '' }, what);

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
    const { problem } = error as Refusal;
    if (problem) {
      same(problem.type, `urn:wares:error:${error.code}`, `type of ${error.code}`);
      same(problem.status, PROBLEMS[problem.code as ProblemCode].status, `status of ${error.code}`);
    }
    return error;
  }
  throw new ConformanceError(`expected ${codes.join(' or ')}, got an answer: ${shown(answer)}`);
}
