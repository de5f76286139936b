// What a page transfers in scripts, scenario by scenario: measured in the browser, and held against the inventory of
// the build, so that a file that nobody has planned for is seen.
import { inPage } from '../lib/browser.mjs';
import { bars, kB, table } from '../lib/figures.mjs';
import { demoGoods } from '../lib/goods.mjs';

const GRID = '<wares-product-grid limit="12" product-url="/product.html?handle={handle}"></wares-product-grid>';
const CART = '<wares-cart-button></wares-cart-button>';
const DRAWER = '<wares-cart-drawer checkout-url="/checkout.html"></wares-cart-drawer>';
const MARKET = '<wares-market-switcher></wares-market-switcher>';

const first = (page, selector) => page.locator(selector).first().waitFor();
const gridStands = (page) => first(page, 'wares-product-card [part~=price]');

async function addFirst(page) {
  await gridStands(page);
  await page.locator('wares-product-card [part~=quick-add]').first().click();
  await page.locator('wares-cart-button', { hasText: '1' }).waitFor();
}

/** `stands` waits for what is shown, or does what the shopper does. `bar` in bytes, where there is one. */
const scenarios = (handle) => [
  { name: 'loader, a page without tags', body: '', stands: () => {} },
  {
    name: 'card grid + cart button',
    body: CART + GRID,
    stands: gridStands,
    tags: ['product-grid', 'cart-button'],
    bar: 20_000,
  },
  {
    name: 'the same, drawer in the page, closed',
    body: CART + GRID + DRAWER,
    stands: gridStands,
    tags: ['product-grid', 'cart-button', 'cart-drawer'],
  },
  {
    name: 'the same, drawer and market switcher opened',
    body: CART + MARKET + GRID + DRAWER,
    tags: ['product-grid', 'cart-button', 'cart-drawer', 'market-switcher'],
    bar: 24_000,
    async stands(page) {
      await addFirst(page);
      await page.locator('wares-market-switcher button').first().click();
      await first(page, 'wares-market-switcher select, wares-market-switcher [role=dialog]');
      await page.keyboard.press('Escape');
      await page.locator('wares-cart-button button').click();
      await first(page, 'wares-cart-drawer dialog[open]');
    },
  },
  {
    name: 'product page',
    body: `${CART}<wares-product handle="${handle}"></wares-product>`,
    stands: (page) => first(page, 'wares-product [part~=price]'),
    tags: ['product', 'cart-button'],
  },
  {
    name: 'checkout page',
    before: { body: CART + GRID, stands: addFirst },
    body: '<wares-checkout></wares-checkout>',
    stands: (page) => first(page, 'wares-checkout input[type=email]'),
    tags: ['checkout'],
  },
  {
    name: 'order page',
    body: '<wares-order-lookup></wares-order-lookup><wares-tracking></wares-tracking>',
    stands: (page) => first(page, 'wares-order-lookup input'),
    tags: ['order-lookup', 'tracking'],
  },
];

const html = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bytes</title><link rel="icon" href="data:,"><script type="module" src="/wares/wares.js" data-endpoint="/api/v1" data-country="DE" data-locale="en"></script><body>${body}</body></html>`;

/** The scripts of the page, by file of the build: name → bytes on the wire, without headers. */
const scriptsOf = async (page) => {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize])
      .filter(([path]) => path.endsWith('.js'))
      .map(([path, size]) => [path.replace('/wares/', ''), size]),
  );
};

const nameOf = (file) => file.replace(/^chunks\/|-[\w-]{7}\.js$|\.js$/g, '');

export async function bytes({ browser, server, smoke, say }) {
  const { inventory } = server;
  const [{ handle }] = await demoGoods(server.backend);
  const rows = [];
  const problems = [];
  const held = [];
  const contents = [];
  const loader = inventory.files[inventory.entry].brotli;
  rows.push(['loader alone, wares.js', 1, kB(loader), kB(inventory.files[inventory.entry].bytes), '']);
  held.push({ what: 'loader alone', value: loader, limit: 3000, show: kB });

  for (const { name, before, body, stands, tags = [], bar } of smoke
    ? scenarios(handle).slice(1, 2)
    : scenarios(handle)) {
    server.page('/bytes.html', html(body));
    server.page('/bytes-before.html', html(before?.body ?? ''));
    const scripts = await inPage(browser, async ({ page }) => {
      if (before) {
        await page.goto(`${server.origin}/bytes-before.html`);
        await before.stands(page);
      }
      await page.goto(`${server.origin}/bytes.html`);
      await stands(page);
      return scriptsOf(page);
    });
    const total = scripts.reduce((sum, [, size]) => sum + size, 0);
    for (const [file, size] of scripts)
      if (inventory.files[file]?.brotli !== size)
        problems.push(`${name}: ${file} came as ${size} bytes, the inventory says ${inventory.files[file]?.brotli}`);
    const planned = new Set([inventory.entry, ...inventory.boot, ...tags.flatMap((tag) => inventory.tags[tag])]);
    const extra = scripts.filter(([file]) => !planned.has(file)).map(([file]) => nameOf(file));
    rows.push([
      name,
      scripts.length,
      kB(total),
      kB(scripts.reduce((sum, [file]) => sum + (inventory.files[file]?.bytes ?? 0), 0)),
      extra.join(', '),
    ]);
    contents.push(
      `${name}: ${scripts
        .sort((a, b) => b[1] - a[1])
        .map(([file, size]) => `${nameOf(file)} ${(size / 1000).toFixed(2)}`)
        .join(', ')}`,
    );
    if (bar) held.push({ what: name, value: total, limit: bar, show: kB });
  }
  say('### scripts of a page, brotli 11, without headers; English');
  say(table(['', 'requests', 'brotli', 'minified', 'beside the tags’ own files'], rows));
  say(`\nWhat is in them, kB:\n${contents.map((line) => `- ${line}`).join('\n')}`);
  const words = Object.entries(inventory.locales).map(([language, files]) => [
    language,
    kB(files.reduce((sum, file) => sum + inventory.files[file].brotli, 0)),
  ]);
  say(`\nWords of a language, all groups: ${words.map((pair) => pair.join(' ')).join(', ')}`);
  say(`\n${bars(held)}`);
  if (problems.length) throw new Error(problems.join('\n'));
}
