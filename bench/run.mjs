// `pnpm bench`: bytes, cards, first card and searching against other contenders. See README.md here.
//
//   node bench/run.mjs [--smoke] [--runs N] [--cpu N] [--only bytes,cards,first-card,search]
//
// `--cpu`: how many times slower the processor is made for the first card. Default 4.
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { startServer } from './lib/server.mjs';
import { bytes } from './parts/bytes.mjs';
import { cards } from './parts/cards.mjs';
import { firstCard } from './parts/first-card.mjs';
import { search } from './parts/search.mjs';

const PARTS = { bytes, cards, 'first-card': firstCard, search };

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    runs: { type: 'string' },
    cpu: { type: 'string' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs ?? (values.smoke ? 1 : 10));
const slower = Number(values.cpu ?? 4);
const wanted = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = wanted.filter((name) => !PARTS[name]);
if (unknown.length || !Number.isInteger(runs) || runs < 1 || !(slower >= 1)) {
  console.error(`usage: node bench/run.mjs [--smoke] [--runs N] [--cpu N] [--only ${Object.keys(PARTS).join(',')}]`);
  process.exit(1);
}

let failed = 0;
const server = await startServer();
const browser = await launch();
try {
  for (const name of wanted) {
    console.log(`\n## ${name}\n`);
    try {
      await PARTS[name]({ browser, server, runs, slower, smoke: values.smoke, say: (line) => console.log(line) });
    } catch (error) {
      failed++;
      console.error(`${name} failed: ${error.stack}`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = failed ? 1 : 0;
console.log(`\n${wanted.length - failed} passed, ${failed} failed`);
