import type { Product, Variant } from '@wares/contract';

/** The variants of a product by what is chosen; made once per product, so that each look is a single one. */
export interface VariantIndex {
  /** What each option stands at, in the order of the product's options. */
  choices(variant: Variant): readonly (string | undefined)[];
  /** Some variant has this value of the option in this place. */
  has(at: number, id: string): boolean;
  /** The variant of exactly these choices. */
  find(choices: readonly (string | undefined)[]): Variant | undefined;
  /**
   * The variant that comes nearest to these choices and has the value at `fixed`: as many of the others as can be are
   * kept, those that can be bought first, earlier options before later ones.
   */
  nearest(choices: readonly (string | undefined)[], fixed: number): Variant | undefined;
}

const indexes = new WeakMap<Product, VariantIndex>();
const keyOf = (choices: readonly (string | undefined)[]): string => JSON.stringify(choices);

export function variantIndex(product: Product): VariantIndex {
  const known = indexes.get(product);
  if (known) return known;
  const places = new Map(product.options.map(({ name }, at) => [name, at]));
  const choices = new Map<Variant, (string | undefined)[]>();
  const byKey = new Map<string, Variant>();
  const values = product.options.map(() => new Set<string>());
  for (const variant of product.variants) {
    const chosen = new Array<string | undefined>(product.options.length).fill(undefined);
    for (const { name, id } of variant.options) {
      const at = places.get(name);
      if (at === undefined) continue;
      chosen[at] = id;
      values[at]?.add(id);
    }
    choices.set(variant, chosen);
    const key = keyOf(chosen);
    const same = byKey.get(key);
    // Two of the same: the one that can be bought.
    if (!same || (!same.availability.available && variant.availability.available)) byKey.set(key, variant);
  }
  const index: VariantIndex = {
    choices: (variant) => choices.get(variant) ?? [],
    has: (at, id) => !!values[at]?.has(id),
    find: (wanted) => byKey.get(keyOf(wanted)),
    nearest(wanted, fixed) {
      let best: Variant | undefined;
      let most = -1;
      for (const [variant, chosen] of choices) {
        if (chosen[fixed] !== wanted[fixed]) continue;
        // One kept option outweighs stock, stock outweighs which option it is.
        let score = variant.availability.available ? 0.5 : 0;
        for (const [at, id] of chosen.entries())
          if (at !== fixed && id === wanted[at]) score += 1 + 0.1 / (at + 1) / chosen.length;
        if (score > most) [best, most] = [variant, score];
      }
      return best;
    },
  };
  indexes.set(product, index);
  return index;
}
