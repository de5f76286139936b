import { textIn } from '../language.ts';
import { type Alternative, isNamed, one, synonymsOf } from './alternatives.ts';
import { fold } from './fold.ts';
import { nearNames } from './guesses.ts';
import { mended, nearUnspaced } from './guesses-unspaced.ts';
import { havingOf, isBelieved, mostOf, notInPassing } from './having.ts';
import { inOtherLayout } from './layout.ts';
import { namesOf } from './names.ts';
import { joined, readQuestion, type Unit } from './question.ts';
import type { Table } from './table.ts';
import type { TextIndex } from './text-index.ts';
import { type Ways, waysTo } from './ways.ts';
import { type Analyser, type Run, runsOf } from './words.ts';

/** The rows that fit a question, in no order, with how well. */
export interface Match {
  rows: number[];
  /** By row; 0 for those that do not fit. */
  scores: Float32Array;
  /** What was really looked for, when the question itself finds nothing. */
  corrected?: string;
  /** What may have been meant, when little is found. */
  suggested?: string;
}

/** Few enough that the question may be misspelt. */
const FEW = 2;
/** Letters of a word that is not by chance like another. */
const SAFE = 5;

/** Words that are one in the dictionary: `tea pot`, also misspelt, and synonyms of two words. */
function joinNeighbours(index: TextIndex, units: readonly Unit[], ways: readonly Ways[]): void {
  const { term } = index.analyser;
  for (let at = 0; at + 1 < units.length; at++) {
    const [left, right] = [units[at] as Unit, units[at + 1] as Unit];
    const [before, after] = [ways[at] as Ways, ways[at + 1] as Ways];
    if (left.unspaced || right.unspaced) continue;
    const whole = left.folded + right.folded;
    const synonyms = synonymsOf(index, `${term(left.text)} ${term(right.text)}`, whole, term(whole));
    const together: Alternative[] = [
      ...one(index.dictionary.get(term(whole)), 1),
      // Two words say more surely what is meant than one.
      ...synonyms.map((each) => ({ ...each, factor: Math.min(1, each.factor * 1.25) })),
    ];
    const isUnknown = [before, after].some((each) => each.corrected || !each.alternatives.length);
    const [typo] = together.length || !isUnknown ? [] : nearNames(index, whole);
    if (typo) {
      const { word } = typo.entry;
      const meant = { ...left, text: word, folded: fold(word) };
      for (const each of [before, after]) each.corrected = meant;
      together.push(...one(typo.entry, 0.8));
    }
    for (const each of [before, after]) {
      // What neither is alone, they are together: `cuite` of `terre cuite` is not misspelt.
      if (synonyms.length && each.corrected && !typo) {
        delete each.corrected;
        each.alternatives = [];
      }
      each.alternatives.push(...together);
    }
  }
}

/**
 * A name that a word of the question may have been meant for: one that is written nowhere and known by its stem or by
 * what is said in passing, or, where little is found, a rare one that names nothing.
 */
function suggestionFor(
  index: TextIndex,
  units: readonly Unit[],
  ways: readonly Ways[],
  isLittle: boolean,
): string | undefined {
  const { dictionary, analyser, synonyms } = index;
  let isOther = false;
  const parts = units.map((unit, at) => {
    if (unit.unspaced) {
      const [other] = isLittle ? nearUnspaced(index, unit.folded) : [];
      isOther ||= other !== undefined;
      return other ? { ...unit, text: other.word } : unit;
    }
    if (unit.folded.length < SAFE || synonyms.has(unit.folded)) return unit;
    const stem = analyser.term(unit.text);
    const own = dictionary.get(stem)?.postings.length ?? 0;
    const isWritten = dictionary.get(unit.folded)?.isWord ?? false;
    if (isWritten && (!isLittle || own > FEW || isNamed(index, unit))) return unit;
    const [other] = nearNames(index, unit.folded);
    if (!other || other.away > 1 || (isWritten && other.entry.postings.length < 5 * Math.max(1, own))) return unit;
    const isFound = ways[at]?.alternatives.some(({ entries }) => entries.includes(other.entry));
    if (isFound || analyser.term(other.entry.word) === stem) return unit;
    isOther = true;
    return { ...unit, text: other.entry.word };
  });
  return isOther ? joined(parts) : undefined;
}

/**
 * The products that have every word of a question. Where no product has all, those that have the most of them; what is
 * said in passing does not count then, and what a word was taken for only beside one that is known. Where there is
 * nothing, what was typed with the wrong keyboard layout.
 *
 * @returns undefined when nothing is asked: a question of spaces alone.
 */
export function match(table: Table, language: string, q: string | undefined): Match | undefined {
  if (q === undefined || q.trim() === '') return undefined;
  const found = matchAsTyped(table, language, q);
  const other = found.rows.length ? undefined : inOtherLayout(q, language);
  const meant = other === undefined ? undefined : matchAsTyped(table, language, other);
  return meant?.rows.length && meant.corrected === undefined ? { ...meant, corrected: other as string } : found;
}

function matchAsTyped(table: Table, language: string, q: string): Match {
  const index = table.text(language);
  const size = table.products.length;
  const article = table.once('articles', () => articlesOf(table)).get(q.trim().toLowerCase());
  if (article !== undefined) {
    const scores = new Float32Array(size);
    scores[article] = 1;
    return { rows: [article], scores };
  }
  const { units: asked, isPriced } = readQuestion(q, index);
  const units = mended(index, asked);
  const ways = units.map((unit, at) => waysTo(index, unit, at === units.length - 1));
  joinNeighbours(index, units, ways);

  const having = havingOf(table, index, units, ways);
  const all = 2 ** units.length - 1;
  const wanted = having.touched.some((row) => having.words[row] === all && isBelieved(having, row))
    ? all
    : mostOf(having);
  const rows =
    wanted === all
      ? notInPassing(
          having,
          having.touched.filter((row) => having.words[row] === all && isBelieved(having, row)),
          all,
        )
      : having.touched.filter((row) => wanted && ((having.firm[row] as number) & wanted) === wanted);
  if (wanted & having.guessed) {
    for (const row of rows) having.total[row] = (having.total[row] as number) + (having.guess[row] as number);
  }
  praiseSameName(table, index, q, rows, having.total);
  const found = { rows, scores: having.total };
  if (rows.length && (wanted !== all || having.guessed || isPriced)) {
    const kept = units.map((unit, at) => ways[at]?.corrected ?? unit).filter((_, at) => wanted & (1 << at));
    return { ...found, corrected: joined([...new Set(kept)]) };
  }
  const suggested = suggestionFor(index, units, ways, rows.length <= FEW);
  return suggested === undefined ? found : { ...found, suggested };
}

/** By row, folded. */
export const titlesOf = (table: Table, language: string): readonly string[] =>
  table.once(`titles ${language}`, () =>
    table.products.map((product) => (product ? fold(textIn(product.title, language), language) : '')),
  );

/** Who types a whole title means that product; a whole synonym of more than one word, nearly as much. */
function praiseSameName(
  table: Table,
  { language, analyser }: TextIndex,
  q: string,
  rows: readonly number[],
  total: Float32Array,
): void {
  const titles = titlesOf(table, language);
  const asked = fold(q.trim(), language);
  const runs = runsOf(q);
  const wanted = runs.length > 1 ? termsOf(runs, analyser) : undefined;
  const names = table.once(`names ${language}`, (): (string[] | undefined)[] => []);
  for (const row of rows) {
    const score = total[row] as number;
    if (titles[row] === asked) total[row] = score * 2;
    else if (wanted !== undefined) {
      names[row] ??= namesOf(table.products[row]?.synonyms, language).map((name) => termsOf(runsOf(name), analyser));
      if (names[row].includes(wanted)) total[row] = score * 1.5;
    }
  }
}

const termsOf = (runs: readonly Run[], { term }: Analyser): string => runs.map(({ text }) => term(text)).join(' ');

function articlesOf({ products }: Table): Map<string, number> {
  const found = new Map<string, number>();
  for (const [row, product] of products.entries()) {
    for (const { sku } of product?.variants ?? []) found.set(sku.toLowerCase(), row);
  }
  return found;
}
