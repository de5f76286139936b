import type { Seed } from './types.ts';

/** Prices are with VAT; reductions are told from the 30-day low, and the price per measure stands beside (EU Directive 98/6). */
const UNION = { taxIncluded: true, lowestPrice30d: true, unitPrice: true, landedCost: false };

/**
 * Outside of the union the price on the tag is without tax, which the bill adds on import: the tag must not say that it is
 * in, also where the law of a domestic sale would have it so. The price to the door stands beside instead.
 */
const ABROAD = { taxIncluded: false, lowestPrice30d: false, unitPrice: false, landedCost: true };
/** The price per measure: GB by the Price Marking Order 2004, CH by the Preisbekanntgabeverordnung art. 5. */
const MEASURED = { ...ABROAD, unitPrice: true };

/** The first currency and the first language are the market's own. */
export const markets: Seed['markets'] = [
  { country: 'DE', currencies: ['EUR'], languages: ['de', 'en'], priceDisplay: UNION },
  { country: 'AT', currencies: ['EUR'], languages: ['de', 'en'], priceDisplay: UNION },
  { country: 'FR', currencies: ['EUR'], languages: ['fr', 'en'], priceDisplay: UNION },
  { country: 'ES', currencies: ['EUR'], languages: ['es', 'en'], priceDisplay: UNION },
  { country: 'GB', currencies: ['GBP'], languages: ['en'], priceDisplay: MEASURED },
  { country: 'US', currencies: ['USD'], languages: ['en', 'es'], priceDisplay: ABROAD },
  { country: 'CH', currencies: ['CHF', 'EUR'], languages: ['de', 'fr', 'en'], priceDisplay: MEASURED },
  { country: 'JP', currencies: ['JPY', 'USD'], languages: ['ja', 'en'], priceDisplay: ABROAD },
  { country: 'CN', currencies: ['CNY', 'USD'], languages: ['zh-Hans', 'en'], priceDisplay: ABROAD },
  { country: 'KW', currencies: ['KWD', 'USD'], languages: ['ar', 'en'], priceDisplay: ABROAD },
  { country: 'AE', currencies: ['AED', 'USD'], languages: ['ar', 'en'], priceDisplay: ABROAD },
  { country: 'KZ', currencies: ['KZT', 'USD'], languages: ['ru', 'en'], priceDisplay: ABROAD },
];

const quoted = { source: 'Demo table, made up near the market', asOf: '2026-11-20T15:00:00Z', from: 'EUR' };

export const rates: Seed['rates'] = [
  { ...quoted, to: 'GBP', rate: '0.8735' },
  { ...quoted, to: 'USD', rate: '1.1580' },
  { ...quoted, to: 'CHF', rate: '0.9290' },
  { ...quoted, to: 'JPY', rate: '179.40' },
  { ...quoted, to: 'CNY', rate: '8.2350' },
  { ...quoted, to: 'KWD', rate: '0.35560' },
  { ...quoted, to: 'AED', rate: '4.2527' },
  { ...quoted, to: 'KZT', rate: '604.50' },
];

/** What converted prices are rounded to: half pounds, five rappen, yen that end in 80, quarters of a dinar, hundreds of tenge. */
export const rounding: Seed['rounding'] = {
  EUR: { increment: 10, mode: 'half-up' },
  GBP: { increment: 50, mode: 'half-up' },
  USD: { increment: 50, mode: 'half-up' },
  CHF: { increment: 5, mode: 'half-up' },
  JPY: { charm: { ending: 80, per: 100 } },
  CNY: { increment: 100, mode: 'half-up' },
  KWD: { increment: 250, mode: 'half-up' },
  AED: { increment: 100, mode: 'half-up' },
  KZT: { increment: 10_000, mode: 'half-up' },
};

/** Standard VAT of the union's countries that the shop sells to. As of 2026-07-17, from sales-tax 2.23.0. */
export const union: Seed['union'] = { DE: '0.19', AT: '0.20', FR: '0.20', ES: '0.21' };
