import { createCatalogue } from '../src/domain/catalogue.ts';
import { LABELLED } from '../src/domain/search/labelled.ts';
import { tableOf } from '../src/domain/search/table.ts';
import { createBackend, memoryStorage } from '../src/index.ts';
import { demoSeed } from '../src/seed/index.ts';
import { multiplySeed } from '../src/seed/multiply.ts';
import { sqliteStorage } from '../src/storage/sqlite/index.ts';

/**
 * How long `GET /search` takes over a large catalogue, in process, one after the other, by the wall and of this thread's CPU
 * (where others keep the machine busy, read the latter):
 * `node --conditions=wares-source scripts/search-bench.ts [products] [requests] [memory|sqlite] [languages, e.g. en,ja]`.
 * It asks as `wares-search` does, for cards; DETAIL=full asks for whole products.
 */
const PRODUCTS = Number(process.argv[2] ?? 10_000);
const REQUESTS = Number(process.argv[3] ?? 4000);
const STORAGE = process.argv[4] ?? 'memory';
const DETAIL = process.env['DETAIL'] ?? 'card';
const CONTEXTS = ['country=DE', 'country=US', 'country=JP', 'country=KW'];
const NARROWED = [
  '',
  '',
  '&filters=colour:ink',
  '&filters=rating:4,availability:in_stock',
  '&priceMax=6000',
  '&category=tea',
];
const SORTS = ['', '', '', '&sort=price_asc', '&sort=best_selling', '&sort=rating', '&sort=title'];

const seed = multiplySeed(demoSeed, PRODUCTS);
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const languages = process.argv[5]?.split(',') ?? seed.locales;
const labelled = LABELLED.filter(({ language }) => languages.includes(language));

/** In a table of its own, which is let go of again. */
function measureIndexes(): void {
  const table = tableOf(createCatalogue(seed, '/media/'));
  for (const language of languages) {
    const [begun, spent] = [performance.now(), cpu()];
    const { entries } = table.text(language);
    const took = `${(performance.now() - begun).toFixed(0)} ms, ${(cpu() - spent).toFixed(0)} ms of cpu`;
    const postings = entries.reduce((sum, entry) => sum + entry.postings.length, 0);
    console.log(`index ${language}: ${took}, ${entries.length} words, ${postings} postings`);
  }
}

measureIndexes();
const backend = createBackend({ seed, storage: STORAGE === 'sqlite' ? sqliteStorage(':memory:') : memoryStorage() });
interface Took {
  wall: number;
  cpu: number;
}
const ask = async (path: string): Promise<Took> => {
  const [begun, spent] = [performance.now(), cpu()];
  const response = await backend.fetch(new Request(`http://shop/api/v1${path}`));
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${text}`);
  return { wall: performance.now() - begun, cpu: cpu() - spent };
};
const random = ((state) => () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
})(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const begun = performance.now();
for (const language of languages) {
  for (const context of CONTEXTS) await ask(`/search?language=${language}&${context}&sort=title`);
  await ask(`/suggestions?language=${language}&q=t`);
}
console.log(`warmed in ${(performance.now() - begun).toFixed(0)} ms`);

function report(name: string, all: readonly Took[]): void {
  const told = (['wall', 'cpu'] as const).map((clock) => {
    const times = all.map((each) => each[clock]).sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
    return `${clock} p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, worst ${at(1)} ms`;
  });
  console.log(`${name} (${all.length}): ${told.join('; ')}`);
}

const slow: [number, string][] = [];
for (const round of ['first', 'second']) {
  const byKind = new Map<string, Took[]>([['all', []]]);
  for (let count = 0; count < REQUESTS; count++) {
    const { q, language, script } = pick(labelled);
    const isBrowsing = random() < 0.15;
    const typed = random() < 0.3 ? [...q].slice(0, 1 + Math.floor(random() * q.length)).join('') : q;
    const text = isBrowsing ? '' : `&q=${encodeURIComponent(typed)}`;
    const path = `/search?detail=${DETAIL}&language=${language}&${pick(CONTEXTS)}${text}${pick(NARROWED)}${pick(SORTS)}`;
    const took = await ask(path);
    for (const kind of ['all', isBrowsing ? 'browsing' : script]) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), took]);
    }
    if (round === 'second') slow.push([took.cpu, decodeURIComponent(path)]);
  }
  console.log(`${round} round of /search, ${PRODUCTS} products, ${STORAGE}`);
  for (const [kind, times] of byKind) report(`  ${kind}`, times);
}
const suggestions: Took[] = [];
for (let count = 0; count < REQUESTS / 4; count++) {
  const { q, language } = pick(labelled);
  const typed = [...q].slice(0, 1 + Math.floor(random() * q.length)).join('');
  suggestions.push(await ask(`/suggestions?language=${language}&q=${encodeURIComponent(typed)}`));
}
report('/suggestions', suggestions);
slow.sort(([a], [b]) => b - a);
for (const [took, path] of slow.slice(0, 5)) console.log(`slowest ${took.toFixed(1)} ms ${path}`);
console.log(`memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
