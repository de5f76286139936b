import type { StoredCart, StoredCheckout, StoredKey, StoredOrder, StoredPayment } from '../../domain/records.ts';
import type { Storage, Transaction } from '../port.ts';

type Row = string | number;

/** A place for one text that outlives the process, e.g. an entry of `localStorage`. May throw at any call. */
export interface Snapshot {
  load(): string | null;
  save(text: string): void;
}

/**
 * Keeps everything in this process. Rows are JSON text, so nothing that was read can change what is stored. With a
 * `snapshot` the whole is written there after every change: meant for a shop inside a page, not for a server.
 */
export function memoryStorage({ snapshot }: { snapshot?: Snapshot } = {}): Storage {
  const tables = {
    carts: new Map<string, Row>(),
    checkouts: new Map<string, Row>(),
    orders: new Map<string, Row>(),
    labels: new Map<string, Row>(),
    orderOfCart: new Map<string, Row>(),
    payments: new Map<string, Row>(),
    pending: new Map<string, Row>(),
    keys: new Map<string, Row>(),
    stock: new Map<string, Row>(),
  };
  try {
    const rows = Object.entries(JSON.parse(snapshot?.load() ?? '{}') as Record<string, [string, Row][]>);
    for (const [name, entries] of rows)
      for (const [id, row] of entries) tables[name as keyof typeof tables]?.set(id, row);
  } catch {
    // What cannot be read is forgotten: the page begins anew.
  }
  const keep = () => {
    try {
      snapshot?.save(
        JSON.stringify(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows]]))),
      );
    } catch {
      // A full or denied storage: this visit goes on, the next one begins anew.
    }
  };
  /** How to take back what the running transaction did; undefined outside of one. */
  let undo: (() => void)[] | undefined;

  const set = (table: Map<string, Row>, id: string, value: Row | undefined) => {
    const before = table.get(id);
    if (value === undefined) table.delete(id);
    else table.set(id, value);
    undo?.push(() => (before === undefined ? table.delete(id) : table.set(id, before)));
  };
  const get = <T>(table: Map<string, Row>, id: string): T | undefined => {
    const row = table.get(id);
    return row === undefined ? undefined : (JSON.parse(row as string) as T);
  };
  const keyId = (scope: string, key: string) => `${scope} ${key}`;
  const takeBack = (to: number) => {
    while (undo && undo.length > to) undo.pop()?.();
  };
  const attempt = <T>(run: () => T): T => {
    const mark = undo?.length ?? 0;
    try {
      return run();
    } catch (error) {
      takeBack(mark);
      throw error;
    }
  };

  const tx: Transaction = {
    attempt,
    cart: (id) => get<StoredCart>(tables.carts, id),
    checkout: (id) => get<StoredCheckout>(tables.checkouts, id),
    order: (id) => get<StoredOrder>(tables.orders, id),
    orderByLabel: (label) => get<StoredOrder>(tables.orders, String(tables.labels.get(label))),
    payment: (id) => get<StoredPayment>(tables.payments, id),
    pendingPayment: (cartId) => get<StoredPayment>(tables.payments, String(tables.pending.get(cartId))),
    key: (scope, key) => get<StoredKey>(tables.keys, keyId(scope, key)),
    stock: (variantId) => (tables.stock.get(variantId) as number | undefined) ?? 0,
    putCart: (cart) => set(tables.carts, cart.id, JSON.stringify(cart)),
    putCheckout: (checkout) => set(tables.checkouts, checkout.id, JSON.stringify(checkout)),
    addOrder(order) {
      if (tables.labels.has(order.label)) throw new Error(`There is an order ${order.label} already`);
      if (tables.orderOfCart.has(order.cartId)) throw new Error(`Cart ${order.cartId} is an order already`);
      set(tables.orders, order.id, JSON.stringify(order));
      set(tables.labels, order.label, order.id);
      set(tables.orderOfCart, order.cartId, order.id);
    },
    putPayment(payment) {
      const other = tables.pending.get(payment.cartId);
      if (payment.status === 'pending' && other !== undefined && other !== payment.id) {
        throw new Error(`A payment of cart ${payment.cartId} is under way already`);
      }
      set(tables.payments, payment.id, JSON.stringify(payment));
      if (payment.status === 'pending') set(tables.pending, payment.cartId, payment.id);
      else if (tables.pending.get(payment.cartId) === payment.id) set(tables.pending, payment.cartId, undefined);
    },
    putKey: (key) => set(tables.keys, keyId(key.scope, key.key), JSON.stringify(key)),
    introduceStock(variantId, quantity) {
      if (!tables.stock.has(variantId)) set(tables.stock, variantId, quantity);
    },
    takeStock(variantId, quantity) {
      const left = tx.stock(variantId) - quantity;
      if (left < 0) return false;
      set(tables.stock, variantId, left);
      return true;
    },
    returnStock: (variantId, quantity) => set(tables.stock, variantId, tx.stock(variantId) + quantity),
    expiredPayments: (now) =>
      [...tables.pending.values()]
        .map((id) => get<StoredPayment>(tables.payments, String(id)))
        .filter((payment): payment is StoredPayment => payment !== undefined && payment.expiresAt <= now),
    purge(now, keysBefore) {
      for (const id of tables.keys.keys()) {
        const key = get<StoredKey>(tables.keys, id);
        // A map keeps the order in which keys came: the rest is younger.
        if (key && key.createdAt >= keysBefore) break;
        if (key?.answer) set(tables.keys, id, undefined);
      }
      for (const id of tables.carts.keys()) {
        const cart = tx.cart(id);
        if (cart && cart.status === 'active' && cart.expiresAt <= now) set(tables.carts, id, undefined);
      }
      for (const id of tables.checkouts.keys()) {
        const checkout = tx.checkout(id);
        if (checkout && !tables.carts.has(checkout.cartId)) set(tables.checkouts, id, undefined);
      }
    },
  };

  return {
    transaction(run) {
      if (undo) throw new Error('A transaction cannot begin inside another one');
      undo = [];
      try {
        const result = attempt(() => run(tx));
        if (snapshot && undo.length) keep();
        return result;
      } finally {
        undo = undefined;
      }
    },
    read: (run) => run(tx),
    close() {},
  };
}
