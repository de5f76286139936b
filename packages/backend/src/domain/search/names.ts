import type { Text } from '../../seed/types.ts';
import { textIn } from '../language.ts';
import { isUnspaced } from './words.ts';

/** What else a product is called: between commas, and between the spaces of a script that has none in a word. */
export const namesOf = (synonyms: Text | undefined, language: string): string[] =>
  (synonyms ? textIn(synonyms, language) : '')
    .split(/[,،、]/)
    .flatMap((each) => (isUnspaced(each.trim()) ? each.split(/\s+/) : [each]))
    .map((each) => each.trim())
    .filter(Boolean);
