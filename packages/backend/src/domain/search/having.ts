import { type Alternative, IN_PASSING, NAMED } from './alternatives.ts';
import type { Unit } from './question.ts';
import { onTheirShelf, shelvesOf } from './shelves.ts';
import type { Table } from './table.ts';
import type { TextIndex } from './text-index.ts';
import type { Ways } from './ways.ts';

/** From here on a guess is believed beside a word: as it is of what a product is made of. */
const SURE = 30;

/** How well rows have one word. */
interface Weighed {
  /** By row: its best place. */
  best: Float32Array;
  rows: number[];
  /** By row, 1: it is said of the product, not only in passing. */
  firm: Uint8Array;
  /** Some are called so. */
  isNamed: boolean;
}

function weigh(alternatives: readonly Alternative[], size: number): Weighed {
  const best = new Float32Array(size);
  const firm = new Uint8Array(size);
  const rows: number[] = [];
  let isNamed = false;
  const note = (row: number, weight: number, factor: number) => {
    if (best[row] === 0) rows.push(row);
    if (weight * factor > (best[row] as number)) best[row] = weight * factor;
    if (weight > IN_PASSING) firm[row] = 1;
    isNamed ||= weight * factor >= NAMED;
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
  return { best, rows, firm, isNamed };
}

const bitsOf = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
};

/** Which words the rows have: one bit for each word of the question. */
export interface Having {
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
  /** Words that some products are called by. */
  named: number;
  /** Words that were taken for others. */
  guessed: number;
  /** Words that are only the beginning of some. */
  begun: number;
  /** The last signs of words that were cut in two: they say nothing without what stands before them. */
  tails: number;
}

export function havingOf(table: Table, index: TextIndex, units: readonly Unit[], ways: readonly Ways[]): Having {
  const size = table.products.length;
  const having: Having = {
    touched: [],
    words: new Uint16Array(size),
    firm: new Uint16Array(size),
    sure: new Uint16Array(size),
    total: new Float32Array(size),
    guess: new Float32Array(size),
    named: 0,
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
    if (weighed.isNamed) having.named |= bit;
    const { best, rows } = weighed;
    for (const row of rows) {
      if (words[row] === 0) touched.push(row);
      words[row] = (words[row] as number) | bit;
      if (weighed.firm[row]) firm[row] = (firm[row] as number) | bit;
      if ((best[row] as number) >= SURE) sure[row] = (sure[row] as number) | bit;
    }
    onTheirShelf(table, shelvesOf(index, corrected ?? (units[at] as Unit)), best);
    const rarity = Math.log(1 + size / (1 + rows.length));
    const sum = corrected ? having.guess : total;
    for (const row of rows) sum[row] = (sum[row] as number) + (best[row] as number) * rarity;
  }
  return having;
}

/** Who asks for what things are called does not mean those that mention it: `soap` is not `without soap`. */
export function notInPassing({ firm, named }: Having, rows: readonly number[], all: number): number[] {
  const isMeant = named === all && rows.some((row) => firm[row] === all);
  return isMeant ? rows.filter((row) => firm[row]) : [...rows];
}

/** What the question was taken for stands beside the other words, not beside what is said of the product like of many. */
export const isBelieved = ({ words, sure, guessed }: Having, row: number): boolean =>
  guessed === 0 || ((words[row] as number) & ~guessed & ~(sure[row] as number)) === 0;

/** The most words that one product has firmly; of as many, those that were asked for, then those that tell most. 0: none. */
export function mostOf({ touched, firm, sure, total, guess, guessed, begun, tails }: Having): number {
  const unsure = guessed | begun;
  const isAnyKnown = touched.some((row) => (firm[row] as number) & ~unsure);
  let [wanted, most, worth] = [0, 0, 0];
  for (const row of touched) {
    const known = (firm[row] as number) & ~unsure;
    const isBeside = known !== 0 && (known & ~(sure[row] as number)) === 0;
    const alone = isAnyKnown ? known : (firm[row] as number) & ~begun;
    const all = isBeside ? (firm[row] as number) : alone;
    const own = all & ~(tails & ~(all << 1));
    const count = 2 * bitsOf(own) + (own & unsure ? 0 : 1);
    const fits = (total[row] as number) + (own & guessed ? (guess[row] as number) : 0);
    if (own === 0 || count < most || (count === most && fits <= worth)) continue;
    [wanted, most, worth] = [own, count, fits];
  }
  return wanted;
}
