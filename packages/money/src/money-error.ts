/**
 * What went wrong, as a stable code, with a page in `docs/errors/<code>.md`:
 *
 * - `currency_unknown`: the code is not an active ISO 4217 currency with a minor unit.
 * - `money_invalid_amount`: the amount is not a safe integer of minor units.
 * - `money_currency_mismatch`: two currencies met that must be the same.
 * - `money_overflow`: the result does not fit a safe integer.
 * - `money_invalid_ratio`: a factor, rate, share or number of parts cannot be used.
 * - `money_invalid_rounding`: a rounding mode, increment or ending cannot be used.
 * - `money_invalid_text`: a text is not an amount in this currency and locale.
 */
export type MoneyErrorCode =
  | 'currency_unknown'
  | 'money_invalid_amount'
  | 'money_currency_mismatch'
  | 'money_overflow'
  | 'money_invalid_ratio'
  | 'money_invalid_rounding'
  | 'money_invalid_text';

/** The one error of this package. Decide by `code`; the message is a sentence for developers. */
export class MoneyError extends RangeError {
  override readonly name = 'MoneyError';
  readonly code: MoneyErrorCode;

  constructor(code: MoneyErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether `value` is a `MoneyError`, also one thrown by another copy of this package in the same page. */
export function isMoneyError(value: unknown): value is MoneyError {
  return value instanceof Error && value.name === 'MoneyError';
}
