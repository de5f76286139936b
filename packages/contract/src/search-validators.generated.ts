// Written by generate/write.ts from the schemas. Do not edit.
import * as c from './check.ts';
import type { DeliveryPromise as DeliveryPromiseType, Recommendations as RecommendationsType, SearchResult as SearchResultType, Suggestions as SuggestionsType } from './schemas/search.ts';
import { Context, Money, Product, Timestamp } from './validators.generated.ts';

export const DeliveryPromise = /* @__PURE__ */ c.object({ cutoffAt: Timestamp, dispatchDate: c.text, timeZone: c.text, shipsFrom: c.optional(c.text), earliestDate: c.text, latestDate: c.text, carrier: c.optional(c.text), price: c.optional(Money), holidays: c.optional(c.list(c.object({ date: c.text, name: c.text }))), context: Context });
export const Recommendations = /* @__PURE__ */ c.object({ items: c.list(Product), context: Context });
export const FacetValue = /* @__PURE__ */ c.object({ id: c.text, label: c.text, count: c.number, selected: c.optional(c.flag), swatch: c.optional(c.text), parent: c.optional(c.text) });
export const Facet = /* @__PURE__ */ c.object({ id: c.text, label: c.text, type: c.text, values: c.list(FacetValue), range: c.optional(c.object({ min: Money, max: Money, histogram: c.optional(c.list(c.number)) })) });
export const SearchResult = /* @__PURE__ */ c.object({ items: c.list(Product), nextCursor: c.optional(c.text), totalCount: c.number, facets: c.list(Facet), suggestedQuery: c.optional(c.text), correctedQuery: c.optional(c.text), loosen: c.optional(c.list(c.object({ id: c.text, label: c.text, count: c.number }))), context: Context });
export const Suggestions = /* @__PURE__ */ c.object({ queries: c.list(c.text), categories: c.list(c.object({ handle: c.text, value: c.text, count: c.number })), products: c.list(Product), context: Context });

export const SearchResultAnswer: c.Answer<SearchResultType> = /* @__PURE__ */ c.validator(SearchResult);
export const SuggestionsAnswer: c.Answer<SuggestionsType> = /* @__PURE__ */ c.validator(Suggestions);
export const RecommendationsAnswer: c.Answer<RecommendationsType> = /* @__PURE__ */ c.validator(Recommendations);
export const DeliveryPromiseAnswer: c.Answer<DeliveryPromiseType> = /* @__PURE__ */ c.validator(DeliveryPromise);
