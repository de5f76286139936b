import type { Context, Market } from '@wares/contract';
import type { Seed } from '../seed/types.ts';
import { matchLanguage } from './language.ts';
import { Refusal } from './refusal.ts';
import { say } from './words.ts';

type Wanted = { country?: string | undefined; currency?: string | undefined; language?: string | undefined };

/**
 * The context for what was asked. Where there was one before, a part that was not asked for stays as it was if the
 * country offers it. Else it is the first of the country's market; when no country was asked for either, the shop's default.
 *
 * @param prefix - put before the field that is at fault: `$.context.` for a body, nothing for a query.
 * @param language - of the refusal.
 * @throws Refusal `market_unsupported`, naming the field.
 */
export function resolveContext(
  seed: Pick<Seed, 'markets' | 'locales' | 'defaultContext'>,
  wanted: Wanted,
  prefix: string,
  language = 'en',
  before?: Context,
): Context {
  const start = before ?? (wanted.country === undefined ? seed.defaultContext : undefined);
  const country = wanted.country ?? (start ?? seed.defaultContext).country;
  const market = seed.markets.find((each) => each.country === country);
  if (!market) throw unsupported(`${prefix}country`, say(language, 'country_unsupported', { country }));
  const currency = wanted.currency ?? kept(market.currencies, start?.currency);
  if (!market.currencies.includes(currency)) {
    throw unsupported(`${prefix}currency`, say(language, 'currency_unsupported', { country, currency }));
  }
  return { country, currency, language: languageOf(seed, market, wanted.language, start) };
}

const kept = (offered: readonly string[], before: string | undefined): string =>
  before !== undefined && offered.includes(before) ? before : (offered[0] as string);

function languageOf(
  seed: Pick<Seed, 'locales'>,
  market: Market,
  wanted: string | undefined,
  before: Context | undefined,
): string {
  const spoken =
    wanted === undefined ? undefined : (matchLanguage(wanted, market.languages) ?? matchLanguage(wanted, seed.locales));
  if (spoken) return spoken;
  // A language chosen in spite of the market's own is kept as long as the country is.
  return market.country === before?.country ? before.language : kept(market.languages, before?.language);
}

const unsupported = (path: string, message: string) =>
  new Refusal('market_unsupported', message, [{ path, code: 'market_unsupported', message }]);
