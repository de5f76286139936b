import type {
  Address,
  AddressInput,
  Cart,
  Checkout,
  Context,
  OrderLookup,
  Product,
  Shop,
  Variant,
} from '@wares/contract';
import { totalOf } from './bill.ts';
import { ConformanceError, check, Skip, same } from './expect.ts';
import type { Harness } from './harness.ts';

/** Something that can be bought. */
export interface Item {
  product: Product;
  variant: Variant;
}

export interface Placed {
  checkout: Checkout;
  secret: string;
  order: { id: string; label: string };
  email: string;
}

/** 128 bits of chance or more, as `A–Z a–z 0–9`. */
export const chance = (): string => crypto.randomUUID().replaceAll('-', '');

/** It is the address that was given; postcode, region and telephone number may be written in another way. */
export function checkAddress(actual: Address | undefined, given: AddressInput): void {
  for (const part of ['firstName', 'lastName', 'streetAddress', 'addressLocality', 'addressCountry'] as const)
    same(actual?.[part], given[part], part);
}

/** What every case is given: the harness, and short ways to what comes before the point of a case. */
export class Shopper {
  readonly client: Harness['client'];
  readonly harness: Harness;
  readonly shop: Shop;
  #goods: Item[] | undefined;

  constructor(harness: Harness, shop: Shop) {
    this.client = harness.client;
    this.harness = harness;
    this.shop = shop;
  }

  /** Where this shopper is. */
  get context(): Partial<Context> {
    return this.harness.context ?? this.shop.defaultContext;
  }

  /** A country that the shop does not sell to. */
  get unsoldCountry(): string {
    const sold = this.shop.markets.map(({ country }) => country);
    return ['AQ', 'BV', 'TF'].find((code) => !sold.includes(code)) as string;
  }

  /** The country, currency and language of each market of the shop, at most `limit` of them. */
  contexts(limit = 8): Context[] {
    return this.shop.markets
      .flatMap(({ country, currencies, languages }) =>
        currencies.map((currency) => ({ country, currency, language: languages[0] as string })),
      )
      .slice(0, limit);
  }

  /** All products, page by page. */
  async products(query: Parameters<Harness['client']['products']['list']>[0] = this.context): Promise<Product[]> {
    const products: Product[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 100; pages++) {
      const page = await this.client.products.list({ ...query, ...(cursor === undefined ? {} : { cursor }) });
      products.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === undefined) return products;
    }
    throw new ConformanceError('no last page among the first 100: is the cursor passed on?');
  }

  /** Variants, of a product each, of which one to five can be had, each for the same price. */
  async goods<N extends 1 | 2>(count: N): Promise<N extends 1 ? [Item] : [Item, Item]> {
    this.#goods ??= (await this.products()).flatMap((product) => {
      const variant = product.variants.find(
        ({ availability, minimumQuantity = 1, quantityStep = 1, maximumQuantity = 5, tierPrices = [] }) =>
          availability.available &&
          (availability.quantity ?? 5) >= 5 &&
          minimumQuantity === 1 &&
          quantityStep === 1 &&
          maximumQuantity >= 5 &&
          tierPrices.every((tier) => tier.minimumQuantity > 5),
      );
      return variant ? [{ product, variant }] : [];
    });
    check(this.#goods.length >= count, `the shop has ${this.#goods.length} products to buy, ${count} are needed`);
    return this.#goods.slice(0, count) as N extends 1 ? [Item] : [Item, Item];
  }

  /** Some variant that fits, or the case is skipped. */
  async variant(fits: (variant: Variant) => boolean, what: string): Promise<Variant> {
    const found = (await this.products()).flatMap(({ variants }) => variants).find(fits);
    if (!found) throw new Skip(`the shop has no ${what}`);
    return found;
  }

  /** A cart with one of each item. */
  async cartOf(items: readonly Item[], quantity = 1): Promise<Cart> {
    return this.client.carts.create({
      context: this.context,
      lineItems: items.map(({ variant }) => ({ itemId: variant.id, quantity })),
    });
  }

  /** A checkout of a new cart to which nothing is missing but the payment. */
  async ready(quantity = 1): Promise<{ cart: Cart; checkout: Checkout; secret: string; email: string }> {
    const cart = await this.cartOf(await this.goods(2), quantity);
    const secret = chance();
    const email = `shopper-${chance().slice(0, 8)}@example.com`;
    const begun = await this.client.checkouts.create({ cartId: cart.id }, { secret });
    const addressed = await this.client.checkouts.update(
      begun.id,
      { buyer: { email }, shippingAddress: this.harness.address },
      { secret },
    );
    const groups = addressed.fulfillment?.methods.flatMap((method) => method.groups) ?? [];
    const selectedOptions = groups.map(({ id, options }) => ({ groupId: id, optionId: options[0]?.id ?? '' }));
    const checkout = selectedOptions.length
      ? await this.client.checkouts.update(begun.id, { selectedOptions }, { secret })
      : addressed;
    same(checkout.status, 'ready_for_complete', 'status of a checkout that has all it needs');
    return { cart, checkout, secret, email };
  }

  /** What is sent to complete this checkout at the price that it shows. */
  completion(checkout: Checkout, payment = this.harness.payment.approved) {
    const { amount, currency } = totalOf(checkout.totals);
    return { payment, seenTotal: { amount, currency } };
  }

  async placeOrder(quantity = 1): Promise<Placed> {
    if (this.shop.capabilities.checkout === 'redirect') throw new Skip('orders are placed elsewhere');
    const { checkout: before, secret, email } = await this.ready(quantity);
    const checkout = await this.client.checkouts.complete(before.id, this.completion(before), { secret });
    check(checkout.order, `a completed checkout names its order; it is ${checkout.status}`);
    return { checkout, secret, email, order: checkout.order };
  }

  /** An order to look up: one that is placed now, or that of the harness where orders are placed elsewhere. */
  async orderToFind(): Promise<OrderLookup> {
    const { guestOrderLookup, checkout } = this.shop.capabilities;
    if (!guestOrderLookup) throw new Skip('the backend has no guestOrderLookup');
    if (checkout !== 'redirect') {
      const { order, email } = await this.placeOrder();
      return { label: order.label, email };
    }
    if (!this.harness.order) throw new Skip('orders are placed elsewhere, and the harness has none');
    return this.harness.order;
  }
}
