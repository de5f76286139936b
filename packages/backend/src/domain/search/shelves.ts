import type { Seed } from '../../seed/types.ts';
import { textIn } from '../language.ts';
import { fold } from './fold.ts';
import type { Unit } from './question.ts';
import type { Table } from './table.ts';
import type { TextIndex } from './text-index.ts';
import { type Analyser, cut, isIdle, runsOf } from './words.ts';

/** Less than half of what the title counts. */
const ON_ITS_SHELF = 30;

type ByName = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids of the categories with nothing below them, by the words of their names as they stand, and by their stems. */
export interface Shelves {
  readonly words: ByName;
  readonly stems: ByName;
}

export function shelvesIn(seed: Seed, language: string, { term }: Analyser): Shelves {
  const [words, stems] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const note = (map: typeof words, word: string, id: string) => map.set(word, (map.get(word) ?? new Set()).add(id));
  const above = new Set(seed.categories.map(({ parent }) => parent));
  for (const { id, name } of seed.categories) {
    if (above.has(id)) continue;
    for (const { text, unspaced } of runsOf(textIn(name, language))) {
      for (const word of unspaced ? cut(text, language) : [text]) {
        const folded = fold(word, language);
        if (isIdle(folded, language)) continue;
        note(words, folded, id);
        note(stems, unspaced ? folded : term(word), id);
      }
    }
  }
  return { words, stems };
}

/** Categories that are named by a word, or by a synonym of it, with how much that counts. */
export function shelvesOf(index: TextIndex, { text, folded, unspaced }: Unit): ReadonlyMap<string, number> {
  const termOf = (word: string) => (unspaced ? fold(word, index.language) : index.analyser.term(word));
  const named = (word: string) =>
    index.shelves.words.get(fold(word, index.language)) ?? index.shelves.stems.get(termOf(word)) ?? [];
  const found = new Map<string, number>();
  for (const { word, factor } of index.synonyms.get(folded) ?? index.synonyms.get(termOf(text)) ?? []) {
    for (const id of named(word)) found.set(id, Math.max(factor, found.get(id) ?? 0));
  }
  for (const id of named(text)) found.set(id, 1);
  return found;
}

/** Of two that have a word, the one that stands where the word is what things are called: `cup` in `Cups and bowls`. */
export function onTheirShelf(table: Table, shelves: ReadonlyMap<string, number>, best: Float32Array): void {
  if (shelves.size === 0) return;
  const rowsOn = table.once('rows on shelves', () => rowsOnShelves(table));
  const done = new Set<number>();
  for (const [id, factor] of [...shelves].sort(([, a], [, b]) => b - a)) {
    for (const row of rowsOn.get(id) ?? []) {
      if (!best[row] || done.has(row)) continue;
      best[row] = (best[row] as number) + factor * ON_ITS_SHELF;
      if (shelves.size > 1) done.add(row);
    }
  }
}

function rowsOnShelves({ products }: Table): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [row, product] of products.entries()) {
    for (const id of product?.categories ?? []) {
      const rows = found.get(id);
      if (rows) rows.push(row);
      else found.set(id, [row]);
    }
  }
  return found;
}
