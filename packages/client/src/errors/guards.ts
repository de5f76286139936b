import type { ProblemCode } from '@wares/contract';
import { ApiError } from './api-error.ts';
import { WaresError } from './wares-error.ts';

export const isWaresError = (error: unknown): error is WaresError => error instanceof WaresError;

/** true: the backend has answered with this code. */
export const isApiError = (error: unknown, code?: ProblemCode | (string & {})): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code);

/** true: it is not known whether a change was made; send it again with the same key. */
export const isIndefinite = (error: unknown): boolean =>
  error instanceof WaresError &&
  (['network_error', 'timeout', 'aborted', 'invalid_response', 'idempotency_in_progress', 'rate_limited'].includes(
    error.code,
  ) ||
    (error instanceof ApiError && (error.status >= 500 || error.status === 408)));
