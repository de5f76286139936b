import type { SeedCalendar } from '../seed/types.ts';

/** A day as an ISO 8601 date, e.g. `2026-11-21`; dates sort as text. */
export type IsoDate = string;

const DAY = 86_400_000;
const MINUTE = 60_000;
const USUAL: SeedCalendar = { weekend: [6, 0], holidays: [] };
/** No rest lasts as long. A calendar that says otherwise is a mistake, and must not hang a request. */
const LONGEST_REST = 60;

const midnight = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(midnight(date) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((midnight(to) - midnight(from)) / DAY);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What the clock on the wall says there, as if it were UTC, in milliseconds since 1970 (whole seconds). */
function wallTime(now: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Which day it is there. */
export const dateIn = (now: number, timeZone: string): IsoDate =>
  new Date(wallTime(now, timeZone)).toISOString().slice(0, 10);

/**
 * The moment at which the clock on the wall there says `time`, in milliseconds since 1970. Of a time that a change of
 * clocks repeats it is one of the two, of one that it leaves out one beside it.
 *
 * @param time - `HH:MM`.
 */
export function instantIn(date: IsoDate, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wall = midnight(date) + (hours * 60 + minutes) * MINUTE;
  const guess = wall - (wallTime(wall, timeZone) - wall);
  // Near a change of clocks the first guess was made with the other side's offset.
  return wall - (wallTime(guess, timeZone) - guess);
}

/** Whether people work on a day, and if not, which holiday it is (none at a weekend). */
export function rest(
  calendar: SeedCalendar = USUAL,
  date: IsoDate,
): { holiday?: SeedCalendar['holidays'][number] } | undefined {
  if (calendar.weekend.includes(new Date(midnight(date)).getUTCDay())) return {};
  const holiday = calendar.holidays.find((each) => each.date === date);
  return holiday && { holiday };
}

export const isWorkingDay = (calendars: readonly (SeedCalendar | undefined)[], date: IsoDate): boolean =>
  calendars.every((calendar) => !rest(calendar, date));

/** The first day, from `date` on, on which all of the places work. */
export function workingDayFrom(calendars: readonly (SeedCalendar | undefined)[], date: IsoDate): IsoDate {
  let day = date;
  for (let tried = 0; tried < LONGEST_REST && !isWorkingDay(calendars, day); tried++) day = addDays(day, 1);
  return day;
}

/** So many days after `date` on which all of the places work. */
export function workingDaysAfter(
  calendars: readonly (SeedCalendar | undefined)[],
  date: IsoDate,
  count: number,
): IsoDate {
  let day = date;
  for (let left = count; left > 0; left--) day = workingDayFrom(calendars, addDays(day, 1));
  return day;
}
