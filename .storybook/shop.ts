// The shop behind every story: the reference backend inside the page, answering through msw, made anew for each story.
import { type Backend, createBackend } from '@wares/backend';
import { handlers } from '@wares/backend/msw';
import { createClient } from '@wares/client';
import { announceReady, page, provideStorefront, withdrawStorefront } from '@wares/elements/page';
import { createStorefront, type Storefront } from '@wares/stores';
import { setupWorker } from 'msw/browser';

/** Where the backend answers in every story. */
export const ENDPOINT = '/api/v1';

let backend: Backend = createBackend();
/** The worker knows one backend; which one that is changes with the story. */
const current: Pick<Backend, 'fetch' | 'basePath'> = {
  fetch: (request, from) => backend.fetch(request, from),
  basePath: ENDPOINT,
};

export const startWorker = async () => {
  const worker = setupWorker(...handlers(current, { endpoint: ENDPOINT }));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } });
  return worker;
};

/** What the toolbar chooses. */
export interface Market {
  country: string;
  language: string;
}

const create = (config: { endpoint: string } & Partial<Market> & { name?: string; currency?: string }): Storefront => {
  const { endpoint, ...options } = config;
  return createStorefront({ client: createClient({ endpoint: new URL(endpoint, location.href).href }), ...options });
};

let shown: Storefront | undefined;

/** A new shop with nothing in the cart, as the page's default storefront. */
export const openShop = (market: Market): Storefront => {
  backend = createBackend();
  if (shown) withdrawStorefront(shown);
  page().create = create;
  shown = create({ endpoint: ENDPOINT, ...market });
  provideStorefront(shown);
  announceReady();
  return shown;
};
