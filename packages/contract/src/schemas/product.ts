import * as v from 'valibot';
import { atMost } from '../texts.ts';
import { Context, CountryCode, CurrencyCode, Id, LandedCost, LanguageTag, Money, Timestamp } from './common.ts';

/** A picture, film, spin or model. Pictures carry their size, so that nothing jumps. */
export const Media = v.object({
  /** image, video, model_3d, spin_360. */
  type: v.string(),
  /** Whole, or a path of the site whose page shows it; so are all addresses here. */
  url: v.string(),
  altText: v.optional(v.string()),
  /** Pixels of `url`. */
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  /** The same picture in other widths, for `srcset`; of a film, the same in other formats, the best first. */
  sources: v.optional(v.array(v.object({ url: v.string(), width: v.number(), mimeType: v.optional(v.string()) }))),
  /** Average colour as `#rrggbb`, shown until the picture is there. */
  color: v.optional(v.string()),
  /** The still that stands for a film, a spin or a model until it is asked for. */
  poster: v.optional(v.string()),
  /** Of a spin_360: its pictures in order, one full turn, evenly spaced. */
  frames: v.optional(v.array(v.string())),
  /** Of a video: WebVTT files. */
  captions: v.optional(v.array(v.object({ url: v.string(), language: LanguageTag, label: v.string() }))),
});

/** One value of an option, e.g. `Ink` of `Colour`. */
export const OptionValue = v.object({
  /** The same in every language; variants name it. */
  id: v.string(),
  label: v.string(),
  /** false: no variant with this value can be bought now. */
  available: v.boolean(),
  /** CSS colour `#rrggbb` for a swatch. */
  swatch: v.optional(v.string()),
});

/** What variants differ in, e.g. their colour. A product with one variant has none. */
export const ProductOption = v.object({
  /** In the language of the context. */
  name: v.string(),
  values: v.array(OptionValue),
  /**
   * The same in every language, e.g. `colour`. `color`, `colour`, `material`, `pattern` and `size` are told to search
   * engines as the properties of schema.org of that name.
   */
  id: v.optional(v.string()),
});

/** Whether it can be bought now. */
export const Availability = v.object({
  /** Decides alone; `status` says why. */
  available: v.boolean(),
  /** in_stock, backorder, preorder, out_of_stock, discontinued, not_deliverable (not sent to the context's country). */
  status: v.string(),
  /** Units left, never below 0; absent when the shop does not tell. */
  quantity: v.optional(v.number()),
  /** When there will be some again, if that is known. */
  restockAt: v.optional(Timestamp),
  /** Days until a piece that is made or ordered first can be sent. */
  leadTimeDays: v.optional(v.number()),
});

/** Price per measure, e.g. €37.00 per 1 l. `amount` is in minor units of `currency`. */
export const UnitPrice = v.object({
  amount: v.number(),
  currency: CurrencyCode,
  /** What is in one piece, e.g. 500 `ml`. `ml`, `l`, `g`, `kg` and `m` are written as the language does, others as they are. */
  measure: v.object({ value: v.number(), unit: v.string() }),
  /** What `amount` is the price of, e.g. 1 `l`. */
  reference: v.object({ value: v.number(), unit: v.string() }),
});

/** What is put into a cart. */
export const Variant = v.object({
  id: v.string(),
  sku: v.optional(v.string()),
  /** `type`: e.g. `gtin`; `value`: its digits. */
  barcodes: v.optional(v.array(v.object({ type: v.string(), value: v.string() }))),
  /** The variant in words, e.g. `Ink, 0.7 l`. */
  title: v.string(),
  price: Money,
  /** The regular price before a reduction: never below the price. */
  listPrice: v.optional(Money),
  /** The lowest price of the 30 days before the reduction (EU Directive 98/6 art. 6a). */
  lowestPrice30d: v.optional(Money),
  unitPrice: v.optional(UnitPrice),
  /** What one piece costs from a quantity on, smallest quantity first; the price above holds below the first. */
  tierPrices: v.optional(v.array(v.object({ minimumQuantity: v.number(), price: Money }))),
  /** What a signed-in member pays, where it is less. */
  memberPrice: v.optional(Money),
  /** The least that can be ordered. Default 1. */
  minimumQuantity: v.optional(v.number()),
  /** The most that one order takes. Default: what there is. */
  maximumQuantity: v.optional(v.number()),
  /** Quantities go by this many, counted from `minimumQuantity`. Default 1. */
  quantityStep: v.optional(v.number()),
  availability: Availability,
  /** One value of each option of the product, by the option's name and the value's id and label. */
  options: v.array(v.object({ name: v.string(), id: v.string(), label: v.string() })),
  /** Pictures of this variant; without any, those of the product are shown. */
  media: v.optional(v.array(Media)),
  /** The full price to the door in this context, for `minimumQuantity` pieces: the least that can be ordered. */
  landedCost: v.optional(LandedCost),
});

/** What buyers think of it on average, e.g. 4.9 of 1 to 5. Absent when nobody has rated yet. */
export const Rating = v.object({
  value: v.number(),
  scaleMin: v.number(),
  scaleMax: v.number(),
  /** How many have rated. */
  count: v.number(),
});

/**
 * A product, whole or as a card (`partial`). Of a card a backend may leave out what only a product's own page shows:
 * `description.html`, `attributes`, `customs`, `metadata`, `barcodes` and `landedCost.lines` of variants, and of `media` of
 * the product and of each variant all but the first picture. Nothing else, and it need not. Only the answers to `detail=card`, suggestions
 * and recommendations hold cards; `GET /products/{handle}` and lists that are not asked for cards are always whole.
 */
export const Product = v.object({
  id: v.string(),
  /** Its name in URLs; unique in the shop. */
  handle: v.string(),
  title: v.string(),
  /** `html` may be rich text: it is cleaned before it is shown. */
  description: v.object({ plain: v.string(), html: v.optional(v.string()) }),
  /** The product's own page, if the shop knows it. */
  url: v.optional(v.string()),
  categories: v.array(
    v.object({
      /** Its name in the context's language. */
      value: v.string(),
      /** Its name in URLs, for `category` of a query. */
      handle: v.optional(v.string()),
      taxonomy: v.optional(v.string()),
      /** The categories above it, from the root down. */
      ancestors: v.optional(v.array(v.object({ value: v.string(), handle: v.string() }))),
    }),
  ),
  brand: v.optional(v.string()),
  /** The first picture stands for the product. */
  media: v.array(Media),
  /** In the order in which a shopper chooses. */
  options: v.array(ProductOption),
  variants: v.pipe(v.array(Variant), v.minLength(1)),
  /** The least and the most that a variant costs in this context. */
  priceRange: v.object({ min: Money, max: Money }),
  listPriceRange: v.optional(v.object({ min: Money, max: Money })),
  rating: v.optional(Rating),
  /**
   * Of a result of `GET /search` whose filters tell variants apart (an option, the price, stock or delivery): the variant
   * that is meant: of those that pass all of them the cheapest that can be bought. Cards show it, and lead to it. A
   * backend whose filters look at products alone leaves it out.
   */
  matchingVariantId: v.optional(v.string()),
  /** Facts in words, in the context's language, e.g. `Capacity`: `0.7 l`. */
  attributes: v.optional(v.array(v.object({ name: v.string(), value: v.string() }))),
  /** true: a card. What is missing may be there all the same: the product by its handle is whole. */
  partial: v.optional(v.boolean()),
  /** Words of the shop's own; may be empty. */
  tags: v.array(v.string()),
  /** Since when it is in the shop. */
  publishedAt: v.optional(Timestamp),
  /** Whatever else the shop keeps; no element reads it. */
  metadata: v.optional(v.record(v.string(), v.unknown())),
  customs: v.optional(
    v.object({
      hsCode: v.optional(v.string()),
      originCountry: v.optional(CountryCode),
      /** Grams. */
      weight: v.optional(v.number()),
      material: v.optional(v.string()),
    }),
  ),
});

/** One page of products. `nextCursor` is absent on the last page. */
export const ProductList = v.object({
  items: v.array(Product),
  /** Opaque; asks for the next page of the same query. One that the backend did not give is `validation_failed`. */
  nextCursor: v.optional(v.string()),
  /** How many there are in all, when the backend counts. */
  totalCount: v.optional(v.number()),
  context: Context,
});

export const contextQuery = {
  /** Delivery country; default: the shop's default context. */
  country: v.optional(CountryCode),
  /** Default: the first currency of the country's market. */
  currency: v.optional(CurrencyCode),
  /** Default: the first language of the country's market; falls back to a language that the shop has. */
  language: v.optional(LanguageTag),
};

/** Query of the product endpoints that choose a context. */
export const ContextQuery = v.object(contextQuery);

export const PRODUCT_SORTS = [
  'relevance',
  'price_asc',
  'price_desc',
  'newest',
  'best_selling',
  'rating',
  'title',
] as const;

export const PRODUCT_DETAILS = ['full', 'card'] as const;

/** Query of `GET /products`. All filters narrow; without any, the whole catalogue is listed. */
export const ProductQuery = v.object({
  ...contextQuery,
  /** Full text. */
  q: v.optional(v.pipe(v.string(), atMost(256))),
  /** Comma-separated handles; the answer keeps their order and leaves unknown ones out. */
  handles: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}(,[A-Za-z0-9_-]{1,128}){0,99}$/))),
  /** A category's value, e.g. `Tea`, by its handle, e.g. `tea`. */
  category: v.optional(Id),
  /**
   * Default: `relevance` with `q`, else the shop's own order. `rating` may weigh in how many have voted, so that one vote
   * of five does not come first. A backend that cannot give an order gives its own.
   */
  sort: v.optional(v.picklist(PRODUCT_SORTS)),
  /** As given by `nextCursor`. */
  cursor: v.optional(v.pipe(v.string(), atMost(512))),
  /** 1 to 100; default 24. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  /** How much of each product: `full` (default), or `card`, which may be `partial`. */
  detail: v.optional(v.picklist(PRODUCT_DETAILS)),
});

export type Media = v.InferOutput<typeof Media>;
export type ProductOption = v.InferOutput<typeof ProductOption>;
export type OptionValue = v.InferOutput<typeof OptionValue>;
export type Availability = v.InferOutput<typeof Availability>;
export type Variant = v.InferOutput<typeof Variant>;
export type Product = v.InferOutput<typeof Product>;
export type ProductList = v.InferOutput<typeof ProductList>;
export type ContextQuery = v.InferInput<typeof ContextQuery>;
export type ProductQuery = v.InferInput<typeof ProductQuery>;
export type ProductDetail = (typeof PRODUCT_DETAILS)[number];
export type ProductSort = (typeof PRODUCT_SORTS)[number];
