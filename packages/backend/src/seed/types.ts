import type { Context, Market } from '@wares/contract';
import type { Rate, Rounding } from '@wares/money';

/** The same words in each language of the shop, by BCP 47 tag. `en` is always there. */
export type Text = Readonly<Record<string, string>> & { readonly en: string };

export interface SeedOption {
  id: string;
  name: Text;
  values: readonly { id: string; label: Text /** `#rrggbb` */; swatch?: string }[];
}

export interface SeedVariant {
  id: string;
  sku: string;
  /** Value id by option id. */
  options: Readonly<Record<string, string>>;
  /** In minor units of the base currency, with the home country's VAT. */
  price: number;
  /** The regular price before a reduction, likewise. */
  listPrice?: number;
  /** Likewise. */
  lowestPrice30d?: number;
  /** Price lists for countries outside the union, without VAT, in minor units by currency. Where none is given the price is converted. */
  prices?: Readonly<Record<string, number>>;
  /** Units on the shelf when the shop opens. */
  stock: number;
  /** true: can be ordered when there is none; it is then made within `leadDays`. */
  backorder?: boolean;
  leadDays?: number;
  /** What is in one piece, for the price per measure. */
  measure?: { value: number; unit: string; reference: { value: number; unit: string } };
  /** Names of pictures, the first is the main one. Default: the product's. */
  pictures?: readonly string[];
}

export interface SeedProduct {
  id: string;
  handle: string;
  brand: string;
  /** Ids of categories. */
  categories: readonly string[];
  tags: readonly string[];
  title: Text;
  description: Text;
  material?: Text;
  options: readonly SeedOption[];
  variants: readonly [SeedVariant, ...SeedVariant[]];
  pictures: readonly string[];
  /** Six digits. */
  hsCode: string;
  originCountry: string;
  /** Grams, with packing. */
  weight: number;
  rating?: { value: number; count: number };
  /** ISO 8601 date, for `newest`. */
  publishedAt: string;
  /** Countries that it is not sold to, e.g. for its plug. */
  notSoldTo?: readonly string[];
}

export interface SeedPicture {
  /** File name by width in pixels. */
  files: Readonly<Record<string, string>>;
  /** Pixels of the largest. */
  width: number;
  height: number;
  color?: string;
}

/** One way to send a parcel. */
export interface SeedDelivery {
  id: string;
  countries: readonly string[];
  title: Text;
  description: Text;
  carrier: string;
  /** For up to one kilogram, and for each further one begun; minor units by currency. What is not listed is converted from the base currency. */
  prices: Readonly<Record<string, { flat: number; perKilo: number }>>;
  /** From the day of the order to the door. */
  minDays: number;
  maxDays: number;
}

/**
 * What a country asks of a parcel from abroad. Merchant data: dated, sourced, to be overridden. Rates are decimal
 * text, amounts minor units.
 */
export interface SeedDestination {
  /** When the sources were last read, ISO 8601 date. */
  asOf: string;
  sources: readonly string[];
  /** VAT or GST on import. */
  taxRate: string;
  taxType: 'vat' | 'gst' | 'sales' | 'import';
  /** cif: on goods with freight. fob: on goods alone. */
  dutyBasis: 'cif' | 'fob';
  /** Duty by the beginning of the HS code, the longest that fits; `''` is the rest. */
  dutyRates: Readonly<Record<string, string>>;
  /** Up to this there is no duty, and with `tax` no tax either. */
  dutyFree?: { amount: number; currency: string; basis: 'goods' | 'cif'; tax?: boolean; except?: readonly string[] };
  /** A tax of no more than this is not collected; `inclusive` false: of less than this. */
  taxWaived?: { amount: number; currency: string; inclusive: boolean };
  /** A duty raised to at least this much, or raised by this much, by origin; `EU` is any country of the union. */
  surcharges?: readonly { origins: readonly string[]; rate: string; kind: 'top_up' | 'added' }[];
  /** One rate instead of duty and tax, for parcels up to a value. */
  parcelTax?: { upTo: { amount: number; currency: string }; rates: Readonly<Record<string, string>> };
  /** What the border charges for each parcel. */
  fee?: { amount: number; currency: string; name: Text };
}

/** A whole shop: what it sells, where to, for how much. */
export interface Seed {
  id: string;
  name: string;
  defaultContext: Context;
  markets: readonly Market[];
  /** Every language that texts are written in; the first is the last resort. */
  locales: readonly string[];
  categories: readonly { id: string; name: Text }[];
  products: readonly SeedProduct[];
  pictures: Readonly<Record<string, SeedPicture>>;
  baseCurrency: string;
  homeCountry: string;
  /** Where goods lie and travel from, in words. */
  stockPoint: Text;
  /** Countries of the customs and VAT union that the stock point is in, with their standard VAT. */
  union: Readonly<Record<string, string>>;
  /** From the base currency. */
  rates: readonly Rate[];
  /** How converted prices are rounded, by currency. Default: to the minor unit. */
  rounding: Readonly<Record<string, Rounding>>;
  delivery: readonly SeedDelivery[];
  destinations: Readonly<Record<string, SeedDestination>>;
}
