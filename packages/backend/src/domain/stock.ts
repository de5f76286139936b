import type { Availability } from '@wares/contract';
import type { SeedProduct, SeedVariant } from '../seed/types.ts';
import { orderable } from './quantity.ts';

/** Most pieces in one line of a cart. */
export const MAXIMUM_QUANTITY = 9999;

export const isSoldTo = (product: SeedProduct, country: string): boolean => !product.notSoldTo?.includes(country);

/** Whether it can be had from the shelf. Less than the least that can be ordered is nothing, unless more can be made. */
export const isOnShelf = (variant: SeedVariant, onShelf: number): boolean =>
  onShelf > 0 && (variant.backorder === true || orderable(variant, Math.min(MAXIMUM_QUANTITY, onShelf)) > 0);

/**
 * How many one order can have now: what is on the shelf, or any number of what is made to order, within the variant's
 * limits and on its steps. 0 where that is less than its least.
 */
export function obtainable(product: SeedProduct, variant: SeedVariant, onShelf: number, country: string): number {
  if (!isSoldTo(product, country)) return 0;
  return orderable(variant, Math.min(MAXIMUM_QUANTITY, variant.backorder ? MAXIMUM_QUANTITY : onShelf));
}

export function availabilityOf(
  product: SeedProduct,
  variant: SeedVariant,
  onShelf: number,
  country: string,
): Availability {
  if (!isSoldTo(product, country)) return { available: false, status: 'not_deliverable' };
  const lead = variant.leadDays === undefined ? {} : { leadTimeDays: variant.leadDays };
  if (isOnShelf(variant, onShelf)) {
    return { available: true, status: 'in_stock', quantity: onShelf };
  }
  if (variant.backorder) return { available: true, status: 'backorder', ...lead };
  return { available: false, status: 'out_of_stock', quantity: 0 };
}
