import { readCursor, writeCursor } from '../domain/cursor.ts';
import type { Table } from '../domain/search/table.ts';

/** Lists whose order is kept for the next page, so that a sale in between does not shift them. */
const KEPT = 24;
const kept = new WeakMap<Table, Map<string, { version: number; rows: readonly number[] }>>();

export interface Page {
  rows: readonly number[];
  total: number;
  nextCursor: string | undefined;
}

/**
 * One page of a list of rows. A cursor belongs to one list: what is asked, where.
 *
 * @throws Refusal `validation_failed` naming `cursor`
 */
export function pageOf(
  table: Table,
  list: string,
  found: readonly number[],
  { cursor, limit = 24 }: { cursor?: string | undefined; limit?: number | undefined },
): Page {
  let lists = kept.get(table);
  if (!lists) {
    lists = new Map();
    kept.set(table, lists);
  }
  const before = cursor === undefined ? undefined : lists.get(list);
  const rows = before?.version === table.version ? before.rows : found;
  const idOf = (row: number) => table.products[row]?.id ?? '';
  const start = cursor === undefined ? 0 : readCursor(cursor, list, rows.length, (at) => idOf(rows[at] as number));
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && start + limit < rows.length;
  lists.delete(list);
  if (hasMore) lists.set(list, { version: table.version, rows });
  if (lists.size > KEPT) lists.delete(lists.keys().next().value as string);
  return { rows: page, total: rows.length, nextCursor: hasMore ? writeCursor(list, idOf(last)) : undefined };
}
