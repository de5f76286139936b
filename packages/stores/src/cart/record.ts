import type { Cart } from '@wares/contract';
import type { Keep } from '../storefront.ts';

/** The cart as last seen. Without one: there is none, since `at`. */
export interface CartRecord {
  /** When this cart (or its absence) became the shopper's. Milliseconds since 1970, UTC. */
  at: number;
  cart?: Cart;
}

const isRecord = (value: unknown): value is CartRecord => {
  const { at, cart } = (value ?? {}) as Partial<CartRecord>;
  return (
    typeof at === 'number' &&
    (cart === undefined ||
      (typeof cart?.id === 'string' &&
        typeof cart.version === 'number' &&
        Array.isArray(cart.lineItems) &&
        cart.lineItems.every((line) => line?.item?.price && Number.isInteger(line.quantity))))
  );
};

export const isOpen = (cart: Cart | undefined): cart is Cart => cart !== undefined && cart.status !== 'completed';

/** The newer of two: of one cart by version (an order ends it for good), of two carts the later one. */
function newer(one: CartRecord, two: CartRecord): CartRecord {
  if (!one.cart || one.cart.id !== two.cart?.id) return two.at > one.at ? two : one;
  if (isOpen(one.cart) !== isOpen(two.cart)) return isOpen(one.cart) ? two : one;
  return two.cart.version >= one.cart.version ? two : one;
}

/** The one record of the cart, in memory and in storage; never goes back to an older one. */
export function createRecord(keep: Keep, key: string) {
  let record: CartRecord = { at: 0 };
  return {
    get: () => record,
    /** Takes what storage or another tab has, if it is newer. */
    sync(told?: unknown) {
      for (const other of [keep.read(key), told]) if (isRecord(other)) record = newer(record, other);
    },
    /** Takes an answer of the backend. */
    take(next: CartRecord) {
      record = newer(record, next);
      keep.write(key, record);
    },
  };
}

export type RecordKeeper = ReturnType<typeof createRecord>;
