import type { Context } from '@wares/contract';
import { type Columns, OWN_FACETS, type VariantRow } from './columns.ts';
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
  /** The least that each of these rows costs as it is wanted, where the filters say which variants are. */
  wanted: Float64Array | undefined;
  /** By number of a value. */
  counts: Uint32Array;
  ratings: number[];
  inStock: number;
  delivery: number[];
  /** The least that each row costs without the price filter. */
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

/** A bit for every filter, and how rows and variants fail them: no bit, and it is what was asked for. */
interface Sieve {
  /** Of a facet; 0 where nothing is filtered by it. */
  bit(facet: string): number;
  priceBit: number;
  /** The bit of each value's facet, by the number of the value. */
  facetBits: Int32Array;
  /** Some filter tells the variants of a product apart. */
  isOfVariants: boolean;
  /** What the product fails, whichever its variant. */
  ofProduct(row: number): number;
  /** What one of its variants fails, beside `failed`. */
  ofVariant(failed: number, variant: VariantRow, sold: boolean, price: number): number;
  /** And with the days that it takes. */
  ofDays(failed: number, days: number): number;
}

function sieve(columns: Columns, filters: Filters): Sieve {
  const { valuesOf, values, rating } = columns;
  const facets = [...filters.values.keys()];
  const bit = (facet: string) => {
    const at = facets.indexOf(facet);
    return at < 0 ? 0 : 1 << at;
  };
  const bitsOf = (some: readonly string[]) => some.reduce((bits, facet) => bits | bit(facet), 0);
  const priceBit = filters.price ? 1 << facets.length : 0;
  const [ratingBit, stockBit, deliveryBit] = [bit('rating'), bit('availability'), bit('delivery')];
  const listed = bitsOf(['category', 'brand', 'origin']);
  const options = bitsOf(facets) & ~bitsOf(OWN_FACETS);

  // Which bit a value satisfies, and which bit its facet has.
  const satisfies = new Int32Array(values.length);
  const facetBits = new Int32Array(values.length);
  if (listed | options) {
    for (const [number, { facet, id }] of values.entries()) {
      const own = bit(facet);
      facetBits[number] = own;
      if (own && filters.values.get(facet)?.has(id)) satisfies[number] = own;
    }
  }
  const leastRating = Math.min(...numbersIn(filters.values.get('rating')));
  const mostDays = Math.max(...numbersIn(filters.values.get('delivery')));
  const wantsStock = filters.values.get('availability')?.has('in_stock') ?? false;
  const { min, max } = filters.price ?? { min: 0, max: 0 };
  /** By place: an iterator takes twice as long, and these are the steps that a walk is made of. */
  const without = (failed: number, own: readonly number[]) => {
    let left = failed;
    for (let at = 0; at < own.length; at++) left &= ~(satisfies[own[at] as number] as number);
    return left;
  };

  return {
    bit,
    priceBit,
    facetBits,
    isOfVariants: (options | stockBit | deliveryBit | priceBit) !== 0,
    ofProduct(row) {
      const failed = listed && without(listed, valuesOf[row] as readonly number[]);
      return ratingBit && !((rating[row] as number) >= leastRating) ? failed | ratingBit : failed;
    },
    ofVariant(failed, { values: own, stock }, sold, price) {
      let mask = options ? without(failed | options, own) : failed;
      if (stockBit && !(wantsStock && sold && stock & 1)) mask |= stockBit;
      if (priceBit && !(price >= min && price <= max)) mask |= priceBit;
      return mask;
    },
    ofDays: (failed, days) => (deliveryBit && !(days > 0 && days <= mostDays) ? failed | deliveryBit : failed),
  };
}

/** Tells of a variant what depends on where the shopper is. */
function toldOf(columns: Columns, context: Context, now: number) {
  const { price, prices, sold, way, days } = columns.context(context);
  const daysOf = days(now);
  return {
    /** NaN for an empty row. */
    lowest: (row: number) => price[row] as number,
    sold: (row: number) => sold[row] === 1,
    price: (row: number, at: number) => prices[row]?.[at] ?? (price[row] as number),
    /** Days until it is at the door, ordered now: 0 when there is no telling. */
    days: (row: number, { stock, lead }: VariantRow) =>
      sold[row] !== 1 || stock === 0 ? 0 : daysOf(way[row] as number, stock & 1 ? 0 : lead),
  };
}

/**
 * One walk over the rows: each variant has a bit for every filter that it fails. Without one it makes its row a result
 * and counts everywhere; with one alone it counts in that facet only, so that a facet tells what its other values would
 * give. What is wanted together is looked for in one variant: ink that is sold out is not in stock because oat is.
 */
export function narrow(
  table: Table,
  rows: Iterable<number>,
  filters: Filters,
  context: Context,
  now: number,
): Narrowed {
  const { columns } = table;
  const { valuesOf, values, optionsOf, variantsOf, wholeOf, rating } = columns;
  const here = toldOf(columns, context, now);
  const { bit, priceBit, facetBits, isOfVariants, ofProduct, ofVariant, ofDays } = sieve(columns, filters);
  const [ratingBit, stockBit, deliveryBit, categoryBit] = [
    bit('rating'),
    bit('availability'),
    bit('delivery'),
    bit('category'),
  ];
  const scope = filters.scope === undefined ? undefined : (columns.numbers.get(`category ${filters.scope}`) ?? -1);

  const counts = new Uint32Array(values.length);
  /** The row that has counted a value last: two variants of a colour are one product. */
  const counted = new Int32Array(values.length).fill(-1);
  const found: number[] = [];
  const wanted: number[] = [];
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
  /** Counts of these values those whose facet has one of the bits; all of them where `bits` is 0. */
  const count = (row: number, own: readonly number[], bits: number, isOnce: boolean) => {
    if (!bits && isOnce) {
      for (let at = 0; at < own.length; at++) {
        const number = own[at] as number;
        counts[number] = (counts[number] as number) + 1;
      }
      return;
    }
    for (let at = 0; at < own.length; at++) {
      const number = own[at] as number;
      if ((bits && !((facetBits[number] as number) & bits)) || counted[number] === row) continue;
      counted[number] = row;
      counts[number] = (counts[number] as number) + 1;
    }
  };
  let inStock = 0;
  let unfiltered = 0;

  for (const row of rows) {
    const lowest = here.lowest(row);
    if (Number.isNaN(lowest)) continue;
    const own = valuesOf[row] as readonly number[];
    if (scope !== undefined && !own.includes(scope)) continue;
    unfiltered++;
    const failed = ofProduct(row);
    if (!(failed & categoryBit)) concern(place, row);
    if (failed & (failed - 1)) continue;
    const sold = here.sold(row);
    const variants = variantsOf[row] as readonly VariantRow[];
    const whole = wholeOf[row] as VariantRow;
    const isWhole = !isOfVariants || variants.length === 1;

    let isFound = false;
    /** Filters that alone keep a variant out. */
    let near = 0;
    let isThere = false;
    let cheapest = Number.POSITIVE_INFINITY;
    let cheapestFound = Number.POSITIVE_INFINITY;
    let soonest = 0;
    for (let at = 0; at < (isWhole ? 1 : variants.length); at++) {
      const variant = isWhole ? whole : (variants[at] as VariantRow);
      const price = isWhole ? lowest : here.price(row, at);
      const known = ofVariant(failed, variant, sold, price);
      if (known & (known - 1)) continue;
      const days = here.days(row, variant);
      const mask = ofDays(known, days);
      if (mask & (mask - 1)) continue;
      if (mask) near |= mask;
      else isFound = true;
      count(row, variant.values, mask, isWhole);
      if (!mask && price < cheapestFound) cheapestFound = price;
      if ((!mask || mask === priceBit) && price < cheapest) cheapest = price;
      if ((!mask || mask === stockBit) && sold && variant.stock & 1) isThere = true;
      if (days && (!mask || mask === deliveryBit) && !(days >= soonest && soonest)) soonest = days;
    }
    if (isFound) {
      found.push(row);
      wanted.push(cheapestFound);
      concern(result, row);
    } else {
      for (let bits = near; bits; bits &= bits - 1) lost.set(bits & -bits, (lost.get(bits & -bits) ?? 0) + 1);
    }
    if (isFound || near & failed) count(row, own, isFound ? 0 : failed, true);
    if (cheapest < Number.POSITIVE_INFINITY) prices.push(cheapest);
    if (isThere) inStock++;
    if (isFound || near & ratingBit) {
      for (let at = 0; at < RATINGS.length; at++) {
        if ((rating[row] as number) >= (RATINGS[at] as number)) ratings[at] = (ratings[at] as number) + 1;
      }
    }
    if (soonest) {
      const at = bucketOf[Math.min(soonest, MOST_DAYS)] as number;
      delivery[at] = (delivery[at] as number) + 1;
    }
  }
  // What is there within two days is there within three.
  for (let at = 1; at < delivery.length; at++) delivery[at] = (delivery[at] as number) + (delivery[at - 1] as number);
  delivery.length = DELIVERY_DAYS.length;
  const byFacet = new Map<string, number>(
    [...filters.values.keys()].map((facet) => [facet, lost.get(bit(facet)) ?? 0]),
  );
  if (priceBit) byFacet.set('price', lost.get(priceBit) ?? 0);
  return {
    rows: found,
    wanted: isOfVariants ? Float64Array.from(wanted) : undefined,
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

/**
 * Tells which variant of a result is meant: of those that pass all filters the cheapest that can be bought, of equals the
 * first; else the first. Undefined where no filter tells its variants apart.
 */
export function meantBy(table: Table, filters: Filters, context: Context, now: number) {
  const { columns } = table;
  const here = toldOf(columns, context, now);
  const { isOfVariants, ofProduct, ofVariant, ofDays } = sieve(columns, filters);
  return (row: number): string | undefined => {
    const variants = columns.variantsOf[row] as readonly VariantRow[];
    if (!isOfVariants || variants.length < 2) return undefined;
    const failed = ofProduct(row);
    const sold = here.sold(row);
    let meant = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [at, variant] of variants.entries()) {
      const price = here.price(row, at);
      if (ofDays(ofVariant(failed, variant, sold, price), here.days(row, variant)) !== 0) continue;
      if (meant < 0) meant = at;
      if (variant.stock && price < least) {
        meant = at;
        least = price;
      }
    }
    return table.products[row]?.variants[meant]?.id;
  };
}
