// From a key to painted results: a search page of each kind over the same goods in the page, typed into letter by letter.
// The processor time of the main thread as the browser counts it, contenders in turn, each in a page of its own.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { countWork, inPage } from '../lib/browser.mjs';
import { bars, median, ms, ratio, spread, table, times } from '../lib/figures.mjs';
import { demoGoods, manyGoods, withInlinePictures } from '../lib/goods.mjs';

const CONTENDERS = {
  plain: 'hand-written, keyed reuse',
  instant: 'instantsearch.js',
  wares: 'wares-search',
};
/** Keys of one run: each word forth and back. */
const KEYS = 2 * ('teapot'.length + 'mug'.length + 'lamp'.length);

const once = (browser, origin, kind) =>
  inPage(browser, async ({ page, cdp }) => {
    await page.goto(`${origin}/search-${kind}.html`);
    await page.waitForFunction(() => globalThis.ready);
    // Once first: compilation, templates and Intl objects belong to the first key alone.
    await page.evaluate(() => run());
    const worked = await countWork(cdp);
    await page.evaluate(() => run());
    return (await worked()) / KEYS;
  });

export async function search({ browser, server, runs, smoke, say }) {
  const goods = withInlinePictures(manyGoods(await demoGoods(server.backend), smoke ? 56 : 500));
  server.page('/search-goods.json', JSON.stringify(goods));
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: Object.keys(CONTENDERS).map((kind) => here(`../pages/search-${kind}.js`)),
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['module', 'browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  for (const { path, text } of outputFiles) server.page(path, text);
  for (const kind of Object.keys(CONTENDERS))
    server.page(
      `/search-${kind}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,"><body><script type="module" src="/search-${kind}.js"></script></body></html>`,
    );

  const results = Object.fromEntries(Object.keys(CONTENDERS).map((kind) => [kind, []]));
  for (let run = 0; run < runs; run++)
    for (const kind of Object.keys(CONTENDERS)) results[kind].push(await once(browser, server.origin, kind));

  const middle = Object.fromEntries(Object.entries(results).map(([kind, list]) => [kind, median(list)]));
  say(
    `### One key to painted results, ${goods.length} products, ${runs} runs in turn, medians; processor time of the main thread`,
  );
  say(
    table(
      ['', 'a key', 'of hand-written', 'of instantsearch.js'],
      Object.entries(CONTENDERS).map(([kind, name]) => [
        name,
        ms(middle[kind]),
        times(middle[kind], middle.plain),
        times(middle[kind], middle.instant),
      ]),
    ),
  );
  const [low, high] = spread(results.wares.map((value, at) => value / results.instant[at]));
  say(
    `Half of the runs of wares-search took between ${ratio(low)} and ${ratio(high)} of instantsearch.js beside them.`,
  );
  say(
    bars([
      { what: 'a key, of instantsearch.js', value: middle.wares / middle.instant, limit: 0.6, show: ratio },
      { what: 'a key, of hand-written keyed reuse', value: middle.wares / middle.plain, limit: 1.2, show: ratio },
    ]),
  );
}
