import { textIn } from '../language.ts';
import { type Alternative, IN_PASSING, isNamed, nearNames, one, synonymsOf, type Ways, waysTo } from './alternatives.ts';
import { fold } from './fold.ts';
import { joined, readQuestion, type Unit } from './question.ts';
import { onTheirShelf, shelvesOf } from './shelves.ts';
import type { Table } from './table.ts';
import type { TextIndex } from './text-index.ts';

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

/** From here on a guess is believed beside a word: as it is of what a product is made of. */
const SURE = 30;
/** Few enough that the question may be misspelt. */
const FEW = 2;

/** How well rows have one word. */
interface Weighed {
  /** By row: its best place. */
  best: Float32Array;
  rows: number[];
  /** By row, 1: it is said of the product, not only in passing. */
  firm: Uint8Array;
}

function weigh(alternatives: readonly Alternative[], size: number): Weighed {
  const best = new Float32Array(size);
  const firm = new Uint8Array(size);
  const rows: number[] = [];
  const note = (row: number, weight: number, factor: number) => {
    if (best[row] === 0) rows.push(row);
    if (weight * factor > (best[row] as number)) best[row] = weight * factor;
    if (weight > IN_PASSING) firm[row] = 1;
  };
  for (const { entries, need, factor, least } of alternatives) {
    const [only] = entries;
    if (entries.length === 1 && only) {
      for (const posting of only.postings) {
        const weight = posting & 255;
        if (weight > least) note(posting >>> 8, weight, factor);
      }
      continue;
    }
    const counts = new Uint8Array(size);
    const sums = new Float32Array(size);
    for (const { postings } of entries) {
      for (const posting of postings) {
        const weight = posting & 255;
        if (weight <= least) continue;
        const row = posting >>> 8;
        sums[row] = (sums[row] as number) + weight;
        const count = (counts[row] as number) + 1;
        counts[row] = count;
        if (count >= need) note(row, (sums[row] as number) / entries.length, factor);
      }
    }
  }
  return { best, rows, firm };
}

const bitsOf = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
};

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
    for (const each of [before, after]) each.alternatives.push(...together);
  }
}

/** A frequent name that a rare word of the question, which names nothing, may have been meant for. */
function suggestionFor(index: TextIndex, units: readonly Unit[]): string | undefined {
  let isOther = false;
  const parts = units.map((unit) => {
    if (unit.unspaced || isNamed(index, unit)) return unit;
    const own = index.dictionary.get(index.analyser.term(unit.text))?.postings.length ?? 0;
    const [other] = own > FEW ? [] : nearNames(index, unit.folded);
    if (!other || other.away > 1 || other.entry.postings.length < 5 * Math.max(1, own)) return unit;
    isOther = true;
    return { ...unit, text: other.entry.word };
  });
  return isOther ? joined(parts) : undefined;
}

/**
 * The products that have every word of a question. Where no product has all, those that have the most of them; what is
 * said in passing does not count then, and what a word was taken for only beside one that is known.
 *
 * @returns undefined when nothing is asked: a question of spaces alone.
 */
export function match(table: Table, language: string, q: string | undefined): Match | undefined {
  if (q === undefined || q.trim() === '') return undefined;
  const index = table.text(language);
  const size = table.products.length;
  const article = table.once('articles', () => articlesOf(table)).get(q.trim().toLowerCase());
  if (article !== undefined) {
    const scores = new Float32Array(size);
    scores[article] = 1;
    return { rows: [article], scores };
  }
  const { units, isPriced } = readQuestion(q, index);
  const ways = units.map((unit, at) => waysTo(index, unit, at === units.length - 1));
  joinNeighbours(index, units, ways);

  const having = havingOf(table, index, units, ways);
  const all = 2 ** units.length - 1;
  const wanted = having.touched.some((row) => having.words[row] === all && isBelieved(having, row)) ? all : mostOf(having);
  const rows =
    wanted === all
      ? having.touched.filter((row) => having.words[row] === all && isBelieved(having, row))
      : having.touched.filter((row) => wanted && ((having.firm[row] as number) & wanted) === wanted);
  if (wanted & having.guessed) {
    for (const row of rows) having.total[row] = (having.total[row] as number) + (having.guess[row] as number);
  }
  praiseSameTitle(table, language, q, rows, having.total);
  const found = { rows, scores: having.total };
  if (wanted !== all || having.guessed || isPriced) {
    const kept = units.map((unit, at) => ways[at]?.corrected ?? unit).filter((_, at) => wanted & (1 << at));
    return rows.length ? { ...found, corrected: joined([...new Set(kept)]) } : found;
  }
  const suggested = rows.length <= FEW ? suggestionFor(index, units) : undefined;
  return suggested === undefined ? found : { ...found, suggested };
}

/** Which words the rows have: one bit for each word of the question. */
interface Having {
  /** Rows that have any. */
  touched: number[];
  /** By row, as the next four. */
  words: Uint16Array;
  /** Those that are not only said in passing. */
  firm: Uint16Array;
  /** Those that a guess is believed beside. */
  sure: Uint16Array;
  total: Float32Array;
  /** What guesses add to it. */
  guess: Float32Array;
  /** Words that were taken for others. */
  guessed: number;
  /** Words that are only the beginning of some. */
  begun: number;
  /** The last signs of words that were cut in two: they say nothing without what stands before them. */
  tails: number;
}

function havingOf(table: Table, index: TextIndex, units: readonly Unit[], ways: readonly Ways[]): Having {
  const size = table.products.length;
  const having: Having = {
    touched: [],
    words: new Uint16Array(size),
    firm: new Uint16Array(size),
    sure: new Uint16Array(size),
    total: new Float32Array(size),
    guess: new Float32Array(size),
    guessed: 0,
    begun: 0,
    tails: 0,
  };
  const { touched, words, firm, sure, total } = having;
  for (const [at, { alternatives, corrected, isBegun }] of ways.entries()) {
    const bit = 1 << at;
    if (corrected) having.guessed |= bit;
    if (isBegun) having.begun |= bit;
    if (units[at]?.isTail) having.tails |= bit;
    const weighed = weigh(alternatives, size);
    const { best, rows } = weighed;
    for (const row of rows) {
      if (words[row] === 0) touched.push(row);
      words[row] = (words[row] as number) | bit;
      if (weighed.firm[row]) firm[row] = (firm[row] as number) | bit;
      if ((best[row] as number) >= SURE) sure[row] = (sure[row] as number) | bit;
    }
    onTheirShelf(table, shelvesOf(index, units[at] as Unit), best);
    const rarity = Math.log(1 + size / (1 + rows.length));
    const sum = corrected ? having.guess : total;
    for (const row of rows) sum[row] = (sum[row] as number) + (best[row] as number) * rarity;
  }
  return having;
}

/** What the question was taken for stands beside the other words, not beside what is said of the product like of many. */
const isBelieved = ({ words, sure, guessed }: Having, row: number): boolean =>
  guessed === 0 || ((words[row] as number) & ~guessed & ~(sure[row] as number)) === 0;

/** The most words that one product has firmly; of as many, those that were asked for, then those that tell most. 0: none. */
function mostOf({ touched, firm, sure, total, guess, guessed, begun, tails }: Having): number {
  const unsure = guessed | begun;
  const isAnyKnown = touched.some((row) => (firm[row] as number) & ~unsure);
  let [wanted, most, worth] = [0, 0, 0];
  for (const row of touched) {
    const known = (firm[row] as number) & ~unsure;
    const isBeside = known !== 0 && (known & ~(sure[row] as number)) === 0;
    const all = isBeside || !isAnyKnown ? (firm[row] as number) : known;
    const own = all & ~(tails & ~(all << 1));
    const count = 2 * bitsOf(own) + (own & unsure ? 0 : 1);
    const fits = (total[row] as number) + (own & guessed ? (guess[row] as number) : 0);
    if (own === 0 || count < most || (count === most && fits <= worth)) continue;
    [wanted, most, worth] = [own, count, fits];
  }
  return wanted;
}

/** Who types a whole title means that product. */
function praiseSameTitle(
  table: Table,
  language: string,
  q: string,
  rows: readonly number[],
  total: Float32Array,
): void {
  const asked = fold(q.trim());
  const titles = table.once(`titles ${language}`, () =>
    table.products.map((product) => (product ? fold(textIn(product.title, language)) : '')),
  );
  for (const row of rows) if (titles[row] === asked) total[row] = (total[row] as number) * 2;
}

function articlesOf({ products }: Table): Map<string, number> {
  const found = new Map<string, number>();
  for (const [row, product] of products.entries()) {
    for (const { sku } of product?.variants ?? []) found.set(sku.toLowerCase(), row);
  }
  return found;
}
