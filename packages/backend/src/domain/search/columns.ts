import type { Context } from '@wares/contract';
import type { Seed, SeedOption, SeedProduct } from '../../seed/types.ts';
import { textIn } from '../language.ts';
import { isOnShelf } from '../stock.ts';
import { categoryPath } from './category-path.ts';
import { type ContextColumns, contextColumns } from './context-columns.ts';

/** One value of a facet that has a list of them: a number for each, so that counting is adding up. */
export interface Value {
  facet: string;
  id: string;
  /** A product that has it, or had it: knows its name. */
  example: SeedProduct;
  /** What it is called where it comes from. */
  source: string;
}

type OptionValue = SeedOption['values'][number];

/** What variants of a product differ in. */
export interface VariantRow {
  /** Numbers of its option values. */
  readonly values: readonly number[];
  /** Days that making it to order adds, at least. */
  readonly lead: number;
  /** Bit 1: can be had from the shelf. Bit 2: can be made to order. */
  stock: number;
}

/** The products, one column for each thing that is counted, sorted or narrowed by. */
export interface Columns {
  readonly values: readonly Value[];
  /** Numbers of the values of each row but those of its options, which its variants have. */
  readonly valuesOf: readonly (readonly number[])[];
  /** Number of a value, by `facet value`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** In the product's order. */
  readonly variantsOf: readonly (readonly VariantRow[])[];
  /** Each product as if it were one variant that has what any of its variants has. */
  readonly wholeOf: readonly VariantRow[];
  /** Facets of the options that products have, each with its number. */
  readonly options: ReadonlyMap<string, number>;
  /** Numbers of the options of each row. */
  readonly optionsOf: readonly (readonly number[])[];
  readonly rating: readonly number[];
  readonly sold: readonly number[];
  /** As Unix time. */
  readonly published: readonly number[];
  context(context: Context): ContextColumns;
  /** Takes a product into a row, or out of it. */
  put(row: number, product: SeedProduct | undefined): void;
  /** Looks at the stock of what is new, and of about so many variants of the rest, going round. Default 256. */
  watch(stock: (variantId: string) => number, budget?: number): void;
  /** Looks at the stock of these rows. */
  look(rows: readonly number[], stock: (variantId: string) => number): void;
}

/** Facets that are not options. */
export const OWN_FACETS = ['category', 'brand', 'rating', 'availability', 'origin', 'delivery'] as const;

/** Something that can stand in `filters`: the same letters where they may, a number made of them where not. */
export function idOf(name: string): string {
  if (/^[A-Za-z0-9_.-]{1,64}$/.test(name)) return name;
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);
  if (/^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{M}]*$/u.test(name) && slug) return slug;
  let value = 0;
  for (let at = 0; at < name.length; at++) value = (Math.imul(value, 31) + name.charCodeAt(at)) | 0;
  return `${slug || 'x'}-${(value >>> 0).toString(36)}`;
}

const brandId = (brand: string): string => idOf(brand).toLowerCase();

/** Id of the facet of an option; one that is called like a facet of our own gets another. */
export const optionFacet = (option: string): string => {
  const id = idOf(option);
  return id === 'price' || OWN_FACETS.some((each) => each === id) ? `option-${id}` : id;
};

const NO_VARIANT: VariantRow = Object.freeze({ values: [], lead: 0, stock: 0 });

/** The variants as one. */
function wholeOf(variants: readonly VariantRow[]): VariantRow {
  const [first, ...others] = variants;
  if (!first) return NO_VARIANT;
  if (!others.length) return first;
  const leads = variants.filter(({ stock }) => stock & 2).map(({ lead }) => lead);
  return {
    values: [...new Set(variants.flatMap(({ values }) => values))],
    lead: leads.length ? Math.min(...leads) : 0,
    stock: variants.reduce((bits, { stock }) => bits | stock, 0),
  };
}

export function createColumns(seed: Seed, products: readonly (SeedProduct | undefined)[]): Columns {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  const options = new Map<string, number>();
  const optionsOf: number[][] = [];
  const contexts = new Map<string, { columns: ContextColumns; fill(row: number): void }>();
  const valuesOf: number[][] = [];
  const [rating, sold, published]: number[][] & { length: 3 } = [[], [], []];
  const variantsOf: VariantRow[][] = [];
  const wholes: VariantRow[] = [];
  const paths = new Map(seed.categories.map(({ id }) => [id, categoryPath(seed, id)]));
  let watched = 0;
  /** Rows of which the stock was never looked at. */
  const fresh = new Set<number>();

  const numberOf = (facet: string, source: string, id: string, example: SeedProduct): number => {
    const key = `${facet} ${id}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = values.push({ facet, id, source, example }) - 1;
      numbers.set(key, number);
    }
    return number;
  };

  /** By facet and id: the numbers of the values that share it, by what they are called. */
  const labels = new Map<string, Map<string, number>>();

  /** `s` is 28 cm of a basket and 70 cm of a rug: what shares an id and not its label gets an id of its own. */
  const numberOfOption = (facet: string, { id, label }: OptionValue, example: SeedProduct): number => {
    const name = textIn(label, seed.defaultContext.language);
    const key = `${facet} ${id}`;
    const known = labels.get(key) ?? new Map<string, number>();
    const number = known.get(name) ?? numberOf(facet, id, known.size ? ownId(facet, id, name) : idOf(id), example);
    labels.set(key, known.set(name, number));
    return number;
  };

  const ownId = (facet: string, id: string, name: string): string => {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    const wanted = `${idOf(id).slice(0, 24)}-${idOf(words.join('-')).slice(0, 32)}`;
    let free = wanted;
    for (let more = 2; numbers.has(`${facet} ${free}`); more++) free = `${wanted}-${more}`;
    return free;
  };

  const put = (row: number, product: SeedProduct | undefined) => {
    const found = new Set<number>();
    const own = new Set<number>();
    /** Numbers by option and value. */
    const chosen = new Map<string, number>();
    if (product) {
      for (const category of product.categories) {
        for (const id of paths.get(category) ?? [category]) found.add(numberOf('category', id, idOf(id), product));
      }
      found.add(numberOf('brand', product.brand, brandId(product.brand), product));
      found.add(numberOf('origin', product.originCountry, product.originCountry, product));
      for (const option of product.options) {
        const facet = optionFacet(option.id);
        const number = options.get(facet) ?? options.size;
        options.set(facet, number);
        own.add(number);
        for (const value of option.values) {
          chosen.set(`${option.id} ${value.id}`, numberOfOption(facet, value, product));
        }
      }
    }
    const variants = (product?.variants ?? []).map(
      ({ options: its, backorder, leadDays = 0 }): VariantRow => ({
        values: Object.entries(its).flatMap(([option, value]) => chosen.get(`${option} ${value}`) ?? []),
        lead: backorder ? leadDays : 0,
        stock: backorder ? 2 : 0,
      }),
    );
    variantsOf[row] = variants;
    wholes[row] = wholeOf(variants);
    valuesOf[row] = [...found];
    optionsOf[row] = [...own];
    rating[row] = product?.rating?.value ?? 0;
    sold[row] = product?.sold ?? 0;
    published[row] = product ? Date.parse(product.publishedAt) || 0 : 0;
    fresh.add(row);
    for (const [key, each] of contexts) {
      if (row < each.columns.price.length) each.fill(row);
      else contexts.delete(key);
    }
  };
  for (const [row, product] of products.entries()) put(row, product);

  const look = (row: number, count: (variantId: string) => number): number => {
    const product = products[row];
    if (!product) return 0;
    const variants = variantsOf[row] as readonly VariantRow[];
    let bits = 0;
    for (const [at, variant] of product.variants.entries()) {
      const own = variants[at] as VariantRow;
      own.stock = (variant.backorder ? 2 : 0) | (isOnShelf(variant, count(variant.id)) ? 1 : 0);
      bits |= own.stock;
    }
    (wholes[row] as VariantRow).stock = bits;
    return variants.length;
  };

  return {
    values,
    valuesOf,
    numbers,
    options,
    optionsOf,
    rating,
    sold,
    published,
    variantsOf,
    wholeOf: wholes,
    put,
    look: (rows, count) => {
      for (const row of rows) look(row, count);
    },
    watch(count, budget = 256) {
      for (const row of fresh) look(row, count);
      fresh.clear();
      let left = budget;
      for (let seen = 0; seen < products.length && left > 0; seen++) {
        if (watched >= products.length) watched = 0;
        left -= look(watched++, count);
      }
    },
    context(context) {
      const key = `${context.country} ${context.currency}`;
      let known = contexts.get(key);
      if (!known) {
        known = contextColumns(seed, products, context);
        if (contexts.size >= 32) contexts.delete(contexts.keys().next().value as string);
        contexts.set(key, known);
      }
      return known.columns;
    },
  };
}
