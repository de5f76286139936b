import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Server, serve } from '@wares/backend/node';
import { createClient } from '@wares/client';
import { address, context, payment, shiftedClock } from '../test/reference.ts';
import { describeConformance } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'wares-conformance-'));
const clock = shiftedClock();
let server: Server | undefined;

before(async () => {
  server = await serve({ port: 0, db: join(folder, 'shop.sqlite'), clock });
});

after(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

// One server and one file for all cases, as in life.
describeConformance(
  'the reference backend over HTTP, in SQLite',
  () => ({
    client: createClient({ endpoint: server?.url ?? '' }),
    secondClient: () => createClient({ endpoint: server?.url ?? '' }),
    fetch: (path, init) => fetch(`${server?.url}${path}`, init),
    address,
    context,
    payment,
    advance: clock.advance,
  }),
  { describe, it },
);
