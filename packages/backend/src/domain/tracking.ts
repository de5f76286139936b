import type { TrackingEvent } from '@wares/contract';
import type { Seed } from '../seed/types.ts';
import { textIn } from './language.ts';
import type { StoredOrder } from './records.ts';
import { countryName, say, type WordKey } from './words.ts';

const DAY = 86_400_000;

/** One step of a parcel: how far along the way to the earliest delivery it happens, from 0 to 1. */
interface Step {
  type: TrackingEvent['type'];
  at: number;
  place: 'origin' | 'border' | 'destination';
}

const DOMESTIC: readonly Step[] = [
  { type: 'processing', at: 0, place: 'origin' },
  { type: 'shipped', at: 0.2, place: 'origin' },
  { type: 'in_transit', at: 0.5, place: 'origin' },
  { type: 'out_for_delivery', at: 0.85, place: 'destination' },
  { type: 'delivered', at: 1, place: 'destination' },
];

const ABROAD: readonly Step[] = [
  { type: 'processing', at: 0, place: 'origin' },
  { type: 'shipped', at: 0.15, place: 'origin' },
  { type: 'in_transit', at: 0.35, place: 'origin' },
  { type: 'customs_hold', at: 0.55, place: 'border' },
  { type: 'customs_cleared', at: 0.7, place: 'border' },
  { type: 'out_for_delivery', at: 0.9, place: 'destination' },
  { type: 'delivered', at: 1, place: 'destination' },
];

/** IANA zone of the capital or the largest city, where delivery times are read. */
const ZONES: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  FR: 'Europe/Paris',
  ES: 'Europe/Madrid',
  GB: 'Europe/London',
  US: 'America/New_York',
  CH: 'Europe/Zurich',
  JP: 'Asia/Tokyo',
  CN: 'Asia/Shanghai',
  KW: 'Asia/Kuwait',
  AE: 'Asia/Dubai',
  KZ: 'Asia/Almaty',
};

export const timeZoneOf = (country: string): string | undefined => ZONES[country];

/** The parcel's number is the order's, so that it needs no memory. */
export const trackingNumber = (order: StoredOrder): string => `WDP${order.label.replace(/[^0-9A-Z]/g, '').slice(1)}`;

/**
 * When the parcel comes, in milliseconds since 1970: as the checkout said. A hurried demo carrier (`speed` other than 1)
 * knows no weekend: its days are all the same, divided by `speed`.
 */
export function expectedBetween(order: StoredOrder, speed: number): { earliest: number; latest: number } {
  const { minDays, maxDays, earliest, latest } = order.delivery;
  if (speed === 1 && earliest !== undefined && latest !== undefined) return { earliest, latest };
  const after = (days: number) => order.placedAt + Math.round((days * DAY) / speed);
  return { earliest: after(minDays), latest: after(maxDays) };
}

/** Where a parcel of the demo carrier is at a moment: everything that has happened by then, the newest last. */
export function trackingEvents(
  order: StoredOrder,
  now: number,
  speed: number,
  seed: Pick<Seed, 'stockPoint'>,
): TrackingEvent[] {
  const { language, country } = order.context;
  const { earliest } = expectedBetween(order, speed);
  const steps = order.delivery.crossesBorder ? ABROAD : DOMESTIC;
  const locations = {
    origin: textIn(seed.stockPoint, language),
    border: countryName(country, language),
    destination: [order.address.addressLocality, countryName(country, language)].filter(Boolean).join(', '),
  };
  return steps.flatMap(({ type, at, place }, index): TrackingEvent[] => {
    const time = order.placedAt + Math.round((earliest - order.placedAt) * at);
    if (time > now) return [];
    const moved = type !== 'processing';
    return [
      {
        id: `${order.id}-${index + 1}`,
        occurredAt: new Date(time).toISOString(),
        type,
        lineItems: order.lineItems.map(({ id, quantity }) => ({ id, quantity })),
        ...(moved ? { trackingNumber: trackingNumber(order), carrier: order.delivery.carrier } : {}),
        description: say(language, `track_${type}` as WordKey, { carrier: order.delivery.carrier }),
        location: locations[place],
      },
    ];
  });
}
