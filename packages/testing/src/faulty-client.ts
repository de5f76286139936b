import { ApiError, InvalidResponseError, NetworkError, type StorefrontClient, TimeoutError } from '@wares/client';
import { type ModelBackend, problem } from './model-backend.ts';
import type { VirtualTab } from './virtual-browser.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What becomes of one request. Milliseconds. */
export interface Fault {
  /** How long the request travels. More than {@link TIMEOUT}: it arrives after the client has given up. */
  there: number;
  /** How long the answer travels. */
  back: number;
  /** Where it breaks; absent: nowhere. `silent` ones are noticed by the time limit alone. */
  kind?:
    | 'request-lost'
    | 'request-silent'
    | 'answer-lost'
    | 'answer-silent'
    | 'answer-garbled'
    | 'refused'
    | 'broken-after'
    | 'busy';
  /** The request arrives a second time, so much later. */
  again?: number;
}

/** The client's time limit for one request. */
export const TIMEOUT = 10_000;

export interface FaultyClientOptions {
  backend: ModelBackend;
  time: VirtualTime;
  tab: VirtualTab;
  /** Asked once for each request. */
  fault(): Fault;
}

/** A client of the model backend, over a line that loses, delays, repeats and reorders. */
export function faultyClient({ backend, time, tab, fault }: FaultyClientOptions): StorefrontClient {
  const call = <T>(handle: () => T): Promise<T> =>
    new Promise<T>((settle, refuse) => {
      const { there, back, kind, again } = fault();
      const later = (milliseconds: number, then: () => void) =>
        time.setTimeout(() => tab.alive && then(), milliseconds);
      const limit = time.setTimeout(() => tab.alive && refuse(new TimeoutError(TIMEOUT)), TIMEOUT);
      const resolve = (value: T) => {
        time.clearTimeout(limit);
        settle(value);
      };
      const reject = (error: Error) => {
        time.clearTimeout(limit);
        refuse(error);
      };
      const lost = () => reject(new NetworkError('The line is down'));
      if (!tab.online) return void later(1, lost);
      if (kind === 'request-lost') return void later(there, lost);
      if (kind === 'request-silent') return;
      if (kind === 'refused')
        return void later(there, () => reject(Object.assign(problem('unavailable'), { retryAfter: 5_000 })));
      if (kind === 'busy') return void later(there, () => reject(problem('idempotency_in_progress')));

      // The backend lives on when the tab does not.
      time.setTimeout(() => {
        let answer: () => void;
        try {
          const value = handle();
          answer = () => resolve(value);
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          answer = () => reject(error);
        }
        if (kind === 'answer-lost') answer = lost;
        if (kind === 'answer-garbled') answer = () => reject(new InvalidResponseError(200, 'Not JSON'));
        if (kind === 'broken-after') answer = () => reject(problem('internal'));
        if (kind !== 'answer-silent') later(back, answer);
      }, there);
      if (again !== undefined) {
        time.setTimeout(() => {
          try {
            handle();
          } catch (error) {
            if (!(error instanceof ApiError)) throw error;
          }
        }, there + again);
      }
    });

  const unused = () => Promise.reject(new Error('Not in the model'));
  return {
    capabilities: unused,
    shop: { get: unused },
    products: { list: unused, get: unused, recommendations: unused, delivery: unused },
    search: { products: unused, suggest: unused },
    carts: {
      create: (input, options) => call(() => backend.createCart(input, options?.idempotencyKey ?? '')),
      get: (id) => call(() => backend.getCart(id)),
      update: (id, input, options) =>
        call(() => backend.updateCart(id, input, options?.idempotencyKey ?? '', options?.version)),
      addLineItem: (id, input, options) =>
        call(() => backend.addLineItem(id, input, options?.idempotencyKey ?? '', options?.version)),
      updateLineItem: (id, line, { quantity }, options) =>
        call(() => backend.setLineItem(id, line, quantity, options?.idempotencyKey ?? '', options?.version)),
      removeLineItem: (id, line, options) =>
        call(() => backend.setLineItem(id, line, 0, options?.idempotencyKey ?? '', options?.version)),
    },
    checkouts: {
      create: (input, { secret, idempotencyKey = '' }) =>
        call(() => backend.createCheckout(input, idempotencyKey, secret)),
      get: (id, { secret }) => call(() => backend.getCheckout(id, secret)),
      update: (id, input, { secret, idempotencyKey = '', version }) =>
        call(() => backend.updateCheckout(id, input, idempotencyKey, secret, version)),
      complete: (id, input, { secret, idempotencyKey = '', version }) =>
        call(() => backend.completeCheckout(id, input, idempotencyKey, secret, version)),
    },
    orders: { lookup: (input) => call(() => backend.lookupOrder(input)) },
  };
}
