// When the name of the first card can be read, on a slow line and a slow processor, with an empty cache.
import { once } from 'node:events';
import { inPage } from '../lib/browser.mjs';
import { bars, kB, median, ms, ratio, shuffled, spread, table, times } from '../lib/figures.mjs';
import { demoGoods } from '../lib/goods.mjs';
import { css } from '../pages/card-look.js';
import { cardMarkup } from '../pages/static-cards.js';

/** Slow 4G: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms from request to answer, for every request. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const COUNT = 12;
/** A browser that has just made a page for a new profile has work of its own for a second or two, on the same two cores. In milliseconds. */
const SETTLE = 2000;
/** How long the page is watched after its first card, for long tasks and layout shifts, in milliseconds. */
const AFTER = 1500;

const LIST = `/api/v1/products?country=DE&detail=card&language=en&limit=${COUNT}`;
const TAG =
  '<script type="module" src="/wares/wares.js" data-endpoint="/api/v1" data-country="DE" data-locale="en"></script>';
const GRID = `<wares-product-grid limit="${COUNT}" product-url="product.html?handle={handle}"></wares-product-grid>`;

const html = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title><link rel="icon" href="data:,">${head}</head><body><h1>Shop</h1>${body}</body></html>`;

/** The lines that docs/guides/speed.md gives. */
function preloads({ boot, tags, locales }, data) {
  const words = locales.en.filter((file) => /(^|\/)shop-/.test(file));
  const files = new Set([...boot, ...tags['product-grid'], ...words]);
  const modules = [...files].map((file) => `<link rel="modulepreload" href="/wares/${file}">`);
  return (
    (data ? `<link rel="preload" as="fetch" crossorigin href="${LIST.replaceAll('&', '&amp;')}">` : '') +
    modules.join('')
  );
}

const contenders = (inventory, goods) => ({
  plain: {
    says: 'hand-written custom elements',
    html: html(
      '<script type="module" src="/pages/plain-cards.js"></script>',
      `<plain-grid src="${LIST.replaceAll('&', '&amp;')}"></plain-grid>`,
    ),
  },
  static: {
    says: 'static HTML, no script',
    html: html(
      `<style>.grid { display: grid; gap: 48px 24px; grid-template-columns: repeat(4, minmax(0, 1fr)); }${css}</style>`,
      `<div class="grid">${goods.map((product, index) => cardMarkup(product, index < 4)).join('')}</div>`,
    ),
  },
  wares: { says: 'Wares, the tag alone', html: html(TAG, GRID) },
  modules: { says: 'Wares, modules preloaded', html: html(TAG + preloads(inventory, false), GRID) },
  preloads: { says: 'Wares, modules and data preloaded', html: html(TAG + preloads(inventory, true), GRID) },
});

/** Runs in the page before anything else: looks once a frame whether the first name is laid out. */
const watch = () => {
  globalThis.seen = { longTasks: [], shift: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.seen.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const name = () => {
    const plain = document.querySelector('plain-grid')?.shadowRoot?.querySelector('plain-card')?.shadowRoot;
    const wares = document
      .querySelector('wares-product-grid')
      ?.shadowRoot?.querySelector('wares-product-card')?.shadowRoot;
    return (plain ?? wares ?? document).querySelector('h3');
  };
  const look = () => {
    const title = name();
    if (title?.textContent.trim() && title.getBoundingClientRect().height > 0) {
      globalThis.seen.first = performance.now();
      globalThis.firstCardShown('');
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** The requests before the first card, and how many of them had to wait for one another. */
const requestsBefore = (entries, first) => {
  const before = entries.filter(({ start, picture }) => start < first && !picture).sort((a, b) => a.start - b.start);
  let rounds = 0;
  for (const entry of before) {
    // A request belongs to the round after the last one that had ended when it began.
    entry.round =
      1 + Math.max(0, ...before.filter((other) => other.end <= entry.start).map((other) => other.round ?? 0));
    if (entry.end <= first) rounds = Math.max(rounds, entry.round);
  }
  return { requests: before.length, rounds, bytes: before.reduce((sum, { size }) => sum + size, 0) };
};

const load = (browser, url, slower) =>
  inPage(browser, async ({ page, cdp }) => {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LINE);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(watch);
    // Nothing of the driver's own runs in the page while the clock does: what it brings along to ask is a task of 40 ms.
    const shown = once(cdp, 'Runtime.bindingCalled', { signal: AbortSignal.timeout(60_000) });
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'firstCardShown' });
    await page.waitForTimeout(SETTLE);
    await page.goto(url, { waitUntil: 'commit' });
    await shown;
    await page.waitForTimeout(AFTER);
    const { first, longTasks, shift, entries } = await page.evaluate(() => ({
      ...globalThis.seen,
      entries: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
        ({ name, startTime, responseEnd, encodedBodySize, initiatorType }) => ({
          name,
          start: startTime,
          end: responseEnd,
          size: encodedBodySize,
          picture: initiatorType === 'img' || /\.avif$/.test(name),
        }),
      ),
    }));
    return {
      first,
      shift,
      blocking: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      entries,
      ...requestsBefore(entries, first),
    };
  });

export async function firstCard({ browser, server, runs, slower, smoke, say }) {
  const goods = (await demoGoods(server.backend)).slice(0, COUNT);
  const every = contenders(server.inventory, goods);
  const all = smoke ? { plain: every.plain, wares: every.wares, preloads: every.preloads } : every;
  const results = {};
  for (const [kind, { html: text }] of Object.entries(all)) {
    server.page(`/first-${kind}.html`, text);
    results[kind] = [];
  }
  // The answer is compressed once, before the clock runs.
  await fetch(server.origin + LIST);
  for (let run = 0; run < runs; run++)
    // What ran before may tell, so that nobody always has the same one before it.
    for (const kind of shuffled(Object.keys(all)))
      results[kind].push(await load(browser, `${server.origin}/first-${kind}.html`, slower));

  const middle = (kind, key) => median(results[kind].map((run) => run[key]));
  const base = middle('plain', 'first');
  say(
    `### first of ${COUNT} cards, Slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms a request), CPU ${slower}x slower, empty cache, ${runs} runs, each in another order, medians`,
  );
  say(
    table(
      [
        '',
        'first card',
        'half of the runs',
        'rounds',
        'requests before',
        'bytes before',
        'blocking time',
        'layout shift',
      ],
      Object.entries(all).map(([kind, { says }]) => [
        says,
        `${ms(middle(kind, 'first'))} ${times(middle(kind, 'first'), base)}`,
        spread(results[kind].map(({ first }) => first))
          .map((value) => value.toFixed(0))
          .join('–'),
        middle(kind, 'rounds'),
        middle(kind, 'requests'),
        kB(middle(kind, 'bytes')),
        ms(middle(kind, 'blocking')),
        middle(kind, 'shift').toFixed(3),
      ]),
    ),
  );
  if (process.env.BENCH_DETAIL)
    for (const kind of Object.keys(all)) {
      say(`\n${kind}: ${results[kind][0].first.toFixed(0)} ms`);
      for (const { name, start, end, size, round } of results[kind][0].entries)
        say(
          `  ${start.toFixed(0).padStart(6)} ${end.toFixed(0).padStart(6)} ${String(size).padStart(6)} ${round ?? '-'} ${name.replace(server.origin, '')}`,
        );
    }
  if (!smoke)
    say(
      `\n${bars([
        { what: 'first card, the tag alone', value: middle('wares', 'first') / base, limit: 1.15, show: ratio },
        { what: 'first card, preload lines', value: middle('preloads', 'first') / base, limit: 0.85, show: ratio },
        { what: 'rounds, the tag alone', value: middle('wares', 'rounds'), limit: 3, show: String },
        { what: 'blocking time', value: middle('wares', 'blocking'), limit: 50, show: ms },
      ])}`,
    );
  const jumps = ['wares', 'modules', 'preloads'].filter((kind) => results[kind]?.some(({ shift }) => shift > 0));
  if (jumps.length) throw new Error(`the layout shifted in: ${jumps.join(', ')}`);
}
