import type { Context } from '@wares/contract';
import type { Columns, ContextColumns } from './columns.ts';
import type { Filters } from './filters.ts';
import type { Table } from './table.ts';

/** Days that `delivery` counts by. */
export const DELIVERY_DAYS = [1, 2, 3, 5, 7, 10, 14, 21, 30, 60] as const;
const MOST_DAYS = 61;
/** Place in `DELIVERY_DAYS` of the first that a number of days fits into; one behind the last when none does. */
const bucketOf = Array.from({ length: MOST_DAYS + 1 }, (_, days) => {
  const at = DELIVERY_DAYS.findIndex((most) => days <= most);
  return at < 0 ? DELIVERY_DAYS.length : at;
});
export const RATINGS = [4, 3] as const;

/** Some rows, and how many of them have each option, by its number. */
export interface Concerned {
  rows: number;
  options: Uint32Array;
}

/** What rows are left by the filters, and what each facet counts with its own filter away. */
export interface Narrowed {
  /** In the order they were given. */
  rows: number[];
  /** By number of a value. */
  counts: Uint32Array;
  ratings: number[];
  inStock: number;
  delivery: number[];
  /** Prices of what there is without the price filter. */
  prices: Float64Array;
  /** How many there are without any filter. */
  unfiltered: number;
  /** Where the shopper is: what is asked for, in the chosen categories, whatever else is chosen. */
  place: Concerned;
  /** The results. */
  result: Concerned;
  /** Rows that each filter alone keeps out, by the facet's id. */
  lost: Map<string, number>;
}

const numbersIn = (values: ReadonlySet<string> | undefined) =>
  [...(values ?? [])].filter((value) => /^\d{1,3}(\.\d{1,2})?$/.test(value)).map(Number);

/** Tells the days until the product of a row is at the door, ordered now: 0 when there is no telling. */
function daysFrom(now: number, { stock, lead }: Columns, { sold, way, days }: ContextColumns) {
  const daysOf = days(now);
  return (row: number): number => {
    const there = stock[row] as number;
    if (sold[row] !== 1 || there === 0) return 0;
    return daysOf(way[row] as number, there & 1 ? 0 : (lead[row] as number));
  };
}

/**
 * One walk over the rows: each has a bit for every filter that it fails. Without one it is a result and counts
 * everywhere; with one alone it counts in that facet only, so that a facet tells what its other values would give.
 */
export function narrow(
  table: Table,
  rows: Iterable<number>,
  filters: Filters,
  context: Context,
  now: number,
): Narrowed {
  const { columns } = table;
  const { valuesOf, values, optionsOf, rating, stock } = columns;
  const here = columns.context(context);
  const daysOf = daysFrom(now, columns, here);
  const facets = [...filters.values.keys()];
  const bit = (facet: string) => {
    const at = facets.indexOf(facet);
    return at < 0 ? 0 : 1 << at;
  };
  const priceBit = filters.price ? 1 << facets.length : 0;
  const [ratingBit, stockBit, deliveryBit] = [bit('rating'), bit('availability'), bit('delivery')];
  const categoryBit = bit('category');
  const listed = facets.reduce((bits, facet) => bits | bit(facet), 0) & ~(ratingBit | stockBit | deliveryBit);

  // Which bit a value satisfies, and which bit its facet has.
  const satisfies = new Int32Array(values.length);
  const facetBits = new Int32Array(values.length);
  if (listed) {
    for (const [number, { facet, id }] of values.entries()) {
      const own = bit(facet);
      facetBits[number] = own;
      if (own && filters.values.get(facet)?.has(id)) satisfies[number] = own;
    }
  }
  const scope = filters.scope === undefined ? undefined : (columns.numbers.get(`category ${filters.scope}`) ?? -1);
  const leastRating = Math.min(...numbersIn(filters.values.get('rating')));
  const mostDays = Math.max(...numbersIn(filters.values.get('delivery')));
  const wantsStock = filters.values.get('availability')?.has('in_stock') ?? false;
  const { min, max } = filters.price ?? { min: 0, max: 0 };

  const counts = new Uint32Array(values.length);
  const found: number[] = [];
  const prices: number[] = [];
  const ratings = RATINGS.map(() => 0);
  const delivery = Array.from({ length: DELIVERY_DAYS.length + 1 }, () => 0);
  const lost = new Map<number, number>();
  const place: Concerned = { rows: 0, options: new Uint32Array(columns.options.size) };
  const result: Concerned = { rows: 0, options: new Uint32Array(columns.options.size) };
  const concern = (some: Concerned, row: number) => {
    some.rows++;
    const own = optionsOf[row] as readonly number[];
    for (let at = 0; at < own.length; at++) {
      const option = own[at] as number;
      some.options[option] = (some.options[option] as number) + 1;
    }
  };
  let inStock = 0;
  let unfiltered = 0;

  for (const row of rows) {
    const price = here.price[row] as number;
    if (Number.isNaN(price)) continue;
    const own = valuesOf[row] as readonly number[];
    if (scope !== undefined && !own.includes(scope)) continue;
    unfiltered++;
    const isThere = ((stock[row] as number) & 1) === 1 && here.sold[row] === 1;
    const days = daysOf(row);
    let failed = listed;
    // By place: an iterator takes twice as long, and these are the steps that a walk is made of.
    if (failed) for (let at = 0; at < own.length; at++) failed &= ~(satisfies[own[at] as number] as number);
    if (ratingBit && !((rating[row] as number) >= leastRating)) failed |= ratingBit;
    if (stockBit && !(wantsStock && isThere)) failed |= stockBit;
    if (deliveryBit && !(days > 0 && days <= mostDays)) failed |= deliveryBit;
    if (priceBit && !(price >= min && price <= max)) failed |= priceBit;
    if (!(failed & categoryBit)) concern(place, row);
    if (failed & (failed - 1)) continue;
    if (failed) lost.set(failed, (lost.get(failed) ?? 0) + 1);
    else {
      found.push(row);
      concern(result, row);
    }
    if (!failed || failed & listed) {
      for (let at = 0; at < own.length; at++) {
        const number = own[at] as number;
        if (!failed || facetBits[number] === failed) counts[number] = (counts[number] as number) + 1;
      }
    }
    if (!failed || failed === priceBit) prices.push(price);
    if ((!failed || failed === stockBit) && isThere) inStock++;
    if (!failed || failed === ratingBit) {
      for (let at = 0; at < RATINGS.length; at++) {
        if ((rating[row] as number) >= (RATINGS[at] as number)) ratings[at] = (ratings[at] as number) + 1;
      }
    }
    if (days && (!failed || failed === deliveryBit)) {
      const at = bucketOf[Math.min(days, MOST_DAYS)] as number;
      delivery[at] = (delivery[at] as number) + 1;
    }
  }
  // What is there within two days is there within three.
  for (let at = 1; at < delivery.length; at++) delivery[at] = (delivery[at] as number) + (delivery[at - 1] as number);
  delivery.length = DELIVERY_DAYS.length;
  const byFacet = new Map<string, number>(facets.map((facet) => [facet, lost.get(bit(facet)) ?? 0]));
  if (priceBit) byFacet.set('price', lost.get(priceBit) ?? 0);
  return {
    rows: found,
    counts,
    ratings,
    inStock,
    delivery,
    prices: Float64Array.from(prices),
    unfiltered,
    place,
    result,
    lost: byFacet,
  };
}
