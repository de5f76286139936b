import { closeSync, openSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Storage, Transaction } from '../port.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

export interface SqliteOptions {
  /** Milliseconds to wait for another process that is writing. Default 5000. */
  busyTimeout?: number;
}

/**
 * Keeps everything in one SQLite file (and its `-wal` and `-shm` beside it). Made if it is not there, readable by its
 * owner alone. Every transaction is on the disk before it returns. Needs `node:sqlite` (Node 22.13 or later).
 *
 * @param path - of the file, or `:memory:`.
 * @throws when Node is older, and when the file is of another version, is the database of another program, or is no database; names the file.
 */
export function sqliteStorage(path: string, { busyTimeout = 5000 }: SqliteOptions = {}): Storage {
  // Not imported: without it the backend still runs, in memory.
  const sqlite = process.getBuiltinModule?.('node:sqlite');
  if (!sqlite)
    throw new Error(
      `SQLite needs Node 22.13 or later, and this is ${process.version}. Take a later Node, or keep everything in memory (no --db).`,
    );
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
  const db = new sqlite.DatabaseSync(path);
  try {
    db.exec(`PRAGMA busy_timeout = ${Number(busyTimeout)}`);
    assertOwn(db);
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    migrate(db);
  } catch (error) {
    db.close();
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }

  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const run = (sql: string, ...values: SQLInputValue[]) => prepared(sql).run(...values);
  const read = <T>(sql: string, ...values: SQLInputValue[]): T | undefined => {
    const row = prepared(sql).get(...values) as { data: string } | undefined;
    return row && (JSON.parse(row.data) as T);
  };

  const tx: Transaction = {
    attempt(work) {
      run('SAVEPOINT attempt');
      try {
        const result = work();
        run('RELEASE attempt');
        return result;
      } catch (error) {
        run('ROLLBACK TO attempt');
        run('RELEASE attempt');
        throw error;
      }
    },
    cart: (id) => read('SELECT data FROM carts WHERE id = ?', id),
    checkout: (id) => read('SELECT data FROM checkouts WHERE id = ?', id),
    order: (id) => read('SELECT data FROM orders WHERE id = ?', id),
    orderByLabel: (label) => read('SELECT data FROM orders WHERE label = ?', label),
    payment: (id) => read('SELECT data FROM payments WHERE id = ?', id),
    pendingPayment: (cartId) => read("SELECT data FROM payments WHERE cart_id = ? AND status = 'pending'", cartId),
    key: (scope, key) => read('SELECT data FROM keys WHERE scope = ? AND key = ?', scope, key),
    stock(variantId) {
      const row = prepared('SELECT quantity FROM stock WHERE variant_id = ?').get(variantId);
      return Number(row?.quantity ?? 0);
    },
    putCart: (cart) =>
      run('REPLACE INTO carts VALUES (?, ?, ?, ?)', cart.id, cart.status, cart.expiresAt, JSON.stringify(cart)),
    putCheckout: (checkout) =>
      run('REPLACE INTO checkouts VALUES (?, ?, ?)', checkout.id, checkout.cartId, JSON.stringify(checkout)),
    addOrder: (order) =>
      run('INSERT INTO orders VALUES (?, ?, ?, ?)', order.id, order.label, order.cartId, JSON.stringify(order)),
    // An upsert by id, not REPLACE: that would quietly push out another payment of the same cart.
    putPayment: (payment) =>
      run(
        `INSERT INTO payments VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET status = excluded.status, expires_at = excluded.expires_at, data = excluded.data`,
        payment.id,
        payment.cartId,
        payment.status,
        payment.expiresAt,
        JSON.stringify(payment),
      ),
    putKey: (key) =>
      run(
        'REPLACE INTO keys VALUES (?, ?, ?, ?, ?)',
        key.scope,
        key.key,
        key.createdAt,
        key.answer ? 1 : 0,
        JSON.stringify(key),
      ),
    introduceStock: (variantId, quantity) => run('INSERT OR IGNORE INTO stock VALUES (?, ?)', variantId, quantity),
    takeStock: (variantId, quantity) =>
      run(
        'UPDATE stock SET quantity = quantity - ? WHERE variant_id = ? AND quantity >= ?',
        quantity,
        variantId,
        quantity,
      ).changes === 1,
    returnStock: (variantId, quantity) =>
      run(
        'INSERT INTO stock VALUES (?, ?) ON CONFLICT DO UPDATE SET quantity = quantity + excluded.quantity',
        variantId,
        quantity,
      ),
    expiredPayments: (now) =>
      prepared("SELECT data FROM payments WHERE status = 'pending' AND expires_at <= ?")
        .all(now)
        .map((row) => JSON.parse(String(row.data))),
    purge(now, keysBefore) {
      run('DELETE FROM keys WHERE answered = 1 AND created_at < ?', keysBefore);
      run("DELETE FROM carts WHERE status = 'active' AND expires_at <= ?", now);
      run('DELETE FROM checkouts WHERE cart_id NOT IN (SELECT id FROM carts)');
    },
  };

  let open = false;
  return {
    transaction(work) {
      if (open) throw new Error('A transaction cannot begin inside another one');
      run('BEGIN IMMEDIATE');
      open = true;
      try {
        const result = work(tx);
        run('COMMIT');
        return result;
      } catch (error) {
        if (db.isTransaction) run('ROLLBACK');
        throw error;
      } finally {
        open = false;
      }
    },
    read: (work) => work(tx),
    close: () => db.close(),
  };
}

/** @throws when there are tables that this program has not made, before anything is changed. */
function assertOwn(db: DatabaseSync): void {
  const { version, filled } = db
    .prepare('SELECT user_version AS version, EXISTS (SELECT 1 FROM sqlite_schema) AS filled FROM pragma_user_version')
    .get() as { version: number; filled: number };
  if (version === 0 && filled) throw new Error('This is the database of another program. Use another file.');
  if (version !== 0 && version !== SCHEMA_VERSION) {
    throw new Error(`It has tables of version ${version}; this program knows ${SCHEMA_VERSION}. Use another file.`);
  }
}

function migrate(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    if (version === 0) db.exec(`${SCHEMA}; PRAGMA user_version = ${SCHEMA_VERSION}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
