import type { Cart, LineItem, Variant } from '@wares/contract';
import type { Case } from '../conformance.ts';
import { check, refusal, Skip, same, sameCart } from '../expect.ts';

/** What is in a cart: quantities by variant. */
const contents = (lines: readonly { item: { id: string }; quantity: number }[]) =>
  Object.fromEntries(lines.map(({ item, quantity }) => [item.id, quantity]));

export const cartCases: readonly Case[] = [
  {
    name: 'makes an empty cart whose id nobody can guess',
    async check({ client, context }) {
      const [a, b] = [await client.carts.create({ context }), await client.carts.create({ context })];
      check(a.id !== b.id, 'two carts have one id');
      check(a.id.length >= 22, `the id ${a.id} is too short for 128 bits`);
      const different = [...a.id].filter((letter, at) => letter !== b.id[at]);
      check(different.length >= 12, `${b.id} follows ${a.id}: they are too alike for chance`);
      // A day's grace for clocks that differ.
      check(Date.parse(a.expiresAt) > Date.now() - 86_400_000, `it was forgotten at ${a.expiresAt} already`);
      same([a.status, a.lineItems.length], ['active', 0], 'status and lines');
      sameCart(await client.carts.get(a.id), a, 'the cart read again');
    },
  },
  {
    name: 'makes a cart with lines in the context asked for',
    async check(shopper) {
      const [a, b] = await shopper.goods(2);
      for (const context of shopper.contexts(3)) {
        const cart = await shopper.client.carts.create({ context });
        same(cart.context, context, 'context');
      }
      const cart = await shopper.client.carts.create({
        context: shopper.context,
        lineItems: [
          { itemId: a.variant.id, quantity: 1 },
          { itemId: b.variant.id, quantity: 2 },
        ],
      });
      same(contents(cart.lineItems), { [a.variant.id]: 1, [b.variant.id]: 2 }, 'contents');
    },
  },
  {
    name: 'raises the quantity of a line when its variant is added again',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const before = await shopper.cartOf([]);
      const first = await shopper.client.carts.addLineItem(before.id, { itemId: variant.id, quantity: 1 });
      const second = await shopper.client.carts.addLineItem(before.id, { itemId: variant.id, quantity: 2 });
      same(contents(second.lineItems), { [variant.id]: 3 }, 'contents');
      same(second.lineItems[0]?.id, first.lineItems[0]?.id, 'id of the line');
    },
  },
  {
    name: 'sets the quantity of a line, and takes it out by 0 or by removing it',
    async check(shopper) {
      const items = await shopper.goods(2);
      const cart = await shopper.cartOf(items);
      const [a, b] = cart.lineItems as [LineItem, LineItem];
      const more = await shopper.client.carts.updateLineItem(cart.id, a.id, { quantity: 4 });
      same(
        more.lineItems.map(({ id, quantity }) => [id, quantity]),
        [
          [a.id, 4],
          [b.id, 1],
        ],
        'lines',
      );
      const one = await shopper.client.carts.updateLineItem(cart.id, a.id, { quantity: 0 });
      same(
        one.lineItems.map(({ id }) => id),
        [b.id],
        'lines after 0',
      );
      const none = await shopper.client.carts.removeLineItem(cart.id, b.id);
      same(none.lineItems, [], 'lines after removing');
      sameCart(await shopper.client.carts.get(cart.id), none, 'the cart read again');
    },
  },
  {
    name: 'says what is not there',
    async check(shopper) {
      const cart = await shopper.cartOf([]);
      const nowhere = `cart_${'x'.repeat(26)}`;
      const [{ variant }] = await shopper.goods(1);
      const { carts } = shopper.client;
      await refusal(carts.get(nowhere), 'cart_not_found');
      await refusal(carts.addLineItem(nowhere, { itemId: variant.id, quantity: 1 }), 'cart_not_found');
      await refusal(carts.update(nowhere, { context: shopper.context }), 'cart_not_found');
      await refusal(carts.updateLineItem(cart.id, 'no-such-line', { quantity: 1 }), 'line_item_not_found');
      await refusal(carts.removeLineItem(cart.id, 'no-such-line'), 'line_item_not_found');
      await refusal(carts.addLineItem(cart.id, { itemId: 'no-such-variant', quantity: 1 }), 'variant_not_found');
      sameCart(await carts.get(cart.id), cart, 'the cart after all that');
    },
  },
  {
    name: 'refuses quantities that are none, naming the field',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const cart = await shopper.cartOf([]);
      for (const quantity of [0, -1, 1.5, 10_000, '2', null]) {
        const input = { itemId: variant.id, quantity: quantity as number };
        const error = await refusal(shopper.client.carts.addLineItem(cart.id, input), 'validation_failed');
        const paths = error.fields?.map(({ path }) => path);
        same(paths, ['$.quantity'], `fields for ${quantity}`);
      }
      const filled = await shopper.cartOf(await shopper.goods(1));
      const lineId = filled.lineItems[0]?.id ?? '';
      for (const quantity of [-3, 1.5, 10_000])
        await refusal(shopper.client.carts.updateLineItem(filled.id, lineId, { quantity }), 'validation_failed');
      for (const quantity of [0, -3]) {
        const lineItems = [{ itemId: variant.id, quantity }];
        await refusal(shopper.client.carts.create({ context: shopper.context, lineItems }), 'validation_failed');
      }
    },
  },
  {
    name: 'takes what is said to be there, the scarcest too',
    async check(shopper) {
      const left = ({ availability }: Variant) => availability.quantity ?? Number.MAX_VALUE;
      const variants = (await shopper.products()).flatMap((product) => product.variants);
      for (const variant of variants) check(left(variant) >= 0, `${left(variant)} left of ${variant.id}`);
      const scarce = variants
        .filter(({ availability }) => availability.available)
        .toSorted((a, b) => left(a) - left(b));
      for (const { id, minimumQuantity = 1 } of scarce.slice(0, 3)) {
        const lineItems = [{ itemId: id, quantity: minimumQuantity }];
        const cart = await shopper.client.carts.create({ context: shopper.context, lineItems });
        same(contents(cart.lineItems)[id], minimumQuantity, `quantity of ${id}`);
      }
    },
  },
  {
    name: 'tells with a line in which quantities it goes, as it does with the variant',
    async check(shopper) {
      const { id, minimumQuantity, quantityStep } = await shopper.variant(
        ({ availability, minimumQuantity = 1, quantityStep = 1 }) =>
          availability.available && (minimumQuantity > 1 || quantityStep > 1),
        'variant that goes in more than one',
      );
      const lineItems = [{ itemId: id, quantity: minimumQuantity ?? 1 }];
      const cart = await shopper.client.carts.create({ context: shopper.context, lineItems });
      const line = cart.lineItems.find(({ item }) => item.id === id);
      same(line?.minimumQuantity ?? 1, minimumQuantity ?? 1, 'least of the line');
      same(line?.quantityStep ?? 1, quantityStep ?? 1, 'step of the line');
    },
  },
  {
    name: 'refuses what is sold out',
    async check(shopper) {
      const soldOut = await shopper.variant(({ availability }) => !availability.available, 'variant that is sold out');
      const cart = await shopper.cartOf([]);
      await refusal(shopper.client.carts.addLineItem(cart.id, { itemId: soldOut.id, quantity: 1 }), 'out_of_stock');
      sameCart(await shopper.client.carts.get(cart.id), cart, 'the cart after that');
    },
  },
  {
    name: 'puts in no more than there is, and says so',
    async check(shopper) {
      const few = await shopper.variant(
        ({ availability: { available, quantity }, maximumQuantity, minimumQuantity, quantityStep }) =>
          available &&
          quantity !== undefined &&
          quantity > 0 &&
          quantity < 9_999 &&
          [maximumQuantity, minimumQuantity, quantityStep].every((limit) => limit === undefined),
        'variant whose stock it tells',
      );
      const { carts } = shopper.client;
      const { id } = await shopper.cartOf([]);
      const checkShort = (cart: Cart) => {
        same(contents(cart.lineItems), { [few.id]: few.availability.quantity }, 'contents');
        const message = cart.messages.find(({ code }) => code === 'stock_short');
        check(message, `no stock_short among the messages: ${JSON.stringify(cart.messages)}`);
        same(message.path, '$.lineItems[0]', 'path of the message');
        check(message.content, 'a message without words');
      };
      const added = await carts.addLineItem(id, { itemId: few.id, quantity: 9_999 });
      checkShort(added);
      const lineId = added.lineItems[0]?.id ?? '';
      await carts.updateLineItem(id, lineId, { quantity: 1 });
      checkShort(await carts.updateLineItem(id, lineId, { quantity: 9_999 }));
    },
  },
  {
    name: 'says when the price is not the one that the shopper saw',
    async check(shopper) {
      const [{ variant }] = await shopper.goods(1);
      const { amount, currency } = variant.price;
      const input = { itemId: variant.id, quantity: 1, seenPrice: { amount: amount + 1, currency } };
      const cart = await shopper.client.carts.addLineItem((await shopper.cartOf([])).id, input);
      check(
        cart.messages.some(({ code }) => code === 'price_changed'),
        'no price_changed among the messages',
      );
      same(cart.lineItems[0]?.item.price, variant.price, 'price');
    },
  },
  {
    name: 'keeps the lines of a cart that moves to another market, says what changed, and finds back',
    async check(shopper) {
      const before = await shopper.cartOf(await shopper.goods(2), 2);
      const other = shopper.contexts(50).find(({ currency }) => currency !== before.currency);
      if (!other) throw new Skip('the shop sells in one currency');
      const moved = await shopper.client.carts.update(before.id, { context: other });
      same(moved.context, other, 'context');
      same(contents(moved.lineItems), contents(before.lineItems), 'contents');
      check(moved.version > before.version, 'the version did not grow');
      check(moved.messages.length > 0, 'no message says what changed');
      const back = await shopper.client.carts.update(before.id, { context: before.context });
      same(back.lineItems, before.lineItems, 'lines at home again');
      same(back.totals, before.totals, 'totals at home again');
    },
  },
  {
    name: 'is made for no country that the shop does not sell to, and moves to none',
    async check(shopper) {
      const { carts } = shopper.client;
      const context = { country: shopper.unsoldCountry };
      await refusal(carts.create({ context }), 'market_unsupported');
      const cart = await shopper.cartOf([]);
      await refusal(carts.update(cart.id, { context }), 'market_unsupported');
      sameCart(await carts.get(cart.id), cart, 'the cart after that');
    },
  },
  {
    name: 'changes words, not money, with the language',
    async check(shopper) {
      const before = await shopper.cartOf(await shopper.goods(1));
      for (const language of shopper.shop.capabilities.locales) {
        const cart = await shopper.client.carts.update(before.id, { context: { language } });
        same(cart.context.language, language, 'language');
        same(
          cart.totals.map(({ type, amount }) => [type, amount]),
          before.totals.map(({ type, amount }) => [type, amount]),
          'totals',
        );
      }
    },
  },
];
