import type { SeedProduct } from '../types.ts';
import { bath } from './bath.ts';
import { carry } from './carry.ts';
import { home } from './home.ts';
import { stationery } from './paper.ts';
import { sound } from './sound.ts';
import { table } from './table.ts';
import { tea } from './tea.ts';
import { wear } from './wear.ts';

/** In the order in which the shop shows them: each shelf in turn, so that a first page has something of all. */
export const products: readonly SeedProduct[] = inTurn([tea, home, carry, wear, stationery, table, bath, sound]);

function inTurn(shelves: readonly (readonly SeedProduct[])[]): SeedProduct[] {
  const longest = Math.max(...shelves.map((shelf) => shelf.length));
  return Array.from({ length: longest }, (_, index) => shelves.flatMap((shelf) => shelf[index] ?? [])).flat();
}
