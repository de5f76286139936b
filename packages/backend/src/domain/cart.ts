import type { CartCreate, Context, LineItemAdd } from '@wares/contract';
import type { Catalogue, Item } from './catalogue.ts';
import { resolveContext } from './context.ts';
import { newId, type Random } from './ids.ts';
import { textIn } from './language.ts';
import { priceFor, pricesOf } from './pricing.ts';
import { fitQuantity } from './quantity.ts';
import type { StoredCart, StoredMessage } from './records.ts';
import { Refusal } from './refusal.ts';
import { isSoldTo, MAXIMUM_QUANTITY, obtainable } from './stock.ts';
import { countryName, say } from './words.ts';

/** A cart that nobody touches is kept this long, in milliseconds. */
export const CART_LIFETIME = 30 * 86_400_000;
export const MAXIMUM_LINES = 100;

/** What the rules need to know of the moment. */
export interface Moment {
  catalogue: Catalogue;
  /** Units on the shelf. */
  stock: (variantId: string) => number;
  now: number;
  random: Random;
}

export function emptyCart(
  { catalogue, now, random }: Moment,
  input: CartCreate['context'],
  language: string,
): StoredCart {
  return {
    id: newId(random, 'cart'),
    version: 0,
    status: 'active',
    context: resolveContext(catalogue.seed, input ?? {}, '$.context.', language),
    lines: [],
    messages: [],
    expiresAt: now + CART_LIFETIME,
  };
}

/** The next state of a cart: one version later if anything is different, else the same one. */
function changed(
  moment: Moment,
  cart: StoredCart,
  to: Pick<StoredCart, 'lines' | 'messages'> & { context?: Context },
): StoredCart {
  const next = { ...cart, ...to };
  const same = (['lines', 'messages', 'context'] as const).every(
    (part) => JSON.stringify(next[part]) === JSON.stringify(cart[part]),
  );
  if (same && cart.version > 0) return cart;
  return { ...next, version: cart.version + 1, expiresAt: moment.now + CART_LIFETIME };
}

export function assertOpen(cart: StoredCart): void {
  if (cart.status === 'completed') throw new Refusal('cart_completed', say(cart.context.language, 'cart_completed'));
}

function itemFor({ catalogue }: Moment, variantId: string, path: string): Item {
  const item = catalogue.byVariant.get(variantId);
  if (item) return item;
  throw new Refusal('variant_not_found', undefined, [
    { path, code: 'variant_not_found', message: 'There is no such variant' },
  ]);
}

/**
 * Puts variants into a cart as one change. The same variant twice raises its line; a quantity that cannot be is set to
 * the nearest that can, by `fitQuantity`, and a message says so.
 */
export function addLines(
  moment: Moment,
  cart: StoredCart,
  added: readonly LineItemAdd[],
  pathOf: (index: number) => string,
): StoredCart {
  const lines = cart.lines.map((line) => ({ ...line }));
  const messages: StoredMessage[] = [];
  for (const [index, { itemId, quantity, seenPrice }] of added.entries()) {
    const { product, variant } = itemFor(moment, itemId, `${pathOf(index)}.itemId`);
    const { country, language } = cart.context;
    const most = obtainable(product, variant, moment.stock(variant.id), country);
    const title = textIn(product.title, language);
    if (most === 0) {
      const message = isSoldTo(product, country)
        ? say(language, 'out_of_stock', { title })
        : say(language, 'item_not_sold_there', { title, country: countryName(country, language) });
      throw new Refusal('out_of_stock', message, [{ path: `${pathOf(index)}.itemId`, code: 'out_of_stock', message }]);
    }
    let line = lines.find((each) => each.variantId === variant.id);
    if (!line) {
      if (lines.length >= MAXIMUM_LINES) {
        const message = say(language, 'cart_full', { limit: MAXIMUM_LINES });
        throw new Refusal('validation_failed', message, [
          { path: `${pathOf(index)}.itemId`, code: 'cart_full', message },
        ]);
      }
      line = { id: newId(moment.random, 'line'), variantId: variant.id, quantity: 0 };
      lines.push(line);
    }
    const wanted = Math.min(MAXIMUM_QUANTITY, line.quantity + quantity);
    const fitted = fitQuantity(variant, wanted, most, line.quantity);
    line.quantity = fitted.quantity;
    if (fitted.message) messages.push({ ...fitted.message, lineId: line.id });
    const prices = pricesOf(moment.catalogue.seed, variant, cart.context);
    // A tag shows the price of one piece; a page that minds tiers that of the quantity chosen, or of the whole line.
    const honest = [prices.price, priceFor(prices, quantity), priceFor(prices, line.quantity)];
    if (seenPrice && !honest.some((each) => each.amount === seenPrice.amount && each.currency === seenPrice.currency)) {
      messages.push({ type: 'info', code: 'price_changed', lineId: line.id });
    }
  }
  return changed(moment, cart, { lines, messages });
}

/**
 * Sets a line's quantity; 0 takes it out. One that cannot be is set to the nearest that can, by `fitQuantity`; a line that
 * cannot be had at all can only shrink.
 */
export function setQuantity(moment: Moment, cart: StoredCart, lineId: string, quantity: number): StoredCart {
  const line = cart.lines.find((each) => each.id === lineId);
  if (!line) throw new Refusal('line_item_not_found');
  if (quantity === 0) return changed(moment, cart, { lines: cart.lines.filter((each) => each !== line), messages: [] });
  const { product, variant } = itemFor(moment, line.variantId, '$');
  const most = obtainable(product, variant, moment.stock(variant.id), cart.context.country);
  const fitted =
    most === 0 ? { quantity: Math.min(quantity, line.quantity) } : fitQuantity(variant, quantity, most, line.quantity);
  const messages: StoredMessage[] = 'message' in fitted && fitted.message ? [{ ...fitted.message, lineId }] : [];
  const lines = cart.lines.map((each) => (each === line ? { ...each, quantity: fitted.quantity } : each));
  return changed(moment, cart, { lines, messages });
}

/** Moves a cart to another market: nothing is taken out, and `messages` say what is different there. */
export function moveTo(moment: Moment, cart: StoredCart, context: Context): StoredCart {
  const before = cart.context;
  const sameMarket = before.country === context.country && before.currency === context.currency;
  if (sameMarket) {
    return before.language === context.language
      ? cart
      : changed(moment, cart, { lines: cart.lines, messages: [], context });
  }
  const messages: StoredMessage[] = [{ type: 'info', code: 'market_changed' }];
  for (const line of cart.lines) {
    const item = moment.catalogue.byVariant.get(line.variantId);
    if (!item || before.currency !== context.currency) continue;
    const [was, is] = [before, context].map(
      (each) => priceFor(pricesOf(moment.catalogue.seed, item.variant, each), line.quantity).amount,
    );
    if (was !== is) messages.push({ type: 'info', code: 'price_changed', lineId: line.id });
  }
  return changed(moment, cart, { lines: cart.lines, messages, context });
}
