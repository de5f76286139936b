import type { Media } from '@wares/contract';
import type { Words } from '../../internal/words.ts';

/** What a turn or a model is started with. */
export interface LiveOptions {
  /** Empty; fills the slide. */
  place: HTMLElement;
  media: Media;
  words: Words;
  /** It cannot be shown after all. */
  failed(): void;
}
