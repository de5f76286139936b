import type { Seed, SeedProduct } from '../../seed/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Columns, createColumns } from './columns.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** The products as rows that have numbers, and everything that is worked out for each of them. */
export interface Table {
  readonly seed: Seed;
  /** By row; a row whose product was taken out stays empty. */
  readonly products: (SeedProduct | undefined)[];
  readonly rows: ReadonlyMap<string, number>;
  /** Moves with every change: what was worked out for all products at once is for one version. */
  readonly version: number;
  readonly columns: Columns;
  /** Made when a language is asked for first, at one go unless it was prepared. */
  text(language: string): TextIndex;
  /** Makes the index of a language in slices of a few milliseconds, so that others are answered meanwhile. `signal` ends it. */
  prepare(language: string, signal?: AbortSignal): Promise<void>;
  put(product: SeedProduct): void;
  remove(id: string): void;
  /** Works something out once for each version; the oldest is forgotten beyond 64. */
  once<T>(key: string, make: () => T): T;
}

/** How long others wait at most while an index is made, in milliseconds. */
const SLICE = 12;

/** An index, and how many of the rows are in it. */
interface Text {
  readonly index: TextIndex;
  taken: number;
}

const tables = new WeakMap<Catalogue, Table>();

/** The table of a catalogue, made when it is asked for first. */
export function tableOf(catalogue: Catalogue): Table {
  let table = tables.get(catalogue);
  if (!table) {
    table = createTable(catalogue.seed);
    tables.set(catalogue, table);
  }
  return table;
}

/** The table of a catalogue if there is one already: what was never searched need not be told of changes. */
export const knownTable = (catalogue: Catalogue): Table | undefined => tables.get(catalogue);

function createTable(seed: Seed): Table {
  const products: (SeedProduct | undefined)[] = [...seed.products];
  const rows = new Map(seed.products.map(({ id }, row) => [id, row]));
  const texts = new Map<string, Text>();
  const made = new Map<string, unknown>();
  const columns = createColumns(seed, products);
  let version = 0;
  const changed = () => {
    version++;
    made.clear();
  };
  const textOf = (language: string): Text => {
    const text = texts.get(language) ?? { index: createTextIndex(seed, language), taken: 0 };
    texts.set(language, text);
    return text;
  };
  /** @returns true when all rows are in it; false when the time is over. */
  const take = (text: Text, until = Number.POSITIVE_INFINITY): boolean => {
    for (; text.taken < products.length; text.taken++) {
      if (performance.now() >= until) return false;
      const product = products[text.taken];
      if (product) text.index.add(text.taken, product);
    }
    return true;
  };
  /** The indexes that have this row. */
  const having = (row: number) => [...texts.values()].filter(({ taken }) => row < taken).map(({ index }) => index);
  return {
    seed,
    products,
    rows,
    columns,
    get version() {
      return version;
    },
    text(language) {
      const text = textOf(language);
      take(text);
      return text.index;
    },
    async prepare(language, signal) {
      const text = textOf(language);
      while (!signal?.aborted && !take(text, performance.now() + SLICE))
        await new Promise((resolve) => setTimeout(resolve));
    },
    put(product) {
      const known = rows.get(product.id);
      const row = known ?? products.length;
      const before = products[row];
      if (before) for (const index of having(row)) index.remove(row, before);
      products[row] = product;
      rows.set(product.id, row);
      for (const index of having(row)) index.add(row, product);
      columns.put(row, product);
      changed();
    },
    remove(id) {
      const row = rows.get(id);
      const before = row === undefined ? undefined : products[row];
      if (row === undefined || !before) return;
      for (const index of having(row)) index.remove(row, before);
      products[row] = undefined;
      rows.delete(id);
      columns.put(row, undefined);
      changed();
    },
    once<T>(key: string, make: () => T): T {
      if (made.has(key)) return made.get(key) as T;
      const value = make();
      if (made.size >= 64) made.delete(made.keys().next().value as string);
      made.set(key, value);
      return value;
    },
  };
}
