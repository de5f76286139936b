import type { Context } from '@wares/contract';
import type { Seed, SeedProduct } from '../../seed/types.ts';
import { dateIn, daysBetween } from '../calendar.ts';
import { deliveriesTo } from '../delivery.ts';
import { promise } from '../delivery-promise.ts';
import { pricesOf } from '../pricing.ts';
import { isSoldTo } from '../stock.ts';
import { timeZoneOf } from '../tracking.ts';

/** Days of the calendar there, not only working days. `lead`: days that making it takes. */
type DaysOf = (way: number, lead: number) => number;

/** What depends on where the shopper is. */
export interface ContextColumns {
  /** The lowest price of each product, in minor units. NaN for an empty row. */
  price: Float64Array;
  /** Of each variant, where they differ. */
  prices: (readonly number[] | undefined)[];
  /** 1: is sold to the country. */
  sold: Uint8Array;
  /** The way that a parcel with it takes, as `days` knows it. 0: none. */
  way: Uint16Array;
  /** Tells, of an order now, the days until the last one that the delivery promise names, at least 1. 0: no way. */
  days(now: number): DaysOf;
}

/** Cut-offs and days begin with a minute, so what was counted in one holds until it ends. */
function daysBy(seed: Seed, { country }: Context): ContextColumns['days'] {
  let counted = Number.NaN;
  const known = new Map<number, number>();
  return (now) => {
    const minute = Math.floor(now / 60_000);
    if (minute !== counted) known.clear();
    counted = minute;
    return (way, lead) => {
      const delivery = seed.delivery[way - 1];
      if (!delivery) return 0;
      const key = lead * (seed.delivery.length + 1) + way;
      let days = known.get(key);
      if (days === undefined) {
        const { minDays, maxDays } = delivery;
        const { latestDate } = promise(seed, { now, country, leadDays: lead, minDays, maxDays });
        // What comes today is there within a day.
        days = Math.max(1, daysBetween(dateIn(now, timeZoneOf(country) ?? 'UTC'), latestDate));
        known.set(key, days);
      }
      return days;
    };
  };
}

/** `fill` takes a product of `products` into its row. */
export function contextColumns(seed: Seed, products: readonly (SeedProduct | undefined)[], context: Context) {
  // Room for some that come later.
  const size = products.length + 64 + (products.length >> 4);
  const columns: ContextColumns = {
    price: new Float64Array(size).fill(Number.NaN),
    prices: [],
    sold: new Uint8Array(size),
    way: new Uint16Array(size),
    days: daysBy(seed, context),
  };
  const ways = new Map<number, number>();
  const wayFor = (weight: number) => {
    // Ways differ by whole kilograms at most.
    const kilos = Math.ceil(weight / 1000);
    let way = ways.get(kilos);
    if (way === undefined) {
      const [cheapest] = deliveriesTo(seed, context, weight);
      way = cheapest ? seed.delivery.indexOf(cheapest.delivery) + 1 : 0;
      ways.set(kilos, way);
    }
    return way;
  };
  const fill = (row: number) => {
    const product = products[row];
    const prices = product?.variants.map((variant) => pricesOf(seed, variant, context).price.amount) ?? [];
    const lowest = prices.length ? Math.min(...prices) : Number.NaN;
    columns.price[row] = lowest;
    columns.prices[row] = prices.some((amount) => amount !== lowest) ? prices : undefined;
    columns.sold[row] = product && isSoldTo(product, context.country) ? 1 : 0;
    columns.way[row] = product ? wayFor(product.weight) : 0;
  };
  for (const row of products.keys()) fill(row);
  return { columns, fill };
}
