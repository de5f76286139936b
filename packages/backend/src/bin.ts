#!/usr/bin/env node
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './node.ts';
import { checkSeed } from './seed/check.ts';
import { demoSeed } from './seed/index.ts';
import { multiplySeed } from './seed/multiply.ts';
import type { Seed } from './seed/types.ts';

const USAGE = `wares-backend: the reference backend of Wares

  --port <number>        default 8787; 0 takes a free one
  --host <address>       default 127.0.0.1
  --db <file>            SQLite file (Node 22.13 or later), made if it is not there; default: in memory
  --seed <module>        a module whose export "seed" (or default) is a shop; default: the demo shop
  --products <number>    for load: adds variations until there are so many
  --media <url>          put before file names of pictures; default /media/
  --demo-speed <number>  days that the demo carrier makes of one; default 1
`;

function fail(message: string): never {
  process.stderr.write(`wares-backend: ${message}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        db: { type: 'string' },
        seed: { type: 'string' },
        products: { type: 'string' },
        media: { type: 'string' },
        'demo-speed': { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

async function readSeed(path: string | undefined): Promise<Seed> {
  if (path === undefined || path === 'demo') return demoSeed;
  const module: { seed?: Seed; default?: Seed } = await import(pathToFileURL(resolve(path)).href);
  const seed = module.seed ?? module.default ?? fail(`${path} exports no seed`);
  checkSeed(seed);
  return seed;
}

const options = readOptions();
if (options.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const port = Number(options.port);
if (!/^\d{1,5}$/.test(options.port) || port > 65535) fail(`--port ${options.port} is not a port`);
const carrierSpeed = Number(options['demo-speed']);
if (!(carrierSpeed > 0)) fail(`--demo-speed ${options['demo-speed']} is not a number above 0`);
const count = options.products === undefined ? 0 : Number(options.products);
if (!Number.isInteger(count) || count < 0 || count > 1_000_000) {
  fail(`--products ${options.products} is not a number up to a million`);
}

try {
  const server = await serve({
    port,
    host: options.host,
    carrierSpeed,
    seed: multiplySeed(await readSeed(options.seed), count),
    ...(options.db === undefined ? {} : { db: options.db }),
    ...(options.media === undefined ? {} : { mediaBase: options.media }),
  });
  const stop = () => {
    // A second signal, or a request that does not end, must not keep the process.
    setTimeout(() => process.exit(0), 3000).unref();
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdout.write(`ready ${server.url}\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
