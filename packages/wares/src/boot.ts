import {
  type CheckoutsResource,
  cartsResource,
  createRestTransport,
  type Fetch,
  type OrdersResource,
  productsResource,
  type StorefrontClient,
  shopResource,
} from '@wares/client';
import { announceReady, page, provideStorefront, type StoreConfig } from '@wares/elements/page';
import { createStorefront } from '@wares/stores';
import { browserOptions } from '@wares/stores/browser';

/** The client of `createClient`, with what only few pages need loaded when it is first called. */
function createLazyClient(endpoint: string, fetch: Fetch): StorefrontClient {
  const send = createRestTransport({ endpoint, fetch });
  const late = () => import('./order-client.ts');
  const checkouts = async () => (await late()).checkoutsResource(send);
  const orders = async () => (await late()).ordersResource(send);
  return {
    ...shopResource(send),
    products: productsResource(send),
    carts: cartsResource(send),
    checkouts: {
      create: async (...call) => (await checkouts()).create(...call),
      get: async (...call) => (await checkouts()).get(...call),
      update: async (...call) => (await checkouts()).update(...call),
      complete: async (...call) => (await checkouts()).complete(...call),
    } satisfies CheckoutsResource,
    orders: { lookup: async (...call) => (await orders()).lookup(...call) } satisfies OrdersResource,
  };
}

/** Makes the page's default storefront, and lets `<wares-store>` make more. */
export function boot(config: StoreConfig | undefined, fetch: Fetch): void {
  const here = page();
  here.create ??= ({ endpoint, ...options }) =>
    createStorefront({ client: createLazyClient(endpoint, fetch), ...browserOptions(), ...options });
  announceReady();
  if (config && !here.stores?.has(config.name ?? 'default')) provideStorefront(here.create(config));
}
