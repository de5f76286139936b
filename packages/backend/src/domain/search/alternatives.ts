import { distance, typosAllowed } from './distance.ts';
import { fold } from './fold.ts';
import type { Unit } from './question.ts';
import type { Entry, TextIndex } from './text-index.ts';
import { pairsOf, runsOf } from './words.ts';

/** One way in which a product can have a word: by these words of the index. */
export interface Alternative {
  entries: readonly Entry[];
  /** How many of the entries a product must have. */
  need: number;
  /** What it counts, against the word itself. */
  factor: number;
  /** Places that weigh less do not count. */
  least: number;
}

/** Skips what is said of a product in passing. */
const IN_PASSING = 24;
/** Beginnings of one letter fit half of the dictionary. */
const MOST_BEGINNINGS = 300;

const one = (entry: Entry | undefined, factor: number, least = 0): Alternative[] =>
  entry?.postings.length ? [{ entries: [entry], need: 1, factor, least }] : [];

/** The word itself: as it stands, as its stem, and as an English word. */
function itself({ dictionary, analyser, english }: TextIndex, { text, folded }: Unit): Alternative[] {
  return [
    ...one(dictionary.get(folded), 1),
    ...one(dictionary.get(analyser.term(text)), 0.92),
    ...(english === analyser ? [] : one(dictionary.get(english.term(text)), 0.85)),
  ];
}

/** Words of a script without spaces: most of their pairs of signs must be there, in what order ever. */
function byPairs({ dictionary }: TextIndex, folded: string, factor: number): Alternative[] {
  const pairs = pairsOf(folded);
  const entries = pairs.flatMap((pair) => dictionary.get(pair) ?? []).filter(({ postings }) => postings.length);
  const need = pairs.length <= 2 ? pairs.length : Math.ceil(pairs.length * 0.6);
  return entries.length >= need ? [{ entries, need, factor, least: 0 }] : [];
}

export function synonymsOf(index: TextIndex, ...keys: readonly string[]): Alternative[] {
  const key = keys.find((each) => index.synonyms.has(each)) ?? '';
  return (index.synonyms.get(key) ?? []).flatMap(({ word, factor }): Alternative[] => {
    const runs = runsOf(word);
    const [first] = runs;
    if (runs.length === 1 && first?.unspaced) return byPairs(index, fold(first.text), factor);
    const entries = runs.flatMap(
      ({ text }) => index.dictionary.get(fold(text)) ?? index.dictionary.get(index.analyser.term(text)) ?? [],
    );
    if (entries.length < runs.length || entries.length === 0) return [];
    return [{ entries, need: entries.length, factor, least: 0 }];
  });
}

function beginnings(index: TextIndex, { folded }: Unit, isKnown: boolean): Alternative[] {
  const found: Alternative[] = [];
  for (const [, entry] of index.tree.atPrefix(folded)) {
    if (entry.term === folded) continue;
    found.push(...one(entry, 0.7, isKnown || folded.length < 3 ? IN_PASSING : 0));
    if (found.length >= MOST_BEGINNINGS) break;
  }
  return found;
}

/** `kanne` in `teekanne`. */
function within(index: TextIndex, { folded }: Unit, isKnown: boolean): Alternative[] {
  const isGerman = index.language.startsWith('de');
  if (folded.length < 3 || (folded.length < 4 && !isGerman)) return [];
  if (isKnown && !isGerman) return [];
  const stem = index.analyser.term(folded);
  return index.entries.flatMap((entry) => {
    const { term } = entry;
    if (term.length <= stem.length + 1 || !term.includes(stem)) return [];
    // What a compound ends with is what it is.
    if (term.endsWith(stem)) return one(entry, isGerman ? 0.85 : 0.6, IN_PASSING);
    return folded.length < 5 || isKnown ? [] : one(entry, 0.4, IN_PASSING);
  });
}

/** `teatowel` as `tea` and `towel`: both must be there. */
function apart(index: TextIndex, { folded }: Unit): Alternative[] {
  for (let at = folded.length - 3; at >= 3; at--) {
    const right = index.dictionary.get(index.analyser.term(folded.slice(at)));
    if (!right?.postings.length) continue;
    for (const left of [folded.slice(0, at), folded.slice(0, at).replace(/(?:s|n|es|en)$/, '')]) {
      const entry = left.length < 3 ? undefined : index.dictionary.get(index.analyser.term(left));
      if (entry?.postings.length && entry !== right) {
        return [{ entries: [entry, right], need: 2, factor: 0.8, least: IN_PASSING }];
      }
    }
  }
  return [];
}

interface Near {
  entry: Entry;
  away: number;
}

/** Words that differ by as many typing errors as are allowed, nearest first, then most frequent. */
export function near({ tree }: TextIndex, word: string): Near[] {
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

function misspelt(
  index: TextIndex,
  unit: Unit,
  isLast: boolean,
  isAlone: boolean,
): { alternatives: Alternative[]; word: string } | undefined {
  const stem = index.analyser.term(unit.text);
  const candidates = [...near(index, unit.folded), ...(stem === unit.folded ? [] : near(index, stem))].sort(
    (a, b) => a.away - b.away || b.entry.postings.length - a.entry.postings.length,
  );
  const [best] = candidates;
  if (best) {
    // Among other words, one that is said in passing is not what was meant.
    const least = isAlone ? 0 : IN_PASSING;
    const alike = candidates.filter(({ away }) => away === best.away).slice(0, 8);
    return {
      alternatives: alike.flatMap(({ entry, away }) => one(entry, away < 1.5 ? 0.6 : 0.4, least)),
      word: best.entry.word,
    };
  }
  if (!isLast || unit.folded.length < 4) return undefined;
  // Still being typed: the error is in a beginning.
  const begun = index.entries.filter(
    ({ term, postings }) =>
      postings.length > 0 &&
      term[0] === unit.folded[0] &&
      term.length > unit.folded.length &&
      [-1, 0, 1].some((more) => distance(unit.folded, term.slice(0, unit.folded.length + more), 1) <= 1),
  );
  const likely = begun.sort((a, b) => b.rank - a.rank || b.postings.length - a.postings.length).slice(0, 8);
  const [first] = likely;
  return first && { alternatives: likely.flatMap((entry) => one(entry, 0.35)), word: first.word };
}

/** How products can have a word. `corrected` when it had to be taken for another one. */
export interface Ways {
  alternatives: Alternative[];
  corrected?: string;
}

export function waysTo(index: TextIndex, unit: Unit, isLast: boolean, isAlone: boolean): Ways {
  if (unit.unspaced) {
    return { alternatives: [...byPairs(index, unit.folded, 1), ...synonymsOf(index, unit.folded)] };
  }
  const known = [...itself(index, unit), ...synonymsOf(index, unit.folded, index.analyser.term(unit.text))];
  const isKnown = known.length > 0;
  if (isLast || !isKnown) known.push(...beginnings(index, unit, isKnown));
  known.push(...within(index, unit, known.length > 0));
  if (known.length) return { alternatives: known };
  // `Muetze`, where there is no ü to type.
  const bare = index.language.startsWith('de') ? unit.folded.replace(/([aou])e/g, '$1') : unit.folded;
  if (bare !== unit.folded) {
    const ways = waysTo(index, { ...unit, text: bare, folded: bare }, isLast, isAlone);
    if (ways.alternatives.length && ways.corrected === undefined) return ways;
  }
  const parts = unit.folded.length >= 6 ? apart(index, unit) : [];
  if (parts.length) return { alternatives: parts };
  const typo = misspelt(index, unit, isLast, isAlone);
  return typo ? { alternatives: typo.alternatives, corrected: typo.word } : { alternatives: [] };
}
