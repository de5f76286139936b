import { ApiError } from '@wares/client';
import {
  type Cart,
  type CartCreate,
  type CartUpdate,
  type Checkout,
  type CheckoutComplete,
  type CheckoutCreate,
  type CheckoutUpdate,
  type Context,
  type LineItem,
  type Order,
  PROBLEMS,
  type ProblemCode,
} from '@wares/contract';

export const problem = (code: ProblemCode, detail?: string): ApiError => {
  const { status, title } = PROBLEMS[code];
  return new ApiError({ type: `urn:wares:error:${code}`, code, status, title, ...(detail && { detail }) });
};

interface ModelLine {
  id: string;
  itemId: string;
  quantity: number;
}

export interface ModelCart {
  id: string;
  version: number;
  context: Context;
  lines: ModelLine[];
  order?: { id: string; label: string };
}

interface ModelCheckout {
  id: string;
  version: number;
  cartId: string;
  secret: string;
  language?: string;
  email?: string;
  address?: Checkout['shippingAddress'];
  order?: { id: string; label: string };
}

/** One change that was made, as the backend saw it. */
export interface Effect {
  key: string;
  kind: 'create' | 'add' | 'set' | 'context' | 'complete';
  itemId?: string;
  quantity?: number;
}

const DEFAULT: Context = { country: 'DE', currency: 'EUR', language: 'de' };
const PRICE = 1_000;

/**
 * A backend of carts and checkouts in memory, as small and fast as a model can be, with the promises that matter to
 * the stores: keys replay, versions are checked, an order empties its cart in one step. Items whose id begins with
 * `none` are unknown, with `sold-out` sold out; everything else costs 1000 minor units.
 */
export class ModelBackend {
  readonly carts = new Map<string, ModelCart>();
  readonly checkouts = new Map<string, ModelCheckout>();
  readonly effects: Effect[] = [];
  readonly charges: { checkoutId: string; amount: number; orderId: string }[] = [];
  readonly orders: { id: string; label: string; cartId: string; lines: ModelLine[]; email?: string }[] = [];
  /** Added to the total of every checkout, to move a price between two looks at it. */
  surcharge = 0;
  readonly #answers = new Map<string, { print: string; give: () => Cart | Checkout }>();
  #ids = 0;

  /**
   * Answers a key that is known in this scope with what was answered then, be it a refusal; else makes the change, all
   * or nothing. What is not there to be changed (`find` throws) is not remembered.
   */
  #once<T extends Cart | Checkout>(scope: string, key: string, print: unknown, change: () => T, find = () => {}): T {
    if (!/^[\w-]{8,128}$/.test(key)) throw problem('idempotency_key_missing');
    find();
    const text = JSON.stringify(print);
    const known = this.#answers.get(`${scope} ${key}`);
    if (known && known.print !== text) throw problem('idempotency_key_reused');
    if (known) return known.give() as T;
    let give: () => T;
    try {
      const answer = change();
      give = () => answer;
    } catch (error) {
      give = () => {
        throw error;
      };
    }
    this.#answers.set(`${scope} ${key}`, { print: text, give });
    return give();
  }

  #cart(id: string): ModelCart {
    const cart = this.carts.get(id);
    if (!cart) throw problem('cart_not_found');
    return cart;
  }

  #open(id: string, version?: number): ModelCart {
    const cart = this.#cart(id);
    if (cart.order) throw problem('cart_completed');
    if (version !== undefined && version !== cart.version) throw problem('version_conflict');
    return cart;
  }

  #put(cart: ModelCart, itemId: string, quantity: number): void {
    if (itemId.startsWith('none')) throw problem('variant_not_found');
    if (itemId.startsWith('sold-out')) throw problem('out_of_stock');
    const line = cart.lines.find((each) => each.itemId === itemId);
    if (line) line.quantity += quantity;
    else cart.lines.push({ id: `line-${this.#ids++}`, itemId, quantity });
  }

  createCart(input: CartCreate, key: string): Cart {
    return this.#once('carts', key, ['create', input], () => {
      if (input.context?.country === 'XX') throw problem('market_unsupported');
      const cart: ModelCart = { id: `cart-${this.#ids++}`, version: 1, context: contextOf(input), lines: [] };
      for (const { itemId, quantity } of input.lineItems ?? []) {
        this.#put(cart, itemId, quantity);
        this.effects.push({ key, kind: 'create', itemId, quantity });
      }
      this.carts.set(cart.id, cart);
      return cartView(cart);
    });
  }

  getCart(id: string): Cart {
    return cartView(this.#cart(id));
  }

  updateCart(id: string, input: CartUpdate, key: string, version?: number): Cart {
    return this.#once(
      id,
      key,
      ['update', id, input],
      () => {
        const cart = this.#open(id, version);
        if (input.context.country === 'XX') throw problem('market_unsupported');
        cart.context = contextOf(input, cart.context);
        this.effects.push({ key, kind: 'context' });
        cart.version++;
        return cartView(cart);
      },
      () => void this.#cart(id),
    );
  }

  addLineItem(id: string, input: { itemId: string; quantity: number }, key: string, version?: number): Cart {
    return this.#once(
      id,
      key,
      ['add', id, input],
      () => {
        const cart = this.#open(id, version);
        this.#put(cart, input.itemId, input.quantity);
        this.effects.push({ key, kind: 'add', itemId: input.itemId, quantity: input.quantity });
        cart.version++;
        return cartView(cart);
      },
      () => void this.#cart(id),
    );
  }

  setLineItem(id: string, lineId: string, quantity: number, key: string, version?: number): Cart {
    return this.#once(
      id,
      key,
      ['set', id, lineId, quantity],
      () => {
        const cart = this.#open(id, version);
        const line = cart.lines.find((each) => each.id === lineId);
        if (!line) throw problem('line_item_not_found');
        line.quantity = quantity;
        cart.lines = cart.lines.filter((each) => each.quantity > 0);
        this.effects.push({ key, kind: 'set', itemId: line.itemId, quantity });
        cart.version++;
        return cartView(cart);
      },
      () => void this.#cart(id),
    );
  }

  /** Makes an order of a cart, as another device would. */
  completeCart(id: string): void {
    const cart = this.#open(id);
    cart.order = { id: `order-${this.#ids++}`, label: `W-${this.#ids++}` };
    cart.version++;
    this.orders.push({ ...cart.order, cartId: id, lines: cart.lines });
  }

  createCheckout(input: CheckoutCreate, key: string, secret: string): Checkout {
    return this.#once('checkouts', key, ['checkout', input, secret], () => {
      if (this.#open(input.cartId).lines.length === 0) throw problem('cart_empty');
      const { cartId, context: { language } = {} } = input;
      const checkout: ModelCheckout = { id: `checkout-${this.#ids++}`, version: 1, cartId, secret };
      if (language) checkout.language = language;
      this.checkouts.set(checkout.id, checkout);
      return this.#checkoutView(checkout);
    });
  }

  #checkout(id: string, secret: string): ModelCheckout {
    const checkout = this.checkouts.get(id);
    if (!checkout || checkout.secret !== secret) throw problem('checkout_not_found');
    return checkout;
  }

  getCheckout(id: string, secret: string): Checkout {
    return this.#checkoutView(this.#checkout(id, secret));
  }

  updateCheckout(id: string, input: CheckoutUpdate, key: string, secret: string, version?: number): Checkout {
    return this.#once(
      id,
      key,
      ['change', id, input],
      () => {
        const checkout = this.#checkout(id, secret);
        if (checkout.order || this.#cart(checkout.cartId).order) throw problem('checkout_closed');
        if (version !== undefined && version !== checkout.version) throw problem('version_conflict');
        if (input.buyer) checkout.email = input.buyer.email;
        if (input.shippingAddress) checkout.address = input.shippingAddress as NonNullable<Checkout['shippingAddress']>;
        checkout.version++;
        return this.#checkoutView(checkout);
      },
      () => void this.#checkout(id, secret),
    );
  }

  completeCheckout(id: string, input: CheckoutComplete, key: string, secret: string, version?: number): Checkout {
    return this.#once(
      id,
      key,
      ['complete', id, input],
      () => {
        const checkout = this.#checkout(id, secret);
        const cart = this.#cart(checkout.cartId);
        if (checkout.order || cart.order) throw problem('checkout_closed');
        if (version !== undefined && version !== checkout.version) throw problem('version_conflict');
        if (!checkout.email || !checkout.address) throw problem('checkout_incomplete');
        const amount = this.#total(cart);
        if (input.seenTotal.amount !== amount) throw problem('price_changed');
        if (input.payment.instrumentId === 'declined') throw problem('payment_declined');
        const order = { id: `order-${this.#ids++}`, label: `W-${this.#ids++}` };
        cart.order = order;
        cart.version++;
        checkout.order = order;
        checkout.version++;
        this.orders.push({ ...order, cartId: cart.id, lines: cart.lines, email: checkout.email });
        this.charges.push({ checkoutId: id, amount, orderId: order.id });
        this.effects.push({ key, kind: 'complete' });
        return this.#checkoutView(checkout);
      },
      () => void this.#checkout(id, secret),
    );
  }

  /** Only number and e-mail of the order; the stores ask for no more. */
  lookupOrder({ label, email }: { label: string; email: string }): Order {
    const order = this.orders.find((each) => each.label === label && each.email === email);
    if (!order) throw problem('order_not_found');
    return { id: order.id, label } as Order;
  }

  #total(cart: ModelCart): number {
    return cart.lines.reduce((sum, line) => sum + line.quantity * PRICE, this.surcharge);
  }

  #checkoutView(checkout: ModelCheckout): Checkout {
    const cart = this.#cart(checkout.cartId);
    const { currency } = cart.context;
    const ready = checkout.email && checkout.address;
    return {
      id: checkout.id,
      version: checkout.version,
      status: checkout.order ? 'completed' : cart.order ? 'canceled' : ready ? 'ready_for_complete' : 'incomplete',
      cartId: cart.id,
      context: { ...cart.context, ...(checkout.language && { language: checkout.language }) },
      currency,
      lineItems: cart.lines.map((line) => lineView(line, currency)),
      ...(checkout.email && { buyer: { email: checkout.email } }),
      ...(checkout.address && { shippingAddress: checkout.address }),
      fulfillment: {
        methods: [
          {
            id: 'method',
            type: 'shipping',
            lineItemIds: [],
            groups: [{ id: 'parcel', lineItemIds: [], options: [], selectedOptionId: 'post' }],
          },
        ],
      },
      discounts: { codes: [], applied: [], rejected: [] },
      totals: [{ type: 'total', amount: this.#total(cart), currency }],
      payment: { handlers: [{ id: 'test', type: 'test', title: 'Test' }] },
      links: [],
      messages: [],
      ...(checkout.order && { order: checkout.order }),
    };
  }
}

const contextOf = ({ context = {} }: CartCreate, base: Context = DEFAULT): Context => ({
  country: context.country ?? base.country,
  currency: context.currency ?? base.currency,
  language: context.language ?? base.language,
});

const lineView = ({ id, itemId, quantity }: ModelLine, currency: string): LineItem => ({
  id,
  item: { id: itemId, productId: itemId, handle: itemId, title: itemId, price: { amount: PRICE, currency } },
  quantity,
  totals: [{ type: 'total', amount: PRICE * quantity, currency }],
});

const cartView = ({ id, version, context, lines, order }: ModelCart): Cart => ({
  id,
  version,
  status: order ? 'completed' : 'active',
  context,
  currency: context.currency,
  lineItems: lines.map((line) => lineView(line, context.currency)),
  discounts: { codes: [], applied: [], rejected: [] },
  totals: [],
  messages: [],
  expiresAt: '2027-01-01T00:00:00.000Z',
  ...(order && { order }),
});
