import { type Alternative, byPairs, KANA, NAMED, synonymsOf } from './alternatives.ts';
import { distance, typosAllowed } from './distance.ts';
import { type Guessed, lessThanAsked } from './guesses.ts';
import type { Unit } from './question.ts';
import type { TextIndex } from './text-index.ts';

/** Scripts without spaces that are written sound by sound, and so misspelt as letters are. Shorter names are too alike. */
const KATAKANA = /^[\p{sc=Katakana}\u30fc]{4,}$/u;
const HANGUL = /^\p{sc=Hangul}{3,}$/u;
/** Up to here, another sign makes another word of katakana: `スニーカー` is no `スピーカー`, `カフェ` no `カラフェ`. */
const SHORT = 5;

interface Near {
  word: string;
  away: number;
}

/** Kana without what is easily mistaken: marks of voice, the size of a sign, what makes a sound longer. */
const plain = (kana: string): string =>
  kana
    .normalize('NFD')
    .replace(/[\u3099\u309aーッツ]/g, '')
    .replace(/[ァィゥェォャュョ]/g, (small) => String.fromCharCode(small.charCodeAt(0) + 1));

/** How far a name is from what was typed. What is doubtful counts half more; Infinity where there is no likeness. */
function awayFrom(typed: string, name: string): number {
  const isHangul = HANGUL.test(typed);
  // Of a syllable of hangul, one letter is wrong.
  const [a, b] = isHangul ? [typed.normalize('NFD'), name.normalize('NFD')] : [typed, name];
  const most = isHangul ? 1 : typosAllowed(Math.max(a.length, 4));
  const away = distance(a, b, most);
  if (away === 0 || away > most || (away === 2 && a.length === b.length)) return Number.POSITIVE_INFINITY;
  if (a.length < 4 && plain(a) !== plain(b)) return Number.POSITIVE_INFINITY;
  const isSwapped = [...a].sort().join('') === [...b].sort().join('');
  const isOther = a.length === b.length && a.length <= SHORT && !isSwapped && plain(a) !== plain(b);
  return away + (isOther || (a[0] !== b[0] && !isSwapped) ? 0.5 : 0);
}

/** Names that a word may have been meant for, nearest first. None when it is part of a word of the shop. */
export function nearUnspaced(index: TextIndex, word: string): Near[] {
  const { entries, synonyms } = index;
  const script = HANGUL.test(word) ? HANGUL : KATAKANA;
  const isWord = script === HANGUL || (word.length > 2 && KANA.test(word));
  if (!isWord || synonyms.has(word)) return [];
  const names = new Set([...synonyms.keys()].filter((key) => script.test(key)));
  for (const { term, rank, postings } of entries) {
    if (term.length < 4 || !postings.length || !script.test(term)) continue;
    if (term.includes(word)) return [];
    if (rank >= NAMED) names.add(term);
  }
  return [...names]
    .map((name) => ({ word: name, away: awayFrom(word, name) }))
    .filter(({ word, away }) => Number.isFinite(away) && called(index, word).length > 0)
    .sort((a, b) => a.away - b.away);
}

const called = (index: TextIndex, name: string): Alternative[] => [
  ...byPairs(index, name, 1, true),
  ...synonymsOf(index, name),
];

/** What a misspelt word of katakana or hangul was meant for. Undefined: there is nothing to take it for. */
export function guessedUnspaced(index: TextIndex, unit: Unit): Guessed | undefined {
  const [best] = nearUnspaced(index, unit.folded);
  if (!best || (best.away > 1 && unit.folded.length <= SHORT)) return undefined;
  const alternatives = lessThanAsked(called(index, best.word));
  return { alternatives, corrected: { ...unit, text: best.word, folded: best.word } };
}

/** Parts that the cutter made of a misspelt word of katakana, put together again. */
export function mended(index: TextIndex, units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const run = runAt(units, at);
    const [first] = run as [Unit];
    const folded = run.map((each) => each.folded).join('');
    const isOne = run.length > 1 && guessedUnspaced(index, { ...first, folded }) !== undefined;
    if (isOne) found.push({ text: run.map(({ text }) => text).join(''), folded, unspaced: true, at: first.at ?? at });
    else found.push(...run);
    at += run.length;
  }
  return found;
}

/** The unit at a place, with those of katakana that follow one of katakana. */
function runAt(units: readonly Unit[], from: number): Unit[] {
  const rest = units.slice(from);
  const end = rest.findIndex(({ text }) => !KANA.test(text));
  return rest.slice(0, end < 0 ? rest.length : Math.max(1, end));
}
