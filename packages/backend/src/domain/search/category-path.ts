import type { Seed } from '../../seed/types.ts';

/** A category and those above it, from itself up. */
export function categoryPath(seed: Pick<Seed, 'categories'>, id: string): string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !path.includes(at); ) {
    path.push(at);
    const here: string = at;
    at = seed.categories.find((each) => each.id === here)?.parent;
  }
  return path;
}
