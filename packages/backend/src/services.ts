import type { Moment } from './domain/cart.ts';
import { type Catalogue, createCatalogue } from './domain/catalogue.ts';
import type { Random } from './domain/ids.ts';
import { type Clock, type PaymentProvider, testPayments } from './domain/payment.ts';
import { createThrottle, type Throttle } from './domain/throttle.ts';
import { checkSeed } from './seed/check.ts';
import { demoSeed } from './seed/index.ts';
import type { Seed } from './seed/types.ts';
import { memoryStorage } from './storage/memory/index.ts';
import type { ReadTransaction, Storage } from './storage/port.ts';

export interface BackendOptions {
  /** Where carts, orders and stock are kept. Default: in memory. The backend does not close it. */
  storage?: Storage;
  /** Default: the system's. */
  clock?: Clock;
  /** Fills an array with cryptographically strong bytes. Default: `crypto.getRandomValues`. */
  random?: Random;
  /** What the shop sells, and where to. Default: the demo shop. */
  seed?: Seed;
  /** Where the API is mounted. Default `/api/v1`. */
  basePath?: string;
  /** Put before the file names of pictures. Default `/media/`. */
  mediaBase?: string;
  /** How many days the demo carrier makes of one: at 1440 a day's journey takes a minute. Default 1. */
  carrierSpeed?: number;
  /** Who takes the money. Default: the test provider, which moves none. */
  payments?: readonly PaymentProvider[];
  /** Gives the document served at `/openapi.json`. Default: none is served. */
  openapi?: () => unknown;
  /** Told of every error that is no fault of the caller. Default: `console.error`. */
  onError?: (error: unknown) => void;
}

/** Everything that an operation works with. */
export interface Services {
  catalogue: Catalogue;
  storage: Storage;
  clock: Clock;
  random: Random;
  basePath: string;
  carrierSpeed: number;
  payments: readonly PaymentProvider[];
  openapi: (() => unknown) | undefined;
  onError: (error: unknown) => void;
  /** Failed look-ups of orders. */
  throttle: { byLabel: Throttle; byRemote: Throttle };
  /** Ids of the payments that this process is waiting for. */
  running: Set<string>;
  /** When old rows were thrown away last. */
  purgedAt: number;
}

const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (handle) => clearTimeout(handle as Parameters<typeof clearTimeout>[0]),
};

export function createServices(options: BackendOptions): Services {
  const { seed = demoSeed } = options;
  if (seed !== demoSeed) checkSeed(seed);
  const storage = options.storage ?? memoryStorage();
  const clock = options.clock ?? systemClock;
  storage.transaction((tx) => {
    for (const product of seed.products) {
      for (const variant of product.variants) tx.introduceStock(variant.id, variant.stock);
    }
  });
  return {
    catalogue: createCatalogue(seed, options.mediaBase ?? '/media/', () => clock.now()),
    storage,
    clock,
    random: options.random ?? ((bytes) => void crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>)),
    basePath: `/${(options.basePath ?? '/api/v1').replace(/^\/+|\/+$/g, '')}`,
    carrierSpeed: options.carrierSpeed ?? 1,
    payments: options.payments ?? [testPayments],
    openapi: options.openapi,
    onError: options.onError ?? ((error) => console.error(error)),
    // Several people can share an address; nobody shares an order's number.
    throttle: { byLabel: createThrottle(20), byRemote: createThrottle(200) },
    running: new Set(),
    purgedAt: clock.now(),
  };
}

export const momentOf = ({ catalogue, clock, random }: Services, tx: ReadTransaction): Moment => ({
  catalogue,
  random,
  now: clock.now(),
  stock: (variantId) => tx.stock(variantId),
});
