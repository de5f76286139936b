// The shop on a bad day: a bad line, wrong answers, two tabs, and the way back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { host, rewrite } from './lib/hostile.mjs';
import { addFirst, cartButton, fillCheckout, inCheckout, orderNumber, ready, visit, walk } from './lib/shop.mjs';

const world = walk({ timeout: 12_000 });

describe('when the line is bad', () => {
  it('adds once for two fast clicks on a slow line', async () => {
    const { page } = await world.open();
    await ready(page);
    await page.route('**/api/v1/carts**', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await addFirst(page).dblclick();
    await cartButton(page, 1).waitFor();
    await page.waitForTimeout(2000);
    await cartButton(page, 1).waitFor();
  });

  it('adds once when the answer is lost', async () => {
    const { page } = await world.open('/', { expected: /Failed to load resource/ });
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    let lost = 0;
    await page.route('**/line-items', async (route) => {
      if (lost++) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page
      .getByRole('button', { name: /^Add .+ to the cart$/ })
      .nth(1)
      .click();
    await cartButton(page, 2).waitFor();
    await page.waitForTimeout(1500);
    await page.reload();
    await cartButton(page, 2).waitFor();
    assert.ok(lost >= 2);
  });

  it('places one order for one press when the answer is lost', async () => {
    const { page } = await world.open('/', { expected: /Failed to load resource/ });
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${world.url}/checkout.html`);
    await fillCheckout(page);
    await page.getByRole('radio', { name: /Approve$/ }).check({ force: true });
    const orders = new Set();
    let lost = 0;
    await page.route('**/complete', async (route) => {
      const answer = await route.fetch();
      const body = await answer.json();
      if (body.order) orders.add(body.order.label);
      if (lost++) return route.fulfill({ response: answer });
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: /^Pay €/ }).dblclick();
    await page
      .getByText(/W-[A-Z0-9]{4}-[A-Z0-9]{4}/)
      .first()
      .waitFor();
    assert.equal(orders.size, 1);
  });

  it('queues changes while offline, says so, and sends them when the line is back', async () => {
    const { page } = await world.open('/', { expected: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).click();
    await world.context.setOffline(true);
    await page.getByRole('dialog').getByRole('button', { name: 'One more' }).click();
    await page.getByText('The shop cannot be reached now').waitFor();
    await world.context.setOffline(false);
    await page.getByText('The shop cannot be reached now').waitFor({ state: 'hidden' });
    await page.reload();
    await cartButton(page, 2).waitFor();
  });

  it('shows an error with a way to try again when the shop is down, and recovers', async () => {
    const { page } = await visit(world.context, { expected: /Failed to load resource|503/ });
    let down = true;
    await page.route('**/api/v1/products**', (route) =>
      down ? route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Down</h1>' }) : route.continue(),
    );
    await page.goto(world.url);
    const retry = page.locator('wares-product-grid').first().getByRole('button', { name: 'Try again' });
    await retry.waitFor({ timeout: 15_000 });
    down = false;
    await retry.click();
    await ready(page);
  });
});

describe('whatever the backend answers', () => {
  const json = (body, status = 200) => ({ status, contentType: 'application/json', body });
  for (const [name, answer] of [
    ['a page of HTML', { status: 200, contentType: 'text/html', body: '<!doctype html><h1>Log in</h1>' }],
    ['JSON that was cut off', json('{"items":[{"id":"a","title":"T')],
    ['wrong types', json('{"items":{"length":3},"context":[]}')],
    [
      'products of wrong types',
      json('{"items":[{"id":7,"title":null}],"context":{"country":"DE","currency":"EUR","language":"en"}}'),
    ],
    ['null', json('null')],
    ['nothing', json('')],
    ['no content', { status: 204 }],
    ['500', json('{"code":', 500)],
    ['429 with a second to wait', { status: 429, headers: { 'retry-after': '1' }, body: '' }],
  ])
    it(`says so and recovers: ${name}`, async () => {
      // Who made the backend is told what is wrong with its answer.
      const expected = /Failed to load resource|ERR_|^\[wares\] InvalidResponseError: The answer is n/;
      const { page, wrong } = await visit(world.context, { expected });
      let broken = true;
      await page.route('**/api/v1/products**', (route) => (broken ? route.fulfill(answer) : route.continue()));
      await page.goto(`${world.url}/product.html?handle=dobin-teapot`);
      const again = (tag) => page.locator(tag).first().getByRole('button', { name: 'Try again' });
      for (const tag of ['wares-product', 'wares-recommendations']) await again(tag).waitFor({ timeout: 12_000 });
      broken = false;
      // One press mends all of the page.
      await again('wares-recommendations').click();
      await ready(page);
      await page.locator('wares-product').getByRole('heading', { level: 1 }).waitFor();
      assert.deepEqual(await wrong(), []);
    });

  it('waits as long as a busy backend asks, and needs nobody', async () => {
    const { page, wrong } = await visit(world.context, { expected: /Failed to load resource/ });
    const asked = [];
    await page.route('**/api/v1/products**', (route) => {
      asked.push(Date.now());
      return asked.length === 1 ? route.fulfill({ status: 429, headers: { 'retry-after': '1' } }) : route.continue();
    });
    await host(page, world.url);
    await addFirst(page).waitFor();
    assert.ok(asked[1] - asked[0] >= 1000, `${asked[1] - asked[0]} ms`);
    assert.deepEqual(await wrong(), []);
  });

  it('shows nothing wrong for nothing at all: an empty list', async () => {
    const { page, wrong } = await visit(world.context);
    await rewrite(page, (body) => ({ ...body, items: [], nextCursor: undefined }), '**/api/v1/products**');
    await page.goto(world.url);
    await page.locator('wares-product-grid').first().getByRole('status').filter({ hasText: /\w/ }).waitFor();
    assert.deepEqual(await wrong(), []);
  });
});

describe('with two tabs, and the way back', () => {
  const payTotal = async (page) =>
    Number(/€([\d.,]+)/.exec(await page.getByRole('button', { name: /^Pay €/ }).innerText())[1].replace(',', ''));

  it('follows what another tab adds while it is at the payment, and charges what it shows', async () => {
    const { page, wrong } = await world.open('/', { expected: /409|412/ });
    await inCheckout(world, page);
    await fillCheckout(page);
    const before = await payTotal(page);
    const other = await world.open('/', { expected: /$^/ });
    await ready(other.page);
    await other.page
      .getByRole('button', { name: /^Add .+ to the cart$/ })
      .nth(2)
      .click();
    await cartButton(other.page, 2).waitFor();
    await page.waitForFunction(
      (old) => !document.querySelector('wares-checkout [part~=pay]')?.innerText.includes(old),
      before.toFixed(2),
    );
    const shown = await payTotal(page);
    assert.ok(shown > before);
    const answer = page.waitForResponse(/\/complete$/);
    await page.getByRole('button', { name: /^Pay €/ }).click();
    const { totals } = await (await answer).json();
    assert.equal(totals.find(({ type }) => type === 'total').amount, Math.round(shown * 100));
    await orderNumber(page);
    await cartButton(other.page, 0).waitFor();
    assert.deepEqual([...(await wrong()), ...(await other.wrong())], []);
  });

  it('places one order when both tabs press Pay', async () => {
    const one = await world.open('/', { expected: /409|412|404/ });
    await inCheckout(world, one.page);
    await fillCheckout(one.page);
    const two = await world.open('/checkout.html', { expected: /409|412|404/ });
    await fillCheckout(two.page);
    const pages = [one.page, two.page];
    // At once: a driver that looks for the place first may find the order of the other tab there.
    const buttons = await Promise.all(
      pages.map((page) => page.getByRole('button', { name: /^Pay €/ }).elementHandle()),
    );
    await Promise.all(buttons.map((button) => button.evaluate((one) => one.click())));
    const numbers = await Promise.all(pages.map(orderNumber));
    assert.equal(new Set(numbers).size, 1, numbers.join());
    assert.deepEqual([...(await one.wrong()), ...(await two.wrong())], []);
  });

  it('has no stuck button and no old cart after the order and Back', async () => {
    const { page, wrong } = await world.open();
    await inCheckout(world, page);
    await fillCheckout(page);
    await page.getByRole('button', { name: /^Pay €/ }).click();
    const number = await orderNumber(page);
    await page.goto(`${world.url}/order.html`);
    await cartButton(page, 0).waitFor();
    await page.goBack();
    await page.locator('wares-checkout').getByText(number).first().waitFor();
    assert.equal(await page.locator('wares-checkout [part~=pay]').count(), 0);
    assert.equal(await page.locator('wares-checkout [aria-busy=true]').count(), 0);
    await cartButton(page, 0).waitFor();
    await page.goto(world.url);
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${world.url}/checkout.html`);
    await page
      .getByRole('button', { name: /^(Continue|Pay)/ })
      .first()
      .waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('frees the button of a payment that was left behind', async () => {
    const { page } = await world.open();
    await inCheckout(world, page);
    await fillCheckout(page);
    let held = true;
    await page.route('**/complete', (route) => (held ? undefined : route.continue()));
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await page.locator('wares-checkout [part~=pay][aria-busy=true]').waitFor();
    await page.goto(`${world.url}/order.html`);
    await page.goBack();
    await page.locator('wares-checkout [part~=pay][aria-busy=false]').waitFor();
    held = false;
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await orderNumber(page);
  });
});
