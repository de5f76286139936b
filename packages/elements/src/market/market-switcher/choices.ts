import type { Context, Market } from '@wares/contract';
import { displayName, regionName } from '../../internal/names.ts';

/** A language in its own words. */
export const languageLabel = (tag: string): string => displayName('language', tag, tag);

/** `Euro, EUR`. */
export const currencyLabel = (code: string, language: string): string =>
  `${displayName('currency', code, language)}, ${code}`;

/** A choice that the market offers: a currency that it lacks moves to its first. The shop speaks its languages everywhere. */
export const fitting = (market: Market, wish: Context): Context => ({
  country: market.country,
  currency: market.currencies.find((one) => one === wish.currency) ?? (market.currencies[0] as string),
  language: wish.language,
});

/** A choice for another country: its own currency takes the place of one that is the own of the country before. */
export const moving = (from: Market | undefined, to: Market, now: Context): Context =>
  fitting(to, { ...now, ...(now.currency === from?.currencies[0] && { currency: to.currencies[0] as string }) });

/** The languages of a market, and those that are spoken or chosen there in spite of it. */
export const languagesIn = (market: Market | undefined, ...others: string[]): string[] => [
  ...new Set([...(market?.languages ?? []), ...others]),
];

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The markets whose name (in the shopper's words, in English or in their own), code or currency fits, by name. */
export function matching(markets: readonly Market[], filter: string, language: string): Market[] {
  const wanted = fold(filter.trim());
  const { compare } = new Intl.Collator(language);
  const fits = ({ country, currencies, languages }: Market) =>
    !wanted ||
    [
      country,
      ...currencies,
      ...[language, 'en', ...languages].map((each) => regionName(country, each)),
      ...currencies.map((code) => displayName('currency', code, language)),
    ].some((text) => fold(text).includes(wanted));
  return markets.filter(fits).sort((a, b) => compare(regionName(a.country, language), regionName(b.country, language)));
}
