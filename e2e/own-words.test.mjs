// The demo's own words, menu and headings, speak the language of the shop.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { words } from '../examples/plain-html/words.js';
import { ready, sideways, switchMarket, visit, walk } from './lib/shop.mjs';

const world = walk();
const folder = new URL('../examples/plain-html/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('the words of the demo', () => {
  it('are there in every language, and none is too many', () => {
    const said = new Set(['search']);
    for (const page of pages) {
      const html = readFileSync(new URL(page, folder), 'utf8');
      for (const [, key] of html.matchAll(/data-say(?:-\w+)?="(\w+)"/g)) said.add(key);
    }
    for (const [language, own] of Object.entries(words))
      assert.deepEqual(Object.keys(own).sort(), [...said].sort(), language);
  });

  for (const page of ['index.html', 'product.html', 'checkout.html'])
    it(`follow the language that was chosen, there and back: ${page}`, async () => {
      const { page: tab, wrong } = await visit(world.context);
      const about = () => tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      const tea = tab.locator('header nav a').first();
      await tab.goto(`${world.url}/${page}`);
      await switchMarket(tab, 'Kuwait', { language: 'ar', currency: 'KWD' });
      await tab.waitForFunction(() => document.documentElement.lang === 'ar');
      assert.deepEqual(await about(), ['ar', 'rtl']);
      assert.equal(await tea.innerText(), 'الشاي');
      assert.equal(await tab.getByRole('navigation', { name: words.ar.menu }).count(), 1);
      assert.ok((await sideways(tab)) <= 0);
      // A page that is opened now begins in the language, before the shop is asked.
      await tab.route('**/api/v1/**', (route) => route.abort());
      await tab.goto(`${world.url}/${page}`);
      assert.deepEqual(await about(), ['ar', 'rtl']);
      await tab.unroute('**/api/v1/**');
      await tab.goto(`${world.url}/${page}`);
      await switchMarket(tab, 'ألمانيا', { language: 'en', button: /.*KWD|الكويت/, save: 'حفظ' });
      await tab.waitForFunction(() => document.documentElement.lang === 'en');
      assert.deepEqual(await about(), ['en', 'ltr']);
      assert.equal(await tea.innerText(), 'Tea');
      assert.deepEqual(
        (await wrong()).filter((text) => !/Failed to load|ERR_FAILED|\[wares\]/.test(text)),
        [],
      );
    });

  for (const [locale, lang, dir, tea] of [
    ['ar-EG', 'ar', 'rtl', 'الشاي'],
    ['zh-CN', 'zh-Hans', 'ltr', '茶具'],
    ['pt-BR', 'en', 'ltr', 'Tea'],
  ])
    it(`are one language with the goods at a first visit: ${locale}`, async () => {
      await world.renew({ locale });
      const { page, wrong } = await visit(world.context);
      const products = page.waitForResponse(/\/api\/v1\/products\?/);
      await page.goto(world.url);
      await page.locator('wares-market-switcher:state(ready)').waitFor();
      const { context } = await (await products).json();
      assert.equal(context.language, lang);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), dir);
      // The site's own words come when its file has.
      await page.locator('header nav a', { hasText: tea }).first().waitFor();
      assert.deepEqual(await wrong(), []);
    });

  it('follow when they come later than the shop', async () => {
    await world.renew({ locale: 'de-DE' });
    const { page, wrong } = await visit(world.context);
    const known = Promise.withResolvers();
    await page.route('**/words.js', (route) => known.promise.then(() => route.continue()));
    await page.goto(world.url, { waitUntil: 'commit' });
    await page.locator('wares-market-switcher').getByText('Deutschland').waitFor();
    known.resolve();
    await page.locator('header nav a').getByText('Tee', { exact: true }).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('head a search by the name of its category in the language', async () => {
    const { page, wrong } = await visit(world.context);
    await page.goto(`${world.url}/search.html?category=tea`);
    await ready(page);
    await switchMarket(page, 'Japan', { language: 'ja', currency: 'JPY' });
    await page.getByRole('heading', { name: 'お茶', level: 1 }).waitFor();
    assert.equal(await page.title(), 'お茶 · Halden & Mori');
    assert.deepEqual(await wrong(), []);
  });
});
