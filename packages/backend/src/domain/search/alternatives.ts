import { fold } from './fold.ts';
import type { Unit } from './question.ts';
import type { Entry, TextIndex } from './text-index.ts';
import { pairsOf, runsOf, triplesOf } from './words.ts';

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
/** Where a thing is made counts no more, though it is said twice: no word is a part of that, `Tür` of `Türkiye`. */
const FROM_THERE = 34;
/** What is written no better than this is no name of a thing: a question is not taken for it. */
export const NAMED = 40;
/** Of a synonym in another number or case: only where things are called so, `cuillères` for `cuillère`. */
const CALLED = 110;
/** Beginnings of one letter fit half of the dictionary. */
const MOST_BEGINNINGS = 300;

export const one = (entry: Entry | undefined, factor: number, least = 0): Alternative[] =>
  entry?.postings.length && Math.round(entry.rank) > least ? [{ entries: [entry], need: 1, factor, least }] : [];

/** Whether two German words that differ by an ending are two things: `Schale` and `Schal`. */
const areTwo = ({ dictionary, language }: TextIndex, word: string, other: string): boolean =>
  word !== other &&
  language.startsWith('de') &&
  dictionary.get(word)?.isWord === true &&
  dictionary.get(other)?.isWord === true;

/** The stem of a word, unless that is another word. */
export function stemOf(index: TextIndex, { text, folded }: Unit): string | undefined {
  const stem = index.analyser.term(text);
  return areTwo(index, stem, folded) ? undefined : stem;
}

/** The word itself: as it stands, as its stem, and as an English word. */
export function itself(index: TextIndex, unit: Unit): Alternative[] {
  const { dictionary, analyser, english } = index;
  return [
    ...one(dictionary.get(unit.folded), 1),
    ...one(dictionary.get(analyser.term(unit.text)), stemOf(index, unit) === undefined ? 0.6 : 0.92),
    ...(english === analyser ? [] : one(dictionary.get(english.term(unit.text)), 0.85)),
  ];
}

export const KANA = /^[\p{sc=Katakana}\u30fc]+$/u;

/**
 * Words of a script without spaces: most of their pairs of signs must be there, in what order ever. Kana say less each,
 * so that nearly all are wanted of them.
 */
export function byPairs({ dictionary }: TextIndex, folded: string, factor: number, isWhole = false): Alternative[] {
  const triples = KANA.test(folded) && folded.length > 2 && folded.length < 6 ? triplesOf(folded) : [];
  const pairs = triples.length && triples.every((each) => dictionary.has(each)) ? triples : pairsOf(folded);
  const entries = pairs.flatMap((pair) => dictionary.get(pair) ?? []).filter(({ postings }) => postings.length);
  const share = isWhole || pairs.length <= 2 ? 1 : KANA.test(folded) ? 0.8 : 0.6;
  const need = Math.ceil(pairs.length * share);
  return entries.length >= need ? [{ entries, need, factor, least: isWhole ? IN_PASSING : 0 }] : [];
}

/** Whether things are called by compounds of a word, as `Schultervase`. */
export const endsTitles = (index: TextIndex, end: string): boolean =>
  end.length > 3 &&
  index.entries.some(
    ({ term, rank, isWord }) => isWord && rank > 2 * NAMED && term.length > end.length + 2 && term.endsWith(end),
  );

/** Whether a word names something of the shop, or stands for what does. */
export const isNamed = (index: TextIndex, unit: Unit): boolean =>
  index.synonyms.has(unit.folded) ||
  (index.language.startsWith('de') && endsTitles(index, unit.folded)) ||
  itself(index, unit).some(({ entries }) => entries.some(({ rank }) => rank >= NAMED));

export function synonymsOf(index: TextIndex, ...keys: readonly string[]): Alternative[] {
  const key = keys.find((each) => index.synonyms.has(each)) ?? '';
  return (index.synonyms.get(key) ?? []).flatMap(({ word, factor }): Alternative[] => {
    const runs = runsOf(word);
    const [first] = runs;
    if (runs.length === 1 && first?.unspaced) return byPairs(index, fold(first.text, index.language), factor, true);
    const entries = runs.flatMap(
      ({ text }) => index.dictionary.get(fold(text)) ?? index.dictionary.get(index.analyser.term(text)) ?? [],
    );
    if (entries.length < runs.length || entries.length === 0) return [];
    if (first && runs.length === 1) {
      const unit = { text: first.text, folded: fold(first.text), unspaced: false };
      const stem = index.dictionary.get(stemOf(index, unit) ?? unit.folded);
      return [...one(entries[0], factor, IN_PASSING), ...one(stem, 0.92 * factor, CALLED)];
    }
    return [{ entries, need: entries.length, factor, least: IN_PASSING }];
  });
}

/** In Arabic without the article, which no word of the index needs. */
const beginningOf = ({ language }: TextIndex, folded: string): string =>
  language.startsWith('ar') && folded.length > 3 ? folded.replace(/^ال/, '') : folded;

/** Words that the shop has only synonyms of, as far as they are typed: `geldbeut`. */
export function begunSynonyms(index: TextIndex, { folded }: Unit): Alternative[] {
  if (folded.length < 3) return [];
  // A word that is whole and not known is no beginning of two: `حذاء` is no house shoe.
  const keys = [...index.synonyms.keys()].filter((key) => key.startsWith(folded) && key[folded.length] !== ' ');
  return keys.flatMap((key) => synonymsOf(index, key)).map((each) => ({ ...each, factor: 0.7 * each.factor }));
}

export function beginnings(index: TextIndex, unit: Unit, isKnown: boolean): Alternative[] {
  const { text, folded } = unit;
  const found: Alternative[] = [];
  // Who writes an accent means it: `té` is not the beginning of `teclado`.
  const isAccented = isKnown && text !== folded;
  // A word that is whole is seldom the beginning of another, but in German of a compound: `tee` of `Teekanne`.
  const isWhole = isKnown && !index.language.startsWith('de');
  // Where it is only mentioned, `нож`, that still counts more than `на ножках`.
  const factor = isWhole ? (isNamed(index, unit) ? 0.4 : 0.15) : 0.7;
  for (const [, entry] of index.tree.atPrefix(beginningOf(index, folded))) {
    if (entry.term === folded || (isAccented && !entry.word.startsWith(text))) continue;
    found.push(...one(entry, factor, isKnown ? FROM_THERE : folded.length < 3 ? IN_PASSING : 0));
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
  // What is left of `Vasen` is no word where things are called `Vase`: `Canvas` ends with it.
  const isRest = stem !== undefined && stem.length < 4 && endsTitles(index, `${stem}e`);
  const shorter = [
    folded.replace(/n$/, ''),
    ...(stem === undefined ? [] : [...(isRest ? [] : [stem]), `${stem}e`, `${stem}en`]),
  ];
  return [...new Set([...longer, ...shorter.filter((form) => form.length > 2)])];
}

/** `kanne` in `teekanne`. What a word ends with is what it is, in German whatever stands before it. */
export function within(index: TextIndex, unit: Unit, isKnown: boolean): Alternative[] {
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
  const isAnywhere = folded.length >= 5 && stem.length > 3 && !isKnown;
  const written = unit.text.toLowerCase();
  return index.entries.flatMap((entry) => {
    const { term, isWord, word } = entry;
    if (!isWord || term.length <= stem.length + 1 || !term.includes(stem)) return [];
    // `Kerzenleuchter` has the stem of `Leuchte` and is none. Three letters end words by chance: `Tür` is not in `Tastatur`.
    const isEnd = (form: string) =>
      term.length > form.length + 1 &&
      term.endsWith(form) &&
      (Math.min(form.length, folded.length) > 3 ||
        word.endsWith(written.slice(0, form.length) + form.slice(written.length)));
    if (forms.some(isEnd)) return one(entry, 0.75, FROM_THERE);
    return isAnywhere ? one(entry, 0.4, FROM_THERE) : [];
  });
}

/** `teatowel` as `tea` and `towel`: both must be there, on one product. */
export function apart(index: TextIndex, { folded }: Unit): Alternative[] {
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
  const rowsOf = ({ postings }: Entry) =>
    postings.filter((posting) => (posting & 255) > IN_PASSING).map((posting) => posting >>> 8);
  const rows = new Set(rowsOf(left));
  return rowsOf(right).some((row) => rows.has(row));
}
