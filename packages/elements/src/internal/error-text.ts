import type { WaresError } from '@wares/client';
import type { Words } from './words.ts';

/**
 * What went wrong, in the shopper's words: the pack's sentence for the code, else the backend's own sentence, else a
 * general one. What is wrong with an answer is told in the console: only who made the backend can mend it.
 */
export function errorText(error: Pick<WaresError, 'code'>, words: Words): string {
  if (error.code === 'invalid_response') console.error('[wares]', error);
  return (
    words.t(`error.${error.code}`) ||
    (error as { problem?: { detail?: string } }).problem?.detail ||
    words.t('error.unknown')
  );
}

/** Errors that trying again does not mend. */
export const isFinal = (error: Pick<WaresError, 'code'>): boolean =>
  /_not_found$|^market_unsupported$/.test(error.code);
