import { isWaresError, WaresError } from '@wares/client';

/** Whatever was thrown, as an error of Wares. An adapter that breaks its promise ends as `internal`. */
export const asWaresError = (error: unknown): WaresError =>
  isWaresError(error) ? error : new WaresError('internal', String(error), { cause: error });
