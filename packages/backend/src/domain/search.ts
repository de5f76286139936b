import type { Context, ProductSort } from '@wares/contract';
import type { SeedProduct } from '../seed/types.ts';
import { type Catalogue, categoryName } from './catalogue.ts';
import { textIn } from './language.ts';
import { pricesOf } from './pricing.ts';

/** The same for texts that people take to be the same: width, case, accents, Arabic vowel signs and letter forms. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

interface Indexed {
  product: SeedProduct;
  title: string;
  brand: string;
  rest: string;
}

const indexes = new WeakMap<Catalogue, Map<string, Indexed[]>>();

function indexOf(catalogue: Catalogue, language: string): Indexed[] {
  let languages = indexes.get(catalogue);
  if (!languages) {
    languages = new Map();
    indexes.set(catalogue, languages);
  }
  let index = languages.get(language);
  if (!index) {
    index = catalogue.seed.products.map((product) => ({
      product,
      title: fold(textIn(product.title, language)),
      brand: fold(product.brand),
      rest: fold(
        [
          ...product.categories.map((id) => categoryName(catalogue.seed, id, language)),
          ...product.tags,
          product.handle,
          textIn(product.description, language),
          product.material ? textIn(product.material, language) : '',
          ...product.options.flatMap((option) => option.values.map((value) => textIn(value.label, language))),
        ].join('\n'),
      ),
    }));
    languages.set(language, index);
  }
  return index;
}

/** How well one word fits: in the title before the brand before the rest, at the beginning of a word before within. */
function scoreOf({ title, brand, rest }: Indexed, word: string): number {
  const fits = (text: string, most: number) => {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    return at === 0 || text.includes(` ${word}`) ? most : most - 1;
  };
  return Math.max(fits(title, 9), fits(brand, 6), fits(rest, 3));
}

export interface ProductFilter {
  q?: string | undefined;
  category?: string | undefined;
  handles?: readonly string[] | undefined;
  sort?: ProductSort | undefined;
}

/**
 * All products that fit, in order. Every word of `q` must be found. Without a sort: the order of `handles`, else
 * relevance for a search, else the shop's own order.
 */
export function findProducts(catalogue: Catalogue, filter: ProductFilter, context: Context): SeedProduct[] {
  const words = fold(filter.q ?? '')
    .split(/[\s,，、。.]+/)
    .filter(Boolean)
    .slice(0, 16);
  const index = indexOf(catalogue, context.language);
  const position = filter.handles && new Map(filter.handles.map((handle, at) => [handle, at]));
  let found = index
    .filter(({ product }) => !position || position.has(product.handle))
    .filter(({ product }) => filter.category === undefined || product.categories.includes(filter.category))
    .map((each) => ({ ...each, scores: words.map((word) => scoreOf(each, word)) }))
    .filter(({ scores }) => !scores.includes(0));
  const score = ({ scores }: { scores: number[] }) => scores.reduce((sum, each) => sum + each, 0);
  const price = (product: SeedProduct) =>
    Math.min(...product.variants.map((variant) => pricesOf(catalogue.seed, variant, context).price.amount));
  switch (filter.sort) {
    case 'price_asc':
    case 'price_desc': {
      const sign = filter.sort === 'price_asc' ? 1 : -1;
      const prices = new Map(found.map(({ product }) => [product.id, price(product)]));
      found = found.sort((a, b) => sign * ((prices.get(a.product.id) ?? 0) - (prices.get(b.product.id) ?? 0)));
      break;
    }
    case 'newest':
      found = found.sort((a, b) =>
        a.product.publishedAt < b.product.publishedAt ? 1 : a.product.publishedAt > b.product.publishedAt ? -1 : 0,
      );
      break;
    case 'title': {
      const { compare } = new Intl.Collator(context.language);
      found = found.sort((a, b) =>
        compare(textIn(a.product.title, context.language), textIn(b.product.title, context.language)),
      );
      break;
    }
    default:
      if (position)
        found = found.sort((a, b) => (position.get(a.product.handle) ?? 0) - (position.get(b.product.handle) ?? 0));
      else if (words.length) found = found.sort((a, b) => score(b) - score(a));
  }
  return found.map(({ product }) => product);
}
