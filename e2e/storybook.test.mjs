// The built Storybook: every story opens without an error, is accessible, fits into a narrow window and is large enough to press.
import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../tools/browsers.mjs';
import { sideways } from './lib/shop.mjs';

const dist = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.glb': 'model/gltf-binary',
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

/** Answers in the page once the story has been rendered, with how that went. */
const show = (id) =>
  new Promise((done) => {
    const { channel } = globalThis.__STORYBOOK_PREVIEW__;
    for (const event of ['storyRendered', 'storyThrewException', 'storyErrored', 'storyMissing']) {
      channel.once(event, (what) => done(event === 'storyRendered' ? event : `${event}: ${what?.message ?? what}`));
    }
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });

/** Waits in the page until nothing has changed for a moment, in no shadow root; a story of a pending state is still too. */
const settle = async () => {
  const look = (node) => {
    const inner = node.shadowRoot ? look(node.shadowRoot) : '';
    return `${inner}${node.nodeName}${node.nodeValue ?? ''}${[...node.childNodes].map(look).join('')}`;
  };
  const until = performance.now() + 3000;
  for (let before = '', same = 0; same < 3 && performance.now() < until; ) {
    await new Promise((done) => setTimeout(done, 60));
    const now = look(document.querySelector('#storybook-root'));
    same = now === before ? same + 1 : 0;
    before = now;
  }
};

const check = async () => {
  const run = async (tries = 100) => {
    try {
      return await globalThis.axe.run('#storybook-root', { rules: { region: { enabled: false } } });
    } catch (error) {
      // Storybook looks at its first story by itself, with the same axe, and on a busy machine is still at it.
      if (!tries || !/already running/.test(error.message)) throw error;
      await new Promise((done) => setTimeout(done, 100));
      return run(tries - 1);
    }
  };
  const { violations } = await run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
};

const WIDE = { width: 1280, height: 720 };
/** As wide as the narrowest phone, and as a page at 400 %. CSS pixels. */
const NARROW = { width: 320, height: 720 };

/**
 * Waits in the page for the new width, then tells what is wider than the element of Wares that it belongs to. A margin
 * below zero, which puts the seen edge in line, is no mistake.
 */
const sticksOut = async () => {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  const found = [];
  const look = (node, within) => {
    for (const element of node.children) {
      const style = getComputedStyle(element);
      if (style.display === 'none' || style.position === 'fixed' || element.matches(':popover-open, dialog, svg *'))
        continue;
      const { left, right, width } = element.getBoundingClientRect();
      const isHost = element.localName.startsWith('wares-') && style.display !== 'contents';
      const host = within ?? (isHost ? { left, right } : undefined);
      const inner = host && {
        left: host.left + Math.min(0, Number.parseFloat(style.marginLeft)),
        right: host.right - Math.min(0, Number.parseFloat(style.marginRight)),
      };
      if (inner && width > 1 && (left < inner.left - 1 || right > inner.right + 1)) {
        const [from, to] = [left, right].map((edge) => Math.round(edge - inner.left));
        found.push(`${element.localName}.${element.className}: ${from} to ${to} of ${inner.right - inner.left} px`);
      } else if (style.overflowX === 'visible') {
        look(element, inner);
        if (element.shadowRoot) look(element.shadowRoot, inner);
      }
    }
  };
  look(document.querySelector('#storybook-root'));
  return found;
};

/** What is pressed and is less than 24 px wide or high; links within a text and boxes with a label are not meant. */
const tooSmall = () => {
  const found = [];
  const look = (node) => {
    for (const element of node.children) {
      const isPressed = element.matches('button, a[href], select, summary, [role=button], [role=option]');
      const { width, height } = element.getBoundingClientRect();
      const isMeant =
        isPressed && width > 1 && getComputedStyle(element).display !== 'inline' && element.checkVisibility();
      if (isMeant && Math.min(width, height) < 23.5)
        found.push(`${element.localName}.${element.className}: ${Math.round(width)} × ${Math.round(height)} px`);
      if (element.shadowRoot) look(element.shadowRoot);
      look(element);
    }
  };
  look(document.querySelector('#storybook-root'));
  return found;
};

describe('storybook', () => {
  let server;
  let browser;
  let context;
  let page;
  let errors = [];
  before(async () => {
    assert.ok(stories.length > 0, 'storybook-static has stories: run `npm test -- --only build,storybook` first');
    server = await serve();
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
    context = await browser.newContext({ reducedMotion: 'reduce', viewport: WIDE });
    context.setDefaultTimeout(20_000);
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** One page serves all stories, since loading it takes longer than all that follows; a failure is followed by a new one. */
  const open = async () => {
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      // What a story answers with 4xx or 5xx on purpose, the browser itself tells as an error.
      if (message.type() === 'error' && !/status of [45]\d\d|ERR_FAILED|net::/.test(message.text()))
        errors.push(message.text());
    });
    // The accessibility addon is told to wait to be asked: two runs of axe at a time are not possible.
    await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?viewMode=story&globals=a11y.manual:!true`);
    await page.waitForFunction(
      () => globalThis.__STORYBOOK_PREVIEW__?.channel && globalThis.__STORYBOOK_PREVIEW__.storyStoreValue,
    );
    await page.evaluate(axe);
  };

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
      errors = [];
      try {
        if (!page) await open();
        assert.equal(await page.evaluate(show, id), 'storyRendered');
        await page.evaluate(settle);
        assert.deepEqual(await page.evaluate(check), []);
        await page.setViewportSize(NARROW);
        assert.deepEqual(await page.evaluate(sticksOut), []);
        assert.ok((await sideways(page)) <= 0, `it can be scrolled sideways by ${await sideways(page)} px`);
        assert.deepEqual(await page.evaluate(tooSmall), []);
        await page.setViewportSize(WIDE);
        assert.deepEqual(
          errors.filter((error) => !TOLD[id]?.test(error)),
          [],
        );
      } catch (error) {
        await page?.close();
        page = undefined;
        throw error;
      }
    });
  }
});
