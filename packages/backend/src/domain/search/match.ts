import { textIn } from '../language.ts';
import { type Alternative, near, synonymsOf, type Ways, waysTo } from './alternatives.ts';
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

/** Few enough that the question may be misspelt. */
const FEW = 2;

/** The best place of each row for one word. */
function weigh(alternatives: readonly Alternative[], size: number): { best: Float32Array; rows: number[] } {
  const best = new Float32Array(size);
  const rows: number[] = [];
  const note = (row: number, weight: number) => {
    if (best[row] === 0) rows.push(row);
    if (weight > (best[row] as number)) best[row] = weight;
  };
  for (const { entries, need, factor, least } of alternatives) {
    const [only] = entries;
    if (entries.length === 1 && only) {
      for (const posting of only.postings) {
        const weight = posting & 255;
        if (weight > least) note(posting >>> 8, weight * factor);
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
        if (count >= need) note(row, ((sums[row] as number) / entries.length) * factor);
      }
    }
  }
  return { best, rows };
}

const bitsOf = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
};

/** Words that are one in the dictionary: `tea pot`, and synonyms of two words. */
function joinNeighbours(index: TextIndex, units: readonly Unit[], ways: readonly Ways[]): void {
  for (let at = 0; at + 1 < units.length; at++) {
    const [left, right] = [units[at] as Unit, units[at + 1] as Unit];
    if (left.unspaced || right.unspaced) continue;
    const entry = index.dictionary.get(index.analyser.term(left.folded + right.folded));
    const together: Alternative[] = [
      ...(entry?.postings.length ? [{ entries: [entry], need: 1, factor: 1, least: 0 }] : []),
      ...synonymsOf(
        index,
        `${index.analyser.term(left.text)} ${index.analyser.term(right.text)}`,
        left.folded + right.folded,
        index.analyser.term(left.folded + right.folded),
      ),
    ];
    for (const each of [ways[at], ways[at + 1]]) each?.alternatives.push(...together);
  }
}

/** A frequent word that a rare one of the question may have been meant for. */
function suggestionFor(index: TextIndex, units: readonly Unit[]): string | undefined {
  let isOther = false;
  const parts = units.map((unit) => {
    const own = index.dictionary.get(index.analyser.term(unit.text))?.postings.length ?? 0;
    const other = unit.unspaced || own > FEW ? undefined : near(index, unit.folded)[0];
    if (!other || other.away > 1 || other.entry.postings.length < 5 * Math.max(1, own)) return unit;
    isOther = true;
    return { ...unit, text: other.entry.word };
  });
  return isOther ? joined(parts) : undefined;
}

/**
 * The products that have every word of a question. Where no product has all, those that have the most of them, half at
 * least.
 *
 * @returns undefined when nothing is asked: a question of spaces alone.
 */
export function match(table: Table, language: string, q: string | undefined): Match | undefined {
  if (q === undefined || q.trim() === '') return undefined;
  const index = table.text(language);
  const size = table.products.length;
  const total = new Float32Array(size);
  const article = table.once('articles', () => articlesOf(table)).get(q.trim().toLowerCase());
  if (article !== undefined) {
    total[article] = 1;
    return { rows: [article], scores: total };
  }
  const units = readQuestion(q, index);
  const ways = units.map((unit, at) => waysTo(index, unit, at === units.length - 1, units.length === 1));
  joinNeighbours(index, units, ways);

  const has = new Uint16Array(size);
  const touched: number[] = [];
  for (const [at, { alternatives }] of ways.entries()) {
    const { best, rows } = weigh(alternatives, size);
    onTheirShelf(table, shelvesOf(index, units[at] as Unit), best);
    const rarity = Math.log(1 + size / (1 + rows.length));
    for (const row of rows) {
      if (has[row] === 0) touched.push(row);
      has[row] = (has[row] as number) | (1 << at);
      total[row] = (total[row] as number) + (best[row] as number) * rarity;
    }
  }
  const all = 2 ** units.length - 1;
  let wanted = all;
  let rows = touched.filter((row) => has[row] === all);
  if (!rows.length && touched.length) {
    wanted = bestMask(touched, has, total);
    if (bitsOf(wanted) * 2 < units.length) return { rows: [], scores: total };
    rows = touched.filter((row) => ((has[row] as number) & wanted) === wanted);
  }
  praiseSameTitle(table, language, q, rows, total);
  const kept = units
    .map((unit, at) => ({ ...unit, text: ways[at]?.corrected ?? unit.text }))
    .filter((_, at) => wanted & (1 << at));
  const isCorrected = wanted !== all || ways.some(({ corrected }) => corrected !== undefined);
  if (isCorrected) return { rows, scores: total, ...(rows.length ? { corrected: joined(kept) } : {}) };
  const suggested = rows.length <= FEW ? suggestionFor(index, units) : undefined;
  return { rows, scores: total, ...(suggested === undefined ? {} : { suggested }) };
}

/** The words that the product with the most of them has. */
function bestMask(touched: readonly number[], has: Uint16Array, total: Float32Array): number {
  let best = touched[0] as number;
  let most = 0;
  for (const row of touched) {
    const count = bitsOf(has[row] as number);
    if (count > most || (count === most && (total[row] as number) > (total[best] as number))) {
      most = count;
      best = row;
    }
  }
  return has[best] as number;
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
