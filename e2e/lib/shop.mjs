// The demo shop, started as `npm start` starts it, and a browser to walk through it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** What axe finds wrong in a page, as short texts. */
export async function accessibility(page) {
  // Through the browser's own channel: the page's policy allows no script of others.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  });
}

export const ready = (page) => page.locator('wares-product-card').first().getByRole('link').first().waitFor();
export const addFirst = (page) => page.getByRole('button', { name: /^Add .+ to the cart$/ }).first();
export const cartButton = (page, count) =>
  page.getByRole('button', { name: count === undefined ? /^Cart, / : new RegExp(`^Cart, ${count} piece`) });

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
