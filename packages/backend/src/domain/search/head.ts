import { fold } from './fold.ts';
import { cut, isIdle, runsOf } from './words.ts';

/** Where a language puts the word that a title is about: `pencil cup` is a cup, `tasse à café` a tasse. */
type Place = 'first' | 'last' | 'noun';
const PLACES: Readonly<Record<string, Place>> = {
  en: 'last',
  de: 'last',
  nl: 'last',
  sv: 'last',
  da: 'last',
  nb: 'last',
  fr: 'first',
  es: 'first',
  it: 'first',
  pt: 'first',
  ca: 'first',
  ar: 'first',
  ru: 'noun',
  uk: 'noun',
};

/** Where a noun beside a noun makes another kind of thing. Elsewhere what stands there without a preposition is an adjective. */
const BESIDE = new Set(['en', 'ar']);

/** Words that put two things beside each other. Both are what the title is about. */
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'и', 'та', 'plus']);
/** Counting words say how many, not what. Folded. */
const COUNTS = new Set(
  (
    'one two three four five six eight ten twelve pair set zwei drei vier funf sechs acht zehn zwolf paar deux trois ' +
    'quatre cinq six huit dix douze paire lot dos tres cuatro cinco seis ocho diez doce par juego два две три четыре ' +
    'пять шесть двенадцать пара набор комплект زوج طقم ثلاثه اربعه خمسه سته اثنا عشر'
  ).split(' '),
);
/** What stands behind these is a name, a kind or a size: `Candle, black tea`, `Свеча «Чёрный чай»`. */
const ASIDE = /[,;:|/([（【「『«“„"、，：]| [-–—] /;
/** Russian nouns of a title stand in the nominative; these endings are of adjectives. */
const ADJECTIVE = /(?:[ыио]и|[ая]я|[ое]е|[ыи]е)$/;

export interface Head {
  /** The words a title is about, as they are written; of a script without spaces, its last signs. */
  readonly words: readonly string[];
  /** Nothing makes another kind of it: `Four plates`, not `Key dish`; `Sac bandoulière`, not `Sac à dos`. */
  readonly isPlain: boolean;
}

/**
 * Undefined for a language of which it is not known: there all words of a title are alike.
 *
 * @param aside - folded words that say whose it is or which of them, not what: the brand, the colours.
 */
export function headOf(title: string, language: string, aside: ReadonlySet<string>): Head | undefined {
  const clause = title.split(ASIDE).find((part) => runsOf(part).length > 0) ?? title;
  const unspaced = runsOf(clause).filter((run) => run.unspaced);
  const run = unspaced.findLast(({ text }) => !aside.has(fold(text, language))) ?? unspaced.at(-1);
  if (run) return { words: tailsOf(run.text, language), isPlain: false };
  const place = PLACES[language.split('-')[0] ?? ''];
  if (!place) return undefined;
  const { groups, isWhole } = groupsOf(clause, language);
  const kinds = BESIDE.has(language.split('-')[0] ?? '');
  const words: string[] = [];
  let isPlain = isWhole && groups.length === 1;
  for (const all of groups) {
    const left = all.filter((word) => !aside.has(fold(word)));
    const group = left.length ? left : all;
    const at = place === 'last' ? group.length - 1 : place === 'first' ? 0 : group.findIndex(isNoun);
    const chosen = group[Math.max(0, at)];
    if (chosen === undefined) continue;
    // Parts of a word with a hyphen: what it ends with where heads are last, else all.
    const parts = runsOf(chosen).map(({ text }) => text);
    words.push(...(place === 'last' ? parts.slice(-1) : parts));
    if (kinds) isPlain &&= group.length === 1 && parts.length === 1;
  }
  return words.length ? { words, isPlain } : undefined;
}

const isNoun = (word: string): boolean => !ADJECTIVE.test(fold(word));

/** The words up to the first preposition, in groups between which there is an `and`; whether nothing follows them. */
function groupsOf(clause: string, language: string): { groups: string[][]; isWhole: boolean } {
  const groups: string[][] = [[]];
  for (const word of clause
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s'’]+/)) {
    const folded = fold(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    const group = groups.at(-1) as string[];
    if (!folded || /\d/.test(folded) || COUNTS.has(folded)) continue;
    if (AND.has(folded)) groups.push([]);
    else if (!isIdle(folded, language)) group.push(word);
    else if (group.length) return { groups, isWhole: false };
  }
  return { groups, isWhole: true };
}

/** How many of them, at the end: `一对`, `二客`. */
const COUNTED = /(?<=..)[一二三四五六七八九十两兩双雙]+[对對套件只隻个個客枚本]$/u;

const tails = new Map<string, string[]>();

/** `木べら` and `スプーン` of `木べらと木のスプーン`: the last word of each, two signs at least. */
function tailsOf(run: string, language: string): string[] {
  const key = `${language} ${run}`;
  const known = tails.get(key);
  if (known) return known;
  const parts = run
    .replace(COUNTED, '')
    .split(/(?<=[^\p{sc=Hiragana}])と(?=[^\p{sc=Hiragana}])|[与與和]/u)
    .map((part) => part.split('の').at(-1) ?? '')
    .filter(Boolean);
  const found = parts.map((part) => {
    const last = cut(part, language).at(-1) ?? part;
    return last.length > 1 ? last : [...part].slice(-2).join('');
  });
  if (tails.size > 20_000) tails.clear();
  tails.set(key, found);
  return found;
}
