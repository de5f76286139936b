import type { Checkout, Message, PaymentHandler } from '@wares/contract';
import { type Bill, makeBill } from './bill.ts';
import type { Moment } from './cart.ts';
import { standingMessages, wordMessages } from './cart-view.ts';
import type { StoredCart, StoredCheckout } from './records.ts';
import { countryName, say, type WordKey } from './words.ts';

/** All goods travel in one parcel, from the one stock point. */
export const GROUP_ID = 'parcel-1';

/** A checkout shows its cart as it is now, in the language asked for when it began. */
export const contextOf = (checkout: StoredCheckout, cart: StoredCart) =>
  checkout.language === undefined ? cart.context : { ...cart.context, language: checkout.language };

/** Grows with every change of the checkout and of its cart. */
export const versionOf = (checkout: StoredCheckout, cart: StoredCart): number => checkout.changes + cart.version;

export const isAddressHere = (checkout: StoredCheckout, cart: StoredCart): boolean =>
  checkout.address?.addressCountry === cart.context.country;

export function checkoutBill(moment: Moment, checkout: StoredCheckout, cart: StoredCart): Bill {
  return makeBill(moment.catalogue, {
    lines: cart.lines,
    context: contextOf(checkout, cart),
    stock: moment.stock,
    now: moment.now,
    optionId: checkout.selected[GROUP_ID],
    estimated: !isAddressHere(checkout, cart),
  });
}

/** What is still missing before the order can be placed, in words. */
export function missing(checkout: StoredCheckout, cart: StoredCart, bill: Bill): Message[] {
  const context = contextOf(checkout, cart);
  const need = (code: WordKey, path: string): Message => ({
    type: 'error',
    code,
    path,
    content: say(context.language, code, { country: countryName(context.country, context.language) }),
    severity: 'requires_buyer_input',
  });
  return [
    ...(cart.lines.length ? [] : [need('cart_empty', '$.lineItems')]),
    ...(checkout.email ? [] : [need('email_missing', '$.buyer.email')]),
    ...(checkout.address ? [] : [need('address_missing', '$.shippingAddress')]),
    ...(checkout.address && !isAddressHere(checkout, cart)
      ? [need('address_elsewhere', '$.shippingAddress.addressCountry')]
      : []),
    ...(cart.lines.length && !bill.selectedOptionId ? [need('option_missing', '$.selectedOptions')] : []),
  ];
}

/** The checkout as its creator sees it. */
export function showCheckout(
  moment: Moment,
  checkout: StoredCheckout,
  cart: StoredCart,
  handlers: PaymentHandler[],
  expiresAt?: number,
): Checkout {
  if (checkout.final) return checkout.final;
  const context = contextOf(checkout, cart);
  const bill = checkoutBill(moment, checkout, cart);
  const gaps = missing(checkout, cart, bill);
  const unavailable = standingMessages(moment, cart).map((message) => ({ ...message, type: 'error' as const }));
  const lineItemIds = bill.lineItems.map((line) => line.id);
  const status = cart.status === 'completed' ? 'canceled' : checkout.paymentId ? 'complete_in_progress' : undefined;
  return {
    id: checkout.id,
    version: versionOf(checkout, cart),
    status: status ?? (gaps.length || unavailable.length ? 'incomplete' : 'ready_for_complete'),
    cartId: checkout.cartId,
    context,
    currency: context.currency,
    lineItems: bill.lineItems,
    ...(checkout.email ? { buyer: { email: checkout.email } } : {}),
    ...(checkout.address ? { shippingAddress: checkout.address } : {}),
    ...(bill.options.length
      ? {
          fulfillment: {
            methods: [
              {
                id: 'shipping',
                type: 'shipping',
                lineItemIds,
                groups: [
                  {
                    id: GROUP_ID,
                    lineItemIds,
                    options: bill.options,
                    ...(bill.selectedOptionId ? { selectedOptionId: bill.selectedOptionId } : {}),
                  },
                ],
              },
            ],
          },
        }
      : {}),
    discounts: { codes: [], applied: [], rejected: [] },
    totals: bill.totals,
    taxLines: bill.taxLines,
    dutyLines: bill.dutyLines,
    ...(bill.landedCost ? { landedCost: bill.landedCost } : {}),
    payment: { handlers },
    links: [],
    messages: [...wordMessages([...checkout.messages, ...unavailable], { ...bill, context }), ...gaps],
    ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt).toISOString() }),
  };
}
