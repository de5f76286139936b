/** Raised when the tables change; a file of another version is refused. */
export const SCHEMA_VERSION = 1;

/**
 * The rules that must hold whatever the program does stand here: stock never below 0, one order per cart, one payment
 * at a time per cart, one answer per key.
 */
export const SCHEMA = `
CREATE TABLE carts (
  id TEXT PRIMARY KEY,
  status TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX carts_by_expiry ON carts (expires_at) WHERE status = 'active';

CREATE TABLE checkouts (
  id TEXT PRIMARY KEY,
  cart_id TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX checkouts_by_cart ON checkouts (cart_id);

CREATE TABLE orders (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL UNIQUE,
  cart_id TEXT NOT NULL UNIQUE,
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  cart_id TEXT NOT NULL,
  status TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX payments_pending ON payments (cart_id) WHERE status = 'pending';

CREATE TABLE keys (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX keys_by_age ON keys (created_at) WHERE answered = 1;

CREATE TABLE stock (
  variant_id TEXT PRIMARY KEY,
  quantity INTEGER NOT NULL CHECK (quantity >= 0)
) STRICT, WITHOUT ROWID;
`;
