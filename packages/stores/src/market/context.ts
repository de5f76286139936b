import type { Context, Shop } from '@wares/contract';

const locale = (tag: string) => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

/**
 * The one of `offered` that a reader of `wanted` reads best: the same tag, then the same language in the same script
 * (`zh-CN` reads `zh-Hans`, by CLDR's likely subtags), then the same language. BCP 47 tags.
 */
export function matchLanguage(offered: readonly string[], wanted: string | undefined): string | undefined {
  if (!wanted) return undefined;
  if (offered.includes(wanted)) return wanted;
  const want = locale(wanted);
  const same = offered
    .map((tag) => ({ tag, is: locale(tag) }))
    .filter(({ is }) => is && is.language === want?.language);
  return (same.find(({ is }) => is?.script === want?.script) ?? same[0])?.tag;
}

/**
 * The context that a shop gives to a wish: what it does not offer becomes the default of the country's market. A
 * language that the market does not name holds there too, where the shop speaks it.
 */
export function resolveContext(shop: Shop, wish: Partial<Context>): Context {
  const market = shop.markets.find(({ country }) => country === wish.country);
  const { currencies = [], languages = [] } =
    market ?? shop.markets.find(({ country }) => country === shop.defaultContext.country) ?? {};
  const { country, currency, language } = market
    ? { country: market.country, currency: market.currencies[0] ?? '', language: market.languages[0] ?? '' }
    : shop.defaultContext;
  return {
    country,
    currency: currencies.find((code) => code === wish.currency) ?? currency,
    language:
      matchLanguage(languages, wish.language) ?? matchLanguage(shop.capabilities.locales, wish.language) ?? language,
  };
}
