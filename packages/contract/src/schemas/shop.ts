import * as v from 'valibot';
import { Context, CountryCode, CurrencyCode, LanguageTag } from './common.ts';

/** What a backend behind a client can do. An element whose capability is missing renders nothing or its fallback. */
export const Capabilities = v.object({
  /** Text search over products. */
  search: v.boolean(),
  /** A letter wrong, left out or too many finds the product all the same. */
  typoSearch: v.boolean(),
  /** `GET /search` counts facets and takes `filters`. */
  facets: v.boolean(),
  /** `GET /suggestions` completes what is typed. */
  suggestions: v.optional(v.boolean()),
  /** `GET /products/{handle}/recommendations`. */
  recommendations: v.optional(v.boolean()),
  /** `GET /products/{handle}/delivery` promises a day. */
  deliveryPromise: v.optional(v.boolean()),
  /** Prices can be asked in another currency per request. */
  perRequestCurrency: v.boolean(),
  /** Languages that the backend can answer in, whichever the market; at least one. */
  locales: v.array(LanguageTag),
  /** Takes coupon codes. This version of the API has no operation for them: false. */
  coupons: v.boolean(),
  /** `POST /orders/lookup`. */
  guestOrderLookup: v.boolean(),
  /** none, status, number, events. */
  tracking: v.string(),
  /** This version of the API has no operation for returns and written reviews: false. */
  returns: v.boolean(),
  reviews: v.boolean(),
  /** native (on the site's own page, by the operations of `/checkouts`) or redirect (without them). */
  checkout: v.string(),
  /** The bill of a cart has its tax; its duty. */
  taxBeforeCheckout: v.boolean(),
  dutyBeforeCheckout: v.boolean(),
  /** false: only a server may call it (no CORS, secret keys). */
  browserCallable: v.boolean(),
});

/** A country the shop delivers to, with the currencies and languages offered there; the first of each is the default. */
export const Market = v.object({
  country: CountryCode,
  currencies: v.pipe(v.array(CurrencyCode), v.minLength(1)),
  languages: v.pipe(v.array(LanguageTag), v.minLength(1)),
  /** What the law or custom of the country asks of a price tag. Default of each: false. */
  priceDisplay: v.optional(
    v.object({
      /** Prices are shown with tax; the tag says so. false: the tag says that tax is added. */
      taxIncluded: v.optional(v.boolean()),
      /** A reduction is told from the lowest price of the 30 days before it (EU Directive 98/6 art. 6a). */
      lowestPrice30d: v.optional(v.boolean()),
      /** The price per measure must stand beside the price (EU Directive 98/6 art. 3). */
      unitPrice: v.optional(v.boolean()),
      /** The estimated price to the door is shown on product pages and cards. */
      landedCost: v.optional(v.boolean()),
    }),
  ),
});

/** What a page needs to know of a shop before anything else. */
export const Shop = v.object({
  id: v.string(),
  name: v.string(),
  /** The context used when a request names none. */
  defaultContext: Context,
  markets: v.array(Market),
  capabilities: Capabilities,
});

export type Capabilities = v.InferOutput<typeof Capabilities>;
export type Market = v.InferOutput<typeof Market>;
export type Shop = v.InferOutput<typeof Shop>;
