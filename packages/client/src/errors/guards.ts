import type { ProblemCode } from '@wares/contract';
import type { ApiError } from './api-error.ts';
import type { WaresError } from './wares-error.ts';

export const isWaresError = (error: unknown): error is WaresError => !!(error as WaresError | undefined)?.isWaresError;

/** true: the backend has answered with this code. */
export const isApiError = <Code extends ProblemCode | (string & {})>(
  error: unknown,
  code?: Code,
): error is ApiError & { readonly code: Code } =>
  isWaresError(error) && 'problem' in error && (code === undefined || error.code === code);

/** true: it is not known whether a change was made; send it again with the same key. */
export const isIndefinite = (error: unknown): boolean =>
  isWaresError(error) &&
  (['network_error', 'timeout', 'aborted', 'invalid_response', 'idempotency_in_progress', 'rate_limited'].includes(
    error.code,
  ) ||
    (isApiError(error) && (error.status >= 500 || [408, 429].includes(error.status))));
