import type { Context, Facet, FacetValue, SearchResult } from '@wares/contract';
import { categoryName } from '../catalogue.ts';
import { textIn } from '../language.ts';
import { countryName } from '../words.ts';
import { idOf, optionFacet, type Value } from './columns.ts';
import type { Filters } from './filters.ts';
import { label } from './labels.ts';
import { type Concerned, DELIVERY_DAYS, type Narrowed, RATINGS } from './narrow.ts';
import type { Table } from './table.ts';

/** Bars of the price histogram. */
const STEPS = 16;
/** An option says something of a list when one in so many has it. */
const FEWEST = 10;

/**
 * The facets of a set of results, in the context's language. A value of no result is left out unless it is chosen. So is an
 * option that concerns few: less than a tenth both of the results and of what there is in the chosen categories, so that
 * it does not go because something else is chosen.
 */
export function facetsOf(table: Table, narrowed: Narrowed, filters: Filters, context: Context): Facet[] {
  const { seed, columns } = table;
  const { language } = context;
  const chosen = (facet: string, id: string) => filters.values.get(facet)?.has(id) ?? false;
  const byFacet = new Map<string, { value: Value; count: number }[]>();
  for (const [number, value] of columns.values.entries()) {
    const count = narrowed.counts[number] as number;
    if (count === 0 && !chosen(value.facet, value.id)) continue;
    const list = byFacet.get(value.facet);
    if (list) list.push({ value, count });
    else byFacet.set(value.facet, [{ value, count }]);
  }
  const named = (facet: string, nameOf: (value: Value) => string): FacetValue[] =>
    (byFacet.get(facet) ?? []).map(({ value, count }) =>
      shown(value.id, nameOf(value), count, chosen(facet, value.id)),
    );
  const frequentFirst = (list: FacetValue[]) =>
    list.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const facet = (id: string, text: string, type: string, values: FacetValue[]): Facet[] =>
    values.length ? [{ id, label: text, type, values }] : [];

  const inShopOrder = seed.categories.map(({ id }) => idOf(id));
  const categories = named('category', ({ source }) => categoryName(seed, source, language))
    .map((value): FacetValue => {
      const parent = seed.categories.find(({ id }) => idOf(id) === value.id)?.parent;
      return parent === undefined ? value : { ...value, parent: idOf(parent) };
    })
    .sort((a, b) => inShopOrder.indexOf(a.id) - inShopOrder.indexOf(b.id));
  const concerns = ({ rows, options }: Concerned, number: number) => (options[number] as number) * FEWEST >= rows;
  const options = [...columns.options]
    .filter(
      ([id, number]) => filters.values.has(id) || concerns(narrowed.place, number) || concerns(narrowed.result, number),
    )
    .flatMap(([id]) => optionOf(id, byFacet.get(id) ?? [], language, chosen));
  const ratings = RATINGS.map((least, at) =>
    shown(String(least), label(language, 'and_up', least), narrowed.ratings[at] ?? 0, chosen('rating', String(least))),
  );
  const days = DELIVERY_DAYS.map((most, at) =>
    shown(
      String(most),
      label(language, 'within_days', most),
      narrowed.delivery[at] ?? 0,
      chosen('delivery', String(most)),
    ),
  );
  const stock = shown('in_stock', label(language, 'in_stock'), narrowed.inStock, chosen('availability', 'in_stock'));
  return [
    ...facet('category', label(language, 'category'), 'tree', categories),
    ...priceFacet(narrowed.prices, context),
    ...facet('brand', label(language, 'brand'), 'list', frequentFirst(named('brand', ({ source }) => source))),
    ...options,
    ...facet('rating', label(language, 'rating'), 'rating', widening(ratings)),
    ...facet('availability', label(language, 'availability'), 'flag', present([stock])),
    ...facet(
      'origin',
      label(language, 'origin'),
      'list',
      frequentFirst(named('origin', ({ source }) => countryName(source, language))),
    ),
    ...facet('delivery', label(language, 'delivery'), 'list', widening(days)),
  ];
}

/** Of values that each hold all of the one before, those that hold more. */
const widening = (values: FacetValue[]) =>
  values.filter(({ count, selected }, at) => selected || count > (values[at - 1]?.count ?? 0));

const present = (values: FacetValue[]) => values.filter(({ count, selected }) => count > 0 || selected);

const shown = (id: string, text: string, count: number, selected: boolean): FacetValue => ({
  id,
  label: text,
  count,
  ...(selected ? { selected } : {}),
});

/** An option as the products that have it name it; the first one's words stand for all that call a value the same. */
function optionOf(
  id: string,
  found: readonly { value: Value; count: number }[],
  language: string,
  chosen: (facet: string, id: string) => boolean,
): Facet[] {
  let name = '';
  let hasColours = false;
  const values = found.map(({ value, count }): FacetValue => {
    const option = value.example.options.find((each) => optionFacet(each.id) === id);
    const own = option?.values.find((each) => each.id === value.source);
    name ||= option ? textIn(option.name, language) : id;
    hasColours ||= own?.swatch !== undefined;
    return {
      ...shown(value.id, own ? textIn(own.label, language) : value.source, count, chosen(id, value.id)),
      ...(own?.swatch === undefined ? {} : { swatch: own.swatch }),
    };
  });
  return values.length ? [{ id, label: name, type: hasColours ? 'swatches' : 'list', values }] : [];
}

function priceFacet(prices: Float64Array, { currency, language }: Context): Facet[] {
  if (prices.length === 0) return [];
  let [min, max] = [prices[0] as number, prices[0] as number];
  for (const price of prices) {
    if (price < min) min = price;
    if (price > max) max = price;
  }
  const histogram = Array.from({ length: max > min ? STEPS : 1 }, () => 0);
  for (const price of prices) {
    const at = max > min ? Math.min(STEPS - 1, Math.floor(((price - min) / (max - min)) * STEPS)) : 0;
    histogram[at] = (histogram[at] as number) + 1;
  }
  const range = { min: { amount: min, currency }, max: { amount: max, currency }, histogram };
  return [{ id: 'price', label: label(language, 'price'), type: 'range', values: [], range }];
}

/**
 * What can be let go of when nothing is found, the most helpful first. Where no filter alone helps and all together do,
 * they come last as `*`, which is no facet.
 */
export function loosenable(
  table: Table,
  { lost, unfiltered }: Narrowed,
  filters: Filters,
  { language }: Context,
): NonNullable<SearchResult['loosen']> {
  const nameOf = (id: string): string => {
    if (id === 'price') return label(language, 'price');
    if (table.columns.options.has(id)) {
      const example = table.columns.values.find(({ facet }) => facet === id)?.example;
      const option = example?.options.find((each) => optionFacet(each.id) === id);
      return option ? textIn(option.name, language) : id;
    }
    return label(language, id as 'category');
  };
  const active = [...filters.values.keys(), ...(filters.price ? ['price'] : [])];
  const ways = active.map((id) => ({ id, label: nameOf(id), count: lost.get(id) ?? 0 }));
  ways.sort((a, b) => b.count - a.count);
  const isHelped = ways.length < 2 || ways.some(({ count }) => count > 0);
  return isHelped || !unfiltered ? ways : [...ways, { id: '*', label: label(language, 'filters'), count: unfiltered }];
}
