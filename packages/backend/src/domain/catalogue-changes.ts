import type { SeedProduct } from '../seed/types.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { knownTable } from './search/table.ts';

/** What was worked out for a product in any context is forgotten. */
function forget(catalogue: Catalogue, id: string): void {
  for (const key of catalogue.shown.keys()) if (key.endsWith(` ${id}`)) catalogue.shown.delete(key);
}

function take(catalogue: Catalogue, before: SeedProduct | undefined): void {
  if (!before) return;
  (catalogue.byHandle as Map<string, SeedProduct>).delete(before.handle);
  for (const variant of before.variants) (catalogue.byVariant as Map<string, Item>).delete(variant.id);
  forget(catalogue, before.id);
}

const find = (catalogue: Catalogue, id: string) => catalogue.seed.products.find((product) => product.id === id);

/**
 * Puts a product into the catalogue, or the new one in place of the one with its id. It is found, filtered and priced
 * from the next request on. Its stock is the storage's: introduce that of new variants first.
 */
export function upsertProduct(catalogue: Catalogue, product: SeedProduct): void {
  const before = find(catalogue, product.id);
  take(catalogue, before);
  (catalogue.byHandle as Map<string, SeedProduct>).set(product.handle, product);
  for (const variant of product.variants) {
    (catalogue.byVariant as Map<string, Item>).set(variant.id, { product, variant });
  }
  const { products } = catalogue.seed;
  catalogue.seed = {
    ...catalogue.seed,
    products: before ? products.map((each) => (each === before ? product : each)) : [...products, product],
  };
  knownTable(catalogue)?.put(product);
}

/** Takes a product out. Carts and orders that have it keep their copy of its words. */
export function removeProduct(catalogue: Catalogue, id: string): void {
  const before = find(catalogue, id);
  if (!before) return;
  take(catalogue, before);
  catalogue.seed = { ...catalogue.seed, products: catalogue.seed.products.filter((product) => product !== before) };
  knownTable(catalogue)?.remove(id);
}
