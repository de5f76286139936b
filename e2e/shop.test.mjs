// The whole way through the demo shop, as a shopper goes it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { accessibility, addFirst, cartButton, launch, ready, startShop, switchMarket, visit } from './lib/shop.mjs';

let shop;
let browser;
let context;

before(async () => {
  [shop, browser] = await Promise.all([startShop(), launch()]);
});
after(async () => {
  await browser?.close();
  await shop?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
});
afterEach(() => context.close());

const open = async (path = '/', options) => {
  const opened = await visit(context, options);
  await opened.page.goto(shop.url + path);
  return opened;
};

/** Goes through the checkout with an address in Germany, up to the payment. */
async function fillCheckout(page, { email = 'ada@example.com', last = 'Example' } = {}) {
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
}

describe('the demo shop', () => {
  it('shows cards with real pictures, under its strict policy, and nothing jumps', async () => {
    const { page, wrong } = await open();
    await ready(page);
    const picture = page.locator('wares-product-card img').first();
    await picture.evaluate((img) => img.complete || new Promise((done) => img.addEventListener('load', done)));
    assert.ok(await picture.evaluate((img) => img.naturalWidth > 0));
    assert.ok((await page.locator('wares-product-card').count()) >= 12);
    assert.ok((await page.evaluate(() => globalThis.shift)) < 0.01);
    assert.deepEqual(await wrong(), []);
  });

  it('switches country, currency and language, and every price follows', async () => {
    const { page, wrong } = await open();
    await ready(page);
    const prices = () => page.locator('wares-product-card [part~=money]:visible').allInnerTexts();
    await switchMarket(page, 'Japan', { currency: 'JPY' });
    await page.locator('wares-product-card', { hasText: '¥' }).first().waitFor();
    assert.ok(
      (await prices()).every((text) => /¥/.test(text) && !/\.\d\d/.test(text)),
      (await prices()).join(),
    );
    await switchMarket(page, 'Kuwait', { language: 'ar', currency: 'KWD' });
    await page.locator('wares-product-grid[dir=rtl]').first().waitFor();
    await page.locator('wares-product-card', { hasText: /د\.ك/ }).first().waitFor();
    assert.ok(
      (await prices()).every((text) => /[.٫][\d٠-٩]{3}/.test(text)),
      (await prices()).join(),
    );
    await page.reload();
    await page.locator('wares-product-card', { hasText: /د\.ك/ }).first().waitFor();
    assert.deepEqual(await wrong(), []);
  });

  const searchBox = (page) => page.locator('wares-search').getByRole('combobox', { name: 'Search the shop' });

  it('searches, and the address carries what was asked over a reload and Back', async () => {
    const { page, wrong } = await open('/search.html');
    await ready(page);
    await searchBox(page).fill('teapot');
    await searchBox(page).press('Enter');
    await page.getByText(/results? for “teapot”/).waitFor();
    assert.match(page.url(), /q=teapot/);
    await page.reload();
    await page.getByText(/results? for “teapot”/).waitFor();
    assert.equal(await searchBox(page).inputValue(), 'teapot');
    await searchBox(page).fill('zzzz nothing like this');
    await searchBox(page).press('Enter');
    await page
      .getByText(/Nothing found/)
      .first()
      .waitFor();
    await page.goBack();
    await page.getByText(/results? for “teapot”/).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('keeps the chosen variant in the address, over a reload, a change of market and Back', async () => {
    const { page, wrong } = await open('/product.html?handle=dobin-teapot');
    const picker = page.locator('wares-variant-picker');
    const oat = () => picker.locator('.legend', { hasText: 'Oat' }).waitFor();
    await picker.getByRole('radio', { name: /^Oat/ }).check({ force: true });
    await page.waitForURL(/[?&]variant=teapot-oat-/);
    const chosen = page.url();
    await page.reload();
    await oat();
    assert.equal(page.url(), chosen);
    await switchMarket(page, 'Japan', { currency: 'JPY' });
    await page.locator('wares-price', { hasText: '¥' }).first().waitFor();
    await oat();
    await page.goto(`${shop.url}/search.html`);
    await page.goBack();
    await oat();
    assert.equal(page.url(), chosen);
    assert.deepEqual(await wrong(), []);
  });

  it('keeps one cart over reload, a second tab and Back', async () => {
    const { page, wrong } = await open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.reload();
    await cartButton(page, 1).waitFor();
    const second = await open('/search.html');
    await cartButton(second.page, 1).waitFor();
    await ready(second.page);
    await addFirst(second.page).click();
    await cartButton(second.page, 2).waitFor();
    await cartButton(page, 2).waitFor();
    await page.goto(`${shop.url}/order.html`);
    await page.goBack();
    await cartButton(page, 2).waitFor();
    assert.deepEqual([...(await wrong()), ...(await second.wrong())], []);
  });

  it('changes and removes lines in the drawer, and takes a removal back', async () => {
    const { page, wrong } = await open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'One more' }).click();
    await drawer.getByRole('button', { name: 'One more' }).click();
    await drawer.getByRole('link', { name: /Check out · €/ }).waitFor();
    assert.equal((await drawer.locator('[part~=line] .number').innerText()).trim(), '3');
    await drawer.getByRole('button', { name: /^Remove / }).click();
    await drawer.getByRole('button', { name: 'Undo' }).click();
    await drawer.locator('[part~=line] .number').waitFor();
    assert.equal((await drawer.locator('[part~=line] .number').innerText()).trim(), '3');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await cartButton(page, 3).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('takes a guest from the cart to a placed order and follows the parcel', async () => {
    const { page, wrong } = await open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).click();
    await page.getByRole('link', { name: /^Check out/ }).click();
    await fillCheckout(page);
    await page.getByRole('radio', { name: /Approve$/ }).check({ force: true });
    await page.getByRole('button', { name: /^Pay €/ }).click();
    const label = await page
      .getByText(/W-[A-Z0-9]{4}-[A-Z0-9]{4}/)
      .first()
      .innerText();
    const number = /W-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(label)[0];
    await cartButton(page, 0).waitFor();
    await page.locator('wares-checkout a[href*="order.html"]').first().click();
    await page.getByText(number).first().waitFor();
    await page
      .getByText(/Delivered/)
      .first()
      .waitFor({ timeout: 30_000 });
    assert.deepEqual(await wrong(), []);
  });

  it('finds an order by number and e-mail in a browser that never saw it, and says the same for every wrong pair', async () => {
    const { page } = await open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${shop.url}/checkout.html`);
    await fillCheckout(page, { email: 'grace@example.com' });
    await page.getByRole('radio', { name: /Approve$/ }).check({ force: true });
    await page.getByRole('button', { name: /^Pay €/ }).click();
    const number = /W-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(
      await page
        .getByText(/W-[A-Z0-9]{4}-[A-Z0-9]{4}/)
        .first()
        .innerText(),
    )[0];
    const other = await browser.newContext({ locale: 'en-GB' });
    try {
      const stranger = await visit(other, { expected: /404/ });
      await stranger.page.goto(`${shop.url}/order.html`);
      const ask = async (label, email) => {
        await stranger.page.getByLabel(/number/i).fill(label);
        await stranger.page.getByLabel('E-mail').fill(email);
        await stranger.page.getByRole('button', { name: /find/i }).click();
      };
      await ask(number, 'someone@example.com');
      await stranger.page
        .getByRole('alert')
        .getByText(/no order/i)
        .first()
        .waitFor();
      await ask('W-0000-0000', 'grace@example.com');
      await stranger.page
        .getByRole('alert')
        .getByText(/no order/i)
        .first()
        .waitFor();
      await ask(number, 'GRACE@example.com');
      await stranger.page.getByText(number).first().waitFor();
      assert.deepEqual(await stranger.wrong(), []);
    } finally {
      await other.close();
    }
  });

  it('says that a declined payment took nothing, keeps what was typed, and lets pay again', async () => {
    const { page } = await open('/', { expected: /402/ });
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${shop.url}/checkout.html`);
    await fillCheckout(page);
    await page.getByRole('radio', { name: /decline/i }).check({ force: true });
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await page
      .getByText(/Nothing was charged/)
      .first()
      .waitFor();
    await page.getByRole('radio', { name: /Approve$/ }).check({ force: true });
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await page
      .getByText(/W-[A-Z0-9]{4}-[A-Z0-9]{4}/)
      .first()
      .waitFor();
  });

  it('keeps what was typed in the checkout over a reload', async () => {
    const { page } = await open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${shop.url}/checkout.html`);
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByRole('button', { name: /^Continue/ }).click();
    await page.getByLabel('Last name').fill('<img src=x onerror=alert(1)>');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByText('ada@example.com').first().waitFor();
    const last = page.getByLabel('Last name');
    await last.waitFor();
    assert.equal(await last.inputValue(), '<img src=x onerror=alert(1)>');
  });
});

describe('when the line is bad', () => {
  it('adds once for two fast clicks on a slow line', async () => {
    const { page } = await open();
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
    const { page } = await open('/', { expected: /Failed to load resource/ });
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
    const { page } = await open('/', { expected: /Failed to load resource/ });
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${shop.url}/checkout.html`);
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
    const { page } = await open('/', { expected: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).click();
    await context.setOffline(true);
    await page.getByRole('dialog').getByRole('button', { name: 'One more' }).click();
    await page.getByText('You are offline').waitFor();
    await context.setOffline(false);
    await page.getByText('You are offline').waitFor({ state: 'hidden' });
    await page.reload();
    await cartButton(page, 2).waitFor();
  });

  it('shows an error with a way to try again when the shop is down, and recovers', async () => {
    const { page } = await visit(context, { expected: /Failed to load resource|503/ });
    let down = true;
    await page.route('**/api/v1/products**', (route) =>
      down ? route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Down</h1>' }) : route.continue(),
    );
    await page.goto(shop.url);
    const retry = page.locator('wares-product-grid').first().getByRole('button', { name: 'Try again' });
    await retry.waitFor({ timeout: 15_000 });
    down = false;
    await retry.click();
    await ready(page);
  });
});

describe('in any page', () => {
  const host = async (page, html, path = '/host.html') => {
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(shop.url + path);
  };
  const script =
    '<script type="module" src="/wares/wares.js" data-endpoint="/api/v1" data-country="DE" data-locale="en"></script>';

  it('works from tags pasted into a blank page', async () => {
    const { page, wrong } = await visit(context);
    await host(
      page,
      `<!doctype html>${script}<wares-product-card handle="dobin-teapot"></wares-product-card><wares-cart-button></wares-cart-button><wares-cart-drawer></wares-cart-drawer>`,
    );
    await addFirst(page).click();
    await cartButton(page, 1).click();
    await page.getByRole('dialog').getByText('Dobin teapot').first().waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('is loaded twice without harm', async () => {
    const { page, wrong } = await visit(context);
    await host(
      page,
      `<!doctype html>${script}${script.replace('wares.js"', 'wares.js?again"')}<wares-product-card handle="dobin-teapot"></wares-product-card><wares-cart-button></wares-cart-button>`,
    );
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.waitForTimeout(500);
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('keeps two stores on one page apart', async () => {
    const { page, wrong } = await visit(context);
    const store = (name, country, locale) =>
      `<wares-store name="${name}" endpoint="/api/v1" country="${country}" locale="${locale}"><wares-product-card handle="dobin-teapot"></wares-product-card><wares-cart-button></wares-cart-button></wares-store>`;
    await host(
      page,
      `<!doctype html><script type="module" src="/wares/wares.js"></script>${store('eu', 'DE', 'de')}${store('kw', 'KW', 'ar')}`,
    );
    const eu = page.locator('wares-store[name=eu]');
    const kw = page.locator('wares-store[name=kw]');
    await eu.getByRole('button', { name: /Warenkorb: Hinzufügen/ }).click();
    await eu.getByRole('button', { name: 'Warenkorb, 1 Stück' }).waitFor();
    await kw.getByText(/د\.ك/).first().waitFor();
    await kw.getByRole('button', { name: /السلة فارغة/ }).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('takes another prefix for its tags', async () => {
    const { page, wrong } = await visit(context);
    await host(
      page,
      `<!doctype html>${script.replace('data-endpoint', 'data-prefix="acme" data-endpoint')}<acme-product-grid limit="4"></acme-product-grid><acme-cart-button></acme-cart-button>`,
    );
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('works with storage denied', async () => {
    const { page, wrong } = await visit(context);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('Access is denied', 'SecurityError');
          },
        });
    });
    await page.goto(shop.url);
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('survives what is stored being damaged', async () => {
    const { page, wrong } = await open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    // The button counts at once; an answer that came later would mend what is about to be damaged.
    await page.waitForFunction(() => {
      const keys = Object.keys(localStorage);
      return keys.some((key) => key.endsWith(':cart')) && !keys.some((key) => key.includes(':op:'));
    });
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"broken": [');
    });
    await page.reload();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });
});

describe('for everyone', () => {
  for (const path of [
    '/',
    '/product.html?handle=dobin-teapot',
    '/search.html?q=tea',
    '/checkout.html',
    '/order.html',
  ]) {
    it(`fits 320 px without scrolling sideways: ${path}`, async () => {
      const { page } = await visit(context);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(shop.url + path);
      await page.waitForLoadState('networkidle');
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    });

    it(`is accessible, light, dark and Arabic: ${path}`, async () => {
      const { page } = await visit(context);
      for (const [scheme, language] of [
        ['light', 'en'],
        ['dark', 'en'],
        ['light', 'ar'],
      ]) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.addInitScript(
          (choice) => localStorage.setItem('wares:default:market', choice),
          JSON.stringify([1, { country: language === 'ar' ? 'KW' : 'DE', language }]),
        );
        await page.goto(shop.url + path);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await accessibility(page), [], `${scheme} ${language}`);
      }
    });
  }
});
