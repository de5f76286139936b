import type { Cart, Checkout, Order, Product, Shop } from '@wares/contract';
import { type ClientOptions, type Clock, createClient, type StorefrontClient, type WaresError } from '../src/index.ts';

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-11-21T10:00:00Z');
  #timers = new Map<number, { at: number; callback: () => void }>();
  #next = 1;
  readonly start = this.#now;

  now(): number {
    return this.#now;
  }
  setTimeout(callback: () => void, milliseconds: number): unknown {
    this.#timers.set(this.#next, { at: this.#now + Math.max(0, milliseconds), callback });
    return this.#next++;
  }
  clearTimeout(handle: unknown): void {
    this.#timers.delete(handle as number);
  }
  /** Timers that have been set and neither fired nor cleared. */
  get pending(): number {
    return this.#timers.size;
  }
  /** Milliseconds since the beginning. */
  get elapsed(): number {
    return this.#now - this.start;
  }
  /** Goes to the next timer and fires it. */
  fire(): boolean {
    const [next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at);
    if (!next) return false;
    this.#timers.delete(next[0]);
    this.#now = Math.max(this.#now, next[1].at);
    next[1].callback();
    return true;
  }
}

export interface Sent {
  url: URL;
  method: string;
  headers: Headers;
  body: unknown;
  signal: AbortSignal;
  credentials: RequestCredentials | undefined;
  /** Milliseconds since the beginning. */
  at: number;
}

/** What the fake backend does: answers, or does not. */
export type Reply = (sent: Sent) => Response | Promise<Response>;

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
  });

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json(
    { type: `urn:wares:error:${code}`, title: `Title of ${code}`, status, code },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  );

export const lineDown: Reply = () => Promise.reject(new TypeError('fetch failed'));

/** Never answers, and does not care about signals. */
export const silence: Reply = () => new Promise(() => {});

export interface Bench {
  client: StorefrontClient;
  clock: FakeClock;
  sent: Sent[];
  /** Lets time pass until the promise is settled. */
  settle<T>(promise: Promise<T>): Promise<{ value: T; error?: never } | { error: WaresError; value?: never }>;
}

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A client whose backend answers with the replies in turn; the last one again and again. */
export function bench(replies: readonly Reply[], options: Partial<ClientOptions> = {}): Bench {
  const clock = new FakeClock();
  const sent: Sent[] = [];
  const client = createClient({
    endpoint: 'https://shop.example/api/v1',
    clock,
    // Half of everything: 150 ms before the second try, 300 ms before the third.
    random: (bytes) => bytes.fill(0).fill(128, -1),
    fetch: async (url, init) => {
      const entry: Sent = {
        url: new URL(url),
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
        signal: init.signal as AbortSignal,
        credentials: init.credentials,
        at: clock.elapsed,
      };
      sent.push(entry);
      const reply = replies[Math.min(sent.length, replies.length) - 1] as Reply;
      return (await reply(entry)).clone();
    },
    ...options,
  });
  return {
    client,
    clock,
    sent,
    async settle<T>(promise: Promise<T>) {
      let result: { value: T } | { error: WaresError } | undefined;
      promise.then(
        (value) => (result = { value }),
        (error) => (result = { error }),
      );
      for (let turns = 0; turns < 500; turns++) {
        await tick();
        if (result) return result;
        clock.fire();
      }
      throw new Error('The promise was not settled');
    },
  };
}

export const context = { country: 'DE', currency: 'EUR', language: 'de' };
const price = { amount: 5900, currency: 'EUR' };
const total = { type: 'total', amount: 5900, currency: 'EUR' };
const time = '2026-11-21T10:00:00.000Z';

export const product: Product = {
  id: 'p1',
  handle: 'celadon-teapot',
  title: 'Teapot',
  description: { plain: 'A pot' },
  categories: [],
  media: [],
  options: [],
  variants: [{ id: 'v1', title: 'Celadon', price, availability: { available: true, status: 'in_stock' }, options: [] }],
  priceRange: { min: price, max: price },
  tags: [],
};

export const shop: Shop = {
  id: 's1',
  name: 'Shop',
  defaultContext: context,
  markets: [{ country: 'DE', currencies: ['EUR'], languages: ['de'] }],
  capabilities: {
    search: true,
    typoSearch: false,
    facets: false,
    perRequestCurrency: true,
    locales: ['de'],
    coupons: false,
    guestOrderLookup: true,
    tracking: 'events',
    returns: false,
    reviews: false,
    checkout: 'native',
    taxBeforeCheckout: true,
    dutyBeforeCheckout: true,
    browserCallable: true,
  },
};

const lineItem = {
  id: 'l1',
  item: { id: 'v1', productId: 'p1', handle: 'celadon-teapot', title: 'Teapot', price },
  quantity: 1,
  totals: [total],
};

export const cart: Cart = {
  id: 'c1',
  version: 1,
  status: 'active',
  context,
  currency: 'EUR',
  lineItems: [lineItem],
  discounts: { codes: [], applied: [], rejected: [] },
  totals: [total],
  messages: [],
  expiresAt: time,
};

export const checkout: Checkout = {
  id: 'k1',
  version: 1,
  status: 'incomplete',
  cartId: 'c1',
  context,
  currency: 'EUR',
  lineItems: [lineItem],
  discounts: cart.discounts,
  totals: [total],
  payment: { handlers: [] },
  links: [],
  messages: [],
};

export const order: Order = {
  id: 'o1',
  label: 'W-1001',
  status: 'paid',
  context,
  currency: 'EUR',
  lineItems: [{ ...lineItem, quantity: { original: 1, total: 1, fulfilled: 0 }, status: 'processing' }],
  fulfillment: { expectations: [], events: [] },
  totals: [total],
  placedAt: time,
};
