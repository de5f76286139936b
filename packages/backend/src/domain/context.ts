import type { Context, Market } from '@wares/contract';
import type { Seed } from '../seed/types.ts';
import { matchLanguage } from './language.ts';
import { Refusal } from './refusal.ts';
import { say } from './words.ts';

type Wanted = { country?: string | undefined; currency?: string | undefined; language?: string | undefined };

/**
 * The context for what was asked. Without a country it is the one before (or the shop's default); a part that was not
 * asked for stays as it was if the country offers it, and is the country's first otherwise.
 *
 * @param prefix - put before the field that is at fault: `$.context.` for a body, nothing for a query.
 * @throws Refusal `market_unsupported`, naming the field.
 */
export function resolveContext(
  seed: Pick<Seed, 'markets' | 'locales' | 'defaultContext'>,
  wanted: Wanted,
  prefix: string,
  before: Context = seed.defaultContext,
  language = 'en',
): Context {
  const country = wanted.country ?? before.country;
  const market = seed.markets.find((each) => each.country === country);
  if (!market) throw unsupported(`${prefix}country`, say(language, 'country_unsupported', { country }), language);
  const currency = currencyOf(market, wanted, before);
  if (!market.currencies.includes(currency)) {
    throw unsupported(`${prefix}currency`, say(language, 'currency_unsupported', { country, currency }), language);
  }
  return { country, currency, language: languageOf(seed, market, wanted.language, before) };
}

const currencyOf = (market: Market, wanted: Wanted, before: Context): string =>
  wanted.currency ?? (market.currencies.includes(before.currency) ? before.currency : (market.currencies[0] as string));

function languageOf(seed: Pick<Seed, 'locales'>, market: Market, wanted: string | undefined, before: Context): string {
  const first = market.languages[0] as string;
  if (wanted !== undefined) return matchLanguage(wanted, market.languages) ?? matchLanguage(wanted, seed.locales) ?? first;
  if (market.country === before.country) return before.language;
  return market.languages.includes(before.language) ? before.language : first;
}

const unsupported = (path: string, message: string, _language: string) =>
  new Refusal('market_unsupported', message, [{ path, code: 'market_unsupported', message }]);
