import { ConfigError } from '@wares/client';
import { createEngine } from './cart/engine.ts';
import { createLeanStorefront } from './lean.ts';
import type { Storefront, StorefrontOptions } from './storefront.ts';

const STORAGE = ['getItem', 'setItem', 'removeItem', 'key'] as const;

/** What the options must be able to do, so that nothing fails later, in the middle of a page. */
const ABLE = {
  clock: ['now', 'setTimeout', 'clearTimeout'],
  connectivity: ['online', 'subscribe'],
  locks: ['request'],
  storage: STORAGE,
  sessionStorage: STORAGE,
} as const;

function check(options: Partial<StorefrontOptions>): void {
  for (const [name, methods] of Object.entries(ABLE)) {
    const given = options[name as keyof typeof ABLE] as Record<string, unknown> | null | undefined;
    if (given != null && methods.some((method) => typeof given[method] !== 'function'))
      throw new ConfigError(`The option ${name} has not all of ${methods.join(', ')}. Give them, or leave it out.`);
  }
  for (const name of ['random', 'channel'] as const)
    if (options[name] != null && typeof options[name] !== 'function')
      throw new ConfigError(`The option ${name} is no function. Give one, or leave it out.`);
}

/**
 * Makes the stores of one shop. Asks nothing of the backend until a store is listened to or an action is called.
 *
 * @throws ConfigError when the options cannot work.
 */
export function createStorefront(options: StorefrontOptions): Storefront {
  // Plain JavaScript can leave out everything.
  check((options as Partial<StorefrontOptions> | undefined) ?? {});
  return createLeanStorefront(options, createEngine);
}
