// Written by generate/write.ts from the schemas. Do not edit.
import * as c from './check.ts';
import type { Cart as CartType } from './schemas/cart.ts';
import { Context, CurrencyCode, LandedCost, Money, Timestamp } from './validators.generated.ts';

export const Total = /* @__PURE__ */ c.object({ type: c.text, amount: c.integer, currency: CurrencyCode, displayText: c.optional(c.text), estimated: c.optional(c.flag) });
export const LineItem = /* @__PURE__ */ c.object({ id: c.text, item: c.object({ id: c.text, productId: c.text, handle: c.text, title: c.text, variantTitle: c.optional(c.text), price: Money, listPrice: c.optional(Money), lowestPrice30d: c.optional(Money), imageUrl: c.optional(c.text), url: c.optional(c.text) }), quantity: c.integer, minimumQuantity: c.optional(c.number), maximumQuantity: c.optional(c.number), quantityStep: c.optional(c.number), parentId: c.optional(c.text), totals: c.list(Total) });
export const Discounts = /* @__PURE__ */ c.object({ codes: c.list(c.text), applied: c.list(c.object({ code: c.optional(c.text), title: c.text, amount: c.number, automatic: c.flag, method: c.optional(c.text), priority: c.optional(c.number), allocations: c.optional(c.list(c.object({ path: c.text, amount: c.number }))) })), rejected: c.list(c.object({ code: c.text, reason: c.text, message: c.text })) });
export const Message = /* @__PURE__ */ c.object({ type: c.text, code: c.text, path: c.optional(c.text), content: c.text, severity: c.optional(c.text) });
export const Cart = /* @__PURE__ */ c.object({ id: c.text, version: c.integer, status: c.text, context: Context, currency: CurrencyCode, lineItems: c.list(LineItem), discounts: Discounts, totals: c.list(Total), landedCost: c.optional(LandedCost), messages: c.list(Message), expiresAt: Timestamp, order: c.optional(c.object({ id: c.text, label: c.text })) });

export const CartAnswer: c.Answer<CartType> = /* @__PURE__ */ c.validator(Cart);
