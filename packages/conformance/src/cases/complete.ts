import { checkBill } from '../bill.ts';
import type { Case } from '../conformance.ts';
import { check, refusal, Skip, same, sameCart } from '../expect.ts';
import { chance } from '../shopper.ts';

const capability = 'checkout';

export const completeCases: readonly Case[] = [
  {
    name: 'makes an order of a checkout',
    capability,
    async check(shopper) {
      const { cart, checkout: before, secret } = await shopper.ready();
      const options = { secret, version: before.version };
      const checkout = await shopper.client.checkouts.complete(before.id, shopper.completion(before), options);
      same(checkout.status, 'completed', 'status');
      check(checkout.order?.label, 'an order without a number');
      same(
        checkout.totals.map(({ type, amount }) => [type, amount]),
        before.totals.map(({ type, amount }) => [type, amount]),
        'totals',
      );
      checkBill(checkout.totals, checkout.currency, checkout.lineItems, 'completed checkout');
      const after = await shopper.client.carts.get(cart.id);
      same([after.status, after.order?.label], ['completed', checkout.order.label], 'cart');
      same((await shopper.client.checkouts.get(before.id, { secret })).order, checkout.order, 'order read again');
    },
  },
  {
    name: 'makes one order, however often it is asked for with one key',
    capability,
    async check(shopper) {
      const { checkout, secret } = await shopper.ready();
      const options = { secret, idempotencyKey: chance() };
      const complete = () => shopper.client.checkouts.complete(checkout.id, shopper.completion(checkout), options);
      const answers = [...(await Promise.all([complete(), complete()])), await complete()];
      same(new Set(answers.map(({ order }) => order?.label)).size, 1, 'orders');
    },
  },
  {
    name: 'makes one order of two attempts with keys of their own',
    capability,
    async check(shopper) {
      const { cart, checkout, secret } = await shopper.ready();
      const complete = () => shopper.client.checkouts.complete(checkout.id, shopper.completion(checkout), { secret });
      const results = await Promise.allSettled([complete(), complete()]);
      const labels = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.order?.label] : []));
      check(labels.length > 0, 'no order at all');
      const { order } = await shopper.client.carts.get(cart.id);
      for (const label of labels) same(label, order?.label, 'order');
      for (const result of results)
        if (result.status === 'rejected')
          await refusal(Promise.reject(result.reason), 'checkout_closed', 'idempotency_in_progress', 'cart_completed');
    },
  },
  {
    name: 'makes one order of a cart in two checkouts',
    capability,
    async check(shopper) {
      const { cart, checkout, secret, email } = await shopper.ready();
      const { checkouts } = shopper.client;
      const mine = { secret: chance() };
      const begun = await checkouts.create({ cartId: cart.id }, mine);
      const update = { buyer: { email }, shippingAddress: shopper.harness.address };
      const other = await checkouts.update(begun.id, update, mine);
      await checkouts.complete(checkout.id, shopper.completion(checkout), { secret });
      await refusal(checkouts.complete(other.id, shopper.completion(other), mine), 'checkout_closed', 'cart_completed');
    },
  },
  {
    name: 'refuses another price than its own, and makes no order',
    capability,
    async check(shopper) {
      const { cart, checkout, secret } = await shopper.ready();
      const right = shopper.completion(checkout);
      for (const seenTotal of [
        { ...right.seenTotal, amount: right.seenTotal.amount - 1 },
        { ...right.seenTotal, amount: 0 },
        { ...right.seenTotal, currency: right.seenTotal.currency === 'CHF' ? 'EUR' : 'CHF' },
      ])
        await refusal(
          shopper.client.checkouts.complete(checkout.id, { ...right, seenTotal }, { secret }),
          'price_changed',
        );
      same((await shopper.client.carts.get(cart.id)).status, 'active', 'status of the cart');
      const completed = await shopper.client.checkouts.complete(checkout.id, right, { secret });
      same(completed.status, 'completed', 'status at the right price');
    },
  },
  {
    name: 'makes no order when the payment is declined, and one when it then is not',
    capability,
    async check(shopper) {
      const { declined } = shopper.harness.payment;
      if (!declined) throw new Skip('the harness has no payment that is declined');
      const { cart, checkout, secret } = await shopper.ready();
      const { checkouts } = shopper.client;
      await refusal(
        checkouts.complete(checkout.id, shopper.completion(checkout, declined), { secret }),
        'payment_declined',
      );
      same((await shopper.client.carts.get(cart.id)).status, 'active', 'status of the cart');
      const again = await checkouts.get(checkout.id, { secret });
      const completed = await checkouts.complete(checkout.id, shopper.completion(again), { secret });
      same(completed.status, 'completed', 'status');
    },
  },
  {
    name: 'refuses a way to pay that there is not',
    capability,
    async check(shopper) {
      const { checkout, secret } = await shopper.ready();
      const completion = shopper.completion(checkout, { handlerId: 'no-such-handler' });
      await refusal(shopper.client.checkouts.complete(checkout.id, completion, { secret }), 'validation_failed');
    },
  },
  {
    name: 'changes nothing about what has become an order',
    capability,
    async check(shopper) {
      const { checkout, secret } = await shopper.placeOrder();
      const { carts, checkouts } = shopper.client;
      const { cartId } = checkout;
      const [{ variant }] = await shopper.goods(1);
      const before = await carts.get(cartId);
      const lineId = before.lineItems[0]?.id ?? '';
      for (const change of [
        () => carts.addLineItem(cartId, { itemId: variant.id, quantity: 1 }),
        () => carts.updateLineItem(cartId, lineId, { quantity: 5 }),
        () => carts.removeLineItem(cartId, lineId),
        () => carts.update(cartId, { context: { language: 'en' } }),
        () => checkouts.create({ cartId }, { secret: chance() }),
      ])
        await refusal(change(), 'cart_completed');
      const update = checkouts.update(checkout.id, { buyer: { email: 'a@example.com' } }, { secret });
      await refusal(update, 'checkout_closed');
      sameCart(await carts.get(cartId), before, 'the cart after that');
    },
  },
];
