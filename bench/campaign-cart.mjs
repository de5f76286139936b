// Runs the model of the cart, or of the checkout, very many times, each time with another seed, and prints the figures.
//
//   node --conditions=wares-source bench/campaign-cart.mjs [runs] [first seed] [cart|checkout]
//
// Defaults: 1,000,000 runs, seed 1, cart. Uses every processor. A broken promise is printed with the scenario that
// broke it, which `runCartScenario` of @wares/testing repeats exactly; the exit code is then 1.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  CART_ACTIONS,
  CHECKOUT_ACTIONS,
  runCartScenario,
  runCheckoutScenario,
  seededRandom,
} from '../packages/testing/src/index.ts';

const BATCH = 250;
const pick = (random, list) => list[random.int(list.length)];

/** The scenario of a seed. Half of the cart's seeds have orders in between. */
function scenarioOf(seed, kind) {
  const random = seededRandom(seed * 2_654_435_761);
  const usual =
    kind === 'cart'
      ? [
          ...CART_ACTIONS.filter((action) => action !== 'order' || seed % 2),
          'add',
          'add',
          'add',
          'set',
          'set',
          'remove',
        ]
      : [...CHECKOUT_ACTIONS, 'start', 'fill', 'place', 'reload'];
  const steps = Array.from({ length: 1 + random.int(12) }, () => ({
    wait: random.int(3) ? random.int(200) : random.int(10_000),
    tab: random.int(4),
    action: pick(random, usual),
    item: random.int(7),
    quantity: 1 + random.int(4),
  }));
  if (kind === 'checkout') steps.unshift({ wait: 0, tab: 0, action: 'fill' });
  const tabs = 1 + random.int(kind === 'cart' ? 4 : 2);
  return { seed, tabs, faults: pick(random, [0, 20, 50, 90]), lag: pick(random, [0, 40]), steps };
}

async function work({ first, last, kind }) {
  const run = kind === 'cart' ? runCartScenario : runCheckoutScenario;
  for (let seed = first; seed < last; seed++) {
    const scenario = scenarioOf(seed, kind);
    const broken = await run(scenario);
    if (broken.length) parentPort.postMessage({ broken, scenario });
    if ((seed - first) % BATCH === BATCH - 1 || seed === last - 1) {
      parentPort.postMessage({ done: ((seed - first) % BATCH) + 1 });
    }
  }
}

async function main() {
  const runs = Number(process.argv[2] ?? 1_000_000);
  const seed = Number(process.argv[3] ?? 1);
  const kind = process.argv[4] ?? 'cart';
  const workers = Math.min(availableParallelism(), runs);
  const began = Date.now();
  let done = 0;
  let broken = 0;
  await Promise.all(
    Array.from({ length: workers }, (_, index) => {
      const share = (part) => seed + Math.floor((runs * part) / workers);
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { first: share(index), last: share(index + 1), kind },
      });
      worker.on('message', (message) => {
        if (message.broken) {
          broken++;
          console.log(`broken: ${message.broken.join('; ')}\n  ${JSON.stringify(message.scenario)}`);
        } else done += message.done;
        if (message.done && done % (BATCH * 40) === 0) console.log(`${done} runs, ${broken} broken`);
      });
      return new Promise((resolve, reject) => worker.once('error', reject).once('exit', resolve));
    }),
  );
  const seconds = (Date.now() - began) / 1000;
  console.log(
    `${kind}: ${done} interleavings from seed ${seed}, ${broken} broken, ${seconds.toFixed(0)} s on ${workers} processors`,
  );
  process.exitCode = broken || done !== runs ? 1 : 0;
}

if (isMainThread) await main();
else await work(workerData);
