import { Context, CountryCode, CurrencyCode, Id, LanguageTag, Market } from '@wares/contract';
import * as v from 'valibot';
import { deliveriesTo } from '../domain/delivery.ts';
import { landedCost } from '../domain/landed-cost.ts';
import { priceIn } from '../domain/pricing.ts';
import type { Seed } from './types.ts';

/** More than so many faults at once are not read. */
const MOST_FAULTS = 5;

const text = v.objectWithRest({ en: v.string() }, v.string());
const texts = v.optional(v.array(v.looseObject({ name: text, value: text })));
const strings = v.array(v.string());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** Decimal text, as of a rate. */
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/));
const decimals = v.record(v.string(), decimal);
const amount = v.optional(v.looseObject({ amount: whole, currency: CurrencyCode }));

const variant = v.looseObject({
  id: Id,
  sku: v.string(),
  options: v.record(v.string(), v.string()),
  price: whole,
  listPrice: v.optional(whole),
  lowestPrice30d: v.optional(whole),
  prices: v.optional(v.record(v.string(), whole)),
  stock: whole,
  leadDays: v.optional(whole),
  tierPrices: v.optional(v.array(v.looseObject({ minimumQuantity: positive, price: whole }))),
  memberPrice: v.optional(whole),
  minimumQuantity: v.optional(positive),
  maximumQuantity: v.optional(positive),
  quantityStep: v.optional(positive),
  restockDays: v.optional(whole),
  pictures: v.optional(strings),
});

const product = v.looseObject({
  id: Id,
  handle: Id,
  brand: v.string(),
  categories: strings,
  tags: strings,
  title: text,
  description: text,
  material: v.optional(text),
  details: v.optional(text),
  attributes: texts,
  synonyms: v.optional(v.record(v.string(), v.string())),
  boughtWith: v.optional(strings),
  options: v.array(
    v.looseObject({ id: v.string(), name: text, values: v.array(v.looseObject({ id: v.string(), label: text })) }),
  ),
  variants: v.pipe(v.array(variant), v.minLength(1)),
  pictures: strings,
  hsCode: v.pipe(v.string(), v.digits()),
  originCountry: CountryCode,
  weight: v.pipe(v.number(), v.minValue(0)),
  publishedAt: v.string(),
  notSoldTo: v.optional(strings),
});

const destination = v.looseObject({
  taxRate: decimal,
  taxType: v.string(),
  dutyBasis: v.picklist(['cif', 'fob']),
  dutyRates: decimals,
  dutyFree: amount,
  taxWaived: amount,
  surcharges: v.optional(v.array(v.looseObject({ origins: strings, rate: decimal, kind: v.string() }))),
  parcelTax: v.optional(v.looseObject({ upTo: v.nonOptional(amount), rates: decimals })),
  fee: amount,
});

const shop = v.looseObject({
  id: v.string(),
  name: v.string(),
  defaultContext: Context,
  markets: v.pipe(v.array(Market), v.minLength(1)),
  locales: v.pipe(v.array(LanguageTag), v.minLength(1)),
  categories: v.array(v.looseObject({ id: v.string(), name: text, parent: v.optional(v.string()) })),
  products: v.array(product),
  synonyms: v.optional(v.record(v.string(), v.array(strings))),
  pictures: v.record(v.string(), v.looseObject({ files: v.record(v.string(), v.string()) })),
  baseCurrency: CurrencyCode,
  homeCountry: CountryCode,
  stockPoint: text,
  union: decimals,
  rates: v.array(v.looseObject({ from: CurrencyCode, to: CurrencyCode, rate: decimal })),
  rounding: v.record(v.string(), v.looseObject({})),
  delivery: v.array(
    v.looseObject({
      id: v.string(),
      countries: strings,
      title: text,
      description: text,
      carrier: v.string(),
      prices: v.record(v.string(), v.looseObject({ flat: whole, perKilo: whole })),
      minDays: whole,
      maxDays: whole,
    }),
  ),
  calendars: v.record(
    v.string(),
    v.looseObject({ weekend: v.array(whole), holidays: v.array(v.looseObject({ date: v.string(), name: text })) }),
  ),
  dispatch: v.looseObject({
    calendar: v.string(),
    timeZone: v.pipe(v.string(), v.check(isTimeZone, 'No IANA time zone, e.g. Europe/Berlin')),
    cutoff: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  }),
  destinations: v.record(v.string(), destination),
});

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a shop can be opened with it: its members are there and of their kind, no id stands for two things, and every
 * market can be priced and cleared. Words that are missing in a language, or pictures, keep no shop closed.
 *
 * @throws TypeError that names the members at fault, e.g. `products[0].variants[1].price`.
 */
export function checkSeed(seed: Seed): void {
  const { issues = [] } = v.safeParse(shop, seed);
  const faults = issues.map((issue) => {
    const path = pathOf(issue) || 'seed';
    return issue.received === 'undefined' ? `${path} is missing` : `${path}: ${issue.message.slice(0, 200)}`;
  });
  // What follows reads members.
  if (!faults.length) faults.push(...repeated(seed), ...withoutRules(seed));
  if (!faults.length) return;
  const more = faults.length > MOST_FAULTS ? `; and ${faults.length - MOST_FAULTS} more` : '';
  throw new TypeError(`The seed makes no shop: ${faults.slice(0, MOST_FAULTS).join('; ')}${more}.`);
}

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** Ids and handles that stand for two things. */
function repeated({ products }: Seed): string[] {
  const twice = (what: string, ids: readonly string[]) => {
    const seen = new Set<string>();
    return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `products: two have the ${what} "${id}"`);
  };
  return [
    ...twice(
      'id',
      products.map(({ id }) => id),
    ),
    ...twice(
      'handle',
      products.map(({ handle }) => handle),
    ),
    ...twice(
      'variant id',
      products.flatMap(({ variants }) => variants.map(({ id }) => id)),
    ),
  ];
}

/** Markets that a parcel cannot be worked out for: it is tried with one worth more than every limit. */
function withoutRules(seed: Seed): string[] {
  const { markets, defaultContext, homeCountry } = seed;
  const faults = markets.some(({ country }) => country === defaultContext.country)
    ? []
    : [`defaultContext.country: ${defaultContext.country} is none of the markets`];
  for (const [index, { country, currencies }] of markets.entries()) {
    for (const currency of currencies) {
      const context = { ...defaultContext, country, currency };
      const goods = [{ hsCode: '', originCountry: homeCountry, amount: 1e12 }];
      try {
        priceIn(seed, 1000, context);
        deliveriesTo(seed, context, 1000);
        landedCost(seed, { country, currency, freight: 1000, goods });
      } catch (error) {
        faults.push(`markets[${index}]: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  return [...new Set(faults)];
}
