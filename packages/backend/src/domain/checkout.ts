import type { Checkout, CheckoutUpdate, Message, PaymentHandler } from '@wares/contract';
import { checkAddress } from './address.ts';
import { type Bill, makeBill, totalOf } from './bill.ts';
import { assertOpen, type Moment, moveTo, standingMessages, wordMessages } from './cart.ts';
import { resolveContext } from './context.ts';
import type { StoredCart, StoredCheckout } from './records.ts';
import { type FieldError, Refusal } from './refusal.ts';
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
function missing(checkout: StoredCheckout, cart: StoredCart, bill: Bill): Message[] {
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

/** A checkout that still can be changed. A payment under way is waited for. */
export function assertChangeable(checkout: StoredCheckout, cart: StoredCart): void {
  if (checkout.final) throw new Refusal('checkout_closed');
  if (cart.status === 'completed') throw new Refusal('checkout_closed', say(cart.context.language, 'cart_completed'));
  if (checkout.paymentId) {
    throw new Refusal('idempotency_in_progress', say(contextOf(checkout, cart).language, 'in_progress'), [], 1);
  }
}

/**
 * Sets who, where to and how. An address in another country takes the cart along to that market, if the shop sells
 * there.
 */
export function updateCheckout(
  moment: Moment,
  checkout: StoredCheckout,
  cart: StoredCart,
  input: CheckoutUpdate,
): { checkout: StoredCheckout; cart: StoredCart } {
  assertChangeable(checkout, cart);
  const { language } = contextOf(checkout, cart);
  let nextCart = cart;
  const next: StoredCheckout = { ...checkout, selected: { ...checkout.selected }, messages: [] };
  if (input.buyer) next.email = input.buyer.email;
  if (input.shippingAddress) {
    const { address, errors } = checkAddress(input.shippingAddress, language, '$.shippingAddress.');
    const country = address.addressCountry;
    let context = cart.context;
    if (country !== context.country) {
      if (!moment.catalogue.seed.markets.some((market) => market.country === country)) {
        const message = say(language, 'country_unsupported', { country: countryName(country, language) });
        const path = '$.shippingAddress.addressCountry';
        throw new Refusal('market_unsupported', message, [{ path, code: 'market_unsupported', message }]);
      }
      const { language: spoken } = context;
      context = { ...resolveContext(moment.catalogue.seed, { country }, '', language, context), language: spoken };
    }
    if (errors.length) throw new Refusal('validation_failed', errors[0]?.message, errors);
    next.address = address;
    nextCart = moveTo(moment, cart, context);
    if (nextCart !== cart) next.messages = nextCart.messages;
  }
  if (input.selectedOptions) selectOptions(moment, next, nextCart, input.selectedOptions, language);
  return { checkout: { ...next, changes: checkout.changes + 1 }, cart: nextCart };
}

function selectOptions(
  moment: Moment,
  checkout: StoredCheckout,
  cart: StoredCart,
  wanted: NonNullable<CheckoutUpdate['selectedOptions']>,
  language: string,
): void {
  const bill = checkoutBill(moment, checkout, cart);
  const errors: FieldError[] = [];
  for (const [index, { groupId, optionId }] of wanted.entries()) {
    const known = groupId === GROUP_ID && bill.options.some((option) => option.id === optionId);
    const field = groupId === GROUP_ID ? 'optionId' : 'groupId';
    const path = `$.selectedOptions[${index}].${field}`;
    if (known) checkout.selected[GROUP_ID] = optionId;
    else errors.push({ path, code: 'option_unknown', message: say(language, 'option_unknown') });
  }
  if (errors.length) throw new Refusal('validation_failed', errors[0]?.message, errors);
}

/**
 * Whether the order can be placed as it is: nothing missing, and the sum is the one that the shopper saw.
 *
 * @throws Refusal `cart_completed`, `checkout_incomplete`, `price_changed`.
 */
export function assertCompletable(
  moment: Moment,
  checkout: StoredCheckout,
  cart: StoredCart,
  seen: { amount: number; currency: string },
  words: (amount: number) => string,
): Bill {
  assertOpen(cart);
  const bill = checkoutBill(moment, checkout, cart);
  const { language } = contextOf(checkout, cart);
  const gaps = missing(checkout, cart, bill);
  if (gaps.length) {
    throw new Refusal(
      'checkout_incomplete',
      gaps[0]?.content,
      gaps.map(({ path = '$', code, content }) => ({ path, code, message: content })),
    );
  }
  const amount = totalOf(bill.totals);
  if (seen.amount !== amount || seen.currency !== cart.context.currency) {
    const message = say(language, 'total_changed', { total: words(amount) });
    throw new Refusal('price_changed', message, [{ path: '$.seenTotal', code: 'price_changed', message }]);
  }
  return bill;
}
