// Written by generate/write.ts from the schemas. Do not edit.
import * as c from './check.ts';
import type { Problem as ProblemType } from './schemas/common.ts';
import type { Product as ProductType, ProductList as ProductListType } from './schemas/product.ts';

export type { Validator } from './check.ts';

export const Problem = /* @__PURE__ */ c.object({ type: c.text, title: c.text, status: c.integer, code: c.text, detail: c.optional(c.text), errors: c.optional(c.list(c.object({ path: c.text, code: c.text, message: c.text }))) });
export const LanguageTag = /* @__PURE__ */ c.like(/^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2}|-\d{3})?(-[A-Za-z0-9]{5,8})?$/);
export const Media = /* @__PURE__ */ c.object({ type: c.text, url: c.text, altText: c.optional(c.text), width: c.optional(c.number), height: c.optional(c.number), sources: c.optional(c.list(c.object({ url: c.text, width: c.number, mimeType: c.optional(c.text) }))), color: c.optional(c.text), poster: c.optional(c.text), frames: c.optional(c.list(c.text)), captions: c.optional(c.list(c.object({ url: c.text, language: LanguageTag, label: c.text }))) });
export const OptionValue = /* @__PURE__ */ c.object({ id: c.text, label: c.text, available: c.flag, swatch: c.optional(c.text) });
export const ProductOption = /* @__PURE__ */ c.object({ name: c.text, values: c.list(OptionValue), id: c.optional(c.text) });
export const CurrencyCode = /* @__PURE__ */ c.like(/^[A-Z]{3}$/);
export const Money = /* @__PURE__ */ c.object({ amount: c.integer, currency: CurrencyCode });
export const UnitPrice = /* @__PURE__ */ c.object({ amount: c.number, currency: CurrencyCode, measure: c.object({ value: c.number, unit: c.text }), reference: c.object({ value: c.number, unit: c.text }) });
export const Timestamp = /* @__PURE__ */ c.time;
export const Availability = /* @__PURE__ */ c.object({ available: c.flag, status: c.text, quantity: c.optional(c.number), restockAt: c.optional(Timestamp), leadTimeDays: c.optional(c.number) });
export const LandedCost = /* @__PURE__ */ c.object({ amount: c.integer, currency: CurrencyCode, status: c.text, deMinimisApplied: c.optional(c.flag), lines: c.optional(c.list(c.object({ type: c.text, amount: c.integer }))) });
export const Variant = /* @__PURE__ */ c.object({ id: c.text, sku: c.optional(c.text), barcodes: c.optional(c.list(c.object({ type: c.text, value: c.text }))), title: c.text, price: Money, listPrice: c.optional(Money), lowestPrice30d: c.optional(Money), unitPrice: c.optional(UnitPrice), tierPrices: c.optional(c.list(c.object({ minimumQuantity: c.number, price: Money }))), memberPrice: c.optional(Money), minimumQuantity: c.optional(c.number), maximumQuantity: c.optional(c.number), quantityStep: c.optional(c.number), availability: Availability, options: c.list(c.object({ name: c.text, id: c.text, label: c.text })), media: c.optional(c.list(Media)), landedCost: c.optional(LandedCost) });
export const Rating = /* @__PURE__ */ c.object({ value: c.number, scaleMin: c.number, scaleMax: c.number, count: c.number });
export const CountryCode = /* @__PURE__ */ c.like(/^[A-Z]{2}$/);
export const Product = /* @__PURE__ */ c.object({ id: c.text, handle: c.text, title: c.text, description: c.object({ plain: c.text, html: c.optional(c.text) }), url: c.optional(c.text), categories: c.list(c.object({ value: c.text, handle: c.optional(c.text), taxonomy: c.optional(c.text), ancestors: c.optional(c.list(c.object({ value: c.text, handle: c.text }))) })), brand: c.optional(c.text), media: c.list(Media), options: c.list(ProductOption), variants: c.list(Variant, 1), priceRange: c.object({ min: Money, max: Money }), listPriceRange: c.optional(c.object({ min: Money, max: Money })), rating: c.optional(Rating), matchingVariantId: c.optional(c.text), attributes: c.optional(c.list(c.object({ name: c.text, value: c.text }))), partial: c.optional(c.flag), tags: c.list(c.text), publishedAt: c.optional(Timestamp), metadata: c.optional(c.record), customs: c.optional(c.object({ hsCode: c.optional(c.text), originCountry: c.optional(CountryCode), weight: c.optional(c.number), material: c.optional(c.text) })) });
export const Context = /* @__PURE__ */ c.object({ country: CountryCode, currency: CurrencyCode, language: LanguageTag });
export const ProductList = /* @__PURE__ */ c.object({ items: c.list(Product), nextCursor: c.optional(c.text), totalCount: c.optional(c.number), context: Context });

export const ProblemAnswer: c.Answer<ProblemType> = /* @__PURE__ */ c.validator(Problem);
export const ProductAnswer: c.Answer<ProductType> = /* @__PURE__ */ c.validator(Product);
export const ProductListAnswer: c.Answer<ProductListType> = /* @__PURE__ */ c.validator(ProductList);
