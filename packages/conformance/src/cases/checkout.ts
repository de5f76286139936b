import type { Checkout } from '@wares/contract';
import { checkBill, sumOf, totalOf } from '../bill.ts';
import type { Case } from '../conformance.ts';
import { check, refusal, Skip, same } from '../expect.ts';
import { chance, checkAddress } from '../shopper.ts';

const capability = 'checkout';

export const checkoutCases: readonly Case[] = [
  {
    name: 'shows the goods and the money of the cart',
    capability,
    async check(shopper) {
      const cart = await shopper.cartOf(await shopper.goods(2), 2);
      const secret = chance();
      const checkout = await shopper.client.checkouts.create({ cartId: cart.id }, { secret });
      same([checkout.cartId, checkout.status, checkout.currency], [cart.id, 'incomplete', cart.currency], 'checkout');
      same(checkout.lineItems, cart.lineItems, 'lines');
      checkBill(checkout.totals, checkout.currency, checkout.lineItems, 'checkout');
      same(await shopper.client.checkouts.get(checkout.id, { secret }), checkout, 'the checkout read again');
    },
  },
  {
    name: 'says what is missing before it can be completed',
    capability,
    async check(shopper) {
      const cart = await shopper.cartOf(await shopper.goods(1));
      const secret = chance();
      const checkout = await shopper.client.checkouts.create({ cartId: cart.id }, { secret });
      check(
        checkout.messages.some(({ type, path }) => type === 'error' && path),
        'no message names what is missing',
      );
      const complete = shopper.client.checkouts.complete(checkout.id, shopper.completion(checkout), { secret });
      const error = await refusal(complete, 'checkout_incomplete');
      check(error.fields?.length, 'the error names no field');
    },
  },
  {
    name: 'takes buyer, address and delivery, keeps what is not sent, and is ready then',
    capability,
    async check(shopper) {
      const { checkout, secret, email } = await shopper.ready();
      same(checkout.buyer?.email, email, 'e-mail');
      checkAddress(checkout.shippingAddress, shopper.harness.address);
      checkBill(checkout.totals, checkout.currency, checkout.lineItems, 'checkout');
      check(checkout.payment.handlers.length > 0, 'no way to pay');
      const update = { buyer: { email: 'other@example.com' } };
      const next = await shopper.client.checkouts.update(checkout.id, update, { secret, version: checkout.version });
      same(next.buyer?.email, 'other@example.com', 'e-mail');
      same(next.shippingAddress, checkout.shippingAddress, 'address');
      check(next.version > checkout.version, 'the version did not grow');
    },
  },
  {
    name: 'follows each delivery option in its bill',
    capability,
    async check(shopper) {
      const { checkout, secret } = await shopper.ready();
      const groupsOf = ({ fulfillment }: Checkout) => fulfillment?.methods.flatMap((method) => method.groups) ?? [];
      const groups = groupsOf(checkout);
      for (const { id: groupId, options } of groups)
        for (const { id: optionId } of options) {
          const selectedOptions = [{ groupId, optionId }];
          const next = await shopper.client.checkouts.update(checkout.id, { selectedOptions }, { secret });
          checkBill(next.totals, next.currency, next.lineItems, `checkout with ${optionId}`);
          same(groupsOf(next).find(({ id }) => id === groupId)?.selectedOptionId, optionId, 'option chosen');
          const told = groupsOf(next).flatMap((group) =>
            group.options.filter(({ id }) => id === group.selectedOptionId),
          );
          const billed = next.totals.filter(({ type }) => type === 'fulfillment');
          same(sumOf(billed), sumOf(told.map((option) => totalOf(option.totals))), `what is billed with ${optionId}`);
        }
      const selectedOptions = [{ groupId: groups[0]?.id ?? 'x', optionId: 'no-such-option' }];
      await refusal(shopper.client.checkouts.update(checkout.id, { selectedOptions }, { secret }), 'validation_failed');
    },
  },
  {
    name: 'names taxes that can be, and those on top in the bill too',
    capability,
    async check(shopper) {
      const { taxLines = [], totals, lineItems } = (await shopper.ready(3)).checkout;
      if (!taxLines.length) throw new Skip('the checkout names no taxes');
      // Each piece and each delivery may be rounded apart.
      const slack = lineItems.reduce((pieces, { quantity }) => pieces + quantity, 1);
      for (const { type, rate, taxableAmount, amount, included } of taxLines) {
        const due = taxableAmount * Number(rate);
        // What is inside a price may be told of the price with or without it.
        const fits = [due, included ? due / (1 + Number(rate)) : due].some((each) => Math.abs(each - amount) <= slack);
        check(fits, `${type}: ${amount} is not ${rate} of ${taxableAmount}`);
      }
      const onTop = taxLines.filter(({ included }) => !included);
      same(sumOf(onTop), sumOf(totals.filter(({ type }) => type === 'tax' || type === 'import_tax')), 'taxes on top');
    },
  },
  {
    name: 'refuses a change to another version than the one that was seen',
    capability,
    async check(shopper) {
      const { checkout, secret } = await shopper.ready();
      const stale = { secret, version: checkout.version - 1 };
      const { checkouts } = shopper.client;
      await refusal(checkouts.update(checkout.id, { buyer: { email: 'a@example.com' } }, stale), 'version_conflict');
      await refusal(checkouts.complete(checkout.id, shopper.completion(checkout), stale), 'version_conflict');
      same(await checkouts.get(checkout.id, { secret }), checkout, 'the checkout after that');
    },
  },
  {
    name: 'opens to its secret only, and tells nobody else whether it is there',
    capability,
    async check(shopper) {
      const { checkout } = await shopper.ready();
      const { checkouts } = shopper.client;
      const other = { secret: chance() };
      const wrong = await refusal(checkouts.get(checkout.id, other), 'unauthorized', 'checkout_not_found');
      const unknown = await refusal(checkouts.get('checkout_nowhere', other), 'unauthorized', 'checkout_not_found');
      same([wrong.code, wrong.message], [unknown.code, unknown.message], 'refusal');
      await refusal(
        checkouts.update(checkout.id, { buyer: { email: 'a@example.com' } }, other),
        wrong.code as 'unauthorized',
      );
      await refusal(checkouts.complete(checkout.id, shopper.completion(checkout), other), wrong.code as 'unauthorized');
      await refusal(checkouts.get(checkout.id, { secret: '' }), 'config_invalid', 'unauthorized');
    },
  },
  {
    name: 'keeps who and where to out of the cart',
    capability,
    async check(shopper) {
      const { cart, email } = await shopper.ready();
      const text = JSON.stringify(await shopper.client.carts.get(cart.id));
      for (const personal of [email, shopper.harness.address.lastName, shopper.harness.address.streetAddress])
        check(!text.includes(personal), `the cart tells ${personal}`);
    },
  },
  {
    name: 'refuses an address or e-mail that is none, naming the field',
    capability,
    async check(shopper) {
      const { checkout, secret } = await shopper.ready();
      const update = (input: object) => shopper.client.checkouts.update(checkout.id, input, { secret });
      for (const [input, path] of [
        [{ shippingAddress: { ...shopper.harness.address, lastName: '' } }, '$.shippingAddress.lastName'],
        [
          { shippingAddress: { ...shopper.harness.address, addressCountry: 'Deutschland' } },
          '$.shippingAddress.addressCountry',
        ],
        [{ buyer: { email: 'nobody' } }, '$.buyer.email'],
      ] as const) {
        const error = await refusal(update(input), 'validation_failed');
        same(
          error.fields?.map((field) => field.path),
          [path],
          'fields',
        );
      }
      same(await shopper.client.checkouts.get(checkout.id, { secret }), checkout, 'the checkout after that');
    },
  },
  {
    name: 'refuses a cart that is empty or not there',
    capability,
    async check(shopper) {
      const cart = await shopper.cartOf([]);
      const create = (cartId: string) => shopper.client.checkouts.create({ cartId }, { secret: chance() });
      await refusal(create(cart.id), 'cart_empty');
      await refusal(create('no-such-cart'), 'cart_not_found');
    },
  },
  {
    name: 'shows what is put into the cart meanwhile',
    capability,
    async check(shopper) {
      const { cart, checkout, secret } = await shopper.ready();
      const line = cart.lineItems[0];
      await shopper.client.carts.updateLineItem(cart.id, line?.id ?? '', { quantity: 3 });
      const next = await shopper.client.checkouts.get(checkout.id, { secret });
      same(next.lineItems[0]?.quantity, 3, 'quantity');
      check(next.version > checkout.version, 'the version did not grow');
      check(totalOf(next.totals).amount > totalOf(checkout.totals).amount, 'the total did not grow');
    },
  },
];
