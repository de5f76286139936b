import * as v from 'valibot';
import {
  Context,
  CountryCode,
  CurrencyCode,
  Id,
  LandedCost,
  LanguageTag,
  Message,
  Money,
  Timestamp,
  Total,
} from './common.ts';

const quantity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** One line of a cart: a variant, how many, and what they cost in the cart's currency. */
export const LineItem = v.object({
  id: v.string(),
  /** The variant as it is now, in the cart's context. */
  item: v.object({
    /** The variant's id. */
    id: v.string(),
    productId: v.string(),
    handle: v.string(),
    title: v.string(),
    /** The variant in words, e.g. `Celadon, 0.7 l`; absent when the product has one variant only. */
    variantTitle: v.optional(v.string()),
    /** For one piece. */
    price: Money,
    listPrice: v.optional(Money),
    /** For one piece: the lowest price of the 30 days before the reduction (EU Directive 98/6 art. 6a). It alone is struck. */
    lowestPrice30d: v.optional(Money),
    imageUrl: v.optional(v.string()),
    url: v.optional(v.string()),
  }),
  quantity: v.pipe(v.number(), v.safeInteger()),
  /** The least that can be ordered, as the variant has it. Default 1. */
  minimumQuantity: v.optional(v.number()),
  /** The most that can be had now. */
  maximumQuantity: v.optional(v.number()),
  /** Quantities go by this many, counted from `minimumQuantity`, as the variant has it. Default 1. */
  quantityStep: v.optional(v.number()),
  /** The line this one belongs to (a gift, a part of a bundle). */
  parentId: v.optional(v.string()),
  /** What the line costs: a `total`, or a `subtotal` alone. The latter is price times quantity; so is the former, less reductions. */
  totals: v.array(Total),
});

/** Reductions of the bill. Without any, all three lists are empty. */
export const Discounts = v.object({
  /** As they were typed in. */
  codes: v.array(v.string()),
  /** `amount`: minor units of the cart's currency. `automatic`: without a code. */
  applied: v.array(
    v.object({
      code: v.optional(v.string()),
      title: v.string(),
      amount: v.number(),
      automatic: v.boolean(),
      method: v.optional(v.string()),
      priority: v.optional(v.number()),
      allocations: v.optional(v.array(v.object({ path: v.string(), amount: v.number() }))),
    }),
  ),
  /** `reason`: a stable code; `message`: one sentence for a person. */
  rejected: v.array(v.object({ code: v.string(), reason: v.string(), message: v.string() })),
});

/** A cart. Its id is opaque (128 bits of chance or more) and opens nothing personal. */
export const Cart = v.object({
  id: v.string(),
  /** Grows with every change; the ETag of the answer is this number in quotes. */
  version: v.pipe(v.number(), v.safeInteger()),
  /** active, or completed once an order was placed from it. */
  status: v.string(),
  context: Context,
  currency: CurrencyCode,
  lineItems: v.array(LineItem),
  discounts: Discounts,
  /** The bill. One `subtotal`, the exact sum of price times quantity, and one `total`; others as they are known. */
  totals: v.array(Total),
  landedCost: v.optional(LandedCost),
  /** What the last change did otherwise than asked, and what holds as long as it does, such as `item_unavailable`. */
  messages: v.array(Message),
  /** When the cart is forgotten, if nothing changes. */
  expiresAt: Timestamp,
  /** The order placed from this cart, by the number that people see. */
  order: v.optional(v.object({ id: v.string(), label: v.string() })),
});

const newLine = v.strictObject({ itemId: Id, quantity });

/** Makes a cart; without a context, in the shop's default context. */
export const CartCreate = v.strictObject({
  context: v.optional(
    v.strictObject({
      country: v.optional(CountryCode),
      currency: v.optional(CurrencyCode),
      language: v.optional(LanguageTag),
    }),
  ),
  /** At most 100 lines. */
  lineItems: v.optional(v.pipe(v.array(newLine), v.maxLength(100))),
});

/** Adds a variant; the same variant again raises the quantity of its line. */
export const LineItemAdd = v.strictObject({
  /** The variant's id. */
  itemId: Id,
  quantity,
  /** The price that the shopper saw for one piece; where it differs, the cart says so in `messages`. */
  seenPrice: v.optional(v.strictObject({ amount: v.pipe(v.number(), v.safeInteger()), currency: CurrencyCode })),
});

/** Sets a line's quantity; 0 removes the line. */
export const LineItemUpdate = v.strictObject({
  quantity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)),
});

/** Moves a cart to another market. Prices are asked anew; `messages` say what changed. */
export const CartUpdate = v.strictObject({
  context: v.strictObject({
    country: v.optional(CountryCode),
    currency: v.optional(CurrencyCode),
    language: v.optional(LanguageTag),
  }),
});

export type LineItem = v.InferOutput<typeof LineItem>;
export type Discounts = v.InferOutput<typeof Discounts>;
export type Cart = v.InferOutput<typeof Cart>;
export type CartCreate = v.InferInput<typeof CartCreate>;
export type LineItemAdd = v.InferInput<typeof LineItemAdd>;
export type LineItemUpdate = v.InferInput<typeof LineItemUpdate>;
export type CartUpdate = v.InferInput<typeof CartUpdate>;
