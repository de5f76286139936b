import type { StorefrontClient } from '../client.ts';
import { ConfigError } from '../errors/transport-errors.ts';
import { type Clock, systemClock } from '../internal/clock.ts';
import { type Random, systemRandom } from '../internal/random.ts';
import { checkSignal } from '../internal/signal.ts';
import { cartsResource } from '../resources/carts.ts';
import { checkoutsResource } from '../resources/checkouts.ts';
import { ordersResource } from '../resources/orders.ts';
import { productsResource } from '../resources/products.ts';
import { aroundProductResource, searchResource } from '../resources/search.ts';
import { shopResource } from '../resources/shop.ts';
import { resolveEndpoint } from './endpoint.ts';
import { createTransport, type Fetch, type Transport } from './transport.ts';

/** Milliseconds. */
const TIMEOUT = 10_000;
const TRY_TIMEOUT = 6_000;

/** What `createClient` takes. Times are in milliseconds. */
export interface ClientOptions {
  /** Address of the API, http or https. In a page it may be relative to the page: `/api/v1`. */
  endpoint: string | URL;
  /** Sends the requests. Default: the global `fetch`, as it is at the time of each request. */
  fetch?: Fetch;
  /** Default: the machine's. */
  clock?: Clock;
  /** Bytes of chance, cryptographically strong: keys are made of them. Default: `crypto.getRandomValues`. */
  random?: Random;
  /** How long a call may take with all its tries and waits: above 0, at most 2,147,483,647. Default 10,000. */
  timeout?: number;
  /** How long one try may take, within the same bounds. Default 6,000. */
  tryTimeout?: number;
  /**
   * Sent along with every request, but that `Authorization` is the checkout's own on its calls. Each makes a browser
   * ask the backend first (CORS preflight). Default: none.
   */
  headers?: NonNullable<RequestInit['headers']>;
  /** Whether cookies go along. The API needs none. Default `same-origin`: none to another site. */
  credentials?: NonNullable<RequestInit['credentials']>;
}

/**
 * The transport alone, for a client put together from single resources, so that a page loads only what it uses. Of its
 * options only the endpoint is looked at, and not whether the `signal` of a call is one.
 * @throws ConfigError
 */
export const createRestTransport = ({
  endpoint,
  fetch = (url, init) => globalThis.fetch(url, init),
  clock = systemClock,
  random = systemRandom,
  timeout = TIMEOUT,
  tryTimeout = TRY_TIMEOUT,
  headers,
  credentials = 'same-origin',
}: ClientOptions): Transport =>
  createTransport({
    endpoint: resolveEndpoint(endpoint),
    fetch,
    clock,
    random,
    timeout,
    tryTimeout,
    headers: new Headers(headers),
    credentials,
  });

/** A timer that is asked for more goes off at once. */
const isTime = (value: unknown): boolean => typeof value === 'number' && value > 0 && value < 2 ** 31;

/** @throws ConfigError when the options cannot work, with what to do */
function check({
  timeout = TIMEOUT,
  tryTimeout = TRY_TIMEOUT,
  fetch = globalThis.fetch,
  headers = {},
  credentials = 'same-origin',
  clock = systemClock,
  random = systemRandom,
}: ClientOptions): void {
  if (typeof fetch !== 'function')
    throw new ConfigError('There is no fetch here. Give createClient one: createClient({ endpoint, fetch }).');
  if (!(isTime(timeout) && isTime(tryTimeout)))
    throw new ConfigError(
      'A time-out is not above 0 and below 2 ** 31. Give timeout and tryTimeout in milliseconds, or leave them out.',
    );
  if ([random, clock?.now, clock?.setTimeout, clock?.clearTimeout].some((each) => typeof each !== 'function'))
    throw new ConfigError(
      'The option random is no function, or clock has not all of now, setTimeout and clearTimeout. Or leave them out.',
    );
  try {
    new Request('https://shop.invalid', { headers, credentials });
  } catch {
    throw new ConfigError('HTTP does not allow a name or value of the option headers, or fetch not these credentials.');
  }
}

/**
 * A client of a backend that serves the Wares API. Sends nothing until it is asked to.
 *
 * Each call is tried up to three times within `timeout`: when the line fails, a try takes too long, or the answer is
 * 408, 429 or 5xx. It waits in between by full jitter (under 300, then 600 ms) or as long as `Retry-After` says, at most
 * 30 s; a wait that would go past `timeout` ends the call at once. A change keeps its Idempotency-Key over its tries, so it is
 * made once; while the backend is still making it, the client asks again until `timeout`.
 *
 * @throws ConfigError at once, when the options cannot work
 */
export function createClient(options: ClientOptions): StorefrontClient {
  resolveEndpoint(options?.endpoint);
  check(options);
  const transport = createRestTransport(options);
  const send: Transport = async (answer, method, path, call) => {
    checkSignal(call?.signal);
    return transport(answer, method, path, call);
  };
  return {
    ...shopResource(send),
    products: { ...productsResource(send), ...aroundProductResource(send) },
    search: searchResource(send),
    carts: cartsResource(send),
    checkouts: checkoutsResource(send),
    orders: ordersResource(send),
  };
}
