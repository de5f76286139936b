import { type BackendOptions, createBackend } from '@wares/backend';
import { createClient } from '@wares/client';
import type { Harness } from '../src/index.ts';

/** Somebody in the demo shop's home market. */
export const address = {
  firstName: 'Ada',
  lastName: 'Muster',
  streetAddress: 'Lindenweg 5',
  addressLocality: 'Berlin',
  postalCode: '10115',
  addressCountry: 'DE',
};

export const context = { country: 'DE', currency: 'EUR', language: 'de' };

export const payment = {
  approved: { handlerId: 'test', instrumentId: 'approve' },
  declined: { handlerId: 'test', instrumentId: 'decline' },
};

/** The machine's clock, which can be put forward. */
export function shiftedClock() {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    setTimeout: (callback: () => void, milliseconds: number): unknown => setTimeout(callback, milliseconds),
    clearTimeout: (handle: unknown) => clearTimeout(handle as number),
    advance: (milliseconds: number) => {
      ahead += milliseconds;
    },
  };
}

/** What a fault does to a request on its way there, and to the answer on its way back. */
export type Wire = (request: Request, send: (request: Request) => Promise<Response>) => Promise<Response>;

/** A client and a reference backend of its own in one process, without a line between them but `wire`. */
export function inProcess(wire: Wire = (request, send) => send(request), options: BackendOptions = {}): Harness {
  const clock = shiftedClock();
  const backend = createBackend({ clock, ...options });
  const endpoint = 'http://shop.test/api/v1';
  const fetch = (url: string | URL | Request, init?: RequestInit) =>
    wire(new Request(url, init), (request) => backend.fetch(request));
  return {
    client: createClient({ endpoint, fetch }),
    secondClient: () => createClient({ endpoint, fetch }),
    fetch: (path, init) => fetch(endpoint + path, init),
    address,
    context,
    payment,
    advance: clock.advance,
  };
}
