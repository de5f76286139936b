import type { Money } from '@wares/contract';
import { checkBill, sumOf } from '../bill.ts';
import type { Case } from '../conformance.ts';
import { check, same } from '../expect.ts';

export const moneyCases: readonly Case[] = [
  {
    name: 'prices goods in the currency asked for, in every market',
    async check(shopper) {
      for (const context of shopper.contexts()) {
        const list = await shopper.client.products.list(context);
        same(list.context, context, 'context');
        for (const { handle, variants, priceRange, listPriceRange } of list.items) {
          const prices: (Money | undefined)[] = [
            priceRange.min,
            priceRange.max,
            listPriceRange?.min,
            listPriceRange?.max,
          ];
          for (const each of variants) prices.push(each.price, each.listPrice, each.lowestPrice30d, each.landedCost);
          for (const price of prices) {
            if (!price) continue;
            same(price.currency, context.currency, `currency of ${handle}`);
            check(Number.isSafeInteger(price.amount) && price.amount >= 0, `${handle} costs ${price.amount}`);
          }
        }
      }
    },
  },
  {
    name: 'gives regular prices, prices per measure and prices to the door that can be',
    async check(shopper) {
      for (const context of shopper.contexts())
        for (const { handle, listPriceRange, variants } of (await shopper.client.products.list(context)).items) {
          if (listPriceRange)
            check(listPriceRange.min.amount <= listPriceRange.max.amount, `${handle}: regular prices out of order`);
          for (const { price, listPrice = price, unitPrice, landedCost } of variants) {
            check(listPrice.amount >= price.amount, `${handle}: ${listPrice.amount} is reduced to ${price.amount}`);
            if (unitPrice) same(unitPrice.currency, context.currency, `${handle}: currency of the price per measure`);
            const lines = landedCost?.lines;
            if (lines) same(sumOf(lines), landedCost.amount, `${handle}: lines of the price to the door`);
          }
        }
    },
  },
  {
    name: 'gives as the range of prices the lowest and the highest of the variants',
    async check(shopper) {
      for (const { handle, variants, priceRange } of await shopper.products()) {
        const amounts = variants.map(({ price }) => price.amount);
        same([priceRange.min.amount, priceRange.max.amount], [Math.min(...amounts), Math.max(...amounts)], handle);
      }
    },
  },
  {
    name: 'asks the same money in a list, for a product alone, and in a cart, in every market',
    async check(shopper) {
      const [item] = await shopper.goods(1);
      for (const context of shopper.contexts()) {
        const { items } = await shopper.client.products.list({ ...context, handles: [item.product.handle] });
        const alone = await shopper.client.products.get(item.product.handle, context);
        const listed = items[0]?.variants.find(({ id }) => id === item.variant.id);
        const variant = alone.variants.find(({ id }) => id === item.variant.id);
        check(listed && variant, `${item.product.handle} is gone in ${context.country}`);
        same(variant.price, listed.price, `price in ${context.country}`);
        if (!variant.availability.available) continue;
        const cart = await shopper.client.carts.create({ context, lineItems: [{ itemId: variant.id, quantity: 3 }] });
        same(cart.lineItems[0]?.item.price, variant.price, `price in a cart in ${context.country}`);
        checkBill(cart.totals, context.currency, cart.lineItems, `cart in ${context.country}`);
      }
    },
  },
  {
    name: 'adds the parts of a bill up to its total exactly, after every change',
    async check(shopper) {
      const items = await shopper.goods(2);
      let cart = await shopper.cartOf([]);
      const verify = () =>
        checkBill(cart.totals, cart.currency, cart.lineItems, `cart of ${cart.lineItems.length} lines`);
      verify();
      for (const { variant } of items) {
        cart = await shopper.client.carts.addLineItem(cart.id, { itemId: variant.id, quantity: 1 });
        verify();
      }
      for (const { id } of cart.lineItems) {
        cart = await shopper.client.carts.updateLineItem(cart.id, id, { quantity: 4 });
        verify();
      }
      for (const context of shopper.contexts()) {
        cart = await shopper.client.carts.update(cart.id, { context });
        same(cart.currency, context.currency, 'currency of the cart');
        verify();
      }
      for (const { id } of cart.lineItems) {
        cart = await shopper.client.carts.removeLineItem(cart.id, id);
        verify();
      }
    },
  },
];
