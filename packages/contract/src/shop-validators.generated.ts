// Written by generate/write.ts from the schemas. Do not edit.
import * as c from './check.ts';
import type { Shop as ShopType } from './schemas/shop.ts';
import { Context, CountryCode, CurrencyCode, LanguageTag } from './validators.generated.ts';

export const Market = /* @__PURE__ */ c.object({ country: CountryCode, currencies: c.list(CurrencyCode, 1), languages: c.list(LanguageTag, 1), priceDisplay: c.optional(c.object({ taxIncluded: c.optional(c.flag), lowestPrice30d: c.optional(c.flag), unitPrice: c.optional(c.flag), landedCost: c.optional(c.flag) })) });
export const Capabilities = /* @__PURE__ */ c.object({ search: c.flag, typoSearch: c.flag, facets: c.flag, suggestions: c.optional(c.flag), recommendations: c.optional(c.flag), deliveryPromise: c.optional(c.flag), perRequestCurrency: c.flag, locales: c.list(LanguageTag), coupons: c.flag, guestOrderLookup: c.flag, tracking: c.text, returns: c.flag, reviews: c.flag, checkout: c.text, taxBeforeCheckout: c.flag, dutyBeforeCheckout: c.flag, browserCallable: c.flag });
export const Shop = /* @__PURE__ */ c.object({ id: c.text, name: c.text, defaultContext: Context, markets: c.list(Market), capabilities: Capabilities });

export const ShopAnswer: c.Answer<ShopType> = /* @__PURE__ */ c.validator(Shop);
