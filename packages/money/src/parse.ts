import { minorDigits } from './currencies.ts';
import { numberFormat } from './format.ts';
import { exact, type Money } from './money.ts';
import { MoneyError } from './money-error.ts';

/** What a typed text is read as. */
export type ParseOptions = {
  /** ISO 4217 code. A text that names another currency is refused. */
  readonly currency: string;
  /** BCP 47 tag whose digits and separators the text uses. Default: the runtime's; not well-formed counts as `'en'`. */
  readonly locale?: string | undefined;
};

/**
 * Reads an amount of major units that a person typed or pasted: `'1.234,5 €'` in `de` is 1234.50 EUR.
 *
 * Understood are the digits of every script, the separators of the locale (also those of its Latin digits and Arabic's
 * own, and a point for the decimals where it does not group), spaces and apostrophes as groups, the ISO code or the symbol of the currency
 * before or after, and a sign before, after or as parentheses. Refused, never guessed: groups of a wrong
 * size (`'12.34'` in `de`), more decimals than the currency has, another currency, anything else.
 *
 * @throws MoneyError `money_invalid_text`, `money_overflow`, `currency_unknown`.
 */
export function parseMoney(text: string, options: ParseOptions): Money {
  const { currency, locale } = options;
  const digits = minorDigits(currency);
  const { number, negative } = unwrap(fold(text), currencyNames(currency, locale)) ?? refuse(text, currency);
  for (const [decimal, group] of separators(currency, locale)) {
    const [whole = '', fraction, ...rest] = number.split(decimal);
    const grouped = new RegExp(`^\\d{1,3}([ '\\${group}])(\\d{2,3}\\1)*\\d{3}$`);
    const wholeFits = /^\d+$/.test(whole) || grouped.test(whole) || (!whole && fraction);
    const fractionFits = fraction === undefined || (/^\d+$/.test(fraction) && fraction.length <= digits);
    if (wholeFits && fractionFits && !rest.length) {
      return fromDigits(whole.replace(/\D/g, ''), fraction ?? '', negative, currency);
    }
  }
  return refuse(text, currency);
}

/**
 * Reads a decimal of major units as machines write it, exactly: `fromDecimalString('12.34', 'EUR')`. Zeros beyond the
 * decimals of the currency are allowed (`'1000.00'` in JPY), because nothing is lost.
 *
 * @param text - an optional minus, digits, and optionally a point with digits. No exponent, no plus, no spaces.
 * @throws MoneyError `money_invalid_text`, `money_overflow`, `currency_unknown`.
 */
export function fromDecimalString(text: string, currency: string): Money {
  const [, minus, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? refuse(text, currency);
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > minorDigits(currency)) refuse(text, currency);
  return fromDigits(whole, digits, minus === '-', currency);
}

function fromDigits(whole: string, fraction: string, negative: boolean, currency: string): Money {
  const amount = Number(whole + fraction.padEnd(minorDigits(currency), '0'));
  return exact(negative ? -amount : amount, currency);
}

function refuse(text: string, currency: string): never {
  throw new MoneyError(
    'money_invalid_text',
    `"${text.slice(0, 40)}" is not an amount of ${currency} with ${minorDigits(currency)} decimals at most.`,
  );
}

/** ASCII digits, one kind of space, minus and apostrophe, no invisible characters, capitals. */
function fold(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/\s/g, ' ')
    .replace(/[‘’ʼ′＇]/g, "'")
    .replace(/[‐‑‒–−﹣－]/g, '-')
    .toUpperCase();
}

/** Unicode keeps the ten decimal digits of each script together, in order, beginning with zero. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Takes the sign and the currency off both ends, each once at most. */
function unwrap(text: string, names: string[]): { number: string; negative: boolean } | undefined {
  let number = text;
  const signs: string[] = [];
  const named: string[] = [];
  const take = (mark: string, taken: string[]): void => {
    if (number.startsWith(mark)) number = number.slice(mark.length);
    else if (number.endsWith(mark)) number = number.slice(0, -mark.length);
    else return;
    taken.push(mark);
  };
  if (/^\(.*\)$/.test(number)) {
    signs.push('-');
    number = number.slice(1, -1);
  }
  for (let before: string | undefined; before !== number; ) {
    number = number.trim();
    before = number;
    for (const sign of '+-') take(sign, signs);
    for (const name of names) take(name, named);
  }
  return signs.length < 2 && named.length < 2 ? { number, negative: signs[0] === '-' } : undefined;
}

/** The ways to name the currency in this locale, the longest first ("US$" before "$"). */
function currencyNames(currency: string, locale: string | undefined): string[] {
  const names = (['code', 'symbol', 'narrowSymbol'] as const).map((currencyDisplay) =>
    fold(partsOf(currency, locale, { currencyDisplay }).get('currency') ?? '').trim(),
  );
  return [currency, ...names].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** Pairs of decimal and group separator that the text may use, the locale's own first. */
function separators(currency: string, locale: string | undefined): [decimal: string, group: string][] {
  const pairs = [{}, { numberingSystem: 'latn' }].map((options): [string, string] => {
    const parts = partsOf(currency, locale, options);
    return [fold(parts.get('decimal') ?? '') || '.', fold(parts.get('group') ?? '') || ' '];
  });
  // Arabic's own signs mean the same in every locale; `ar` alone writes Latin digits.
  pairs.push(['٫', '٬']);
  const group = pairs[0]?.[1] ?? ' ';
  return group === '.' ? pairs : [...pairs, ['.', group]];
}

function partsOf(currency: string, locale: string | undefined, options: Intl.NumberFormatOptions): Map<string, string> {
  const format = numberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 1, ...options });
  return new Map(format.formatToParts(1234567.5).map((part) => [part.type, part.value]));
}
