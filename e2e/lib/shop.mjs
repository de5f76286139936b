// The demo shop, started as `npm start` starts it, and a browser to walk through it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../tools/browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts the demo server; a day of its carrier passes in about half a second. */
export async function startShop(env = {}) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'wares-shop-'));
  const child = spawn(process.execPath, ['examples/server.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DEMO_SPEED: '200000', DB: join(folder, 'shop.sqlite'), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('ready') && resolve());
    child.once('exit', (code) => reject(new Error(`The demo server ended with ${code}`)));
  });
  return {
    url: `http://localhost:${port}`,
    port,
    child,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGINT');
      }),
  };
}

export const launch = () => chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });

/**
 * A page that remembers what went wrong in it: errors, console errors, CSP violations, layout shift.
 * `expected` lets console messages pass that a test provokes.
 */
export async function visit(context, { expected = /$^/ } = {}) {
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) wrong.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const check = async () => {
    const violations = await page.evaluate(() => globalThis.violations ?? []);
    return [...wrong, ...violations];
  };
  return { page, wrong: check };
}

/** What axe finds wrong in a page, as short texts. `rules`: further ones, that axe leaves out unless it is asked. */
export async function accessibility(page, rules = []) {
  // Through the browser's own channel: the page's policy allows no script of others.
  await page.evaluate(axe);
  return page.evaluate(async (further) => {
    const { violations } = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      rules: Object.fromEntries(further.map((rule) => [rule, { enabled: true }])),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, rules);
}

export const ready = (page) => page.locator('wares-product-card').first().getByRole('link').first().waitFor();
export const addFirst = (page) => page.getByRole('button', { name: /^Add .+ to the cart$/ }).first();
export const cartButton = (page, count) =>
  page.getByRole('button', { name: count === undefined ? /^Cart, / : new RegExp(`^Cart, ${count} piece`) });

/** Reads until it is `good`, and fails with what was read last. Milliseconds. */
export async function until(read, good, timeout = 10_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)} after ${timeout} ms`);
    await sleep(50);
  }
}

/** Chooses a country (and a language) in the switcher. `words` are the switcher's in the language before. */
export async function switchMarket(
  page,
  country,
  { language, currency, button = /^Where shall we deliver/, save = 'Save' } = {},
) {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('radio', { name: new RegExp(country) }).check({ force: true });
  if (language) await page.locator('wares-market-switcher select').first().selectOption(language);
  if (currency) await page.locator('wares-market-switcher select').last().selectOption(currency);
  await page.getByRole('button', { name: save, exact: true }).click();
  await page.locator('wares-market-switcher [popover]').waitFor({ state: 'hidden' });
}

/** How an order is called. */
export const NUMBER = /W-[A-Z0-9]{4}-[A-Z0-9]{4}/;
export const orderNumber = async (page) =>
  NUMBER.exec(await page.locator('wares-checkout [part~=order-number]').innerText())[0];
/** By how much a page is wider than its window. Pixels. */
export const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Goes through the checkout with an address in Germany, up to the payment. */
export async function fillCheckout(page, { email = 'ada@example.com', last = 'Example' } = {}) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill(last);
  await page.getByLabel(/^Street/).fill('Lindenallee 14');
  await page.getByLabel('Postcode').fill('10437');
  await page.getByLabel(/^(Town|City)/).fill('Berlin');
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('radio').first().waitFor();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('button', { name: /^Pay / }).waitFor();
}

/** Puts the first product of the page into the cart and goes to the checkout. */
export async function inCheckout({ url }, page) {
  await ready(page);
  await addFirst(page).click();
  await cartButton(page, 1).waitFor();
  await page.goto(`${url}/checkout.html`);
}

/** A shop and a browser for the tests of a file, and for each test a context of its own. Milliseconds. */
export function walk({ timeout = 10_000 } = {}) {
  let shop;
  const world = {
    /** Another context in place of the one that the test has. */
    async renew(options = {}) {
      await world.context?.close();
      world.context = await world.browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      world.context.setDefaultTimeout(timeout);
    },
    async open(path = '/', options = {}) {
      const opened = await visit(world.context, options);
      await opened.page.goto(world.url + path);
      return opened;
    },
  };
  before(async () => {
    [shop, world.browser] = await Promise.all([startShop(), launch()]);
    world.url = shop.url;
  });
  after(async () => {
    await world.browser?.close();
    await shop?.stop();
  });
  beforeEach(() => world.renew());
  afterEach(async () => {
    await world.context.close();
    world.context = undefined;
  });
  return world;
}
