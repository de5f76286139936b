import type { Cart, Variant } from '@wares/contract';
import { checkBill } from '../bill.ts';
import type { Case } from '../conformance.ts';
import { check, same } from '../expect.ts';
import type { Shopper } from '../shopper.ts';

const canBeHad = ({ availability, minimumQuantity = 1 }: Variant, quantity = minimumQuantity): boolean =>
  availability.available && (availability.quantity ?? quantity) >= quantity;

const add = async (shopper: Shopper, { id }: Variant, quantity: number): Promise<Cart> =>
  shopper.client.carts.addLineItem((await shopper.cartOf([])).id, { itemId: id, quantity });

const checkAdjusted = (cart: Cart, quantity: number): void => {
  same(cart.lineItems[0]?.quantity, quantity, 'quantity');
  const message = cart.messages.find(({ code }) => code === 'quantity_adjusted');
  check(message?.content, `no quantity_adjusted among the messages: ${JSON.stringify(cart.messages)}`);
  same(message.path, '$.lineItems[0]', 'path of the message');
};

export const limitCases: readonly Case[] = [
  {
    name: 'gives tiers that begin with the smallest quantity and get cheaper, in the currency of the price',
    async check(shopper) {
      for (const context of shopper.contexts())
        for (const { handle, variants } of await shopper.products({ ...context, limit: 100 }))
          for (const { price, tierPrices = [], memberPrice } of variants) {
            let before = { minimumQuantity: 1, price };
            for (const tier of tierPrices) {
              check(tier.minimumQuantity > before.minimumQuantity, `${handle}: tiers out of order`);
              check(tier.price.amount < before.price.amount, `${handle}: a tier that is not cheaper`);
              same(tier.price.currency, price.currency, `${handle}: currency of a tier`);
              before = tier;
            }
            if (memberPrice) {
              same(memberPrice.currency, price.currency, `${handle}: currency of the member's price`);
              check(memberPrice.amount < price.amount, `${handle}: members pay no less`);
            }
          }
    },
  },
  {
    name: 'charges the price of the tier that the quantity of a line is in',
    async check(shopper) {
      const variant = await shopper.variant(
        (each) => !!each.tierPrices?.[0] && canBeHad(each, each.tierPrices[0].minimumQuantity),
        'variant whose first tier can be reached',
      );
      const { minimumQuantity: least = 1, quantityStep = 1, price, tierPrices = [] } = variant;
      const [tier] = tierPrices as [NonNullable<Variant['tierPrices']>[number]];
      const cart = await add(shopper, variant, tier.minimumQuantity);
      const [line] = cart.lineItems;
      check(line && line.quantity >= tier.minimumQuantity, `the tier from ${tier.minimumQuantity} on is not reached`);
      same(line.item.price, tier.price, 'price of a piece in the tier');
      checkBill(cart.totals, cart.currency, cart.lineItems, 'the cart');
      const below = tier.minimumQuantity - quantityStep;
      if (below < least) return;
      const { carts } = shopper.client;
      const less = await carts.updateLineItem(cart.id, line.id, { quantity: below });
      same(less.lineItems[0]?.item.price, price, 'price of a piece below the tier');
      checkBill(less.totals, less.currency, less.lineItems, 'the cart with less');
    },
  },
  {
    name: 'raises a quantity below the least that is sold, and says so',
    async check(shopper) {
      const variant = await shopper.variant(
        (each) => (each.minimumQuantity ?? 1) > 1 && canBeHad(each),
        'variant with a least quantity',
      );
      checkAdjusted(await add(shopper, variant, 1), variant.minimumQuantity ?? 1);
    },
  },
  {
    name: 'lowers a quantity above the most that one order takes, and says so',
    async check(shopper) {
      const variant = await shopper.variant(
        (each) => each.maximumQuantity !== undefined && canBeHad(each, each.maximumQuantity),
        'variant with a limit that is in stock',
      );
      const { maximumQuantity = 1, minimumQuantity = 1, quantityStep = 1 } = variant;
      const most = maximumQuantity - ((maximumQuantity - minimumQuantity) % quantityStep);
      const cart = await add(shopper, variant, 9_999);
      checkAdjusted(cart, most);
      same(cart.lineItems[0]?.maximumQuantity, most, 'maximumQuantity of the line');
    },
  },
  {
    name: 'keeps to the steps that a variant is sold in',
    async check(shopper) {
      const variant = await shopper.variant(
        (each) =>
          (each.quantityStep ?? 1) > 1 &&
          canBeHad(each, (each.minimumQuantity ?? 1) + (each.quantityStep ?? 1)) &&
          (each.maximumQuantity ?? 9_999) >= (each.minimumQuantity ?? 1) + (each.quantityStep ?? 1),
        'variant that is sold in steps',
      );
      const { minimumQuantity = 1, quantityStep = 1 } = variant;
      checkAdjusted(await add(shopper, variant, minimumQuantity + 1), minimumQuantity + quantityStep);
    },
  },
];
