// What works on the cart comes after the goods, and sometimes not at all: no press may be lost for that.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addFirst, cartButton, ready, visit, walk } from './lib/shop.mjs';

const world = walk();

const ENGINE = /\/cart-client-[\w-]+\.js(\?\d+)?$/;
const MISSED = /Failed to load resource/;
const written = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wares:default:op:')).length);

/** Lets the first `failures` requests for the engine fail. */
async function failing(page, failures) {
  const asked = [];
  await page.route(ENGINE, (route) => {
    asked.push(route.request().url());
    return asked.length > failures ? route.continue() : route.fulfill({ status: 503, body: 'busy' });
  });
  return asked;
}

describe('the cart on a bad day', () => {
  it('comes when the page has nothing better to do, and asks the backend for nothing', async () => {
    const { page, wrong } = await visit(world.context);
    const seen = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(world.url);
    await ready(page);
    while (!seen.some((url) => ENGINE.test(url))) await page.waitForRequest(ENGINE);
    const order = (pattern) => seen.findIndex((url) => pattern.test(url));
    assert.ok(order(/\/products\?/) < order(ENGINE));
    assert.equal(order(/\/carts/), -1);
    assert.deepEqual(await wrong(), []);
  });

  it('keeps an add that is pressed while it cannot be fetched, and asks for it under another address', async () => {
    const { page, wrong } = await visit(world.context, { expected: MISSED });
    // With the wait of an idle page or without it: it is there 2 or 6 s after the press.
    const asked = await failing(page, 2);
    await page.goto(world.url);
    await ready(page);
    await addFirst(page).click();
    await page
      .getByText(/It goes into the cart as soon as the shop answers/)
      .first()
      .waitFor();
    assert.equal(await written(page), 1);
    await cartButton(page, 1).waitFor();
    // The record goes when its answer is kept: a moment after the count.
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('wares:default:op:')));
    assert.equal(new Set(asked).size, asked.length);
    await page.reload();
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('opens when its button is pressed before the file of the drawer is there', async () => {
    const { page, wrong } = await visit(world.context);
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    await page.route(/\/cart-drawer-[\w-]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(world.url);
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).click();
    release();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^Check out/ })
      .waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('sends after a reload what was pressed before', async () => {
    const { page, wrong } = await visit(world.context, { expected: MISSED });
    await failing(page, Number.POSITIVE_INFINITY);
    await page.goto(world.url);
    await ready(page);
    await addFirst(page).click();
    await page
      .getByText(/It goes into the cart as soon as the shop answers/)
      .first()
      .waitFor();
    await page.unroute(ENGINE);
    await page.reload();
    await cartButton(page, 1).waitFor();
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('wares:default:op:')));
    assert.deepEqual(await wrong(), []);
  });

  it('comes beside the other files where there is a cart', async () => {
    const { page, wrong } = await visit(world.context);
    await page.goto(world.url);
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.route(/\/core-[\w-]+\.js$/, async (route) => {
      // Not held back by the file that every other needs.
      await early;
      await route.continue();
    });
    const early = page.waitForRequest(ENGINE);
    await page.reload();
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });
});
