const formats = new Map<string, Intl.DateTimeFormat>();

/** Where and for whom a date is written. */
export interface DatePlace {
  language: string;
  /** Decides the order of English dates: `en` alone would write them as in the US. */
  country?: string | undefined;
  /** IANA zone. Default: the browser's. */
  timeZone?: string | undefined;
}

/** A date format, made once. An unknown zone counts as UTC, so that no answer of a backend can break a page. */
export function dateFormat(place: DatePlace, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { language, country, timeZone } = place;
  const key = JSON.stringify([language, country, timeZone, options]);
  let format = formats.get(key);
  if (!format) {
    const locale = language === 'en' && country ? `en-${country}` : language;
    try {
      format = new Intl.DateTimeFormat(locale, timeZone ? { ...options, timeZone } : options);
    } catch {
      format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
    }
    formats.set(key, format);
  }
  return format;
}

const HOURS = { hour: 'numeric', minute: '2-digit' } as const;

interface RangeOptions {
  /** Writes the hours of a range that is shorter than eight of them. Default false. */
  hours?: boolean;
  month?: 'short' | 'long';
}

/** `Thu 26 – Fri 27 November`; one day when both are the same; empty when neither is known. Times are ISO 8601. */
export function dayRange(
  from: string | undefined,
  to: string | undefined,
  place: DatePlace,
  { hours = false, month = 'long' }: RangeOptions = {},
): string {
  const times = [from, to]
    .map((time) => Date.parse(time ?? ''))
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return '';
  const day = { day: 'numeric', month } as const;
  const time = hours && last - first < 8 * 3_600_000 ? HOURS : {};
  const text = dateFormat(place, { weekday: 'short', ...day, ...time }).formatRange(first, last);
  // Most engines write the days of a Chinese or Japanese range, and these alone, as 11/25 or 2026/11/25.
  return text.replace(/(\d+\/)+\d+/g, () => dateFormat(place, day).format(times.shift()));
}

/** How people there call the zone: `Germany Time`. */
export function zoneName(place: DatePlace): string {
  const part = dateFormat(place, { timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? '';
}
