import type { StoredCart, StoredCheckout, StoredKey, StoredOrder, StoredPayment } from '../domain/records.ts';

/**
 * Where carts, checkouts, orders, stock and answers are kept. Everything inside a transaction is synchronous, so no
 * other transaction of this process can come between; a storage shared by several processes locks.
 */
export interface Storage {
  /**
   * All or nothing: when `run` throws, nothing of it stays. When this returns, what was written survives the sudden
   * death of the process (for a storage that survives at all).
   */
  transaction<T>(run: (tx: Transaction) => T): T;
  /** Reading only; may be cheaper than a transaction. */
  read<T>(run: (tx: ReadTransaction) => T): T;
  close(): void;
}

export interface ReadTransaction {
  cart(id: string): StoredCart | undefined;
  checkout(id: string): StoredCheckout | undefined;
  order(id: string): StoredOrder | undefined;
  orderByLabel(label: string): StoredOrder | undefined;
  payment(id: string): StoredPayment | undefined;
  /** The payments under way for a cart, by any of its checkouts. */
  pendingPayment(cartId: string): StoredPayment | undefined;
  key(scope: string, key: string): StoredKey | undefined;
  /** Units on the shelf: 0 for what was never put there. */
  stock(variantId: string): number;
}

export interface Transaction extends ReadTransaction {
  /** A part that is taken back on its own when it throws. The error goes on to the caller. */
  attempt<T>(run: () => T): T;
  putCart(cart: StoredCart): void;
  putCheckout(checkout: StoredCheckout): void;
  /** @throws when an order with this label, or of this cart, is there already. */
  addOrder(order: StoredOrder): void;
  putPayment(payment: StoredPayment): void;
  putKey(key: StoredKey): void;
  /** Puts units on the shelf when the variant was never there; leaves the count of one that was. */
  introduceStock(variantId: string, quantity: number): void;
  /** Takes units off the shelf if there are as many; false and no change otherwise. The count never falls below 0. */
  takeStock(variantId: string, quantity: number): boolean;
  returnStock(variantId: string, quantity: number): void;
  /** Pending payments whose hold has run out. */
  expiredPayments(now: number): StoredPayment[];
  /** Forgets carts past their expiry that are not orders, their checkouts, and keys made before `keysBefore`. */
  purge(now: number, keysBefore: number): void;
}
