import { createClient, type Fetch } from '@wares/client';
import { announceReady, page, provideStorefront, type StoreConfig } from '@wares/elements/page';
import { createStorefront } from '@wares/stores';
import { browserOptions } from '@wares/stores/browser';

/** Makes the page's default storefront, and lets `<wares-store>` make more. */
export function boot(config: StoreConfig | undefined, fetch: Fetch): void {
  const here = page();
  here.create ??= ({ endpoint, ...options }) =>
    createStorefront({ client: createClient({ endpoint, fetch }), ...browserOptions(), ...options });
  announceReady();
  if (config && !here.stores?.has(config.name ?? 'default')) provideStorefront(here.create(config));
}
