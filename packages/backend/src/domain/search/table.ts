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
  /** Made when a language is asked for first. */
  text(language: string): TextIndex;
  put(product: SeedProduct): void;
  remove(id: string): void;
  /** Works something out once for each version; beyond 64 it forgets. */
  once<T>(key: string, make: () => T): T;
  /** The same for what hundreds of questions may ask for, each of its own: it forgets sooner, and nothing but its own. */
  lately<T>(key: string, make: () => T): T;
}

/** Keeps what was worked out under so many keys; what was not asked for the longest goes first. */
function keeper(most: number) {
  const made = new Map<string, unknown>();
  return {
    clear: () => made.clear(),
    keep<T>(key: string, make: () => T): T {
      const value = made.has(key) ? (made.get(key) as T) : make();
      made.delete(key);
      if (made.size >= most) made.delete(made.keys().next().value as string);
      made.set(key, value);
      return value;
    },
  };
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
  const texts = new Map<string, TextIndex>();
  const worked = keeper(64);
  const recent = keeper(24);
  const columns = createColumns(seed, products);
  let version = 0;
  const changed = () => {
    version++;
    worked.clear();
    recent.clear();
  };
  return {
    seed,
    products,
    rows,
    columns,
    get version() {
      return version;
    },
    text(language) {
      let index = texts.get(language);
      if (!index) {
        index = createTextIndex(seed, language);
        for (const [row, product] of products.entries()) if (product) index.add(row, product);
        texts.set(language, index);
      }
      return index;
    },
    put(product) {
      const known = rows.get(product.id);
      const row = known ?? products.length;
      const before = products[row];
      if (before) for (const index of texts.values()) index.remove(row, before);
      products[row] = product;
      rows.set(product.id, row);
      for (const index of texts.values()) index.add(row, product);
      columns.put(row, product);
      changed();
    },
    remove(id) {
      const row = rows.get(id);
      const before = row === undefined ? undefined : products[row];
      if (row === undefined || !before) return;
      for (const index of texts.values()) index.remove(row, before);
      products[row] = undefined;
      rows.delete(id);
      columns.put(row, undefined);
      changed();
    },
    once: worked.keep,
    lately: recent.keep,
  };
}
