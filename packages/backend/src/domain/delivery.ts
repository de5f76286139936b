import type { Context, FulfillmentOption, Money } from '@wares/contract';
import type { Seed, SeedDelivery } from '../seed/types.ts';
import { instantIn } from './calendar.ts';
import { type Journey, type PromiseRules, promise } from './delivery-promise.ts';
import { textIn } from './language.ts';
import { exchange, type PriceRules } from './pricing.ts';
import { timeZoneOf } from './tracking.ts';

/** What a delivery costs for a weight in grams: a flat price up to one kilogram, then for each kilogram begun. */
export function deliveryPrice(rules: PriceRules, delivery: SeedDelivery, weight: number, currency: string): Money {
  const kilos = Math.max(0, Math.ceil(weight / 1000) - 1);
  const listed = delivery.prices[currency];
  const { flat, perKilo } = listed ?? delivery.prices[rules.baseCurrency] ?? { flat: 0, perKilo: 0 };
  const amount = flat + perKilo * kilos;
  if (listed) return { amount, currency };
  return exchange(
    rules,
    { amount, currency: rules.baseCurrency },
    currency,
    rules.rounding[currency] ?? { mode: 'half-up' },
  );
}

/** The ways to a country, the cheapest first. */
export function deliveriesTo(
  seed: Pick<Seed, 'delivery'> & PriceRules,
  context: Context,
  weight: number,
): { delivery: SeedDelivery; price: Money }[] {
  return seed.delivery
    .filter((delivery) => delivery.countries.includes(context.country))
    .map((delivery) => ({ delivery, price: deliveryPrice(seed, delivery, weight, context.currency) }))
    .sort((a, b) => a.price.amount - b.price.amount);
}

/** A delivery with its days counted by the calendars of both ends. */
export interface Timed {
  /** Milliseconds since 1970, UTC: from 08:00 of the first day to 18:00 of the last, at the destination. */
  earliest: number;
  latest: number;
}

export function deliveryTimes(rules: PromiseRules, journey: Journey): Timed {
  const { earliestDate, latestDate } = promise(rules, journey);
  const zone = timeZoneOf(journey.country) ?? 'UTC';
  return { earliest: instantIn(earliestDate, '08:00', zone), latest: instantIn(latestDate, '18:00', zone) };
}

export function deliveryOption(
  { delivery, price }: { delivery: SeedDelivery; price: Money },
  { earliest, latest }: Timed,
  language: string,
  crossesBorder: boolean,
): FulfillmentOption {
  return {
    id: delivery.id,
    title: textIn(delivery.title, language),
    description: textIn(delivery.description, language),
    carrier: delivery.carrier,
    earliestFulfillmentTime: new Date(earliest).toISOString(),
    latestFulfillmentTime: new Date(latest).toISOString(),
    totals: [{ type: 'total', ...price }],
    ...(crossesBorder ? { dutiesPaid: 'ddp' } : {}),
  };
}
