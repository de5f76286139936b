// Many cards against hand-written custom elements: mount, new prices, remove, memory. Contenders in turn, each in a
// page of its own; the processor time of the main thread as the browser counts it.
import { census, countWork, inPage } from '../lib/browser.mjs';
import { bars, kB, median, ms, ratio, spread, table, times } from '../lib/figures.mjs';
import { demoGoods, manyGoods, repriced, withInlinePictures } from '../lib/goods.mjs';

const CONTENDERS = {
  plain: 'hand-written custom elements',
  'plain-skip': 'the same, each card skips layout off screen',
  static: 'markup by innerHTML, no elements',
  wares: 'wares-product-grid',
  'wares-all': 'the same, nothing skips layout',
};
/** As many as a grid loads by itself. */
const PAGEFUL = 24;
/** One of each kind, made and removed first: chunks, compilation, templates and Intl objects are no one's cards. */
const WARM = 28;

const body = {
  plain: '<script type="module" src="/pages/plain-cards.js"></script>',
  wares:
    '<script type="module" src="/wares/wares.js" data-endpoint="/api/v1" data-country="DE" data-locale="en"></script><wares-product-grid limit="4"></wares-product-grid>',
  static: '',
};
const pageOf = (kind) => `/cards-${kind.replace(/-.*/, '')}.html`;

const open = async (page, origin, kind) => {
  await page.goto(origin + pageOf(kind));
  if (kind.startsWith('wares'))
    await page.locator('wares-product-grid [part~=price]').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => globalThis.contender && globalThis.goods && globalThis.dearer);
  await page.evaluate(
    async ([name, warm]) => {
      document.querySelector('wares-product-grid')?.remove();
      await contender.mount(name, goods.slice(0, warm));
      await contender.show(dearer.slice(0, warm));
      await contender.remove();
    },
    [kind, WARM],
  );
};

/** One contender, once. Milliseconds of the main thread, and bytes and nodes against what was there before. */
const once = (browser, origin, kind) =>
  inPage(browser, async ({ page, cdp }) => {
    await open(page, origin, kind);
    const timed = async (step) => {
      const worked = await countWork(cdp);
      await step();
      return worked();
    };
    const empty = await census(cdp);
    const mount = await timed(() => page.evaluate((name) => contender.mount(name, goods), kind));
    const full = await census(cdp);
    const reprice = await timed(() => page.evaluate(() => contender.show(dearer)));
    const remove = await timed(() => page.evaluate(() => contender.remove()));
    const left = await census(cdp);
    return {
      mount,
      reprice,
      remove,
      script: full.script - empty.script,
      heap: full.script + full.dom - empty.script - empty.dom,
      nodes: full.nodes - empty.nodes,
      nodesLeft: left.nodes - empty.nodes,
      listenersLeft: left.listeners - empty.listeners,
      heapLeft: left.script + left.dom - empty.script - empty.dom,
    };
  });

/** A pageful on a processor at a quarter of its speed. */
const pageful = (browser, origin, kind) =>
  inPage(browser, async ({ page, cdp }) => {
    await open(page, origin, kind);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const worked = await countWork(cdp);
    const run = await page.evaluate(
      ([name, count]) => contender.mountBusy(name, goods.slice(0, count)),
      [kind, PAGEFUL],
    );
    return { ...run, work: await worked() };
  });

const middle = (runs, key) => median(runs.map((run) => run[key]));

export async function cards({ browser, server, runs, smoke, say }) {
  const count = smoke ? PAGEFUL : 1000;
  const goods = withInlinePictures(manyGoods(await demoGoods(server.backend), count));
  const data = `<script type="module">globalThis.goods = await (await fetch('/goods.json')).json(); globalThis.dearer = await (await fetch('/dearer.json')).json();</script>`;
  server.page('/goods.json', JSON.stringify(goods));
  server.page('/dearer.json', JSON.stringify(repriced(goods)));
  for (const kind of ['plain', 'wares', 'static'])
    server.page(
      pageOf(kind),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><link rel="icon" href="data:,">${data}<script type="module" src="/pages/contenders.js"></script><body>${body[kind]}</body></html>`,
    );

  const kinds = smoke ? ['plain', 'wares'] : Object.keys(CONTENDERS);
  const results = Object.fromEntries(kinds.map((kind) => [kind, []]));
  const pages = { plain: [], wares: [] };
  for (let run = 0; run < runs; run++) {
    for (const kind of kinds) results[kind].push(await once(browser, server.origin, kind));
    for (const kind of Object.keys(pages)) pages[kind].push(await pageful(browser, server.origin, kind));
  }

  const base = Object.fromEntries(
    ['mount', 'reprice', 'remove', 'heap'].map((key) => [key, middle(results.plain, key)]),
  );
  const timeCell = (kind, key) => `${ms(middle(results[kind], key))} ${times(middle(results[kind], key), base[key])}`;
  say(`### ${count} cards, ${runs} runs in turn, medians; processor time of the main thread`);
  say(
    table(
      [
        '',
        'mount',
        'new prices',
        'remove',
        'heaps',
        'of it script',
        'nodes',
        'nodes left',
        'listeners left',
        'heap left',
      ],
      kinds.map((kind) => [
        CONTENDERS[kind],
        timeCell(kind, 'mount'),
        timeCell(kind, 'reprice'),
        timeCell(kind, 'remove'),
        `${kB(middle(results[kind], 'heap'))} ${times(middle(results[kind], 'heap'), base.heap)}`,
        kB(middle(results[kind], 'script')),
        middle(results[kind], 'nodes'),
        middle(results[kind], 'nodesLeft'),
        middle(results[kind], 'listenersLeft'),
        kB(middle(results[kind], 'heapLeft')),
      ]),
    ),
  );
  const [low, high] = spread(results.wares.map(({ mount }, at) => mount / results.plain[at].mount));
  say(`Half of the runs had a mount of wares-product-grid between ${ratio(low)} and ${ratio(high)} of its neighbour.`);
  say(`\n### ${PAGEFUL} cards, CPU 4x slower, ${runs} runs in turn, medians`);
  say(
    table(
      ['', 'processor', 'clock, until painted', 'longest task'],
      Object.entries(pages).map(([kind, list]) => [
        CONTENDERS[kind],
        ms(middle(list, 'work')),
        ms(middle(list, 'duration')),
        ms(middle(list, 'longest')),
      ]),
    ),
  );

  const against = (kind, key) => middle(results[kind], key) / base[key];
  if (!smoke)
    say(
      `\n${bars([
        { what: 'mount, nothing skips layout', value: against('wares-all', 'mount'), limit: 1.25, show: ratio },
        { what: 'mount as shipped', value: against('wares', 'mount'), limit: 0.6, show: ratio },
        { what: 'new prices', value: against('wares', 'reprice'), limit: 1.2, show: ratio },
        { what: 'remove', value: against('wares', 'remove'), limit: 1.3, show: ratio },
        { what: 'heaps, script and DOM', value: against('wares', 'heap'), limit: 2.2, show: ratio },
        { what: 'nodes left', value: middle(results.wares, 'nodesLeft'), limit: 0, show: String },
        { what: 'listeners left', value: middle(results.wares, 'listenersLeft'), limit: 0, show: String },
        { what: `longest task of ${PAGEFUL} cards`, value: middle(pages.wares, 'longest'), limit: 50, show: ms },
      ])}`,
    );
  const stray = results.wares.filter(({ nodesLeft }) => nodesLeft > 0).length;
  if (stray) throw new Error(`wares-product-grid left nodes behind in ${stray} of ${runs} runs`);
}
