import type { Cart, LineItem } from '@wares/contract';
import type { Case } from '../conformance.ts';
import { Skip, same, sameCart } from '../expect.ts';
import { chance } from '../shopper.ts';

interface Keyed {
  idempotencyKey: string;
}

export const keyCases: readonly Case[] = [
  {
    name: 'makes each change of a cart once with its key, also when it has moved on',
    async check(shopper) {
      const { carts } = shopper.client;
      const { id, lineItems } = await shopper.cartOf(await shopper.goods(2));
      const [a, b] = lineItems as [LineItem, LineItem];
      const context = shopper.contexts(50).at(-1) ?? {};
      const changes: [what: string, change: (options: Keyed) => Promise<Cart>][] = [
        ['setting a quantity', (options) => carts.updateLineItem(id, a.id, { quantity: 3 }, options)],
        ['removing a line', (options) => carts.removeLineItem(id, b.id, options)],
        ['moving to a market', (options) => carts.update(id, { context }, options)],
      ];
      for (const [index, [what, change]] of changes.entries()) {
        const options = { idempotencyKey: chance() };
        const first = await change(options);
        const after = await carts.updateLineItem(id, a.id, { quantity: 1 + (index % 2) });
        same(await change(options), first, `the second answer to ${what}`);
        sameCart(await carts.get(id), after, `the cart after ${what} twice`);
      }
    },
  },
  {
    name: 'keeps the keys of each cart apart, and never answers with the cart of another shopper',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const options = { idempotencyKey: chance() };
      for (const { id } of [await shopper.cartOf([]), await shopper.cartOf([])]) {
        const cart = await shopper.client.carts.addLineItem(id, { itemId: variant.id, quantity: 1 }, options);
        same([cart.id, cart.lineItems.length], [id, 1], 'cart and lines of the answer');
        sameCart(await shopper.client.carts.get(id), cart, 'the cart read again');
      }
    },
  },
  {
    name: 'knows a key again, whichever client sends it',
    async check(shopper) {
      const second = await shopper.harness.secondClient?.();
      if (!second) throw new Skip('the harness has no second client');
      const [{ variant }] = await shopper.goods(1);
      const options = { idempotencyKey: chance() };
      const create = { context: shopper.context };
      const { id } = await shopper.client.carts.create(create, options);
      same((await second.carts.create(create, options)).id, id, 'the cart of the other client');
      const input = { itemId: variant.id, quantity: 1 };
      const first = await shopper.client.carts.addLineItem(id, input, options);
      same(await second.carts.addLineItem(id, input, options), first, 'the answer to the other client');
    },
  },
  {
    name: 'begins and changes a checkout once, however often it is asked for with one key',
    capability: 'checkout',
    async check(shopper) {
      const { checkouts } = shopper.client;
      const cart = await shopper.cartOf(await shopper.goods(1));
      const secret = chance();
      const options = { secret, idempotencyKey: chance() };
      const begin = () => checkouts.create({ cartId: cart.id }, options);
      const { id } = await begin();
      same((await begin()).id, id, 'the checkout begun again');
      const update = () => checkouts.update(id, { buyer: { email: 'a@example.com' } }, options);
      const first = await update();
      const after = await checkouts.update(id, { buyer: { email: 'b@example.com' } }, { secret });
      same(await update(), first, 'the second answer');
      same(await checkouts.get(id, { secret }), after, 'the checkout after that');
    },
  },
  {
    name: 'keeps the keys of each checkout apart, and never answers with that of another shopper',
    capability: 'checkout',
    async check(shopper) {
      const options = { idempotencyKey: chance() };
      for (const { checkout, secret } of [await shopper.ready(), await shopper.ready()]) {
        const update = { buyer: { email: 'a@example.com' } };
        const next = await shopper.client.checkouts.update(checkout.id, update, { ...options, secret });
        same([next.id, next.cartId], [checkout.id, checkout.cartId], 'checkout of the answer');
      }
    },
  },
];
