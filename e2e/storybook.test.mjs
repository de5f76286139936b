// The built Storybook: every story opens without an error, and is accessible.
import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../tools/browsers.mjs';

const dist = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const index = () => JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8'));
const stories = existsSync(join(dist, 'index.json'))
  ? Object.values(index().entries).filter(({ type }) => type === 'story')
  : [];

const serve = async () => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = normalize(join(dist, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

/** Stories of a mistake in the page, which is told to its author in the console. */
const TOLD = { 'shell-store--empty': /^\[wares\] <wares-store> has no shop/ };

// Most of a story's time is waiting.
describe('storybook', { concurrency: 3 }, () => {
  let server;
  let browser;
  let context;
  before(async () => {
    assert.ok(stories.length > 0, 'storybook-static has stories: run `npm test -- --only storybook` first');
    server = await serve();
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
    context = await browser.newContext({ reducedMotion: 'reduce' });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('has a page of documentation for every element that is registered', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
    );
    const tags = manifest.modules
      .flatMap((module) => module.declarations.map(({ tagName }) => tagName))
      .filter(Boolean);
    const files = Object.values(index().entries)
      .filter(({ type }) => type === 'docs')
      .flatMap(({ storiesImports, importPath }) => [importPath, ...storiesImports]);
    const without = tags.filter(
      (tag) => !files.some((file) => file.endsWith(`/${tag.replace(/^wares-/, '')}.stories.ts`)),
    );
    assert.deepEqual(without, []);
  });

  for (const { id, title, name } of stories) {
    it(`opens ${title}: ${name}`, async () => {
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      page.on(
        'console',
        (message) =>
          message.type() === 'error' &&
          // Provoked by the stories of errors, and what a store element says when nobody gave it a shop.
          !/status of [45]\d\d|ERR_FAILED|net::|<wares-store> has no shop/.test(message.text()) &&
          !TOLD[id]?.test(message.text()) &&
          errors.push(message.text()),
      );
      try {
        await page.goto(
          `http://127.0.0.1:${server.address().port}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`,
        );
        await page.locator('body.sb-show-main').waitFor({ timeout: 15_000 });
        await page.waitForFunction(() => !document.querySelector('#storybook-root')?.matches(':empty'), null, {
          timeout: 15_000,
        });
        // Pending elements say so; what stays busy on purpose (a story of the loading state) is looked at as it is.
        await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {});
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          // The addon of Storybook looks for the same at the same time, and axe takes one at a time.
          const look = (...question) =>
            globalThis.axe.run(...question).catch(async (error) => {
              if (!/already running/.test(error.message)) throw error;
              await new Promise((done) => setTimeout(done, 100));
              return look(...question);
            });
          const result = await look('#storybook-root', { rules: { region: { enabled: false } } });
          return result.violations.map(
            ({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          );
        });
        assert.deepEqual(errors, []);
        assert.deepEqual(violations, []);
      } finally {
        await page.close();
      }
    });
  }
});
