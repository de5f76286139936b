import type { Expectation, Order, TrackingEvent } from '@wares/contract';

/** A parcel of an order: what is expected of it, and what has happened to it, the newest first. */
export interface Parcel {
  expectation: Expectation;
  events: readonly TrackingEvent[];
  /** From 1. */
  number: number;
  count: number;
}

const STUCK: ReadonlySet<string> = new Set(['failed_attempt', 'canceled', 'undeliverable', 'returned_to_sender']);

export const isStuck = ({ events }: Parcel): boolean => STUCK.has(events[0]?.type ?? '');
export const deliveredAt = ({ events }: Parcel): string | undefined =>
  events.find(({ type }) => type === 'delivered')?.occurredAt;

/** An event belongs to the parcel of its number, else to the one with its goods, else to the first. */
function ownerOf(event: TrackingEvent, expectations: readonly Expectation[]): Expectation | undefined {
  const ids = event.lineItems?.map(({ id }) => id) ?? [];
  return (
    expectations.find(({ trackingNumber }) => trackingNumber && trackingNumber === event.trackingNumber) ??
    expectations.find(({ lineItems }) => lineItems.some(({ id }) => ids.includes(id))) ??
    expectations[0]
  );
}

/** The parcels of an order. One that is only known by its events is a parcel too. */
export function parcelsOf({ fulfillment: { expectations, events } }: Order): Parcel[] {
  const known = expectations.length || !events.length ? expectations : [{ id: '', lineItems: [] }];
  const newest = [...events].sort((a, b) => Date.parse(b.occurredAt) - Date.parse(a.occurredAt));
  return known.map((expectation, index) => ({
    expectation,
    events: newest.filter((event) => ownerOf(event, known) === expectation),
    number: index + 1,
    count: known.length,
  }));
}

/** true: nothing more will happen to it. */
export const isOver = (order: Order): boolean =>
  ['completed', 'canceled', 'refunded'].includes(order.status) ||
  (parcelsOf(order).length > 0 && parcelsOf(order).every((parcel) => deliveredAt(parcel)));

export interface Stop {
  place: 'origin' | 'way' | 'customs' | 'near' | 'door';
  state: 'done' | 'now' | 'stuck' | 'ahead';
  /** The newest of what happened there. */
  event: TrackingEvent | undefined;
}

const PLACES: Readonly<Record<string, Stop['place']>> = {
  processing: 'origin',
  shipped: 'origin',
  in_transit: 'way',
  customs_hold: 'customs',
  customs_cleared: 'customs',
  delivered: 'door',
};

/**
 * The way of a parcel: solid behind it, dotted ahead. Customs is a stop of its own where a border is crossed, and so is
 * the last round of the carrier once it has begun, or what holds the parcel up.
 */
export function routeOf(parcel: Parcel, order: Order): Stop[] {
  const { events } = parcel;
  const newest = events[0];
  const abroad =
    events.some(({ type }) => type.startsWith('customs_')) ||
    order.totals.some(({ type }) => type === 'duty' || type === 'import_tax');
  const near = newest && (newest.type === 'out_for_delivery' || isStuck(parcel));
  const places = (['origin', 'way', 'customs', 'near', 'door'] as const).filter(
    (place) => (place !== 'customs' || abroad) && (place !== 'near' || near),
  );
  const reached = events.map(({ type }) => (type === 'shipped' ? 1 : places.indexOf(PLACES[type] ?? 'origin')));
  const at = near ? places.indexOf('near') : Math.max(0, ...reached);
  return places.map((place, index) => ({
    place,
    state: index < at ? 'done' : index > at ? 'ahead' : isStuck(parcel) ? 'stuck' : 'now',
    event: index === at ? newest : events.find(({ type }) => PLACES[type] === place),
  }));
}
