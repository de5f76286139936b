import type { Context, ProductSort } from '@wares/contract';
import { textIn } from '../language.ts';
import type { Table } from './table.ts';

/** Rows fit into this many in a sorting number. */
const ROWS = 2 ** 24;

/** All rows in the order of a sort, the shop's own order among equals. Undefined for `relevance`. */
function orderBy(table: Table, sort: ProductSort, context: Context): Uint32Array | undefined {
  const { columns, products } = table;
  const rows = () => Uint32Array.from(products.keys());
  const by = (value: (row: number) => number) => rows().sort((a, b) => value(a) - value(b) || a - b);
  switch (sort) {
    case 'price_asc':
    case 'price_desc': {
      const { price } = columns.context(context);
      const sign = sort === 'price_asc' ? 1 : -1;
      return table.once(`${sort} ${context.country} ${context.currency}`, () =>
        by((row) => sign * (Number.isNaN(price[row]) ? 0 : (price[row] as number))),
      );
    }
    case 'newest':
      return table.once(sort, () => by((row) => -(columns.published[row] as number)));
    case 'best_selling':
      return table.once(sort, () => by((row) => -(columns.sold[row] as number)));
    case 'rating': {
      // One five-star review says less than a hundred of 4.8: as if each had ten of 3.5 more.
      const worth = (row: number) => {
        const rating = products[row]?.rating;
        return rating ? (rating.value * rating.count + 35) / (rating.count + 10) : 0;
      };
      return table.once(sort, () => {
        const worths = Float64Array.from(products.keys(), worth);
        return by((row) => -(worths[row] as number));
      });
    }
    case 'title':
      return table.once(`title ${context.language}`, () => {
        const { compare } = new Intl.Collator(context.language);
        const titles = products.map((product) => (product ? textIn(product.title, context.language) : ''));
        return rows().sort((a, b) => compare(titles[a] as string, titles[b] as string) || a - b);
      });
    default:
      return undefined;
  }
}

/**
 * Rows in order. By relevance, what fits nearly as well as another is taken for equal: then what can be had comes
 * first, then what sells best.
 *
 * @param scores - by row; none where nothing was asked: then relevance is the shop's own order.
 * @param wanted - what each of the rows costs as it is wanted, where that may not be its lowest price.
 */
export function inOrder(
  table: Table,
  rows: readonly number[],
  sort: ProductSort | undefined,
  scores: Float32Array | undefined,
  context: Context,
  wanted?: Float64Array,
): number[] {
  if (wanted && (sort === 'price_asc' || sort === 'price_desc')) {
    const sign = sort === 'price_asc' ? 1 : -1;
    const price = new Map(rows.map((row, at) => [row, sign * (wanted[at] as number)]));
    return rows.toSorted((a, b) => (price.get(a) ?? 0) - (price.get(b) ?? 0) || a - b);
  }
  const order = orderBy(table, sort ?? 'relevance', context);
  if (order) {
    const wanted = new Uint8Array(table.products.length);
    for (const row of rows) wanted[row] = 1;
    const found: number[] = [];
    for (const row of order) if (wanted[row]) found.push(row);
    return found;
  }
  if (!scores) return [...rows];
  const { columns } = table;
  const { sold } = columns.context(context);
  const keys = Float64Array.from(rows, (row) => {
    const fits = Math.min(2047, Math.round(Math.log2(1 + (scores[row] as number)) * 16));
    const isThere = sold[row] === 1 && columns.wholeOf[row]?.stock !== 0 ? 1 : 0;
    const sells = Math.min(255, Math.round(Math.log2(1 + (columns.sold[row] as number)) * 8));
    return -((fits * 2 + isThere) * 256 + sells) * ROWS + row;
  }).sort();
  return Array.from(keys, (key) => ((key % ROWS) + ROWS) % ROWS);
}
