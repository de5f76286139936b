import type { Problem } from '@wares/contract';
import { type FieldError, WaresError } from './wares-error.ts';

/** The backend has answered, and the answer is no. */
export class ApiError extends WaresError {
  override name = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** Which fields are wrong; empty when the error is about none. */
  readonly fields: readonly FieldError[];
  readonly problem: Problem;
  /** What `Retry-After` asked for, in milliseconds, at most 30000. Absent when it said nothing, or when the no is definite. */
  declare retryAfter?: number;
  constructor(problem: Problem) {
    super(problem.code, problem.detail || problem.title);
    this.status = problem.status;
    this.fields = problem.errors ?? [];
    this.problem = problem;
  }
}
