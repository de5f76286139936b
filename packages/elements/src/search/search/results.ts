import type { Product } from '@wares/contract';

/** As much as the contract lets a query be, without half a character at its end. */
export const shortened = (query: string): string => query.slice(0, 256).replace(/[\ud800-\udbff]$/, '');

/** What people call a category, as far as its products tell; else its handle. */
export function categoryName(handle: string, [product]: readonly Product[]): string | undefined {
  const handles = product?.metadata?.categoryHandles;
  const index = Array.isArray(handles) ? handles.indexOf(handle) : -1;
  const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-');
  return (product?.categories[index] ?? product?.categories.find(({ value }) => slug(value) === handle.toLowerCase()))
    ?.value;
}
