import type { Seed, SeedCalendar } from '../seed/types.ts';
import { addDays, dateIn, type IsoDate, instantIn, rest, workingDayFrom, workingDaysAfter } from './calendar.ts';

export type PromiseRules = Pick<Seed, 'calendars' | 'dispatch'>;

export interface Journey {
  /** Milliseconds since 1970, UTC. */
  now: number;
  country: string;
  /** Days until a piece that is made first can be sent; 0 for one on the shelf. */
  leadDays: number;
  /** Working days from the day it leaves to the door. */
  minDays: number;
  maxDays: number;
}

export interface Promised {
  /** Milliseconds since 1970: always after `now`. */
  cutoffAt: number;
  /** At the warehouse. */
  dispatchDate: IsoDate;
  /** At the destination. */
  earliestDate: IsoDate;
  latestDate: IsoDate;
  /** Those that make it take longer, of either end, in order. */
  holidays: SeedCalendar['holidays'][number][];
}

/**
 * When a parcel would come, ordered now. It leaves on the day of the order when that is a working day at the warehouse
 * and its cut-off has not come, else on the next such day; what is made first leaves on the first working day after its
 * lead time. On the way only days count on which both ends work.
 */
export function promise(rules: PromiseRules, { now, country, leadDays, minDays, maxDays }: Journey): Promised {
  const { timeZone, cutoff, calendar } = rules.dispatch;
  const warehouse = rules.calendars[calendar];
  const ends = [warehouse, rules.calendars[country]];
  const today = dateIn(now, timeZone);
  const missed = now >= instantIn(today, cutoff, timeZone);
  const ordered = workingDayFrom([warehouse], missed ? addDays(today, 1) : today);
  const dispatchDate = leadDays > 0 ? workingDayFrom([warehouse], addDays(ordered, leadDays)) : ordered;
  const earliestDate = workingDaysAfter(ends, dispatchDate, minDays);
  const latestDate = workingDaysAfter(ends, earliestDate, Math.max(0, maxDays - minDays));
  return {
    cutoffAt: instantIn(ordered, cutoff, timeZone),
    dispatchDate,
    earliestDate,
    latestDate,
    holidays: [
      ...holidaysBetween([warehouse], today, dispatchDate),
      ...holidaysBetween(ends, addDays(dispatchDate, 1), latestDate),
    ],
  };
}

/** Holidays on days that would have been working days, both days included; one that both ends keep is named once. */
function holidaysBetween(
  calendars: readonly (SeedCalendar | undefined)[],
  from: IsoDate,
  to: IsoDate,
): Promised['holidays'] {
  const found: Promised['holidays'] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const calendar of calendars) {
      const holiday = rest(calendar, day)?.holiday;
      if (holiday && !found.some((each) => each.date === day && each.name.en === holiday.name.en)) found.push(holiday);
    }
  }
  return found;
}
