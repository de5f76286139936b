import type { WaresError } from '@wares/client';
import type { Words } from './words.ts';

/**
 * What went wrong, in the shopper's words: the pack's sentence for the code, else the backend's own sentence, else a
 * general one.
 */
export const errorText = (error: Pick<WaresError, 'code'>, words: Words): string =>
  words.t(`error.${error.code}`) ||
  (error as { problem?: { detail?: string } }).problem?.detail ||
  words.t('error.unknown');

/** Errors that trying again does not mend. */
export const isFinal = (error: Pick<WaresError, 'code'>): boolean =>
  /_not_found$|^market_unsupported$/.test(error.code);
