import * as v from 'valibot';
import { atMost } from '../texts.ts';
import { Context, Id, Money, Timestamp } from './common.ts';
import { contextQuery, PRODUCT_DETAILS, PRODUCT_SORTS, Product } from './product.ts';

/** One value that results can be narrowed by. */
export const FacetValue = v.object({
  /** As sent in `filters`. */
  id: v.string(),
  /** In the context's language. */
  label: v.string(),
  /** How many results there would be with this value, all filters of other facets applied. */
  count: v.number(),
  /** true: results are narrowed by it. */
  selected: v.optional(v.boolean()),
  /** CSS colour `#rrggbb`. */
  swatch: v.optional(v.string()),
  /** Id of the value above it, in a tree. */
  parent: v.optional(v.string()),
});

/**
 * One way to narrow results. `type`: `tree` (categories), `list` (any of the values), `swatches` (any, with colours),
 * `range` (of prices, sent as `priceMin` and `priceMax`), `rating` (this or more), `flag` (one value, on or off).
 * Ids of the reference backend: category, price, brand, option names such as colour and size, rating, availability,
 * origin, delivery.
 */
export const Facet = v.object({
  id: v.string(),
  label: v.string(),
  type: v.string(),
  values: v.array(FacetValue),
  /** Of a range: the lowest price of each product as it is wanted without this filter, and how many in each of equal steps between. */
  range: v.optional(v.object({ min: Money, max: Money, histogram: v.optional(v.array(v.number())) })),
});

/** One page of results, with what they can be narrowed by. */
export const SearchResult = v.object({
  items: v.array(Product),
  /** Absent on the last page. */
  nextCursor: v.optional(v.string()),
  /** How many there are in all. */
  totalCount: v.number(),
  facets: v.array(Facet),
  /** Another spelling that finds (more) products, when this one finds few or none. */
  suggestedQuery: v.optional(v.string()),
  /** The results are those of this spelling, since the one asked for finds none. */
  correctedQuery: v.optional(v.string()),
  /**
   * With no results: each active filter by its id as sent in `filters` (or `category`, `price`), with how many results
   * there are without it. Where none alone helps and all together do, `*` stands last for all of them.
   */
  loosen: v.optional(v.array(v.object({ id: v.string(), label: v.string(), count: v.number() }))),
  context: Context,
});

/** Query of `GET /search`. */
export const SearchQuery = v.object({
  ...contextQuery,
  /** Full text; typos, endings, accents, width and case are forgiven. */
  q: v.optional(v.pipe(v.string(), atMost(256))),
  /**
   * A category by its handle; those below it count in. Alone it is the choice in the facet `category`, whose other values
   * count what each would give in its place; beside `filters=category:…` it holds for every result and every count.
   */
  category: v.optional(Id),
  /**
   * `facet:value|value,facet:value`: any of the values of a facet, all of the facets. E.g. `colour:ink|oat,rating:4`. What
   * variants differ in is looked for in one variant, the price with it: what is ink, in stock and below 50, not what has
   * an ink that is sold out.
   */
  filters: v.optional(
    v.pipe(
      v.string(),
      atMost(2000),
      v.regex(/^[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_.|-]{1,1000}(,[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_.|-]{1,1000})*$/),
    ),
  ),
  /** The least and the most that a variant costs, in minor units of the context's currency, both included. */
  priceMin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))),
  /** As `priceMin`. */
  priceMax: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))),
  /** As of `GET /products`. */
  sort: v.optional(v.picklist(PRODUCT_SORTS)),
  /** As given by `nextCursor`, for the same query; another is `validation_failed`. */
  cursor: v.optional(v.pipe(v.string(), atMost(512))),
  /** 1 to 100; default 24. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  /** How much of each product: `full` (default), or `card`, which may be `partial`. */
  detail: v.optional(v.picklist(PRODUCT_DETAILS)),
});

/** What the beginning of a question may become. */
export const Suggestions = v.object({
  /** Whole questions, best first. */
  queries: v.array(v.string()),
  categories: v.array(v.object({ handle: v.string(), value: v.string(), count: v.number() })),
  /** May be cards (`partial`). */
  products: v.array(Product),
  context: Context,
});

/** Query of `GET /suggestions`. */
export const SuggestionQuery = v.object({
  ...contextQuery,
  /** What is typed so far. */
  q: v.pipe(v.string(), atMost(256)),
  /** Products at most, 1 to 10; default 4. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
});

export const RECOMMENDATION_INTENTS = ['related', 'bought_together'] as const;

/** Products that go with a product, best first; never the product itself. May be cards (`partial`). */
export const Recommendations = v.object({ items: v.array(Product), context: Context });

/** Query of `GET /products/{handle}/recommendations`. */
export const RecommendationQuery = v.object({
  ...contextQuery,
  /** Default related. */
  intent: v.optional(v.picklist(RECOMMENDATION_INTENTS)),
  /** 1 to 24; default 8. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24))),
});

/** When a variant would be there, ordered now. */
export const DeliveryPromise = v.object({
  /** The next moment until which an order leaves on `dispatchDate`. */
  cutoffAt: Timestamp,
  /** The day it leaves, as an ISO 8601 date in `timeZone`. */
  dispatchDate: v.string(),
  /** IANA zone of the warehouse, e.g. `Europe/Berlin`. */
  timeZone: v.string(),
  /** Where it leaves from, in the context's language. */
  shipsFrom: v.optional(v.string()),
  /** First and last day of arrival, ISO 8601 dates at the destination; weekends and holidays of both ends counted out. */
  earliestDate: v.string(),
  latestDate: v.string(),
  carrier: v.optional(v.string()),
  /** Of the cheapest way, for one piece. */
  price: v.optional(Money),
  /** Holidays that make it take longer, in the context's language. */
  holidays: v.optional(v.array(v.object({ date: v.string(), name: v.string() }))),
  context: Context,
});

/** Query of `GET /products/{handle}/delivery`. */
export const DeliveryQuery = v.object({
  ...contextQuery,
  /** Default: the first variant that can be bought. */
  variantId: v.optional(Id),
});

export type FacetValue = v.InferOutput<typeof FacetValue>;
export type Facet = v.InferOutput<typeof Facet>;
export type SearchResult = v.InferOutput<typeof SearchResult>;
export type SearchQuery = v.InferInput<typeof SearchQuery>;
export type Suggestions = v.InferOutput<typeof Suggestions>;
export type SuggestionQuery = v.InferInput<typeof SuggestionQuery>;
export type Recommendations = v.InferOutput<typeof Recommendations>;
export type RecommendationQuery = v.InferInput<typeof RecommendationQuery>;
export type DeliveryPromise = v.InferOutput<typeof DeliveryPromise>;
export type DeliveryQuery = v.InferInput<typeof DeliveryQuery>;
