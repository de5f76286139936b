import { type FieldCode, PROBLEMS, type Problem, type ProblemCode } from '@wares/contract';

export type FieldError = NonNullable<Problem['errors']>[number];

/** A field of a `validation_failed`: its code is one of those that are written down. */
export type InvalidField = FieldError & { code: FieldCode };

/** The answer is no: one of the codes of the contract, thrown where the rule is, turned into an answer at the edge. */
export class Refusal<Code extends ProblemCode = ProblemCode> extends Error {
  override name = 'Refusal';
  readonly code: Code;
  readonly errors: readonly FieldError[];
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number | undefined;

  /** @param detail - one sentence for a person, in their language where that is known. */
  constructor(
    code: Code,
    detail?: string,
    errors: readonly (Code extends 'validation_failed' ? InvalidField : FieldError)[] = [],
    retryAfter?: number,
  ) {
    super(detail ?? PROBLEMS[code].title);
    this.code = code;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

/** RFC 9457. */
export function problemOf(refusal: Refusal): Problem {
  const { status, title } = PROBLEMS[refusal.code];
  return {
    type: `urn:wares:error:${refusal.code}`,
    title,
    status,
    code: refusal.code,
    ...(refusal.message === title ? {} : { detail: refusal.message }),
    ...(refusal.errors.length ? { errors: [...refusal.errors] } : {}),
  };
}
