// A shop with no server: the reference backend runs in this page, behind msw's service worker, and keeps what happens
// in this browser. Then the same one file is loaded that any other page loads.
import { createBackend, memoryStorage } from '@wares/backend';
import { handlers } from '@wares/backend/msw';
import { setupWorker } from 'msw/browser';

const own = document.querySelector('script[data-wares]');
const here = new URL('.', document.baseURI);

const endpoint = new URL('api/v1', here);

const backend = createBackend({
  // Wherever the folder is served from.
  basePath: endpoint.pathname,
  mediaBase: new URL('media/', here).href,
  carrierSpeed: 1440,
  storage: memoryStorage({
    snapshot: {
      load: () => localStorage.getItem('no-server-shop'),
      save: (text) => localStorage.setItem('no-server-shop', text),
    },
  }),
});

try {
  await setupWorker(...handlers(backend, { endpoint: endpoint.href })).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', here).href },
  });
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('wares/wares.js', here).href;
  Object.assign(script.dataset, own?.dataset, { endpoint: endpoint.href });
  document.head.append(script);
} catch (error) {
  // A service worker needs http://localhost or https://; a file:// page has none.
  document.querySelector('#no-worker')?.removeAttribute('hidden');
  console.error('[wares] The shop of this page could not start.', error);
}
