import type { StorefrontClient } from '@wares/client';
import type { AddressInput, Capabilities, Context } from '@wares/contract';

/** A client and backend under test, and what the suite cannot find out by itself. */
export interface Harness {
  client: StorefrontClient;
  /** An address that the shop delivers to, in a country of its markets. */
  address: AddressInput;
  /** A payment that succeeds, and one that is declined; without the latter what is about it is skipped. */
  payment: {
    approved: { handlerId: string; instrumentId?: string };
    declined?: { handlerId: string; instrumentId?: string };
  };
  /**
   * Where to look for goods: the context of the suite. Default: the shop's default context. At least two products
   * must have a variant there of which five can be had.
   */
  context?: Partial<Context>;
  /** Another client of the same backend, as a second tab or process has it; without it keys are tried from one alone. */
  secondClient?(): StorefrontClient | Promise<StorefrontClient>;
  /**
   * Asks the backend itself: `(path, init) => fetch(endpoint + path, init)`. Without it what only the wire shows, such as
   * the shape of an error, is skipped. A page of another site does not see all headers: leave it out there.
   */
  fetch?(path: string, init?: RequestInit): Promise<Response>;
  /** An order that is there. Asked for where the shop's checkout is `redirect`; without it what looks one up is skipped. */
  order?: { label: string; email: string };
  /** Lets the backend's time pass, in milliseconds; without it what takes days is skipped. */
  advance?(milliseconds: number): Promise<void> | void;
  /** Called after each case. */
  close?(): Promise<void> | void;
}

/** Called for each case: may make a new backend each time, or give the same again. */
export type MakeHarness = () => Harness | Promise<Harness>;

/** How a case ended when it did not fail: passed, or left out with a reason. */
export type Outcome = { readonly skipped?: string };

/** One thing that every `StorefrontClient` must do. */
export interface ConformanceCase {
  /** What it is about: `cart`, `checkout` … */
  group: string;
  /** A plain sentence. */
  name: string;
  /** Skipped where the backend lacks this capability. */
  capability?: keyof Capabilities;
  /** Rejects with a `ConformanceError` when the client does not do it. */
  run(): Promise<Outcome>;
}
