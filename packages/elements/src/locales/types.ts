import type { MessageText } from '../localization.ts';
import type { messages as cart } from './en/cart.ts';
import type { messages as lists } from './en/lists.ts';
import type { messages as order } from './en/order.ts';
import type { messages as product } from './en/product.ts';
import type { messages as search } from './en/search.ts';
import type { messages as shop } from './en/shop.ts';

type Pack<T> = { readonly [K in keyof T]: MessageText };

/** English decides which sentences there are; every other pack has them all, or does not compile. */
export type ShopMessages = Pack<typeof shop> & {
  /** Units that the language writes in an alphabet of its own; the others stay as the shop writes them. */
  readonly [K in `unit.${'ml' | 'l' | 'g' | 'kg' | 'm'}`]?: string;
};
export type CartMessages = Pack<typeof cart>;
export type OrderMessages = Pack<typeof order>;
export type ProductMessages = Pack<typeof product>;
export type SearchMessages = Pack<typeof search>;
export type ListsMessages = Pack<typeof lists>;
