import { minorDigits } from './currencies.ts';
import { amountOf, type Money } from './money.ts';

/** How to write money. */
export type FormatOptions = {
  /** BCP 47 tag, such as `'de-CH'`. Default: the runtime's. A tag that is not well-formed counts as `'en'`. */
  readonly locale?: string | undefined;
  /** `'symbol'` (US$), `'narrowSymbol'` ($), `'code'` (USD) or `'name'` (US dollars). Default `'symbol'`. */
  readonly currencyDisplay?: 'symbol' | 'narrowSymbol' | 'code' | 'name' | undefined;
  /** Leaves out the decimals of a whole amount: €20, but €20.50. Default false. */
  readonly trimZeros?: boolean | undefined;
  /** When to show the sign. Default `'auto'`: for negative amounts. */
  readonly signDisplay?: 'auto' | 'always' | 'exceptZero' | 'never' | undefined;
};

// The first Intl object of a page costs milliseconds and each further one microseconds; a cached call costs less than one.
const formats = new Map<string, Intl.NumberFormat>();

/**
 * Writes money for people, in the order, digits and separators of the locale (CLDR, through `Intl`) and with the
 * decimals of ISO 4217. Every safe amount is exact to the last digit where `Intl.NumberFormat` takes decimal strings
 * (ES2023: Chrome 106, Firefox 116, Safari 16.4); older engines are exact up to 7,000,000,000,000,000 minor units.
 *
 * @throws MoneyError `currency_unknown`, `money_invalid_amount`.
 */
export function formatMoney(money: Money, options: FormatOptions = {}): string {
  return currencyFormat(money.currency, options).format(toDecimalString(money));
}

/**
 * As `formatMoney`, in the parts of `Intl.NumberFormat.prototype.formatToParts` (`integer`, `decimal`, `fraction`,
 * `currency` …), so that each can be styled. Their values joined are the text of `formatMoney`.
 *
 * @throws MoneyError `currency_unknown`, `money_invalid_amount`.
 */
export function formatMoneyParts(money: Money, options: FormatOptions = {}): Intl.NumberFormatPart[] {
  return currencyFormat(money.currency, options).formatToParts(toDecimalString(money));
}

/**
 * Writes the amount for machines: in major units, all decimals of the currency, no grouping, a point, exact.
 * `{ amount: -5, currency: 'EUR' }` is `'-0.05'`, `{ amount: 5, currency: 'JPY' }` is `'5'`.
 *
 * @throws MoneyError `currency_unknown`, `money_invalid_amount`.
 */
export function toDecimalString(money: Money): `${number}` {
  const digits = minorDigits(money.currency);
  const amount = amountOf(money);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const point = text.length - digits;
  return `${amount < 0 ? '-' : ''}${text.slice(0, point)}${digits ? '.' : ''}${text.slice(point)}` as `${number}`;
}

function currencyFormat(currency: string, options: FormatOptions): Intl.NumberFormat {
  const { locale, currencyDisplay, trimZeros, signDisplay } = options;
  const key = [currency, locale, currencyDisplay, trimZeros, signDisplay].join();
  let format = formats.get(key);
  if (!format) {
    const digits = minorDigits(currency);
    format = numberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
      signDisplay,
      trailingZeroDisplay: trimZeros ? 'stripIfInteger' : 'auto',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    if (formats.size > 499) formats.clear(); // a server sees the locales of all its visitors
    formats.set(key, format);
  }
  return format;
}

/** @internal `Intl.NumberFormat`, in English when the locale is not well-formed. */
export function numberFormat(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale || undefined, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
