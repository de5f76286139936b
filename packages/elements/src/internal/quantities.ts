import type { Variant } from '@wares/contract';
import type { Storefront } from '@wares/stores';

/** The most that one press adds when the shop does not tell how many there are. */
const MOST = 99;

/** In which quantities something can be ordered. */
export interface Limits {
  min: number;
  max: number;
  step: number;
  /** true: `max` is what is left in stock, and not a rule of the shop. */
  scarce: boolean;
}

const whole = (value: number | undefined, least: number, fallback: number): number =>
  value !== undefined && value >= least ? Math.trunc(value) : fallback;

/** How many of a variant are in the cart, with what is under way. */
export const inCart = (variant: Variant | undefined, shop: Storefront | undefined): number =>
  shop?.cart.$cart.value?.cart?.lineItems.find(({ item }) => item.id === variant?.id)?.quantity ?? 0;

/**
 * The quantities that a variant can be ordered in; `max` lies on a step. `max` below `min`: too few are left. With the
 * shop, those that can be added: where its cart holds the least already, it goes on from there in steps.
 */
export function limitsOf(variant: Variant | undefined, shop?: Storefront): Limits {
  const { minimumQuantity, maximumQuantity, quantityStep, availability } = variant ?? {};
  const least = whole(minimumQuantity, 1, 1);
  const step = whole(quantityStep, 1, 1);
  const ruled = whole(maximumQuantity, least, Math.max(MOST, least));
  // What is made or ordered first does not end with what is on the shelf.
  const left = availability && !/^(backorder|preorder)$/.test(availability.status) ? availability.quantity : undefined;
  const scarce = availability?.available !== false && left !== undefined && left < ruled;
  const max = scarce ? Math.max(0, Math.trunc(left)) : ruled;
  const there = inCart(variant, shop);
  const min = there < least ? least : step - ((there - least) % step);
  return { min, step, scarce, max: max < min ? max : min + Math.floor((max - min) / step) * step };
}

/** The quantity nearest to a wish that can be ordered. */
export function legalQuantity({ min, max, step }: Limits, wish: number): number {
  if (!(wish > min)) return min;
  return Math.max(min, Math.min(max, min + Math.round((wish - min) / step) * step));
}
