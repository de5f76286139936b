import * as v from 'valibot';

/** ISO 4217 code, e.g. `EUR`. Whether the code is active is decided by `@wares/money`, not by the shape. */
export const CurrencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
/** ISO 3166-1 alpha-2 country code, e.g. `DE`. */
export const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
/** BCP 47 language tag: language, script, region, one variant of five letters or more; e.g. `de`, `zh-Hans`, `es-419`. Each is one that `Intl` takes. */
export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2}|-\d{3})?(-[A-Za-z0-9]{5,8})?$/),
);
/** A time on the wire: ISO 8601 in UTC, e.g. `2026-11-21T10:00:00.000Z`. */
export const Timestamp = v.pipe(v.string(), v.isoTimestamp());
/** A name or id in a URL: letters, digits, `-`, `_`; at most 128 characters. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/));

const minorUnits = v.pipe(v.number(), v.safeInteger());

/** An exact amount: an integer in the currency's minor units (cents, fils; whole yen) and its ISO 4217 code. */
export const Money = v.object({ amount: minorUnits, currency: CurrencyCode });

/** Where the shopper is, what they pay in, what they read. Every price in an answer belongs to one context. */
export const Context = v.object({ country: CountryCode, currency: CurrencyCode, language: LanguageTag });

/**
 * One line of a bill: an amount of money with the name of what it is for. `total` is the exact sum of all other
 * lines. A line that is absent is not known yet; it is never 0 by omission.
 * `type`: subtotal, items_discount, discount (both negative), fulfillment, tax, fee, duty, import_tax, total.
 */
export const Total = v.object({
  type: v.string(),
  amount: minorUnits,
  currency: CurrencyCode,
  /** The backend's own words for this line, in the context's language, when the type alone does not say it. */
  displayText: v.optional(v.string()),
  /** true: shown as an estimate; may still change before payment. Default false. */
  estimated: v.optional(v.boolean()),
});

/** What the backend had to change or wants to say about a resource, apart from errors. */
export const Message = v.object({
  /** error, warning, info. */
  type: v.string(),
  /** Stable code, e.g. `stock_short`, `price_changed`, `market_changed`, `item_unavailable`. */
  code: v.string(),
  /** JSON path of what it is about, e.g. `$.lineItems[0]`. */
  path: v.optional(v.string()),
  /** One sentence for a person, in the context's language. */
  content: v.string(),
  /** recoverable, requires_buyer_input, requires_buyer_review, unrecoverable. */
  severity: v.optional(v.string()),
});

/** A postal address. Field names are those of UCP / schema.org. */
export const Address = v.object({
  firstName: v.optional(v.string()),
  lastName: v.string(),
  streetAddress: v.string(),
  /** A second line: flat, floor, care of. */
  extendedAddress: v.optional(v.string()),
  /** Town. */
  addressLocality: v.string(),
  /** State, province or prefecture, as it is written in addresses. */
  addressRegion: v.optional(v.string()),
  addressCountry: CountryCode,
  postalCode: v.optional(v.string()),
  /** E.164, e.g. `+49305550112`. */
  phoneNumber: v.optional(v.string()),
});

/** What it costs to the door: the price with delivery, duty and import tax. */
export const LandedCost = v.object({
  amount: minorUnits,
  currency: CurrencyCode,
  /** estimated, guaranteed, unknown. */
  status: v.string(),
  /** true: the parcel is below the country's limit, so no duty (or no tax) is asked. */
  deMinimisApplied: v.optional(v.boolean()),
  /**
   * What it is made of, as lines that add up to `amount`, with the types of a bill: subtotal, fulfillment, duty,
   * import_tax, fee. Of a variant of a whole product; a card (`partial`) has none.
   */
  lines: v.optional(v.array(v.object({ type: v.string(), amount: minorUnits }))),
});

/**
 * RFC 9457 problem details. Every error answer has this shape and a stable `code`; each code has a page in
 * `docs/errors/<code>.md`.
 */
export const Problem = v.object({
  /** `urn:wares:error:<code>`. */
  type: v.string(),
  title: v.string(),
  /** The status of the answer. */
  status: v.pipe(v.number(), v.safeInteger()),
  code: v.string(),
  /** One sentence more, about this case. */
  detail: v.optional(v.string()),
  /** Which fields are wrong, by JSON path (`$.quantity`) or by header or query name. */
  errors: v.optional(v.array(v.object({ path: v.string(), code: v.string(), message: v.string() }))),
});

export type Money = v.InferOutput<typeof Money>;
export type Context = v.InferOutput<typeof Context>;
export type Total = v.InferOutput<typeof Total>;
export type Message = v.InferOutput<typeof Message>;
export type Address = v.InferOutput<typeof Address>;
export type LandedCost = v.InferOutput<typeof LandedCost>;
export type Problem = v.InferOutput<typeof Problem>;
