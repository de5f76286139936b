import type { Context, Market } from '@wares/contract';
import type { Rate, Rounding } from '@wares/money';

/** The same words in each language of the shop, by BCP 47 tag. `en` is always there. */
export type Text = Readonly<Record<string, string>> & { readonly en: string };

export interface SeedOption {
  id: string;
  name: Text;
  values: readonly {
    id: string;
    label: Text;
    /** `#rrggbb` */
    swatch?: string;
    /** Other words that people search it by, by language: `blue` for `Navy`. */
    synonyms?: Text;
  }[];
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
  /** What one piece costs from a quantity on; minor units of the base currency, like `price`. */
  tierPrices?: readonly { minimumQuantity: number; price: number }[];
  /** What a member pays, likewise. */
  memberPrice?: number;
  /** Least, most and step of an order. Default 1, what there is, 1. */
  minimumQuantity?: number;
  maximumQuantity?: number;
  quantityStep?: number;
  /** Days after the shop opens that a sold-out piece is expected back. */
  restockDays?: number;
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
  /** Rich text: paragraphs, lists, emphasis, links. Goes through the sanitiser like anybody's. */
  details?: Text;
  /** Facts in words. */
  attributes?: readonly { name: Text; value: Text }[];
  /** Pieces sold so far, for `best_selling`. */
  sold?: number;
  /** Other words that people search it by, by language. */
  synonyms?: Text;
  /** Handles of what is bought with it. */
  boughtWith?: readonly string[];
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

/** When a place rests. */
export interface SeedCalendar {
  /** Days of the week, 0 is Sunday. */
  weekend: readonly number[];
  /** ISO 8601 dates, in order. */
  holidays: readonly { date: string; name: Text }[];
}

/** A turn, a film or a model of a product, by `family-colour`; files are relative to the media base. */
export interface SeedShow {
  spin?: { frames: readonly string[]; size: number };
  film?: {
    /** The best first. */
    files: readonly { file: string; mimeType: string }[];
    poster: string;
    width: number;
    height: number;
    /** WebVTT; `label` is the language's own name. */
    captions?: readonly { file: string; language: string; label: string }[];
  };
  model?: { file: string; poster: string };
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
  categories: readonly { id: string; name: Text /** Id of the category above. */; parent?: string }[];
  products: readonly SeedProduct[];
  /** Words that stand for each other in a search, by language. */
  synonyms?: Readonly<Record<string, readonly (readonly string[])[]>>;
  pictures: Readonly<Record<string, SeedPicture>>;
  /** What moves, by `family-colour` as in the names of pictures. */
  shows?: Readonly<Record<string, SeedShow>>;
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
  /** By country of destination, and by the name that `dispatch` gives. A country without one rests on Saturday and Sunday. */
  calendars: Readonly<Record<string, SeedCalendar>>;
  /** Where parcels leave from: its calendar, IANA zone and the time of a working day until which an order leaves on it, `HH:MM`. */
  dispatch: { calendar: string; timeZone: string; cutoff: string };
  destinations: Readonly<Record<string, SeedDestination>>;
}
