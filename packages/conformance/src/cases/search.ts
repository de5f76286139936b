import type { Product, SearchQuery, SearchResult } from '@wares/contract';
import { checkCard } from '../card.ts';
import type { Case } from '../conformance.ts';
import { check, refusal, Skip, same } from '../expect.ts';
import type { Shopper } from '../shopper.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const search = (shopper: Shopper, query: SearchQuery = {}): Promise<SearchResult> =>
  shopper.client.search.products({ ...shopper.context, limit: 100, ...query });

/** Every result of a search, over all its pages. */
async function all(shopper: Shopper, query: SearchQuery = {}) {
  const pages: SearchResult[] = [];
  let cursor: string | undefined;
  do {
    const page = await search(shopper, { ...query, ...(cursor === undefined ? {} : { cursor }) });
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== undefined && pages.length < 100);
  return pages.flatMap(({ items }) => items);
}

/** A few values of facets that list their values, to be chosen one at a time. */
const choices = ({ facets }: SearchResult) =>
  facets.flatMap(({ id, type, values }) =>
    type === 'range' ? [] : values.slice(0, 3).map(({ id: value, count }) => ({ facet: id, value, count })),
  );

export const searchCases: readonly Case[] = [
  {
    name: 'gives every result once over all pages, and counts them',
    capability: 'facets',
    async check(shopper) {
      const found = ids(await all(shopper, { limit: 5 }));
      same(new Set(found).size, found.length, 'different results');
      same((await search(shopper)).totalCount, found.length, 'totalCount');
    },
  },
  {
    name: 'gives the same results as cards, and leaves nothing out of them but what only a page shows',
    capability: 'facets',
    async check(shopper) {
      const { items } = await search(shopper, { limit: 5 });
      const cards = await search(shopper, { limit: 5, detail: 'card' });
      same(ids(cards.items), ids(items), 'results');
      for (const [index, card] of cards.items.entries()) checkCard(card, items[index] as Product);
    },
  },
  {
    name: 'counts for each value of a facet what there is when it is chosen',
    capability: 'facets',
    async check(shopper) {
      const everything = await search(shopper);
      const listed = choices(everything);
      check(listed.length > 0, 'no facet has a value');
      for (const { facet, value, count } of listed) {
        const filters = `${facet}:${value}`;
        const chosen = await search(shopper, { filters });
        same(chosen.totalCount, count, `results of ${filters}`);
        const own = chosen.facets.find(({ id }) => id === facet)?.values.find(({ id }) => id === value);
        check(own?.selected, `${filters} is not selected`);
      }
    },
  },
  {
    name: 'keeps counts honest when filters are combined',
    capability: 'facets',
    async check(shopper) {
      const everything = await search(shopper);
      const [first] = choices(everything).filter(({ count }) => count > 1);
      check(first, 'needs a value that two products have');
      const filters = `${first.facet}:${first.value}`;
      const chosen = await search(shopper, { filters });
      const others = choices(chosen).filter(({ facet }) => facet !== first.facet);
      for (const { facet, value, count } of others.slice(0, 6)) {
        const both = `${filters},${facet}:${value}`;
        same((await search(shopper, { filters: both })).totalCount, count, `results of ${both}`);
      }
    },
  },
  {
    name: 'narrows to prices in the currency of the context, both ends included',
    capability: 'facets',
    async check(shopper) {
      const { items } = await search(shopper);
      const priceMin = items[0]?.priceRange.min.amount as number;
      const found = await all(shopper, { priceMin, priceMax: priceMin });
      check(found.length > 0, 'the product at this price is not found');
      for (const { handle, priceRange } of found) {
        check(priceRange.min.amount <= priceMin && priceRange.max.amount >= priceMin, `${handle} costs something else`);
      }
    },
  },
  {
    name: 'means a variant of the product by a result, where it means one, that is what was asked for',
    capability: 'facets',
    async check(shopper) {
      const options = (await search(shopper)).items.flatMap((product) => product.options);
      for (const { facet, value } of choices(await search(shopper))) {
        const { items } = await search(shopper, { filters: `${facet}:${value}` });
        for (const { handle, matchingVariantId, variants } of items) {
          if (matchingVariantId === undefined) continue;
          const meant = variants.find(({ id }) => id === matchingVariantId);
          check(meant, `${handle} has no variant ${matchingVariantId}`);
          if (facet === 'availability') check(meant.availability.available, `${matchingVariantId} cannot be bought`);
          const name = options.find(({ id }) => id === facet)?.name;
          const own = meant.options.find((each) => each.name === name);
          const other = variants.some((each) => each.options.some((one) => one.name === name && one.id === value));
          check(!own || !other || own.id === value, `${matchingVariantId} is ${own?.id}, and ${value} was asked for`);
        }
      }
    },
  },
  {
    name: 'refuses a facet that there is not',
    capability: 'facets',
    async check(shopper) {
      const error = await refusal(search(shopper, { filters: 'no-such-facet-here:x' }), 'validation_failed');
      check(JSON.stringify(error.fields).includes('filters'), 'fields do not name filters');
    },
  },
  {
    name: 'refuses a cursor of another search',
    capability: 'facets',
    async check(shopper) {
      const { nextCursor } = await search(shopper, { limit: 1 });
      check(nextCursor, 'needs two products');
      await refusal(search(shopper, { limit: 1, sort: 'title', cursor: nextCursor }), 'validation_failed');
    },
  },
  {
    name: 'says which filters leave nothing, when nothing is left',
    capability: 'facets',
    async check(shopper) {
      const found = await search(shopper, { priceMax: 0 });
      same(ids(found.items), [], 'products that cost nothing');
      if (found.loosen) same(found.loosen[0]?.id, 'price', 'filter to loosen');
    },
  },
  {
    name: 'finds a product by its title with one letter wrong',
    capability: 'typoSearch',
    async check(shopper) {
      const products = await shopper.products();
      const wordy = products
        .map((product) => ({ product, word: /[a-z]{7,}/i.exec(product.title)?.[0] }))
        .find(({ word }) => word !== undefined);
      if (!wordy?.word) throw new Skip('no title has a word of seven Latin letters');
      const { word, product } = wordy;
      const misspelt = word.slice(0, 3) + word.slice(4);
      const { items } = await shopper.client.products.list({ ...shopper.context, q: misspelt, limit: 100 });
      check(ids(items).includes(product.id), `"${misspelt}" does not find "${product.title}"`);
    },
  },
  {
    name: 'suggests products and no more of them than asked for',
    capability: 'suggestions',
    async check(shopper) {
      const [{ product }] = await shopper.goods(1);
      const typed = [...product.title].slice(0, 6).join('');
      const { products, queries } = await shopper.client.search.suggest({ ...shopper.context, q: typed, limit: 2 });
      check(products.length > 0, `nothing is suggested for "${typed}"`);
      check(products.length <= 2, `${products.length} products of 2`);
      same(new Set(queries).size, queries.length, 'different queries');
    },
  },
  {
    name: 'suggests nothing for nonsense, and refuses what is far too long',
    capability: 'suggestions',
    async check(shopper) {
      const { suggest } = shopper.client.search;
      same(ids((await suggest({ ...shopper.context, q: 'qqqzzzxxxwwwkkk' })).products), [], 'products for nonsense');
      await refusal(suggest({ ...shopper.context, q: 'x'.repeat(10_000) }), 'validation_failed');
    },
  },
  {
    name: 'recommends other products, each once',
    capability: 'recommendations',
    async check(shopper) {
      const [{ product }] = await shopper.goods(1);
      for (const intent of ['related', 'bought_together'] as const) {
        const query = { ...shopper.context, intent, limit: 3 };
        const { items } = await shopper.client.products.recommendations(product.handle, query);
        check(items.length <= 3, `${items.length} products of 3`);
        check(!ids(items).includes(product.id), 'recommends the product itself');
        same(new Set(ids(items)).size, items.length, 'different products');
      }
    },
  },
  {
    name: 'says product_not_found for recommendations of an unknown handle',
    capability: 'recommendations',
    async check({ client }) {
      await refusal(client.products.recommendations('there-is-no-such-product'), 'product_not_found');
    },
  },
];
