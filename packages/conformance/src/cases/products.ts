import type { Product } from '@wares/contract';
import { checkCard } from '../card.ts';
import type { Case } from '../conformance.ts';
import { check, refusal, Skip, same } from '../expect.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Prices go up: the least of each product, or the most. */
function checkRising(products: readonly Product[], what: string): void {
  const [least, most] = (['min', 'max'] as const).map((end) =>
    products.map(({ priceRange }) => priceRange[end].amount),
  );
  const isRising = (amounts: readonly number[] = []) => amounts.every((each, at) => each >= (amounts[at - 1] ?? each));
  check(isRising(least) || isRising(most), `${what}: ${least}`.slice(0, 200));
}

export const productCases: readonly Case[] = [
  {
    name: 'gives every product exactly once over all pages, however long they are',
    async check(shopper) {
      const all = ids(await shopper.products({ ...shopper.context, limit: 100 }));
      check(all.length > 1, 'needs two products');
      same(new Set(all).size, all.length, 'different products');
      for (const limit of [1, Math.ceil(all.length / 2), all.length].map((each) => Math.min(each, 100))) {
        if (limit === 1 && all.length > 50) continue;
        same(ids(await shopper.products({ ...shopper.context, limit })), all, `products in pages of ${limit}`);
      }
    },
  },
  {
    name: 'gives no more products in a page than asked for, and counts right where it counts',
    async check(shopper) {
      const { items, totalCount, nextCursor } = await shopper.client.products.list({ ...shopper.context, limit: 2 });
      check(items.length <= 2, `${items.length} products in a page of 2`);
      if (totalCount !== undefined) same(totalCount, (await shopper.products()).length, 'totalCount');
      check(nextCursor !== '', 'an empty cursor');
    },
  },
  {
    name: 'refuses a cursor that it did not give',
    async check({ client }) {
      await refusal(client.products.list({ cursor: 'made-up-by-a-test' }), 'validation_failed');
    },
  },
  {
    name: 'gives products by their handles in that order, without those that there are not',
    async check(shopper) {
      const [first, second] = (await shopper.products()).map(({ handle }) => handle) as [string, string];
      const handles = [second, 'there-is-no-such-product', first];
      const { items, nextCursor } = await shopper.client.products.list({ ...shopper.context, handles });
      same(
        items.map(({ handle }) => handle),
        [second, first],
        'handles',
      );
      same(nextCursor, undefined, 'nextCursor');
    },
  },
  {
    name: 'refuses an empty list of handles instead of giving the whole catalogue',
    async check({ client }) {
      await refusal(client.products.list({ handles: [] }), 'validation_failed');
    },
  },
  {
    name: 'gives the same product alone as in a list',
    async check(shopper) {
      const [product] = await shopper.goods(1);
      same(await shopper.client.products.get(product.product.handle, shopper.context), product.product, 'product');
    },
  },
  {
    name: 'gives whole products wherever no cards were asked for',
    async check(shopper) {
      const { client, context } = shopper;
      const handles = (await shopper.products()).slice(0, 3).map(({ handle }) => handle);
      const { items } = await client.products.list({ ...context, handles });
      for (const [index, handle] of handles.entries()) {
        const whole = await client.products.get(handle, context);
        check(!whole.partial, `${handle} is partial`);
        same(items[index], whole, `${handle} in a list of handles`);
      }
    },
  },
  {
    name: 'leaves nothing out of a card but what only a page shows, and says that it did',
    async check(shopper) {
      const { client, context } = shopper;
      const { items } = await client.products.list({ ...context, detail: 'card', limit: 8 });
      check(items.length > 0, 'no cards');
      for (const card of items) checkCard(card, await client.products.get(card.handle, context));
    },
  },
  {
    name: 'says product_not_found for an unknown handle',
    async check({ client }) {
      const error = await refusal(client.products.get('there-is-no-such-product'), 'product_not_found');
      same(error.status, 404, 'status');
    },
  },
  {
    name: 'refuses a country that the shop does not sell to, naming the field',
    async check({ client, unsoldCountry }) {
      const error = await refusal(client.products.list({ country: unsoldCountry }), 'market_unsupported');
      check(JSON.stringify(error.fields).includes('country'), 'fields do not name country');
    },
  },
  {
    name: 'refuses a currency that is none',
    async check({ client, shop }) {
      const { country } = shop.defaultContext;
      await refusal(client.products.list({ currency: 'euro' }), 'config_invalid', 'validation_failed');
      await refusal(client.products.list({ country, currency: 'XTS' }), 'market_unsupported');
    },
  },
  {
    name: 'speaks the languages of its markets',
    async check({ client, shop }) {
      for (const { country, languages } of shop.markets)
        for (const language of languages) {
          const { context, items } = await client.products.list({ country, language, limit: 1 });
          same([context.country, context.language], [country, language], 'context');
          check(
            items.every(({ title }) => title.trim()),
            `a product without a title in ${language}`,
          );
        }
    },
  },
  {
    name: 'sorts by price, both ways',
    async check(shopper) {
      const sorted = (sort: 'price_asc' | 'price_desc') => shopper.products({ ...shopper.context, sort, limit: 7 });
      const [own, up, down] = [await shopper.products(), await sorted('price_asc'), await sorted('price_desc')];
      // Allowed where the backend cannot sort.
      if ([up, down].every((list) => `${ids(list)}` === `${ids(own)}`)) throw new Skip('every order is its own');
      for (const list of [up, down]) same(ids(list).toSorted(), ids(own).toSorted(), 'products, however sorted');
      checkRising(up, 'prices upwards');
      checkRising(down.toReversed(), 'prices downwards, from the last to the first');
    },
  },
  {
    name: 'lists of a category what is in it, and nothing else',
    async check(shopper) {
      const all = await shopper.products();
      const isIn = (handle: string) => (product: Product) =>
        product.categories.some(({ handle: own, ancestors = [] }) =>
          [own, ...ancestors.map((above) => above.handle)].includes(handle),
        );
      const handles = all.flatMap(({ categories }) => categories.flatMap(({ handle }) => handle ?? []));
      const category = handles.find((handle) => !all.every(isIn(handle)));
      if (!category) throw new Skip('no category has some of the products');
      const found = await shopper.products({ ...shopper.context, category });
      for (const product of found) check(isIn(category)(product), `${product.handle} is not in ${category}`);
      for (const { id, handle, categories } of all)
        if (categories.some((each) => each.handle === category))
          check(ids(found).includes(id), `${category} lacks ${handle}`);
    },
  },
  {
    name: 'describes each variant by values of the options of its product',
    async check(shopper) {
      for (const { handle, options, variants } of await shopper.products()) {
        same(new Set(variants.map(({ id }) => id)).size, variants.length, `variants of ${handle}`);
        for (const variant of variants)
          for (const { name, id } of variant.options) {
            const value = options.find((option) => option.name === name)?.values.find((each) => each.id === id);
            check(value, `${handle}: ${name} has no value ${id}`);
            check(
              value.available || !variant.availability.available,
              `${handle}: ${id} is not to be had, a variant with it is`,
            );
          }
      }
    },
  },
  {
    name: 'finds a product by its title, and nothing by nonsense',
    capability: 'search',
    async check(shopper) {
      const [{ product }] = await shopper.goods(1);
      const found = await shopper.client.products.list({ ...shopper.context, q: product.title });
      check(ids(found.items).includes(product.id), `"${product.title}" does not find itself`);
      const { items } = await shopper.client.products.list({ ...shopper.context, q: 'qqqzzzxxxwwwkkk' });
      same(ids(items), [], 'products found by nonsense');
    },
  },
];
