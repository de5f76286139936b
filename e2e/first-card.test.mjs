// How a page comes: what is there before its turn waits for nothing, and is painted in one go.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ready, visit, walk } from './lib/shop.mjs';

const world = walk();

/** Runs in the page before all else: what stands first in the grid, frame by frame, from the first in which anything does. */
const watch = () => {
  globalThis.firsts = [];
  const look = () => {
    const first = document
      .querySelector('wares-product-grid')
      ?.shadowRoot?.querySelector('.cards > div > *')?.localName;
    if (first && globalThis.firsts.at(-1) !== first) globalThis.firsts.push(first);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** The files that match are held back until `until` has come, and a moment longer. */
async function hold(page, pattern, until) {
  const there = page.waitForResponse(until).then((response) => response.finished());
  await page.route(pattern, async (route) => {
    await there;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
}

const GOODS = /\/products\?/;
const CODE = /\/chunks\/goods-[\w-]+\.js$/;

describe('the first card', () => {
  it('is painted without bones before it where the goods were there before the code', async () => {
    const { page, wrong } = await visit(world.context);
    await page.addInitScript(watch);
    await hold(page, CODE, GOODS);
    await page.goto(world.url);
    await ready(page);
    assert.deepEqual(await page.evaluate(() => globalThis.firsts), ['wares-product-card']);
    assert.deepEqual(await wrong(), []);
  });

  it('has bones before it where the goods come after the code, and takes their place', async () => {
    const { page, wrong } = await visit(world.context);
    await page.addInitScript(watch);
    await hold(page, GOODS, CODE);
    await page.goto(world.url);
    await ready(page);
    assert.deepEqual(await page.evaluate(() => globalThis.firsts), ['i', 'wares-product-card']);
    // The market switcher in the head grows by the 7 px of its country's name, when the shop has told it.
    assert.ok((await page.evaluate(() => globalThis.shift)) < 0.0001);
    assert.deepEqual(await wrong(), []);
  });
});
