import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cart, Checkout, Order, Problem, Product, ProductList, SearchResult } from '@wares/contract';
import {
  type Backend,
  type BackendOptions,
  type Clock,
  createBackend,
  memoryStorage,
  type Seed,
  type Storage,
} from './index.ts';
import { demoSeed, type SeedProduct, type SeedVariant } from './seed/index.ts';
import { sqliteStorage } from './storage/sqlite/index.ts';

/** A clock that stands until it is moved. Timers fire when it passes them. */
export function standingClock(start = Date.UTC(2026, 10, 21, 10)): Clock & { advance(milliseconds: number): void } {
  let now = start;
  let timers: { at: number; callback: () => void }[] = [];
  return {
    now: () => now,
    setTimeout(callback, milliseconds) {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return timer;
    },
    clearTimeout: (handle) => {
      timers = timers.filter((timer) => timer !== handle);
    },
    advance(milliseconds) {
      now += milliseconds;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const timer of due) timer.callback();
    },
  };
}

const plain = (
  id: string,
  more: Partial<SeedProduct> & { stock?: number; price?: number; backorder?: boolean } = {},
): SeedProduct => {
  const { stock = 20, price = 2000, backorder, ...rest } = more;
  return {
    id: `p-${id}`,
    handle: id,
    brand: 'Testware',
    categories: ['tea'],
    tags: [],
    title: { en: `The ${id}`, de: `Das ${id}`, 'zh-Hans': `这个${id}`, ar: `هذا ${id}` },
    description: { en: 'Made for tests.' },
    options: [],
    variants: [
      { id, sku: id.toUpperCase(), options: {}, price, stock, ...(backorder ? { backorder, leadDays: 14 } : {}) },
    ],
    pictures: [],
    hsCode: '691200',
    originCountry: 'DE',
    weight: 400,
    publishedAt: '2026-01-01',
    ...rest,
  };
};

/**
 * A shop of which every figure is known: `cup` 20.00 (20 left), `pot` 59.00 (2 left), `gone`, `lamp` (not to the US),
 * `stool` (to order), `clip` 10.00, from 6 on in sixes up to 60: 9.00 from 12, 8.00 from 24, 8.50 for members.
 */
export const testSeed: Seed = {
  ...demoSeed,
  products: [
    plain('cup'),
    plain('pot', { stock: 2, price: 5900, weight: 1200, originCountry: 'JP' }),
    plain('gone', { stock: 0 }),
    plain('lamp', { hsCode: '940520', categories: ['home'], notSoldTo: ['US'] }),
    plain('stool', { stock: 0, backorder: true, weight: 5000, hsCode: '940169', categories: ['home'] }),
    plain('clip', {
      variants: [
        {
          id: 'clip',
          sku: 'CLIP',
          options: {},
          price: 1000,
          stock: 200,
          tierPrices: [
            { minimumQuantity: 12, price: 900 },
            { minimumQuantity: 24, price: 800 },
          ],
          memberPrice: 850,
          minimumQuantity: 6,
          maximumQuantity: 62,
          quantityStep: 6,
        },
      ],
    }),
  ],
};

/** The same shop with another stock. */
export const withStock = (seed: Seed, stockOf: (variant: SeedVariant) => number): Seed => ({
  ...seed,
  products: seed.products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({
      ...variant,
      stock: stockOf(variant),
    })) as unknown as SeedProduct['variants'],
  })),
});

export interface Reply<T = unknown> {
  status: number;
  body: T;
  headers: Headers;
}

export interface CallOptions {
  body?: unknown;
  /** Default: a new one for each change. */
  key?: string;
  secret?: string;
  version?: number;
  headers?: Record<string, string>;
}

let keys = 0;
export const newKey = (): string => `key-${String(++keys).padStart(8, '0')}`;
export const SECRET = 'a-secret-of-more-than-22-letters';

export type Ask = <T>(method: string, path: string, options?: CallOptions) => Promise<Reply<T>>;

export const asker =
  (fetch: (request: Request) => Promise<Response>, base = 'http://shop.test/api/v1'): Ask =>
  async <T>(method: string, path: string, { body, key, secret, version, headers }: CallOptions = {}) => {
    const response = await fetch(
      new Request(base + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(method === 'GET' ? {} : { 'Idempotency-Key': key ?? newKey() }),
          ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : undefined) as T };
  };

export interface Shop {
  backend: Backend;
  storage: Storage;
  clock: ReturnType<typeof standingClock>;
  ask: Ask;
  stock(variantId: string): number;
  cart(lines?: Record<string, number>, context?: object): Promise<Cart>;
  /** A checkout that is ready to be completed. */
  checkout(cart: Cart, secret?: string): Promise<Checkout>;
  complete(
    checkout: Checkout,
    options?: { instrument?: string; key?: string; amount?: number; secret?: string },
  ): Promise<Reply<Checkout & Problem>>;
}

export const handles = ({ items }: { items: readonly Product[] }): string[] => items.map(({ handle }) => handle);

/** Where most questions of tests are asked. */
export const WHERE = 'country=DE&currency=EUR&language=en';

/** Ways to search a shop, or another one. */
export function searching(ask: Ask) {
  const search = async (query: string, where = WHERE, from = ask): Promise<SearchResult> => {
    const { status, body } = await from<SearchResult>('GET', `/search?${where}&limit=100&${query}`);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  return {
    search,
    /** With all results, over as many pages as there are. */
    async all(query: string, where = WHERE, from = ask): Promise<SearchResult> {
      const first = await search(query, where, from);
      const items = [...first.items];
      for (let cursor = first.nextCursor; cursor !== undefined; ) {
        const page = await search(`${query}&cursor=${cursor}`, where, from);
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return { ...first, items };
    },
  };
}

export function openShop(options: Omit<BackendOptions, 'clock'> = {}): Shop {
  const clock = standingClock();
  const storage = options.storage ?? memoryStorage();
  const backend = createBackend({
    seed: testSeed,
    onError: (error) => {
      throw error;
    },
    ...options,
    storage,
    clock,
  });
  const ask = asker((request) => backend.fetch(request));
  return {
    backend,
    storage,
    clock,
    ask,
    stock: (variantId) => storage.read((tx) => tx.stock(variantId)),
    async cart(lines = {}, context = { country: 'DE' }) {
      const lineItems = Object.entries(lines).map(([itemId, quantity]) => ({ itemId, quantity }));
      const { status, body } = await ask<Cart>('POST', '/carts', { body: { context, lineItems } });
      assert.equal(status, 201, JSON.stringify(body));
      return body;
    },
    async checkout(cart, secret = SECRET) {
      const begun = await ask<Checkout>('POST', '/checkouts', { body: { cartId: cart.id }, secret });
      assert.equal(begun.status, 201, JSON.stringify(begun.body));
      const address = ADDRESSES[cart.context.country];
      const { status, body } = await ask<Checkout>('PATCH', `/checkouts/${begun.body.id}`, {
        body: { buyer: { email: 'Ada@Example.com' }, shippingAddress: address },
        secret,
      });
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    },
    complete(checkout, { instrument = 'approve', key, amount, secret = SECRET } = {}) {
      return ask('POST', `/checkouts/${checkout.id}/complete`, {
        body: {
          payment: { handlerId: 'test', instrumentId: instrument },
          seenTotal: { amount: amount ?? totalOf(checkout), currency: checkout.currency },
        },
        secret,
        ...(key === undefined ? {} : { key }),
      });
    },
  };
}

export const ADDRESSES: Record<string, object> = {
  DE: {
    firstName: 'Ada',
    lastName: 'Lang',
    streetAddress: 'Weg 1',
    addressLocality: 'Berlin',
    postalCode: '10999',
    addressCountry: 'DE',
  },
  US: {
    lastName: 'Lang',
    streetAddress: '1 Main St',
    addressLocality: 'Portland',
    addressRegion: 'OR',
    postalCode: '97205',
    addressCountry: 'US',
  },
  JP: {
    lastName: 'Lang',
    streetAddress: '1-2-3',
    addressLocality: 'Shibuya',
    addressRegion: 'Tokyo',
    postalCode: '150-0001',
    addressCountry: 'JP',
  },
  KW: {
    lastName: 'Lang',
    streetAddress: 'Block 4',
    addressLocality: 'Salmiya',
    phoneNumber: '+965 2222 0112',
    addressCountry: 'KW',
  },
  GB: {
    lastName: 'Lang',
    streetAddress: '1 High St',
    addressLocality: 'Leeds',
    postalCode: 'LS1 4AP',
    addressCountry: 'GB',
  },
};

export const totalOf = ({ totals }: Pick<Cart, 'totals'>): number =>
  totals.find((total) => total.type === 'total')?.amount ?? Number.NaN;

/** Runs a test on each storage. */
export function onEachStorage(name: string, run: (storage: () => Storage) => Promise<void>): void {
  for (const [kind, make] of [
    ['memory', memoryStorage],
    ['SQLite', () => sqliteStorage(':memory:')],
  ] as const) {
    test(`${name} (${kind})`, () => run(make));
  }
}

export type { Cart, Checkout, Order, Problem, Product, ProductList, SearchResult };
