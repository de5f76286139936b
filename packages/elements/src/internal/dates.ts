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

const DAY = { weekday: 'short', day: 'numeric', month: 'long' } as const;
const HOURS = { ...DAY, hour: 'numeric', minute: '2-digit' } as const;

/**
 * `Thu 26 – Fri 27 November`; one day when both are the same; empty when neither is known. Times are ISO 8601.
 *
 * @param hours - writes the hours of a range that is shorter than eight of them.
 */
export function dayRange(from: string | undefined, to: string | undefined, place: DatePlace, hours = false): string {
  const times = [from, to]
    .map((time) => Date.parse(time ?? ''))
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return '';
  return dateFormat(place, hours && last - first < 8 * 3_600_000 ? HOURS : DAY).formatRange(first, last);
}

/** How people there call the zone: `Germany Time`. */
export function zoneName(place: DatePlace): string {
  const part = dateFormat(place, { timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? '';
}
