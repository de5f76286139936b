import { type Alternative, endsTitles, IN_PASSING, itself, NAMED, one, synonymsOf, within } from './alternatives.ts';
import { distance, typosAllowed } from './distance.ts';
import { fold } from './fold.ts';
import type { Unit } from './question.ts';
import type { Entry, TextIndex } from './text-index.ts';
import { isIdle } from './words.ts';

/** A guess counts less than the word that was asked for. */
const GUESSED = 0.6;

interface Near {
  entry: Entry;
  away: number;
}

/** Words that differ by as many typing errors as are allowed, nearest first, then most frequent. */
function near({ tree }: TextIndex, word: string): Near[] {
  const most = typosAllowed(word.length);
  if (most === 0 || /\d/.test(word)) return [];
  const found: Near[] = [];
  // Two neighbours swapped are two errors to the tree and one to people.
  for (const [term, [entry]] of tree.fuzzyGet(word, 2)) {
    const away = distance(word, term, most);
    // The first letter is seldom wrong, and one that is counts more.
    if (entry.postings.length && away > 0 && away <= most) {
      found.push({
        entry,
        away: away + (term[0] === word[0] || (term[1] === word[0] && term[0] === word[1]) ? 0 : 0.5),
      });
    }
  }
  return found.sort((a, b) => a.away - b.away || b.entry.postings.length - a.entry.postings.length);
}

/** A word that a question is taken for, with those that are as likely. */
interface Guess {
  word: string;
  alike: readonly Alternative[];
}

const canBeMeant = ({ language }: TextIndex, { term, rank, postings }: Entry): boolean =>
  postings.length > 0 && rank >= NAMED && term.length > 3 && !isIdle(term, language);

/** What it is taken for is longer than what was asked: `Siegelstempel` is not what `Spiegel` is typed for. */
const isMuchLonger = (word: string, { word: other }: Entry): boolean => fold(other).length > word.length + 4;

/** One error is allowed, and a wrong first letter from six letters; of two, one must be a letter left out or put in. */
function isTypo(word: string, { entry: { term }, away }: Near): boolean {
  if (away <= 1) return true;
  return word.length >= 6 && (away < 2 || (away === 2 && term.length !== word.length));
}

/** As `near`, of what can be meant: two letters changed make another word, like `Hausschuhe` of `Handschuhe`. */
export const nearNames = (index: TextIndex, word: string): Near[] =>
  near(index, word).filter((each) => isTypo(word, each) && canBeMeant(index, each.entry));

function misspelt(index: TextIndex, unit: Unit): Guess | undefined {
  const { folded } = unit;
  const stem = index.analyser.term(unit.text);
  // An error in a stem is one in a shorter word: `manta` is not typed for `mano`, whose stems are `mant` and `man`.
  const ofStem = stem !== folded && stem.length > 4 ? nearNames(index, stem) : [];
  const candidates = [...nearNames(index, folded), ...ofStem]
    .filter(({ entry }) => !isMuchLonger(folded, entry))
    .sort((a, b) => a.away - b.away || b.entry.postings.length - a.entry.postings.length);
  const [best] = candidates;
  if (!best) return undefined;
  const alike = candidates.filter(({ away }) => away === best.away).slice(0, 8);
  return {
    word: best.entry.word,
    alike: alike.flatMap(({ entry, away }) => one(entry, away < 1.5 ? GUESSED : 0.4, IN_PASSING)),
  };
}

/** Still being typed: the error is in a beginning. */
function misspeltSoFar(index: TextIndex, { folded }: Unit): Guess | undefined {
  if (folded.length < 6) return undefined;
  const begun = index.entries.filter(
    (entry) =>
      entry.term[0] === folded[0] &&
      entry.term.length > folded.length &&
      !isMuchLonger(folded, entry) &&
      canBeMeant(index, entry) &&
      [-1, 0, 1].some((more) => distance(folded, entry.term.slice(0, folded.length + more), 1) <= 1),
  );
  const likely = begun.sort((a, b) => b.rank - a.rank || b.postings.length - a.postings.length).slice(0, 8);
  const [first] = likely;
  return first && { word: first.word, alike: likely.flatMap((entry) => one(entry, 0.35, IN_PASSING)) };
}

/** The longest end of a German compound that names something: `Wanduhr` is a kind of `Uhr`. */
function kindOf(index: TextIndex, { folded }: Unit): Guess | undefined {
  for (let at = 3; at <= folded.length - 3; at++) {
    const end = folded.slice(at);
    const [entry] = itself(index, { text: end, folded: end, unspaced: false }).flatMap(({ entries }) => entries);
    const isTitle = entry && !isIdle(end, index.language) && (entry.rank > 2 * NAMED || endsTitles(index, end));
    if (isTitle || index.synonyms.has(end)) return { word: end, alike: [] };
  }
  return undefined;
}

export const lessThanAsked = (own: readonly Alternative[]): Alternative[] =>
  own.map((each) => ({ ...each, factor: each.factor * GUESSED, least: IN_PASSING }));

/** How products can have what a word was taken for. Empty: there is nothing to take it for. */
export interface Guessed {
  alternatives: Alternative[];
  corrected?: Unit;
}

/** What else may have been meant: what is nearest, the kind of thing that a compound is, what may become of it. */
export function guessed(index: TextIndex, unit: Unit, isLast: boolean): Guessed {
  const isGerman = index.language.startsWith('de');
  const guess =
    misspelt(index, unit) ??
    (isGerman ? kindOf(index, unit) : undefined) ??
    (isLast ? misspeltSoFar(index, unit) : undefined);
  if (!guess) return { alternatives: [] };
  const corrected = { ...unit, text: guess.word, folded: fold(guess.word) };
  const own = [
    ...itself(index, corrected),
    ...synonymsOf(index, corrected.folded, index.analyser.term(corrected.text)),
    ...(isGerman ? within(index, corrected, true) : []),
  ];
  return { alternatives: [...guess.alike, ...lessThanAsked(own)], corrected };
}
