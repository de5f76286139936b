// A real storefront over the reference backend, both inside the page, for tests; not part of the published package.
import { createBackend } from '@wares/backend';
import { createClient } from '@wares/client';
import type { Capabilities, Shop } from '@wares/contract';
import { createStorefront, type Storefront, type StorefrontOptions } from '@wares/stores';

/** A variant of the demo shop with more than twenty on the shelf, one with three, one that is sold out. */
export const PLENTY = 'teapot-ink-700';
export const THREE_LEFT = 'teapot-oat-700';
export const SOLD_OUT = 'teapot-oat-1100';

export interface TestShop {
  storefront: Storefront;
  /** Method, path and query of every request that was sent. */
  requests: string[];
  /** What is between page and backend. Throwing is a lost line; not resolving a slow one. */
  line: (request: Request, answer: () => Promise<Response>) => Promise<Response>;
}

/** A new shop with an empty cart. Close it with `storefront.dispose()`. */
export function testShop(options: Partial<StorefrontOptions> = {}): TestShop {
  const backend = createBackend();
  const requests: string[] = [];
  const shop: TestShop = { requests, line: (_, answer) => answer() } as TestShop;
  const client = createClient({
    endpoint: 'https://shop.test/api/v1',
    fetch: (url, init) => {
      const request = new Request(url, init);
      const { pathname, search } = new URL(request.url);
      requests.push(`${request.method} ${pathname.replace('/api/v1', '')}${search}`);
      return shop.line(request, () => backend.fetch(request));
    },
    // The client's waits between tries, fifty times faster.
    clock: {
      now: () => Date.now(),
      setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds / (milliseconds < 2000 ? 50 : 1)),
      clearTimeout: (handle) => clearTimeout(handle as number),
    },
  });
  shop.storefront = createStorefront({ client, country: 'DE', language: 'en', ...options });
  return shop;
}

/** A shop of its own behind such a line, for a story. */
export function behind(line: TestShop['line']): Storefront {
  const shop = testShop();
  shop.line = line;
  return shop.storefront;
}

/** A line that holds every request back until `release`; after that all go through. */
export function held(): { line: TestShop['line']; release(): void } {
  let release = () => {};
  const free = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { line: (_, answer) => free.then(answer), release };
}

/** Changes what the backend answers to a path, e.g. `/search`. */
export const changed =
  <T extends object>(path: string, change: (answer: T) => T): TestShop['line'] =>
  async (request, answer) => {
    const response = await answer();
    if (!new URL(request.url).pathname.endsWith(path) || !response.ok) return response;
    return Response.json(change((await response.json()) as T));
  };

/** A line to a shop that says of itself what is given here. */
export const able = (said: Partial<Capabilities>): TestShop['line'] =>
  changed<Shop>('/shop', (shop) => ({ ...shop, capabilities: { ...shop.capabilities, ...said } }));

/** A line that is there, to a shop that answers with nothing but an error. */
export const broken: TestShop['line'] = async () => new Response('', { status: 503 });

/** A line that is down. */
export const down: TestShop['line'] = () => Promise.reject(new TypeError('The line is down'));
