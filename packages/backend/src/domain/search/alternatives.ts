import { distance, typosAllowed } from './distance.ts';
import { fold } from './fold.ts';
import type { Unit } from './question.ts';
import type { Entry, TextIndex } from './text-index.ts';
import { isIdle, pairsOf, runsOf } from './words.ts';

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
export const IN_PASSING = 24;
/** What is written no better than this is no name of a thing: a question is not taken for it. */
const NAMED = 40;
/** A guess counts less than the word that was asked for. */
const GUESSED = 0.6;
/** Beginnings of one letter fit half of the dictionary. */
const MOST_BEGINNINGS = 300;

export const one = (entry: Entry | undefined, factor: number, least = 0): Alternative[] =>
  entry?.postings.length ? [{ entries: [entry], need: 1, factor, least }] : [];

/** Whether two German words that differ by an ending are two things: `Schale` and `Schal`. */
const areTwo = ({ dictionary, language }: TextIndex, word: string, other: string): boolean =>
  word !== other &&
  language.startsWith('de') &&
  dictionary.get(word)?.isWord === true &&
  dictionary.get(other)?.isWord === true;

/** The stem of a word, unless that is another word. */
function stemOf(index: TextIndex, { text, folded }: Unit): string | undefined {
  const stem = index.analyser.term(text);
  return areTwo(index, stem, folded) ? undefined : stem;
}

/** The word itself: as it stands, as its stem, and as an English word. */
function itself(index: TextIndex, unit: Unit): Alternative[] {
  const { dictionary, analyser, english } = index;
  return [
    ...one(dictionary.get(unit.folded), 1),
    ...one(dictionary.get(analyser.term(unit.text)), stemOf(index, unit) === undefined ? 0.6 : 0.92),
    ...(english === analyser ? [] : one(dictionary.get(english.term(unit.text)), 0.85)),
  ];
}

const KANA = /^[\p{sc=Katakana}\u30fc]+$/u;

/**
 * Words of a script without spaces: most of their pairs of signs must be there, in what order ever. Kana say less each,
 * so that nearly all are wanted of them.
 */
function byPairs({ dictionary }: TextIndex, folded: string, factor: number, isWhole = false): Alternative[] {
  const pairs = pairsOf(folded);
  const entries = pairs.flatMap((pair) => dictionary.get(pair) ?? []).filter(({ postings }) => postings.length);
  const share = isWhole || pairs.length <= 2 ? 1 : KANA.test(folded) ? 0.8 : 0.6;
  const need = Math.ceil(pairs.length * share);
  return entries.length >= need ? [{ entries, need, factor, least: isWhole ? IN_PASSING : 0 }] : [];
}

/** Whether a word names something of the shop, or stands for what does. */
export const isNamed = (index: TextIndex, unit: Unit): boolean =>
  index.synonyms.has(unit.folded) ||
  itself(index, unit).some(({ entries }) => entries.some(({ rank }) => rank >= NAMED));

export function synonymsOf(index: TextIndex, ...keys: readonly string[]): Alternative[] {
  const key = keys.find((each) => index.synonyms.has(each)) ?? '';
  return (index.synonyms.get(key) ?? []).flatMap(({ word, factor }): Alternative[] => {
    const runs = runsOf(word);
    const [first] = runs;
    if (runs.length === 1 && first?.unspaced) return byPairs(index, fold(first.text), factor, true);
    const entries = runs.flatMap(
      ({ text }) => index.dictionary.get(fold(text)) ?? index.dictionary.get(index.analyser.term(text)) ?? [],
    );
    if (entries.length < runs.length || entries.length === 0) return [];
    return [{ entries, need: entries.length, factor, least: IN_PASSING }];
  });
}

function beginnings(index: TextIndex, { folded }: Unit, isKnown: boolean): Alternative[] {
  const found: Alternative[] = [];
  // A word that is whole is seldom the beginning of another, but in German of a compound: `tee` of `Teekanne`.
  const factor = isKnown && !index.language.startsWith('de') ? 0.4 : 0.7;
  for (const [, entry] of index.tree.atPrefix(folded)) {
    if (entry.term === folded) continue;
    found.push(...one(entry, factor, isKnown || folded.length < 3 ? IN_PASSING : 0));
    if (found.length >= MOST_BEGINNINGS) break;
  }
  return found;
}

/** One and many of a German word, as far as endings tell. */
function formsOf(index: TextIndex, unit: Unit): string[] {
  const { folded } = unit;
  const stem = stemOf(index, unit);
  const isOther = areTwo(index, folded, `${folded}e`);
  const longer = ['', 'n', 's', ...(isOther ? [] : ['e', 'en'])].map((ending) => folded + ending);
  const shorter = [folded.replace(/n$/, ''), ...(stem === undefined ? [] : [stem, `${stem}e`, `${stem}en`])];
  return [...new Set([...longer, ...shorter.filter((form) => form.length > 2)])];
}

/** `kanne` in `teekanne`. What a word ends with is what it is, in German whatever stands before it. */
function within(index: TextIndex, unit: Unit, isKnown: boolean): Alternative[] {
  const { folded } = unit;
  if (!index.language.startsWith('de')) {
    if (folded.length < 4 || isKnown) return [];
    return index.entries.flatMap((entry) =>
      entry.term.length > folded.length + 1 && entry.term.endsWith(folded) ? one(entry, 0.6, IN_PASSING) : [],
    );
  }
  if (folded.length < 3) return [];
  const stem = index.analyser.term(unit.text);
  const forms = formsOf(index, unit);
  const isAnywhere = folded.length >= 5 && !isKnown;
  return index.entries.flatMap((entry) => {
    const { term, isWord } = entry;
    if (!isWord || term.length <= stem.length + 1 || !term.includes(stem)) return [];
    // `Kerzenleuchter` has the stem of `Leuchte` and is none.
    if (forms.some((form) => term.length > form.length + 1 && term.endsWith(form))) return one(entry, 0.75, IN_PASSING);
    return isAnywhere ? one(entry, 0.4, IN_PASSING) : [];
  });
}

/** `teatowel` as `tea` and `towel`: both must be there, on one product. */
function apart(index: TextIndex, { folded }: Unit): Alternative[] {
  for (let at = folded.length - 3; at >= 3; at--) {
    const right = index.dictionary.get(index.analyser.term(folded.slice(at)));
    if (!right?.postings.length) continue;
    for (const left of [folded.slice(0, at), folded.slice(0, at).replace(/(?:s|n|es|en)$/, '')]) {
      const entry = left.length < 3 ? undefined : index.dictionary.get(index.analyser.term(left));
      if (entry && entry !== right && areTogether(entry, right)) {
        // What it ends with is what it is, and counts twice.
        return [{ entries: [entry, right, right], need: 3, factor: 0.8, least: IN_PASSING }];
      }
    }
  }
  return [];
}

function areTogether(left: Entry, right: Entry): boolean {
  const rowsOf = ({ postings }: Entry) => postings.filter((posting) => (posting & 255) > IN_PASSING).map((posting) => posting >>> 8);
  const rows = new Set(rowsOf(left));
  return rowsOf(right).some((row) => rows.has(row));
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

/** A word that a question is taken for, with those that are as likely. */
interface Guess {
  word: string;
  alike: readonly Alternative[];
}

const canBeMeant = ({ language }: TextIndex, { term, rank, postings }: Entry): boolean =>
  postings.length > 0 && rank >= NAMED && term.length > 3 && !isIdle(term, language);

/** As `near`, of what can be meant. A first letter that is wrong is one of the errors that are allowed in short words. */
export const nearNames = (index: TextIndex, word: string): Near[] =>
  near(index, word).filter(
    ({ entry, away }) => away <= [1, 1.5, 2][word.length < 6 ? 0 : word.length < 8 ? 1 : 2]! && canBeMeant(index, entry),
  );

function misspelt(index: TextIndex, unit: Unit): Guess | undefined {
  const stem = index.analyser.term(unit.text);
  const candidates = [...nearNames(index, unit.folded), ...(stem === unit.folded ? [] : nearNames(index, stem))].sort(
    (a, b) => a.away - b.away || b.entry.postings.length - a.entry.postings.length,
  );
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
    const isNamed = entry && entry.rank > 2 * NAMED && !isIdle(end, index.language);
    if (isNamed || index.synonyms.has(end)) return { word: end, alike: [] };
  }
  return undefined;
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
  if (unit.unspaced) {
    return { alternatives: [...byPairs(index, unit.folded, 1), ...synonymsOf(index, unit.folded)] };
  }
  const known = [...itself(index, unit), ...synonymsOf(index, unit.folded, stemOf(index, unit) ?? unit.folded)];
  const isKnown = known.length > 0;
  if (isLast || !isKnown) known.push(...beginnings(index, unit, isKnown));
  known.push(...within(index, unit, known.length > 0));
  if (known.length) return { alternatives: known, isBegun: !isKnown };
  return index.language.startsWith('de') ? germanWaysTo(index, unit, isLast) : (apartOr(index, unit) ?? guessed(index, unit, isLast));
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

/** What else may have been meant: what is nearest, the kind of thing that a compound is, what may become of it. */
function guessed(index: TextIndex, unit: Unit, isLast: boolean): Ways {
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
  const less = own.map((each) => ({ ...each, factor: each.factor * GUESSED, least: IN_PASSING }));
  return { alternatives: [...guess.alike, ...less], corrected };
}
