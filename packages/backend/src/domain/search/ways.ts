import {
  type Alternative,
  apart,
  beginnings,
  begunSynonyms,
  byPairs,
  IN_PASSING,
  isNamed,
  itself,
  one,
  stemOf,
  synonymsOf,
  within,
} from './alternatives.ts';
import { fold } from './fold.ts';
import { guessed } from './guesses.ts';
import { guessedUnspaced } from './guesses-unspaced.ts';
import type { Unit } from './question.ts';
import type { TextIndex } from './text-index.ts';

/** How products can have a word. */
export interface Ways {
  alternatives: Alternative[];
  /** What the word had to be taken for. */
  corrected?: Unit;
  /** It is no word of the shop, only the beginning of some. */
  isBegun?: boolean;
}

/** @param isLast - it may still be being typed. */
export function waysTo(index: TextIndex, unit: Unit, isLast: boolean): Ways {
  if (unit.unspaced) return unspacedWaysTo(index, unit);
  const known = [...itself(index, unit), ...synonymsOf(index, unit.folded, stemOf(index, unit) ?? unit.folded)];
  const isKnown = known.length > 0;
  if (isLast || !isKnown) known.push(...beginnings(index, unit, isKnown));
  if (isLast && !known.length) known.push(...begunSynonyms(index, unit));
  known.push(...within(index, unit, known.length > 0));
  if (known.length) return { alternatives: known, isBegun: !isKnown };
  return index.language.startsWith('de')
    ? germanWaysTo(index, unit, isLast)
    : (apartOr(index, unit) ?? guessed(index, unit, isLast));
}

/** What makes a noun of one sign in Chinese and says nothing: where nothing is called `盒子`, a `盒` is meant. */
const NOUN = /^(.)[子头儿]$/u;

function unspacedWaysTo(index: TextIndex, unit: Unit): Ways {
  const guess = guessedUnspaced(index, unit);
  if (guess) return guess;
  const alternatives = [...byPairs(index, unit.folded, 1), ...synonymsOf(index, unit.folded)];
  const [, bare] = (index.language.startsWith('zh') && NOUN.exec(unit.folded)) || [];
  if (bare && !isNamed(index, unit)) alternatives.push(...byPairs(index, bare, 0.9, true), ...synonymsOf(index, bare));
  return { alternatives };
}

const apartOr = (index: TextIndex, unit: Unit): Ways | undefined => {
  const alternatives = unit.folded.length >= 6 ? apart(index, unit) : [];
  return alternatives.length ? { alternatives } : undefined;
};

function germanWaysTo(index: TextIndex, unit: Unit, isLast: boolean): Ways {
  // `Muetze`, where there is no ü to type.
  const bare = unit.folded.replace(/([aou])e/g, '$1');
  if (bare !== unit.folded) {
    const ways = waysTo(index, { ...unit, text: bare, folded: bare }, isLast);
    if (ways.alternatives.length && ways.corrected === undefined) return ways;
  }
  const other = otherCompound(index, unit);
  return other.length ? { alternatives: other } : (apartOr(index, unit) ?? guessed(index, unit, isLast));
}

/** `Stehlampe` for what is called `Stehleuchte` here. */
function otherCompound(index: TextIndex, { folded }: Unit): Alternative[] {
  for (let at = 3; at <= folded.length - 4; at++) {
    const end = folded.slice(at);
    const others = index.synonyms.get(end) ?? index.synonyms.get(index.analyser.term(end)) ?? [];
    const found = others.flatMap(({ word, factor }) =>
      one(index.dictionary.get(index.analyser.term(folded.slice(0, at) + fold(word))), factor, IN_PASSING),
    );
    if (found.length) return found;
  }
  return [];
}
