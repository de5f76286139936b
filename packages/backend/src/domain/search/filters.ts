import type { FieldCode } from '@wares/contract';
import { Refusal } from '../refusal.ts';
import { OWN_FACETS } from './columns.ts';
import type { Table } from './table.ts';

/** What results are narrowed by, facet by facet. */
export interface Filters {
  /** Wanted values by facet: any of the values, all of the facets. */
  values: ReadonlyMap<string, ReadonlySet<string>>;
  price: { min: number; max: number } | undefined;
  /** A category that holds everywhere, since `filters` narrow within it. */
  scope: string | undefined;
}

export interface Asked {
  category?: string | undefined;
  filters?: string | undefined;
  priceMin?: number | undefined;
  priceMax?: number | undefined;
}

const refuse = (message: string, code: FieldCode) =>
  new Refusal('validation_failed', `filters: ${message}`, [{ path: 'filters', code, message }]);

/**
 * A facet that is named twice wants the values of both. A value that there is not is no error: nothing has it.
 *
 * @throws Refusal `validation_failed` naming `filters`, for a facet that there is not.
 */
export function readFilters({ columns }: Table, asked: Asked): Filters {
  const values = new Map<string, Set<string>>();
  for (const part of asked.filters?.split(',') ?? []) {
    const [facet = '', wanted = ''] = part.split(':', 2);
    if (!OWN_FACETS.some((each) => each === facet) && !columns.options.has(facet)) {
      const known = [...OWN_FACETS, ...columns.options.keys()].slice(0, 30).join(', ');
      throw refuse(`There is no facet ${facet}. Use one of ${known}`, 'unknown_facet');
    }
    const set = values.get(facet) ?? new Set();
    for (const value of wanted.split('|')) if (value) set.add(value);
    values.set(facet, set);
  }
  // One bit for each facet, and one for the price.
  if (values.size > 29) throw refuse('At most 29 facets can be combined', 'too_many');
  const scope = values.has('category') ? asked.category : undefined;
  if (asked.category !== undefined && scope === undefined) values.set('category', new Set([asked.category]));
  const isPriced = asked.priceMin !== undefined || asked.priceMax !== undefined;
  const price = isPriced ? { min: asked.priceMin ?? 0, max: asked.priceMax ?? Number.POSITIVE_INFINITY } : undefined;
  return { values, price, scope };
}
