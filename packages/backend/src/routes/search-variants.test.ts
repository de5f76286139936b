import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeliveryPromise, SearchResult } from '@wares/contract';
import fc from 'fast-check';
import { openShop, type Product, searching, WHERE, withStock } from '../harness.test.ts';
import { demoSeed } from '../seed/index.ts';
import { multiplySeed } from '../seed/multiply.ts';

/** Every third variant is sold out, whichever its product. */
let variants = 0;
const seed = withStock(multiplySeed(demoSeed, 150), () => (variants++ % 3 ? 4 : 0));
const { ask } = openShop({ seed });
const { all } = searching(ask);

const everything = await all('');
const valuesOf = (found: SearchResult, facet: string) => found.facets.find(({ id }) => id === facet)?.values ?? [];
const sizes = valuesOf(await all('category=wear'), 'size');
/** By what they are called: two values of an option that are called differently may share an id in their products. */
const LABELS = new Map(
  [...valuesOf(everything, 'colour'), ...sizes, ...valuesOf(everything, 'brand')].map(({ id, label }) => [id, label]),
);
/** Days until each variant is at the door, as its promise says. */
const daysOf = new Map<string, number>();
for (const { handle, variants: own } of everything.items) {
  for (const { id } of own) {
    const path = `/products/${handle}/delivery?${WHERE}&variantId=${id}`;
    const { status, body } = await ask<DeliveryPromise>('GET', path);
    // The clock of the shop stands at this day.
    if (status === 200) daysOf.set(id, (Date.parse(body.latestDate) - Date.parse('2026-11-21')) / 86_400_000);
  }
}

type Wish = Record<'colour' | 'size' | 'availability' | 'delivery' | 'brand' | 'rating', string[]> & {
  price: [number, number] | undefined;
};
const NOTHING: Wish = {
  colour: [],
  size: [],
  availability: [],
  delivery: [],
  brand: [],
  rating: [],
  price: undefined,
};
type Variant = Product['variants'][number];

/** What a variant and its product fail, worked out from what the products themselves say. */
function failedBy(product: Product, variant: Variant, wish: Wish): string[] {
  const option = (id: string) => {
    const name = product.options.find((each) => each.id === id)?.name;
    return variant.options.find((each) => each.name === name)?.label;
  };
  const passes: Record<keyof Wish, boolean> = {
    colour: wish.colour.some((id) => LABELS.get(id) === option('colour')),
    size: wish.size.some((id) => LABELS.get(id) === option('size')),
    availability: variant.availability.status === 'in_stock',
    delivery: (daysOf.get(variant.id) ?? Number.POSITIVE_INFINITY) <= Math.max(...wish.delivery.map(Number)),
    brand: wish.brand.some((id) => LABELS.get(id) === product.brand),
    rating: (product.rating?.value ?? 0) >= Math.min(...wish.rating.map(Number)),
    price: !wish.price || (variant.price.amount >= wish.price[0] && variant.price.amount <= wish.price[1]),
  };
  return (Object.keys(passes) as (keyof Wish)[]).filter((id) => wish[id]?.length && !passes[id]);
}

const queryOf = ({ price, ...lists }: Wish) => {
  const filters = Object.entries(lists).flatMap(([id, values]) => (values.length ? `${id}:${values.join('|')}` : []));
  const between = price ? `&priceMin=${price[0]}&priceMax=${price[1]}` : '';
  return `${filters.length ? `filters=${filters.join(',')}` : ''}${between}`;
};

const idsOf = (facet: string) => valuesOf(everything, facet).map(({ id }) => id);
const some = (values: string[]) =>
  fc.oneof(fc.constant<string[]>([]), fc.subarray(values.slice(0, 6), { minLength: 1 }));
const wishes: fc.Arbitrary<Wish> = fc.record({
  colour: some(idsOf('colour')),
  size: some(sizes.map(({ id }) => id)),
  availability: some(['in_stock']),
  delivery: some(idsOf('delivery')),
  brand: some(idsOf('brand').slice(0, 4)),
  rating: some(['4']),
  price: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 4000, max: 12_000 }))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    { nil: undefined },
  ),
});

test('finds what has one variant that is all that is wanted, names that variant, and counts by it', async () => {
  const property = fc.asyncProperty(wishes, async (wish) => {
    const query = queryOf(wish);
    const found = await all(query);
    const fails = new Map<string, string[]>();
    for (const product of everything.items)
      for (const variant of product.variants) fails.set(variant.id, failedBy(product, variant, wish));
    const failing = ({ id }: Variant) => fails.get(id) ?? [];
    const fitting = everything.items.filter((product) => product.variants.some((each) => !failing(each).length));
    assert.deepEqual(found.items.map(({ id }) => id).sort(), fitting.map(({ id }) => id).sort(), query);

    const isOfVariants =
      wish.price || [wish.colour, wish.size, wish.availability, wish.delivery].some((each) => each.length);
    for (const { id, matchingVariantId, variants: own } of found.items) {
      const passing = own.filter((each) => !failing(each).length);
      const bought = passing.filter(({ availability }) => availability.available);
      const [meant = passing[0]] = bought.toSorted((a, b) => a.price.amount - b.price.amount);
      assert.equal(matchingVariantId, isOfVariants && own.length > 1 ? meant?.id : undefined, `${id} of ${query}`);
    }

    /** Products of which a variant fails nothing but, at most, this facet. */
    const but = (facet: string, isIt: (variant: Variant, product: Product) => boolean) =>
      everything.items.filter((product) =>
        product.variants.some((each) => failing(each).every((id) => id === facet) && isIt(each, product)),
      ).length;
    for (const { id: facet, values, range } of found.facets) {
      for (const { id, count } of values) {
        if (facet === 'brand' || ((facet === 'colour' || facet === 'size') && LABELS.has(id))) {
          const alone = { ...NOTHING, [facet]: [id] };
          const isIt = (variant: Variant, product: Product) => !failedBy(product, variant, alone).length;
          assert.equal(count, but(facet, isIt), `${facet}:${id} of ${query}`);
        }
        if (facet === 'availability') {
          assert.equal(
            count,
            but(facet, ({ availability }) => availability.status === 'in_stock'),
            `stock of ${query}`,
          );
        }
        if (facet === 'delivery') {
          const isIt = (variant: Variant) => (daysOf.get(variant.id) ?? Number.POSITIVE_INFINITY) <= Number(id);
          assert.equal(count, but(facet, isIt), `${id} days of ${query}`);
        }
      }
      if (range) {
        const prices = everything.items
          .flatMap(({ variants: own }) => own.filter((each) => failing(each).every((id) => id === 'price')))
          .map(({ price }) => price.amount);
        assert.equal(range.min.amount, Math.min(...prices), query);
        const sum = range.histogram?.reduce((left, right) => left + right, 0);
        assert.equal(
          sum,
          but('price', () => true),
          query,
        );
      }
    }
  });
  await fc.assert(property, { numRuns: 60 });
});

test('does not call a colour in stock because another one is', async () => {
  const bowl = everything.items.find(
    ({ variants: own }) =>
      new Set(own.map(({ availability }) => availability.status)).size > 1 &&
      own.every(({ options }) => options.length === 1 && options[0]?.name === 'Colour'),
  );
  assert.ok(bowl);
  for (const { options, availability } of bowl.variants) {
    const { items } = await all(`filters=colour:${options[0]?.id},availability:in_stock`);
    assert.equal(
      items.some(({ id }) => id === bowl.id),
      availability.status === 'in_stock',
      options[0]?.id,
    );
  }
});

test('goes by the price of what is wanted, not of another variant', async () => {
  for (const sort of ['price_asc', 'price_desc']) {
    const { items } = await all(`filters=colour:ink&sort=${sort}`);
    const prices = items.map(({ variants: own }) => {
      const ink = own.filter(({ options }) => options.some(({ id }) => id === 'ink'));
      return Math.min(...ink.map(({ price }) => price.amount));
    });
    assert.deepEqual(
      prices,
      prices.toSorted((a, b) => (sort === 'price_asc' ? a - b : b - a)),
    );
    assert.ok(
      items.some(({ priceRange }, at) => priceRange.min.amount !== prices[at]),
      'some ink costs more',
    );
  }
});
