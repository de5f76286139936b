import { readCursor, writeCursor } from '../domain/cursor.ts';
import type { Table } from '../domain/search/table.ts';

/** Lists whose order is kept for the next page, so that a sale in between does not shift them: this many rows in all. */
const KEPT_ROWS = 1_000_000;

interface Kept {
  version: number;
  rows: readonly number[];
}
const kept = new WeakMap<Table, { lists: Map<string, Kept>; size: number }>();

export interface Page {
  rows: readonly number[];
  total: number;
  nextCursor: string | undefined;
}

/**
 * One page of a list of rows. A cursor belongs to one list: what is asked, where. Who walks from page to page meets
 * everything once that is in the list all the while, in the order of the first page; what came since comes last, what
 * went is left out.
 *
 * @throws Refusal `validation_failed` naming `cursor`
 */
export function pageOf(
  table: Table,
  list: string,
  found: readonly number[],
  { cursor, limit = 24 }: { cursor?: string | undefined; limit?: number | undefined },
): Page {
  let known = kept.get(table);
  if (!known) {
    known = { lists: new Map(), size: 0 };
    kept.set(table, known);
  }
  const { lists } = known;
  const ended = cursor === undefined ? undefined : readCursor(cursor, list);
  const before = lists.get(list);
  const { rows, start } = ended ? continued(table, before, found, ended) : { rows: found, start: 0 };
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && start + limit < rows.length;
  lists.delete(list);
  known.size -= before?.rows.length ?? 0;
  if (hasMore) {
    lists.set(list, { version: table.version, rows });
    known.size += rows.length;
  }
  for (const [oldest, { rows: gone }] of lists) {
    if (known.size <= KEPT_ROWS) break;
    lists.delete(oldest);
    known.size -= gone.length;
  }
  const at = start + page.length - 1;
  return {
    rows: page,
    total: rows.length,
    nextCursor: hasMore ? writeCursor(list, table.products[last]?.id ?? '', at) : undefined,
  };
}

/** The list that a cursor belongs to as it is now, and where its next page begins. */
function continued(
  table: Table,
  before: Kept | undefined,
  found: readonly number[],
  { lastId, at }: { lastId: string; at: number },
): { rows: readonly number[]; start: number } {
  const rows = !before ? found : before.version === table.version ? before.rows : merged(before.rows, found);
  const last = table.rows.get(lastId);
  if (last !== undefined) {
    const place = rows[at] === last ? at : rows.indexOf(last);
    if (place >= 0) return { rows, start: place + 1 };
  }
  // It is gone: on with what stood behind it.
  if (!before || before.rows === rows) return { rows, start: Math.min(at, rows.length) };
  const left = new Set(found);
  return { rows, start: before.rows.slice(0, at + 1).filter((row) => left.has(row)).length };
}

/** What is still there in the order of old, then what is new. */
function merged(before: readonly number[], found: readonly number[]): number[] {
  const left = new Set(found);
  const rows = before.filter((row) => left.has(row));
  for (const row of rows) left.delete(row);
  return [...rows, ...left];
}
