import { createRestTransport, type Fetch, productsResource, type StorefrontClient } from '@wares/client';
import {
  announceReady,
  type EarlyPack,
  onWanted,
  page,
  provideStorefront,
  type StoreConfig,
  takePack,
} from '@wares/elements/page';
import { leanBrowserOptions } from '@wares/stores/browser';
import { createLeanStorefront } from '@wares/stores/lean';
import { later, lazy, whenIdle } from './late.ts';

// What not every page needs, in files of their own. The names are written in by the CDN build.
const cartPart = later(() => import('./cart-client.ts'), '__WARES_FILE_cart-client__');
const shopPart = later(() => import('./shop-client.ts'), '__WARES_FILE_shop-client__');
const orderPart = later(() => import('./order-client.ts'), '__WARES_FILE_order-client__');
const searchPart = later(() => import('./search-client.ts'), '__WARES_FILE_search-client__');

/** How long elements wait for a storefront before the page's author is told, in milliseconds. */
const PATIENCE = 5000;

/** The client of `createClient`, with what only some pages need loaded when it is first called. */
function createLazyClient(endpoint: string, fetch: Fetch): StorefrontClient {
  const send = createRestTransport({ endpoint, fetch });
  // One for all calls: it knows what it has read.
  let known: Pick<StorefrontClient, 'capabilities' | 'shop'> | undefined;
  const shop = async () => {
    const { shopResource } = await shopPart();
    known ??= shopResource(send);
    return known;
  };
  return {
    capabilities: async (...call) => (await shop()).capabilities(...call),
    shop: lazy(async () => (await shop()).shop, { get: 0 }),
    products: {
      ...productsResource(send),
      ...lazy(async () => (await searchPart()).aroundProductResource(send), { recommendations: 0, delivery: 0 }),
    },
    search: lazy(async () => (await searchPart()).searchResource(send), { products: 0, suggest: 0 }),
    carts: lazy(async () => (await cartPart()).cartsResource(send), {
      create: 0,
      get: 0,
      update: 0,
      addLineItem: 0,
      updateLineItem: 0,
      removeLineItem: 0,
    }),
    checkouts: lazy(async () => (await orderPart()).checkoutsResource(send), {
      create: 0,
      get: 0,
      update: 0,
      complete: 0,
    }),
    orders: lazy(async () => (await orderPart()).ordersResource(send), { lookup: 0 }),
  };
}

/**
 * Makes the page's default storefront, whatever its name, lets `<wares-store>` make more, and elements ask for others to
 * be defined. `early` are the words that the loader has asked for, `misspelt` the tags that its author will look for.
 */
export function boot(
  config: StoreConfig | undefined,
  fetch: Fetch,
  define: (tag: string) => void,
  early: EarlyPack | undefined,
  misspelt: () => string[],
): void {
  if (early) takePack(early);
  onWanted(define);
  const here = page();
  here.create ??= ({ endpoint, ...options }) =>
    createLeanStorefront(
      { client: createLazyClient(endpoint, fetch), ...leanBrowserOptions(), ...options },
      { load: async () => (await cartPart()).browserCartEngine, idle: whenIdle },
    );
  setTimeout(() => {
    const tags = misspelt();
    // What waits may wait for a shop that is not there, or for a product that nobody names. `:is` forgives who knows no states.
    if (
      tags.length ||
      document.querySelector(':is(:state(loading),wares-product:state(empty))') ||
      [...(here.waiting?.keys() ?? [])].some((name) => !here.stores?.has(name))
    )
      void import('./mistakes.ts').then(({ tellMistakes }) => tellMistakes(tags));
  }, PATIENCE);
  const { name = 'default' } = config ?? {};
  try {
    if (config && !here.stores?.has(name)) provideStorefront(here.create(config));
    const own = here.stores?.get(name);
    if (own && !here.stores?.has('default')) provideStorefront(own, 'default');
  } finally {
    // The stores of the page come after its own, which is the default.
    announceReady();
  }
}
