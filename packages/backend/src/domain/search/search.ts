import type { Context, Facet, ProductSort, SearchResult } from '@wares/contract';
import type { SeedProduct } from '../../seed/types.ts';
import { facetsOf, loosenable } from './facets.ts';
import { type Asked, readFilters } from './filters.ts';
import { match } from './match.ts';
import { meantBy, narrow } from './narrow.ts';
import { inOrder } from './order.ts';
import type { Table } from './table.ts';

export interface SearchAsked extends Asked {
  q?: string | undefined;
  sort?: ProductSort | undefined;
}

/** All results in order, as rows of the table, with what stands around them. */
export interface Found extends Pick<SearchResult, 'suggestedQuery' | 'correctedQuery' | 'loosen'> {
  rows: readonly number[];
  facets: Facet[];
  /** Id of the variant that is meant by a row, where filters tell its variants apart. */
  meant(row: number): string | undefined;
}

/** Rows that have a product, in the shop's own order. */
export const allRows = (table: Table): readonly number[] =>
  table.once('all', () => [...table.products.keys()].filter((row) => table.products[row] !== undefined));

/**
 * @param now - Milliseconds since 1970, UTC: days of delivery are counted from it.
 * @throws Refusal `validation_failed` naming `filters`
 */
export function searchProducts(table: Table, asked: SearchAsked, context: Context, now: number): Found {
  const filters = readFilters(table, asked);
  const matched = match(table, context.language, asked.q);
  const narrowed = narrow(table, matched?.rows ?? allRows(table), filters, context, now);
  const rows = inOrder(table, narrowed.rows, asked.sort, matched?.scores, context, narrowed.wanted);
  const isNarrowed = filters.values.size > 0 || filters.price !== undefined;
  return {
    rows,
    facets: facetsOf(table, narrowed, filters, context),
    meant: meantBy(table, filters, context, now),
    ...(matched?.suggested === undefined ? {} : { suggestedQuery: matched.suggested }),
    ...(matched?.corrected === undefined ? {} : { correctedQuery: matched.corrected }),
    ...(rows.length === 0 && isNarrowed ? { loosen: loosenable(table, narrowed, filters, context) } : {}),
  };
}

export interface ProductFilter {
  q?: string | undefined;
  category?: string | undefined;
  handles?: readonly string[] | undefined;
  sort?: ProductSort | undefined;
}

/**
 * Rows of all products that fit, in order. Without a sort: the order of `handles`, else relevance for a question, else the
 * shop's own order.
 */
export function findProducts(table: Table, filter: ProductFilter, context: Context): readonly number[] {
  const position = filter.handles && new Map(filter.handles.map((handle, at) => [handle, at]));
  const handleOf = (row: number) => (table.products[row] as SeedProduct).handle;
  const category =
    filter.category === undefined ? undefined : (table.columns.numbers.get(`category ${filter.category}`) ?? -1);
  const matched = match(table, context.language, filter.q);
  const rows = (matched?.rows ?? allRows(table)).filter(
    (row) =>
      (!position || position.has(handleOf(row))) &&
      (category === undefined || (table.columns.valuesOf[row] as readonly number[]).includes(category)),
  );
  const isByPosition = position && (filter.sort === undefined || filter.sort === 'relevance');
  const ordered = isByPosition
    ? rows.sort((a, b) => (position.get(handleOf(a)) ?? 0) - (position.get(handleOf(b)) ?? 0))
    : inOrder(table, rows, filter.sort, matched?.scores, context);
  return ordered;
}
