import type { CheckoutUpdate } from '@wares/contract';
import { checkAddress } from './address.ts';
import { type Bill, totalOf } from './bill.ts';
import { assertOpen, type Moment, moveTo } from './cart.ts';
import { checkoutBill, contextOf, GROUP_ID, missing } from './checkout-view.ts';
import { resolveContext } from './context.ts';
import type { StoredCart, StoredCheckout } from './records.ts';
import { type InvalidField, Refusal } from './refusal.ts';
import { countryName, say } from './words.ts';

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
  const errors: InvalidField[] = [];
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
