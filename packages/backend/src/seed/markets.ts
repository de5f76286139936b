import type { Seed } from './types.ts';

/** The first currency and the first language are the market's own. */
export const markets: Seed['markets'] = [
  { country: 'DE', currencies: ['EUR'], languages: ['de', 'en'] },
  { country: 'AT', currencies: ['EUR'], languages: ['de', 'en'] },
  { country: 'FR', currencies: ['EUR'], languages: ['en'] },
  { country: 'GB', currencies: ['GBP'], languages: ['en'] },
  { country: 'US', currencies: ['USD'], languages: ['en'] },
  { country: 'CH', currencies: ['CHF', 'EUR'], languages: ['de', 'en'] },
  { country: 'JP', currencies: ['JPY', 'USD'], languages: ['en'] },
  { country: 'CN', currencies: ['CNY', 'USD'], languages: ['zh-Hans', 'en'] },
  { country: 'KW', currencies: ['KWD', 'USD'], languages: ['ar', 'en'] },
  { country: 'AE', currencies: ['AED', 'USD'], languages: ['ar', 'en'] },
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
];

/** What converted prices are rounded to: half pounds, five rappen, yen that end in 80, quarters of a dinar. */
export const rounding: Seed['rounding'] = {
  EUR: { increment: 10, mode: 'half-up' },
  GBP: { increment: 50, mode: 'half-up' },
  USD: { increment: 50, mode: 'half-up' },
  CHF: { increment: 5, mode: 'half-up' },
  JPY: { charm: { ending: 80, per: 100 } },
  CNY: { increment: 100, mode: 'half-up' },
  KWD: { increment: 250, mode: 'half-up' },
  AED: { increment: 100, mode: 'half-up' },
};

/** Standard VAT of the union's countries that the shop sells to. As of 2026-07-17, from sales-tax 2.23.0. */
export const union: Seed['union'] = { DE: '0.19', AT: '0.20', FR: '0.20' };
