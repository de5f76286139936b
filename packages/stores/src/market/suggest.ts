import type { Shop } from '@wares/contract';

/**
 * A country that the shop delivers to and that the browser's languages speak of (`de-CH` → `CH`), to be offered to a
 * shopper who has not chosen. It is a guess: offer it, do not set it.
 */
export function suggestCountry(shop: Shop, languages: readonly string[]): string | undefined {
  const offered = new Set(shop.markets.map(({ country }) => country));
  return languages.map((tag) => /-([A-Z]{2})$/.exec(tag)?.[1] ?? '').find((region) => offered.has(region));
}
