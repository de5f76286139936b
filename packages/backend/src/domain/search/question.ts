import { fold } from './fold.ts';
import type { TextIndex } from './text-index.ts';
import { cut, isIdle, runsOf } from './words.ts';

/** One word of a question. */
export interface Unit {
  /** As it was asked, in lower case. */
  text: string;
  folded: string;
  unspaced: boolean;
}

/** Longer questions are not questions. */
const MOST_UNITS = 16;

/** The words of a question that say something; all of them when none does. */
export function readQuestion(q: string, { language, synonyms }: TextIndex): Unit[] {
  const units: Unit[] = [];
  for (const { text, unspaced } of runsOf(q)) {
    const folded = fold(text);
    const parts = unspaced && !synonyms.has(folded) ? cut(text, language) : [text];
    for (const part of parts) units.push({ text: part, folded: fold(part), unspaced });
  }
  const saying = units.filter(({ folded }) => folded && !isIdle(folded, language));
  return (saying.length ? saying : units).slice(0, MOST_UNITS);
}

/** Words put together as their script does. */
export const joined = (parts: readonly Pick<Unit, 'text' | 'unspaced'>[]): string =>
  parts.reduce((text, { text: next, unspaced }, index) => {
    const between = index === 0 || (unspaced && parts[index - 1]?.unspaced) ? '' : ' ';
    return text + between + next;
  }, '');
