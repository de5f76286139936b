import { createBackend } from '@wares/backend';
import { handlers } from '@wares/backend/msw';
import { createClient } from '@wares/client';
import { setupWorker } from 'msw/browser';
import { address, context, payment, shiftedClock } from '../test/reference.ts';
import { describeConformance } from './index.ts';

const clock = shiftedClock();
const worker = setupWorker(...handlers(createBackend({ clock })));

before(async function () {
  this.timeout(20_000);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: '/mockServiceWorker.js' } });
});

after(() => worker.stop());

// A relative endpoint, as a page writes it: the answers come from the service worker.
describeConformance(
  'the reference backend in the page, through msw',
  () => ({
    client: createClient({ endpoint: '/api/v1' }),
    secondClient: () => createClient({ endpoint: '/api/v1' }),
    fetch: (path, init) => fetch(`/api/v1${path}`, init),
    address,
    context,
    payment,
    advance: clock.advance,
  }),
  { describe, it },
);
