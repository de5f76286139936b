import type { SeedProduct } from '../types.ts';
import { tea } from './tea.ts';

export const products: readonly SeedProduct[] = [...tea];
