import type { Variant } from '@wares/contract';
import type { Case } from '../conformance.ts';
import { check, refusal, Skip, same } from '../expect.ts';

const capability = 'deliveryPromise';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export const deliveryCases: readonly Case[] = [
  {
    name: 'promises days in their order, with a cut-off that is to come',
    capability,
    async check(shopper) {
      const { products } = shopper.client;
      for (const context of shopper.contexts()) {
        const { items } = await products.list({ ...context, limit: 100 });
        const product = items.find(({ variants }) => variants.some(({ availability }) => availability.available));
        if (!product) continue;
        const promised = await products.delivery(product.handle, context);
        const { dispatchDate, earliestDate, latestDate, cutoffAt, holidays = [], price } = promised;
        const dates = [dispatchDate, earliestDate, latestDate];
        check(
          [...dates, ...holidays.map(({ date }) => date)].every((date) => ISO_DATE.test(date)),
          `no dates: ${JSON.stringify(promised)}`,
        );
        same(dates.toSorted(), dates, 'days in their order');
        // A day's grace for clocks that differ.
        check(Date.parse(cutoffAt) > Date.now() - 86_400_000, `the cut-off ${cutoffAt} is past`);
        same(promised.context, context, 'context');
        if (price) same(price.currency, context.currency, 'currency of the price');
        check(
          holidays.every(({ name }) => name.trim()),
          'a holiday without a name',
        );
      }
    },
  },
  {
    name: 'promises a day for the variant that is asked for, and for one of its own alone',
    capability,
    async check(shopper) {
      const [a, b] = await shopper.goods(2);
      const { products } = shopper.client;
      const { handle } = a.product;
      const one = await products.delivery(handle, { ...shopper.context, variantId: a.variant.id });
      check(one.earliestDate <= one.latestDate, 'days in their order');
      const other = products.delivery(handle, { ...shopper.context, variantId: b.variant.id });
      await refusal(other, 'variant_not_found');
    },
  },
  {
    name: 'promises nothing for what cannot be bought',
    capability,
    async check(shopper) {
      const { products } = shopper.client;
      await refusal(products.delivery('there-is-no-such-product', shopper.context), 'product_not_found');
      const isGone = ({ availability }: Variant) => !availability.available;
      const found = (await shopper.products()).find(({ variants }) => variants.some(isGone));
      if (!found) throw new Skip('nothing is sold out');
      const variantId = found.variants.find(isGone)?.id;
      const asked = products.delivery(found.handle, { ...shopper.context, variantId });
      same((await refusal(asked, 'not_deliverable')).status, 409, 'status');
    },
  },
];
