import type { Context } from '@wares/contract';
import type { SeedProduct } from '../../seed/types.ts';
import { categoryName } from '../catalogue.ts';
import { textIn } from '../language.ts';
import { idOf } from './columns.ts';
import { fold } from './fold.ts';
import { match, titlesOf } from './match.ts';
import { namesOf } from './names.ts';
import { inOrder } from './order.ts';
import { allRows } from './search.ts';
import type { Table } from './table.ts';
import { cut, isUnspaced, runsOf } from './words.ts';

/** Whole questions that the shop can answer, ready to be completed. */
interface Phrases {
  /** As people read them, the best known first. */
  texts: string[];
  /** Where in which phrase a word begins, sorted by what follows there. */
  starts: { text: string; phrase: number }[];
}

const MOST_QUERIES = 6;
const MOST_CATEGORIES = 4;

/** Synonyms stand among titles, and begin as those do. */
const asTitle = (text: string, language: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));

/** Titles, brands, categories, what else a thing is called, and things in their colours and sizes. */
function phrasesIn(table: Table, language: string): Phrases {
  const known = new Map<string, { text: string; worth: number }>();
  const add = (text: string, worth: number) => {
    const key = fold(text, language);
    const before = known.get(key);
    if (before) before.worth += worth;
    else known.set(key, { text, worth });
  };
  // Titles, brands and categories come first: what is said twice is written as they are.
  const worths = table.columns.sold.map((sold) => 1 + Math.log2(1 + sold));
  for (const [row, product] of table.products.entries()) {
    if (!product) continue;
    add(textIn(product.title, language), worths[row] as number);
    add(product.brand, 2);
  }
  for (const { id } of table.seed.categories) add(categoryName(table.seed, id, language), 5);
  // A large shop has a product for most of what can be asked; its titles alone are enough.
  for (const [row, product] of table.products.length > 2000 ? [] : table.products.entries()) {
    if (!product) continue;
    const worth = worths[row] as number;
    for (const other of namesOf(product.synonyms, language)) add(asTitle(other, language), worth / 4);
    for (const { label } of product.options.flatMap(({ values }) => values)) {
      add(`${textIn(product.title, language)} ${textIn(label, language)}`, worth / 8);
    }
  }
  const sorted = [...known.values()].sort((a, b) => b.worth - a.worth);
  const starts = sorted.flatMap(({ text }, phrase) => {
    const folded = fold(text, language);
    const isUnspaced = runsOf(text)[0]?.unspaced ?? false;
    const at = isUnspaced
      ? [...folded].map((_, index) => index)
      : [...folded.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
    return at.map((index) => ({ text: folded.slice(index), phrase }));
  });
  starts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return { texts: sorted.map(({ text }) => text), starts };
}

/** Phrases in which a word begins like this, the best known first; those that begin so themselves before the others. */
function completions({ texts, starts }: Phrases, language: string, typed: string): string[] {
  const beginning = fold(typed, language).replace(/\s+/g, ' ').trimStart();
  if (!runsOf(beginning).length) return [];
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as { text: string }).text < beginning) low = middle + 1;
    else high = middle;
  }
  const found = new Map<number, boolean>();
  for (let at = low; at < starts.length && at < low + 2000; at++) {
    const { text, phrase } = starts[at] as { text: string; phrase: number };
    if (!text.startsWith(beginning)) break;
    const isWhole = text.length === fold(texts[phrase] as string, language).length;
    found.set(phrase, isWhole || (found.get(phrase) ?? false));
  }
  return [...found]
    .sort(([a, aWhole], [b, bWhole]) => Number(bWhole) - Number(aWhole) || a - b)
    .slice(0, MOST_QUERIES)
    .map(([phrase]) => texts[phrase] as string);
}

/** Languages whose words stand beside each other as they are: `синий` beside `чашка` would be wrong. */
const UNBENT = new Set(['en', 'zh', 'ja', 'ko']);
/** Of what is found, so many of the first tell how a word goes on. */
const MOST_TOLD = 24;

const wordsIn = (text: string, language: string): string[] =>
  runsOf(text).flatMap(({ text, unspaced }) => (unspaced ? cut(text, language) : [text]));

/**
 * No name in the shop goes on like all that is typed. What is found by it says how its last word may: `blue tea` finds
 * a blue teapot, and that is a `blue teapot`.
 */
function lastWordOf(table: Table, language: string, typed: string, rows: readonly number[]): string[] {
  if (!UNBENT.has(language.split('-')[0] as string)) return [];
  const asked = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const last = wordsIn(asked, language).at(-1);
  if (last === undefined || !asked.toLowerCase().endsWith(last) || asked.length === last.length) return [];
  const [before, begun] = [asked.slice(0, -last.length), fold(last, language)];
  const found = new Set<string>();
  for (const row of rows.slice(0, MOST_TOLD)) {
    const product = table.products[row] as SeedProduct;
    for (const name of [textIn(product.title, language), ...namesOf(product.synonyms, language)]) {
      for (const word of wordsIn(name, language)) {
        const folded = fold(word, language);
        if (folded.length > begun.length && folded.startsWith(begun)) found.add(before + word);
      }
    }
    if (found.size >= MOST_QUERIES) break;
  }
  return [...found];
}

/**
 * Titles with a word that begins like the last one that is typed, or like the last two together (`tea pot`), before what
 * else has it: who types `keeps` means the keepsake box, not what keeps warm. A German word is what it ends with, too.
 */
function titledFirst(table: Table, language: string, typed: string, rows: readonly number[], limit: number): number[] {
  const words = wordsIn(typed, language).map((word) => fold(word, language));
  const last = words.at(-1);
  if (!last) return rows.slice(0, limit);
  const begun = isUnspaced(last) ? last : `(?<![\\p{L}\\p{N}])(?:ال)?(?:${words.at(-2) ?? ''})?${last}`;
  const ended = language.startsWith('de') && last.length > 3 ? `|${last}(?![\\p{L}\\p{N}])` : '';
  const pattern = new RegExp(begun + ended, 'u');
  const titles = titlesOf(table, language);
  const [titled, others]: [number[], number[]] = [[], []];
  for (const row of rows) {
    (pattern.test(titles[row] as string) ? titled : others).push(row);
    if (titled.length === limit) break;
  }
  return [...titled, ...others].slice(0, limit);
}

export interface Suggested {
  queries: string[];
  categories: { handle: string; value: string; count: number }[];
  rows: number[];
}

/**
 * What the beginning of a question may become. Nothing typed yet: the categories and what sells best. Nothing that could
 * be searched for: nothing.
 */
export function suggest(table: Table, typed: string, limit: number, context: Context): Suggested {
  const { language } = context;
  const matched = match(table, language, typed);
  const isBlank = matched === undefined;
  const phrases = table.once(`phrases ${language}`, () => phrasesIn(table, language));
  const wanted = isBlank ? [] : completions(phrases, language, typed);
  if (!wanted.length && matched?.corrected !== undefined) {
    const meant = fold(matched.corrected, language);
    const longer = completions(phrases, language, matched.corrected);
    const own = longer.find((text) => fold(text, language) === meant) ?? asTitle(matched.corrected, language);
    wanted.push(own, ...longer.filter((text) => text !== own));
  }
  const rows = matched?.rows ?? allRows(table);
  const ordered = inOrder(table, rows, isBlank ? 'best_selling' : undefined, matched?.scores, context);
  if (!wanted.length && matched && matched.corrected === undefined) {
    wanted.push(...lastWordOf(table, language, typed, ordered));
  }
  const counts = new Uint32Array(table.columns.values.length);
  for (const row of rows) {
    for (const number of table.columns.valuesOf[row] as readonly number[])
      counts[number] = (counts[number] as number) + 1;
  }
  const beginning = fold(typed.trim(), language);
  const isNamed = (value: string) => {
    if (beginning === '') return false;
    const name = fold(value, language);
    return [name, ...name.split(/\s+/)].some((word) => word.startsWith(beginning));
  };
  const categories = table.seed.categories
    .filter(({ parent }) => !isBlank || parent === undefined)
    .map(({ id }) => {
      const number = table.columns.numbers.get(`category ${idOf(id)}`);
      return { handle: id, value: categoryName(table.seed, id, language), count: counts[number ?? -1] ?? 0 };
    })
    .filter(({ count }) => count > 0);
  if (!isBlank) {
    const named = new Set(categories.filter(({ value }) => isNamed(value)));
    categories.sort((a, b) => Number(named.has(b)) - Number(named.has(a)) || b.count - a.count);
  }
  return {
    queries: wanted.slice(0, MOST_QUERIES),
    categories: isBlank ? categories : categories.slice(0, MOST_CATEGORIES),
    rows: isBlank ? ordered.slice(0, limit) : titledFirst(table, language, matched.corrected ?? typed, ordered, limit),
  };
}
