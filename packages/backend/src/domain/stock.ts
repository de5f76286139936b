import type { Availability } from '@wares/contract';
import type { SeedProduct, SeedVariant } from '../seed/types.ts';

/** Most pieces in one line of a cart. */
export const MAXIMUM_QUANTITY = 9999;

export const isSoldTo = (product: SeedProduct, country: string): boolean => !product.notSoldTo?.includes(country);

/** How many can be had now: what is on the shelf, or any number of what is made to order. */
export function obtainable(product: SeedProduct, variant: SeedVariant, onShelf: number, country: string): number {
  if (!isSoldTo(product, country)) return 0;
  return Math.min(MAXIMUM_QUANTITY, variant.backorder ? MAXIMUM_QUANTITY : onShelf);
}

export function availabilityOf(
  product: SeedProduct,
  variant: SeedVariant,
  onShelf: number,
  country: string,
): Availability {
  if (!isSoldTo(product, country)) return { available: false, status: 'out_of_stock' };
  if (onShelf > 0) return { available: true, status: 'in_stock', quantity: onShelf };
  if (variant.backorder) return { available: true, status: 'backorder' };
  return { available: false, status: 'out_of_stock', quantity: 0 };
}
