import type { Cart, Context, LineItem, Message, Money } from '@wares/contract';
import { formatMoney } from '@wares/money';
import { type Bill, makeBill } from './bill.ts';
import type { Moment } from './cart.ts';
import type { StoredCart, StoredMessage } from './records.ts';
import { obtainable } from './stock.ts';
import { countryName, say, type WordKey } from './words.ts';

/** Lines that cannot be bought as they are, said anew with every answer: they stay in the cart, marked. */
export function standingMessages(moment: Moment, cart: StoredCart): StoredMessage[] {
  const said = new Set(cart.messages.map((message) => `${message.code} ${message.lineId}`));
  return cart.lines.flatMap((line): StoredMessage[] => {
    const item = moment.catalogue.byVariant.get(line.variantId);
    if (!item) return [{ type: 'warning', code: 'item_unavailable', lineId: line.id }];
    const most = obtainable(item.product, item.variant, moment.stock(line.variantId), cart.context.country);
    if (most >= line.quantity) return [];
    if (most === 0) return [{ type: 'warning', code: 'item_unavailable', lineId: line.id }];
    if (said.has(`stock_short ${line.id}`)) return [];
    return [{ type: 'warning', code: 'stock_limited', lineId: line.id, params: { quantity: most } }];
  });
}

/** Messages in words, each with the path of its line. */
export function wordMessages(
  messages: readonly StoredMessage[],
  { lineItems, context }: { lineItems: readonly LineItem[]; context: Context },
): Message[] {
  const { language, country, currency } = context;
  return messages.flatMap(({ type, code, lineId, params }): Message[] => {
    const index = lineItems.findIndex((line) => line.id === lineId);
    const line = lineItems[index];
    if (lineId !== undefined && !line) return [];
    const word = MESSAGE_WORDS[code] ?? (code as WordKey);
    return [
      {
        type,
        code: SHOWN_CODES[code] ?? code,
        ...(line ? { path: `$.lineItems[${index}]` } : {}),
        content: say(language, word, {
          title: line?.item.title ?? '',
          price: line ? priceInWords(line.item.price, language) : '',
          country: countryName(country, language),
          currency,
          ...params,
        }),
        severity: type === 'warning' ? 'requires_buyer_review' : 'recoverable',
      },
    ];
  });
}

/** What a program needs to know is coarser than what a person is told. */
const SHOWN_CODES: Readonly<Record<string, string>> = {
  stock_limited: 'stock_short',
  quantity_minimum: 'quantity_adjusted',
  quantity_maximum: 'quantity_adjusted',
  quantity_step: 'quantity_adjusted',
};

const MESSAGE_WORDS: Readonly<Record<string, WordKey>> = { stock_limited: 'not_enough' };

export const priceInWords = (money: Money, language: string): string => formatMoney(money, { locale: language });

export function billOf(moment: Moment, cart: StoredCart): Bill {
  return makeBill(moment.catalogue, {
    lines: cart.lines,
    context: cart.context,
    stock: moment.stock,
    now: moment.now,
    estimated: true,
  });
}

/** The cart as its holder sees it. */
export function showCart(moment: Moment, cart: StoredCart): Cart {
  if (cart.final) return cart.final;
  const bill = billOf(moment, cart);
  return {
    id: cart.id,
    version: cart.version,
    status: cart.status,
    context: cart.context,
    currency: cart.context.currency,
    lineItems: bill.lineItems,
    discounts: { codes: [], applied: [], rejected: [] },
    totals: bill.totals,
    ...(bill.landedCost ? { landedCost: bill.landedCost } : {}),
    messages: wordMessages([...cart.messages, ...standingMessages(moment, cart)], { ...bill, context: cart.context }),
    expiresAt: new Date(cart.expiresAt).toISOString(),
  };
}
