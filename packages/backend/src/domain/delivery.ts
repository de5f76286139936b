import type { Context, FulfillmentOption, Money } from '@wares/contract';
import type { Seed, SeedDelivery } from '../seed/types.ts';
import { textIn } from './language.ts';
import { exchange, type PriceRules } from './pricing.ts';

const DAY = 86_400_000;

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

/** Between when and when it arrives: from 08:00 of the first day to 18:00 of the last, UTC. */
export function deliveryTimes(now: number, minDays: number, maxDays: number): { earliest: string; latest: string } {
  const today = Math.floor(now / DAY) * DAY;
  return {
    earliest: new Date(today + minDays * DAY + 8 * 3_600_000).toISOString(),
    latest: new Date(today + maxDays * DAY + 18 * 3_600_000).toISOString(),
  };
}

export function deliveryOption(
  { delivery, price }: { delivery: SeedDelivery; price: Money },
  language: string,
  now: number,
  leadDays: number,
  crossesBorder: boolean,
): FulfillmentOption {
  const { earliest, latest } = deliveryTimes(now, delivery.minDays + leadDays, delivery.maxDays + leadDays);
  return {
    id: delivery.id,
    title: textIn(delivery.title, language),
    description: textIn(delivery.description, language),
    carrier: delivery.carrier,
    earliestFulfillmentTime: earliest,
    latestFulfillmentTime: latest,
    totals: [{ type: 'total', ...price }],
    ...(crossesBorder ? { dutiesPaid: 'ddp' } : {}),
  };
}
