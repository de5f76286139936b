import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Cart,
  type Checkout,
  newKey,
  type Order,
  openShop,
  type ProductList,
  totalOf,
  withStock,
} from './harness.test.ts';
import { testPayments } from './index.ts';
import { demoSeed } from './seed/index.ts';

/** Shoppers in one run of the tests; a campaign asks for very many. */
const RUNS = Number(process.env.WARES_RUNS ?? 150);
const LIMITS = { numRuns: RUNS, interruptAfterTimeLimit: Number.MAX_SAFE_INTEGER };

/** The demo shop with so much of everything that it does not sell out. */
const seed = withStock(demoSeed, () => 1_000_000_000);
const charged = new Map<string, number>();
const shop = openShop({
  seed,
  payments: [
    {
      ...testPayments,
      async pay(request) {
        charged.set(request.id, request.amount);
        return 'approved';
      },
    },
  ],
});

const STREETS: Readonly<Record<string, object>> = {
  AE: { addressRegion: 'Dubai', phoneNumber: '+971 4 222 0112' },
  CN: { addressRegion: '上海市', postalCode: '200001', phoneNumber: '+86 21 2222 0112' },
  GB: { postalCode: 'LS1 4AP' },
  JP: { addressRegion: 'Tokyo', postalCode: '150-0001' },
  KW: { phoneNumber: '+965 2222 0112' },
  US: { addressRegion: 'OR', postalCode: '97205' },
  AT: { postalCode: '1010' },
  CH: { postalCode: '8001' },
  KZ: { postalCode: '050000' },
};
const addressIn = (addressCountry: string) => ({
  lastName: 'Lang',
  streetAddress: 'Weg 1',
  addressLocality: 'Town',
  ...(STREETS[addressCountry] ?? { postalCode: '10999' }),
  addressCountry,
});

const contexts = seed.markets.flatMap(({ country, currencies }) =>
  currencies.map((currency) => ({ country, currency, language: 'en' })),
);
const variants = seed.products.flatMap(({ handle, notSoldTo = [], variants }) =>
  variants.map((variant) => ({ handle, notSoldTo, variant })),
);
const goods = fc.record({
  at: fc.nat({ max: variants.length - 1 }),
  steps: fc.oneof(fc.constant(0), fc.nat({ max: 6 })),
});

/** As many as can be ordered: the least, and some steps more. */
const quantityOf = (
  { minimumQuantity = 1, maximumQuantity = 99, quantityStep = 1 }: (typeof variants)[0]['variant'],
  steps: number,
) => minimumQuantity + Math.min(steps, Math.floor((maximumQuantity - minimumQuantity) / quantityStep)) * quantityStep;

const amountOf = ({ totals }: Pick<Cart, 'totals'>, type: string) =>
  totals.find((total) => total.type === type)?.amount;

let shopper = 0;
/** From the cart to a checkout that can be paid. */
async function walk(context: (typeof contexts)[0], lineItems: { itemId: string; quantity: number }[]) {
  const secret = `a-secret-of-more-than-22-letters-${++shopper}`;
  const cart = await shop.ask<Cart>('POST', '/carts', { body: { context, lineItems } });
  assert.equal(cart.status, 201, JSON.stringify(cart.body));
  const begun = await shop.ask<Checkout>('POST', '/checkouts', { body: { cartId: cart.body.id }, secret });
  const ready = await shop.ask<Checkout>('PATCH', `/checkouts/${begun.body.id}`, {
    body: { buyer: { email: 'ada@example.com' }, shippingAddress: addressIn(context.country) },
    secret,
  });
  assert.equal(ready.body.status, 'ready_for_complete', JSON.stringify(ready.body.messages ?? ready.body));
  return { secret, cart: cart.body, ready: ready.body };
}

/** What may be put into a body in the hope of paying less. */
const lies = [
  'price',
  'amount',
  'total',
  'totals',
  'unitPrice',
  'discounts',
  'currency',
  'landedCost',
  'tax',
  '__proto__',
];
const lie = fc.record({
  name: fc.constantFrom(...lies),
  value: fc.constantFrom<unknown>(0, 1, -1, '0', { amount: 1, currency: 'EUR' }, [
    { type: 'total', amount: 1, currency: 'EUR' },
  ]),
  at: fc.nat({ max: 11 }),
});
type Lie = { name: string; value: unknown; at: number };

/** Every object in a body, itself among them. */
const objectsIn = (value: unknown): object[] =>
  typeof value === 'object' && value !== null
    ? [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)]
    : [];

/** A body with the lie in one of its objects. */
function spoil(body: object, { name, value, at }: Lie): string {
  const copy = structuredClone(body);
  const objects = objectsIn(copy);
  const target = objects[at % objects.length] as object;
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(copy);
}

test(`the same money on card, cart, checkout, payment and order, ${RUNS} times over`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...contexts),
      fc.uniqueArray(goods, { minLength: 1, maxLength: 5, selector: ({ at }) => at }),
      async (context, wishes) => {
        const wanted = wishes.flatMap(({ at, steps }) => {
          const one = variants[at] as (typeof variants)[0];
          return one.notSoldTo.includes(context.country) ? [] : [{ ...one, quantity: quantityOf(one.variant, steps) }];
        });
        if (!wanted.length) return;
        const query = new URLSearchParams({
          ...context,
          handles: [...new Set(wanted.map(({ handle }) => handle))].join(),
        });
        const { body: list } = await shop.ask<ProductList>('GET', `/products?${query}`);
        const cards = new Map(
          list.items.flatMap((product) => product.variants.map((variant) => [variant.id, variant])),
        );
        const { cart, ready, secret } = await walk(
          context,
          wanted.map(({ variant, quantity }) => ({ itemId: variant.id, quantity })),
        );
        const expected = wanted.map(({ variant, quantity }) => {
          const card = cards.get(variant.id);
          assert.ok(card, variant.id);
          assert.equal(card.price.currency, context.currency);
          const tier = card.tierPrices?.findLast(({ minimumQuantity }) => minimumQuantity <= quantity);
          return (tier?.price ?? card.price).amount * quantity;
        });
        const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
        const linesOf = ({ lineItems }: { lineItems: Cart['lineItems'] }) =>
          lineItems.map((line) => amountOf(line as never, 'total'));
        assert.deepEqual(linesOf(cart), expected);
        assert.deepEqual(linesOf(ready), expected);
        for (const bill of [cart, ready]) {
          assert.equal(amountOf(bill, 'subtotal'), sum(expected));
          const parts = bill.totals.filter(({ type }) => type !== 'total');
          assert.equal(totalOf(bill), sum(parts.map(({ amount }) => amount)));
          assert.ok(
            bill.totals.every(({ amount, currency }) => Number.isSafeInteger(amount) && currency === context.currency),
          );
        }
        assert.equal(totalOf(ready), totalOf(cart), 'the estimate in the cart was what it costs');
        const [only] = wanted;
        if (only && wanted.length === 1 && only.quantity === (only.variant.minimumQuantity ?? 1))
          assert.equal(
            cards.get(only.variant.id)?.landedCost?.amount,
            totalOf(ready),
            'the card told the price to the door',
          );

        charged.clear();
        const done = await shop.complete(ready, { secret });
        assert.equal(done.status, 200, JSON.stringify(done.body));
        assert.deepEqual([...charged.values()], [totalOf(ready)]);
        const { body: order } = await shop.ask<Order>('POST', '/orders/lookup', {
          body: { label: done.body.order?.label, email: 'ada@example.com' },
        });
        assert.deepEqual(order.totals, done.body.totals);
        assert.equal(totalOf(order), totalOf(ready));
        assert.deepEqual(linesOf(order as never), expected);
      },
    ),
    LIMITS,
  );
});

test(`nobody pays another price, whatever a body says, ${RUNS} times over`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...contexts),
      fc.nat({ max: variants.length - 1 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      lie,
      async (context, at, less, lied) => {
        const { variant, notSoldTo } = variants[at] as (typeof variants)[0];
        if (notSoldTo.includes(context.country)) return;
        const line = { itemId: variant.id, quantity: quantityOf(variant, 0) };
        const { cart, ready, secret } = await walk(context, [line]);
        const price = totalOf(ready);

        const refused = async (method: string, path: string, body: object, version?: number) => {
          const { status } = await shop.ask(method, path, {
            body: spoil(body, lied),
            secret,
            ...(version === undefined ? {} : { version }),
          });
          assert.ok(status >= 400 && status < 500, `${method} ${path} with ${JSON.stringify(lied)}: ${status}`);
        };
        // `currency` is a member of a context, and says in which one to count.
        if (lied.name !== 'currency') await refused('POST', '/carts', { context, lineItems: [line] });
        await refused('POST', `/carts/${cart.id}/line-items`, line);
        await refused('PATCH', `/carts/${cart.id}/line-items/${cart.lineItems[0]?.id}`, { quantity: 1 }, cart.version);
        await refused('PATCH', `/checkouts/${ready.id}`, { shippingAddress: addressIn(context.country) });
        const pay = { payment: { handlerId: 'test', instrumentId: 'approve' } };
        await refused('POST', `/checkouts/${ready.id}/complete`, {
          ...pay,
          seenTotal: { amount: price, currency: context.currency },
        });

        charged.clear();
        for (const seenTotal of [
          { amount: Math.max(0, price - less), currency: context.currency },
          { amount: price, currency: context.currency === 'KZT' ? 'EUR' : 'KZT' },
        ]) {
          const cheap = await shop.ask<{ code: string }>('POST', `/checkouts/${ready.id}/complete`, {
            body: { ...pay, seenTotal },
            secret,
            key: newKey(),
          });
          assert.equal(cheap.body.code, 'price_changed', JSON.stringify(cheap.body));
        }
        assert.equal(charged.size, 0);
        const { body: still } = await shop.ask<Checkout>('GET', `/checkouts/${ready.id}`, { secret });
        assert.deepEqual(still.totals, ready.totals);
        assert.equal((await shop.complete(ready, { secret })).status, 200);
        assert.deepEqual([...charged.values()], [price]);
      },
    ),
    LIMITS,
  );
});
