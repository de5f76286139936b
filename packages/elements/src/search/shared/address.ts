import type { ProductSort } from '@wares/contract';
import { filterText, readFilters, type SearchWish } from '@wares/stores/search';

/** In the order in which they are offered. */
export const SORTS = [
  'relevance',
  'best_selling',
  'newest',
  'rating',
  'price_asc',
  'price_desc',
  'title',
] as const satisfies readonly ProductSort[];

/** As many characters as the contract lets a query have. */
export const LONGEST = 256;

/** What a search is about. Empty texts stand for "any". */
export interface Ask {
  q: string;
  category: string;
  filters: Readonly<Record<string, readonly string[]>>;
  price: SearchWish['price'];
  sort: ProductSort | '';
  /** From 1: which page, or how many of them, are shown. */
  page: number;
}

export const NOTHING: Ask = { q: '', category: '', filters: {}, price: undefined, sort: '', page: 1 };

/** As much as the contract lets a query be, without half a character at its end. */
export const shortened = (query: string): string => query.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');

/** `EUR2000-9000`: minor units. */
const priceText = ({ price }: Ask): string => (price ? `${price.currency}${price.min ?? ''}-${price.max ?? ''}` : '');

function readPrice(text: string): Ask['price'] {
  const [, currency, min, max] = /^([A-Z]{3})(\d{0,15})-(\d{0,15})$/.exec(text) ?? [];
  if (!currency || !(min || max)) return undefined;
  if (min && max && Number(min) > Number(max)) return { currency, min: Number(max), max: Number(min) };
  return { currency, ...(min && { min: Number(min) }), ...(max && { max: Number(max) }) };
}

const texts = (ask: Ask): Record<string, string> => ({
  q: ask.q,
  category: ask.category,
  filters: filterText(ask.filters),
  price: priceText(ask),
  sort: ask.sort,
  page: ask.page > 1 ? `${ask.page}` : '',
});

/** true: they ask for the same. */
export const same = (one: Ask, other: Ask): boolean => JSON.stringify(texts(one)) === JSON.stringify(texts(other));

/** What the address asks for, over what the page asks for itself. Filters of the page stay, whatever the address says. */
export function readAddress(search: string, prefix: string, base: Ask): Ask {
  const found = new URLSearchParams(search);
  const read = (name: string) => found.get(prefix + name);
  const [query, category] = [read('q'), read('category')];
  const sort = read('sort');
  const page = Number(read('page'));
  return {
    q: query === null ? base.q : shortened(query),
    category: category && /^[\w-]{1,128}$/.test(category) ? category : base.category,
    filters: { ...readFilters(read('filters') ?? ''), ...base.filters },
    price: readPrice(read('price') ?? '') ?? base.price,
    sort: SORTS.find((one) => one === sort) ?? (sort === '' ? '' : base.sort),
    page: Number.isInteger(page) && page > 1 && page < 1000 ? page : 1,
  };
}

/** What is chosen of a facet. It may be called like something that every object has. */
export const chosenOf = ({ filters }: Pick<Ask, 'filters'>, facet: string): readonly string[] | undefined =>
  Object.hasOwn(filters, facet) ? filters[facet] : undefined;

const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replace(/%(3A|2C|20)/g, (_, code) =>
    code === '20' ? '+' : code === '2C' ? ',' : ':',
  );

/** The query of an address that asks for this. Parameters that are not the search's own stay as they are, letter by letter. */
export function writeAddress(search: string, prefix: string, ask: Ask, base: Ask): string {
  const filters = Object.fromEntries(Object.entries(ask.filters).filter(([id]) => !chosenOf(base, id)));
  const own = texts({ ...ask, filters });
  const usual = texts({ ...base, filters: {} });
  const names = Object.keys(own).map((name) => prefix + name);
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !names.includes(decode(part.split('=', 1)[0] as string)));
  const mine = Object.entries(own)
    .filter(([name, value]) => value !== usual[name])
    .map(([name, value]) => `${prefix}${name}=${encode(value)}`);
  const all = [...others, ...mine].join('&');
  return all && `?${all}`;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
