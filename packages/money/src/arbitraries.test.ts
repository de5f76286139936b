// Shared by the tests beside it; a test file by name only, so that it is never published.
import fc from 'fast-check';
import { currencies } from './currencies.ts';
import { ROUNDING_MODES } from './ratio.ts';

export const MAX = Number.MAX_SAFE_INTEGER;
export const currency = fc.constantFrom(...currencies());
/** Small amounts and the limits are as likely as the rest. */
export const amount = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0, MAX, -MAX),
);
export const anyMoney = fc.record({ amount, currency }, { noNullPrototype: true });
export const mode = fc.constantFrom(...ROUNDING_MODES);
