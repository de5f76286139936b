import type { Case } from '../conformance.ts';
import { check, refusal, same, sameCart } from '../expect.ts';
import { chance } from '../shopper.ts';

const quantityOf = (cart: { lineItems: readonly { quantity: number }[] }) =>
  cart.lineItems.reduce((sum, { quantity }) => sum + quantity, 0);

export const cartChangeCases: readonly Case[] = [
  {
    name: 'counts the version of a cart up with every change',
    async check(shopper) {
      const [a, b] = await shopper.goods(2);
      const { carts } = shopper.client;
      let cart = await shopper.cartOf([]);
      const steps = [
        () => carts.addLineItem(cart.id, { itemId: a.variant.id, quantity: 1 }),
        () => carts.addLineItem(cart.id, { itemId: b.variant.id, quantity: 1 }),
        () => carts.updateLineItem(cart.id, cart.lineItems[0]?.id ?? '', { quantity: 2 }),
        () => carts.removeLineItem(cart.id, cart.lineItems[0]?.id ?? ''),
      ];
      for (const step of steps) {
        const next = await step();
        check(next.version > cart.version, `version ${next.version} after ${cart.version}`);
        cart = next;
      }
      same((await carts.get(cart.id)).version, cart.version, 'version read again');
    },
  },
  {
    name: 'makes a change to the version that was seen, and none to another',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const { carts } = shopper.client;
      const cart = await shopper.cartOf([]);
      const add = { itemId: variant.id, quantity: 1 };
      const next = await carts.addLineItem(cart.id, add, { version: cart.version });
      const lineId = next.lineItems[0]?.id ?? '';
      const stale = { version: cart.version };
      const context = shopper.contexts(50).at(-1) ?? {};
      for (const change of [
        () => carts.addLineItem(cart.id, add, stale),
        () => carts.updateLineItem(cart.id, lineId, { quantity: 3 }, stale),
        () => carts.removeLineItem(cart.id, lineId, stale),
        () => carts.update(cart.id, { context }, stale),
      ]) {
        const error = await refusal(change(), 'version_conflict');
        same(error.status, 412, 'status');
      }
      sameCart(await carts.get(cart.id), next, 'the cart after that');
    },
  },
  {
    name: 'makes a change once, however often it is sent with its key',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const cart = await shopper.cartOf([]);
      const add = () =>
        shopper.client.carts.addLineItem(cart.id, { itemId: variant.id, quantity: 1 }, { idempotencyKey: key });
      const key = chance();
      const first = await add();
      same(await add(), first, 'the second answer');
      same(quantityOf(await shopper.client.carts.get(cart.id)), 1, 'quantity');
    },
  },
  {
    name: 'makes a change once when it is sent twice at the same time',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const cart = await shopper.cartOf([]);
      const options = { idempotencyKey: chance() };
      const add = () => shopper.client.carts.addLineItem(cart.id, { itemId: variant.id, quantity: 1 }, options);
      const [first, second] = await Promise.all([add(), add()]);
      same(second, first, 'the other answer');
      same(quantityOf(await shopper.client.carts.get(cart.id)), 1, 'quantity');
    },
  },
  {
    name: 'makes one cart, however often it is asked for with one key',
    async check({ client, context }) {
      const options = { idempotencyKey: chance() };
      const create = () => client.carts.create({ context }, options);
      const carts = [...(await Promise.all([create(), create()])), await create()];
      same(new Set(carts.map(({ id }) => id)).size, 1, 'carts');
    },
  },
  {
    name: 'repeats the answer to a change even after the cart has moved on',
    async check(shopper) {
      const [a, b] = await shopper.goods(2);
      const cart = await shopper.cartOf([]);
      const options = { idempotencyKey: chance(), version: cart.version };
      const add = () => shopper.client.carts.addLineItem(cart.id, { itemId: a.variant.id, quantity: 1 }, options);
      const first = await add();
      await shopper.client.carts.addLineItem(cart.id, { itemId: b.variant.id, quantity: 1 });
      same(await add(), first, 'the repeated answer');
    },
  },
  {
    name: 'refuses a key that was used for another change',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const cart = await shopper.cartOf([]);
      const options = { idempotencyKey: chance() };
      await shopper.client.carts.addLineItem(cart.id, { itemId: variant.id, quantity: 1 }, options);
      const other = shopper.client.carts.addLineItem(cart.id, { itemId: variant.id, quantity: 2 }, options);
      const error = await refusal(other, 'idempotency_key_reused');
      same(error.status, 422, 'status');
      same(quantityOf(await shopper.client.carts.get(cart.id)), 1, 'quantity');
    },
  },
  {
    name: 'loses none of several changes made at the same time',
    async check(shopper) {
      const [a, b] = await shopper.goods(2);
      const cart = await shopper.cartOf([]);
      const add = (id: string) => shopper.client.carts.addLineItem(cart.id, { itemId: id, quantity: 1 });
      const other = b.variant.id;
      await Promise.all([add(a.variant.id), add(other), add(a.variant.id), add(other)]);
      const { lineItems } = await shopper.client.carts.get(cart.id);
      same(
        lineItems.map(({ quantity }) => quantity),
        [2, 2],
        'quantities',
      );
    },
  },
];
