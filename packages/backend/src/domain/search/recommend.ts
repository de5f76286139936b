import type { Context } from '@wares/contract';
import type { SeedProduct } from '../../seed/types.ts';
import type { Table } from './table.ts';

/** What a product looks like: two of a family are the same thing in another size or colour. */
const familyOf = (product: SeedProduct): string => product.pictures[0]?.split('-')[0] ?? product.handle;

interface Candidate {
  row: number;
  product: SeedProduct;
  score: number;
}

/**
 * How much two products have to do with each other: rare categories and tags in common, the brand, a near price. 0 when
 * nothing but the price.
 */
function candidates(table: Table, to: SeedProduct, context: Context): Candidate[] {
  const { columns, products } = table;
  const { price, sold } = columns.context(context);
  const own = table.rows.get(to.id) ?? -1;
  const ownPrice = price[own] ?? Number.NaN;
  const shared = new Float32Array(columns.values.length);
  const counts = table.once('value counts', () => {
    const found = new Uint32Array(columns.values.length);
    for (const values of columns.valuesOf) for (const number of values) found[number] = (found[number] as number) + 1;
    return found;
  });
  for (const number of columns.valuesOf[own] ?? []) {
    const facet = columns.values[number]?.facet;
    if (facet !== 'category' && facet !== 'brand') continue;
    shared[number] = (facet === 'brand' ? 0.6 : 1) * Math.log2(2 + products.length / (1 + (counts[number] ?? 0)));
  }
  const tags = new Set(to.tags);
  const found: Candidate[] = [];
  for (const [row, product] of products.entries()) {
    if (!product || row === own || sold[row] === 0 || columns.wholeOf[row]?.stock === 0) continue;
    let score = 0;
    for (const number of columns.valuesOf[row] as readonly number[]) score += shared[number] as number;
    for (const tag of product.tags) if (tags.has(tag)) score += 0.7;
    if (score === 0) continue;
    const apart = Math.abs(Math.log2((price[row] as number) / ownPrice));
    score += Math.max(0, 1 - apart / 2) + Math.log2(1 + (columns.sold[row] as number)) / 20;
    found.push({ row, product, score });
  }
  return found.sort((a, b) => b.score - a.score || a.row - b.row);
}

/** One of each family first, then the second of each, and so on. The product's own family comes last. */
function familiesInTurn(sorted: readonly Candidate[], to: SeedProduct): number[] {
  const seen = new Map<string, number>([[familyOf(to), 1]]);
  const rounds = sorted.map(({ row, product }) => {
    const family = familyOf(product);
    const round = seen.get(family) ?? 0;
    seen.set(family, round + 1);
    return { row, round };
  });
  return rounds.sort((a, b) => a.round - b.round).map(({ row }) => row);
}

/**
 * Rows that can be bought in the context, best first, never the product itself. What is related leaves out what the
 * product names as bought with it: both stand on one page.
 */
export function recommend(
  table: Table,
  to: SeedProduct,
  intent: 'related' | 'bought_together',
  limit: number,
  context: Context,
): number[] {
  const related = familiesInTurn(candidates(table, to, context), to);
  const { columns, products } = table;
  const { sold } = columns.context(context);
  const rowOf = table.once('handles', () => new Map(products.map((product, row) => [product?.handle, row])));
  const own = table.rows.get(to.id);
  const named = (to.boughtWith ?? [])
    .flatMap((handle) => rowOf.get(handle) ?? [])
    .filter((row) => row !== own && sold[row] === 1 && columns.wholeOf[row]?.stock !== 0);
  if (intent === 'related') return related.filter((row) => !named.includes(row)).slice(0, limit);
  // What completes it: of the same shelf, another thing, dear to others too.
  const complements = related
    .filter((row) => {
      const product = products[row] as SeedProduct;
      return familyOf(product) !== familyOf(to) && product.categories.some((id) => to.categories.includes(id));
    })
    .slice(0, 48)
    .sort((a, b) => (columns.sold[b] as number) - (columns.sold[a] as number));
  return [...new Set([...named, ...complements, ...related])].slice(0, limit);
}
