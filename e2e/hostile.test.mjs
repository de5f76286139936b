// The shop in a world that means it harm, or is merely broken.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fillCheckout, host, POISON, poison, RICH, rewrite, smuggled, TEXTS, trap, URLS } from './lib/hostile.mjs';
import { addFirst, cartButton, launch, ready, startShop, switchMarket, visit } from './lib/shop.mjs';

const NUMBER = /W-[A-Z0-9]{4}-[A-Z0-9]{4}/;
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
const renew = async (options = {}) => {
  await context?.close();
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(12_000);
};
beforeEach(() => renew());
afterEach(async () => {
  await context.close();
  context = undefined;
});

const open = async (path = '/', options) => {
  const opened = await visit(context, options);
  await opened.page.goto(shop.url + path);
  return opened;
};
const inCheckout = async (page) => {
  await ready(page);
  await addFirst(page).click();
  await cartButton(page, 1).waitFor();
  await page.goto(`${shop.url}/checkout.html`);
};
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const orderNumber = async (page) =>
  NUMBER.exec(await page.locator('wares-checkout [part~=order-number]').innerText())[0];

describe('script in every text', () => {
  // Without the shop's policy: what the elements let through would run.
  beforeEach(() => renew({ bypassCSP: true }));

  it('bites in a page that is made of the same texts without care', async () => {
    const page = await context.newPage();
    await page.addInitScript(trap);
    await page.goto(`${shop.url}/order.html`);
    await page.evaluate(
      (texts) => {
        for (const text of texts) {
          const frame = document.createElement('iframe');
          frame.srcdoc = `<!doctype html><script>pwn = parent.pwn</script><p title="${text}" class='${text}'>${text}</p>`;
          document.body.append(frame);
        }
      },
      TEXTS.map(({ text }) => text),
    );
    const bitten = TEXTS.flatMap(({ inert }, index) => (inert ? [] : [index + 1]));
    await page.waitForFunction((numbers) => numbers.every((number) => globalThis.pwned.includes(number)), bitten);
    await page.evaluate((urls) => {
      for (const url of urls.slice(0, 5)) {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
      }
    }, URLS);
    await page.waitForFunction(() => [101, 102, 103, 104, 105].every((number) => globalThis.pwned.includes(number)));
    assert.ok((await smuggled(page)).some((text) => text.startsWith('a href=')));
  });

  for (const path of ['/', '/product.html?handle=dobin-teapot', '/search.html?q=tea'])
    it(`is text: ${path}`, async () => {
      // Some of the addresses are harmless ones that lead nowhere.
      const { page, wrong } = await visit(context, { expected: /404/ });
      await page.addInitScript(trap);
      await rewrite(page, poison);
      await page.goto(shop.url + path);
      await page.getByText(TEXTS[0].text).first().waitFor();
      await page.locator('wares-product-card [part~=title]').filter({ hasText: TEXTS[0].text }).first().waitFor();
      assert.deepEqual(await smuggled(page), []);
      assert.deepEqual(await wrong(), []);
    });

  it('is gone from rich text, which is shown all the same', async () => {
    const { page, wrong } = await visit(context, { expected: /404/ });
    await page.addInitScript(trap);
    await rewrite(page, (body) => {
      const products = body.items ?? (body.variants ? [body] : []);
      for (const { description } of products) description.html = `<p>Rich <b>text</b></p>${POISON}${RICH.join('')}`;
      return body;
    });
    await page.goto(`${shop.url}/product.html?handle=dobin-teapot`);
    const rich = page.locator('wares-description .rich');
    await rich.getByText('Rich text').waitFor();
    // What waits for a pointer, a focus or a picture that does not load gets it.
    for (const element of await rich.locator('b, a, img, [tabindex]').all()) await element.dispatchEvent('mouseover');
    await page.waitForTimeout(200);
    assert.deepEqual(await smuggled(page), []);
    const odd = await rich.evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter(
          (one) =>
            one.localName.includes('-') || ['style', 'class', 'id', 'part'].some((name) => one.hasAttribute(name)),
        )
        .map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(odd, []);
    assert.deepEqual(await wrong(), []);
  });

  it('is text in handles and product addresses, and a broken one leaves the others standing', async () => {
    const { page, wrong } = await visit(context);
    await page.addInitScript(trap);
    const handles = [
      '\ud800',
      '../../evil',
      'javascript:pwn(1)',
      '"><img src=x onerror=pwn(2)>',
      '//evil.example',
      POISON,
    ];
    await rewrite(
      page,
      (body) => ({
        ...body,
        items: body.items?.map((item, index) => ({ ...item, handle: handles[index % handles.length] })),
      }),
      '**/api/v1/products?**',
    );
    await page.goto(shop.url);
    await ready(page);
    const grid = page.locator('wares-product-grid').first();
    await grid.locator('wares-product-card [part~=title] a').nth(7).waitFor();
    const addresses = await grid
      .locator('wares-product-card [part~=title] a')
      .evaluateAll((links) => links.map((link) => (link.href ? new URL(link.href).pathname : '')));
    assert.deepEqual([...new Set(addresses)], ['/product.html']);
    assert.deepEqual(await smuggled(page), []);
    assert.deepEqual(await wrong(), []);
  });

  it('is text from the cart to the order, the sentence of a refusal among it', async () => {
    const { page, wrong } = await visit(context, { expected: /Failed to load resource/ });
    await page.addInitScript(trap);
    await rewrite(page, poison);
    await page.goto(shop.url);
    await ready(page);
    await page.route('**/line-items', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank', title: POISON, status: 409, code: 'odd', detail: `No ${POISON}` }),
      }),
    );
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await addFirst(page).click();
    await page.getByRole('alert').getByText(`No ${TEXTS[0].text}`).first().waitFor();
    assert.deepEqual(await smuggled(page), []);
    await cartButton(page, 1).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(`Message ${TEXTS[0].text}`).waitFor();
    await drawer.locator('[part~=line]', { hasText: TEXTS[0].text }).waitFor();
    assert.deepEqual(await smuggled(page), []);
    await drawer.getByRole('link', { name: /^Check out/ }).click();
    await fillCheckout(page);
    await page.locator('wares-checkout').getByText(`Message ${TEXTS[0].text}`).first().waitFor();
    assert.deepEqual(await smuggled(page), []);
    await page.getByRole('button', { name: /^Pay / }).click();
    const number = await orderNumber(page);
    assert.deepEqual(await smuggled(page), []);
    await page.goto(`${shop.url}/order.html?order=${encodeURIComponent(POISON.toWellFormed())}`);
    await page.getByLabel(/number/i).fill(number);
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByRole('button', { name: /find/i }).click();
    await page.locator('wares-order-lookup').getByText(TEXTS[0].text).first().waitFor();
    assert.deepEqual(await smuggled(page), []);
    assert.deepEqual(await wrong(), []);
  });
});

describe('in a page that styles everything', () => {
  /** Sizes and looks of the text in card and drawer. */
  const looks = async (page) => {
    await addFirst(page).waitFor();
    await cartButton(page).waitFor();
    return page.evaluate(() => {
      const read = (element) => {
        const { fontSize, letterSpacing, textTransform, boxSizing, lineHeight } = getComputedStyle(element);
        return [fontSize, letterSpacing, textTransform, boxSizing, lineHeight].join(' ');
      };
      const inside = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector);
      const all = {
        title: inside('wares-product-card', '[part~=title] a'),
        price: inside('wares-product-card', '[part~=money]'),
        add: inside('wares-product-card', '[part~=quick-add]'),
        cart: inside('wares-cart-button', 'button'),
        head: inside('wares-cart-drawer', 'h2'),
        sum: inside('wares-cart-drawer', '[part~=line] [part~=money]'),
        name: inside('wares-cart-drawer', '[part~=line] h3'),
        checkout: inside('wares-cart-drawer', '[part~=checkout]'),
      };
      return Object.fromEntries(Object.entries(all).map(([name, element]) => [name, read(element)]));
    });
  };
  const filled = async (page) => {
    await addFirst(page).click();
    await cartButton(page, 1).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^Check out · €/ })
      .waitFor();
    // Until the button on the card has said that it is done.
    await page.keyboard.press('Escape');
  };
  let plain;

  for (const [name, options] of [
    ['root text of 10 px', { head: '<style>html{font-size:62.5%}</style>' }],
    ['root text of 40 px', { head: '<style>html{font-size:40px}body{font-size:40px;line-height:3}</style>' }],
    [
      'inherited spacing and case',
      { head: '<style>body{letter-spacing:5px;text-transform:uppercase;word-spacing:9px;text-indent:30px}</style>' },
    ],
    [
      'every element spaced, in capitals, sized by its content',
      { head: '<style>*{box-sizing:content-box;letter-spacing:5px;text-transform:uppercase}</style>' },
    ],
    ['no doctype', { doctype: '' }],
  ])
    it(`keeps its sizes: ${name}`, async () => {
      if (!plain) {
        const { page } = await visit(context);
        await host(page, shop.url);
        await filled(page);
        plain = await looks(page);
        await renew();
      }
      const { page, wrong } = await visit(context);
      await host(page, shop.url, options);
      await filled(page);
      assert.deepEqual(await looks(page), plain);
      assert.deepEqual(await wrong(), []);
    });

  it('stays usable where everything is unset by force', async () => {
    const { page, wrong } = await visit(context);
    await host(page, shop.url, {
      head: '<style>*{all:unset !important}script,style,head{display:none !important}</style>',
    });
    await filled(page);
    await cartButton(page, 1).click();
    const drawer = page.getByRole('dialog');
    const { width, height } = await drawer.boundingBox();
    assert.ok(width > 200 && height > 200, `${width} × ${height}`);
    await drawer.getByRole('button', { name: 'One more' }).click();
    await cartButton(page, 2).waitFor();
    await drawer.getByRole('link', { name: /^Check out · €/ }).click();
    await page.waitForURL(/checkout\.html/);
    assert.deepEqual(await wrong(), []);
  });

  it('takes the theme of the page, and its styles for parts and states', async () => {
    const { page } = await visit(context, { expected: /Failed to load resource/ });
    await host(page, shop.url, {
      head: '<style>:root{--wares-accent:rgb(122,46,29)}wares-product-card::part(title){color:rgb(1,2,3)}wares-product-card{outline:0 none}wares-product-card:state(error){outline:3px solid rgb(4,5,6)}</style>',
    });
    await filled(page);
    await cartButton(page, 1).click();
    const style = (locator, name) => locator.evaluate((element, key) => getComputedStyle(element)[key], name);
    const button = page.locator('wares-cart-drawer [part~=checkout]');
    await page.mouse.move(0, 0);
    assert.equal(await style(button, 'backgroundColor'), 'rgb(122, 46, 29)');
    const card = page.locator('wares-product-card');
    assert.equal(await style(card.locator('[part~=title]'), 'color'), 'rgb(1, 2, 3)');
    assert.notEqual(await style(card, 'outlineColor'), 'rgb(4, 5, 6)');
    await page.route('**/api/v1/products**', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await card.getByRole('alert').waitFor();
    assert.equal(await style(card, 'outlineColor'), 'rgb(4, 5, 6)');
  });
});

describe('in a page with scripts of others', () => {
  const buys = async (page, frame = page) => {
    await addFirst(frame).click();
    await cartButton(frame, 1).click();
    await frame
      .getByRole('dialog')
      .getByRole('link', { name: /^Check out · €/ })
      .waitFor();
  };

  for (const [name, script] of [
    [
      'polluted prototypes',
      'Object.prototype.x = 1; Object.prototype.status = "odd"; Object.prototype.error = undefined; Object.prototype.handle = "other"; Array.prototype.extra = () => 1; Array.prototype.last = function () {}; String.prototype.x = 2; Function.prototype.y = 3;',
    ],
    [
      'a fetch that is wrapped',
      'const real = fetch; globalThis.fetch = async function (...all) { const answer = await real.apply(this, all); return answer.clone(); }',
    ],
    [
      'a loader of modules',
      'globalThis.define = () => { throw new Error("define was called") }; define.amd = {}; globalThis.module = { exports: {} }; globalThis.exports = module.exports; globalThis.require = define',
    ],
    [
      'names of its own',
      'for (const name of ["name", "status", "event", "process", "page", "lit", "wares", "store", "shop", "html", "css"]) try { globalThis[name] = "taken" } catch {}',
    ],
    [
      'a JSON and dates that were changed',
      'Date.prototype.toJSON = () => "never"; Array.prototype.toJSON = undefined; Error.stackTraceLimit = 0',
    ],
  ])
    it(`sells beside ${name}`, async () => {
      const { page, wrong } = await visit(context);
      await host(page, shop.url, { head: `<script>{${script}}</script>` });
      await buys(page);
      await page.goto(`${shop.url}/checkout.html`);
      assert.deepEqual(await wrong(), []);
    });

  it('checks out beside polluted prototypes', async () => {
    const { page, wrong } = await visit(context);
    await page.addInitScript(() => {
      Object.prototype.x = 1;
      Array.prototype.extra = () => 1;
    });
    await page.goto(shop.url);
    await inCheckout(page);
    await fillCheckout(page);
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await orderNumber(page);
    assert.deepEqual(await wrong(), []);
  });

  it('sells in a frame that may only run scripts', async () => {
    const { page, wrong } = await visit(context);
    // An opaque origin: storage throws, and the backend is another origin.
    await page.route(/\/(wares|media|api)\//, async (route) => {
      const preflight = route.request().method() === 'OPTIONS';
      const response = preflight ? undefined : await route.fetch();
      await route.fulfill({
        ...(preflight ? { status: 204 } : { response }),
        headers: {
          ...response?.headers(),
          'access-control-allow-origin': 'null',
          'access-control-allow-headers': '*, authorization',
          'access-control-allow-methods': '*',
        },
      });
    });
    await host(page, shop.url, { frame: 'sandbox="allow-scripts"' });
    const frame = page.frameLocator('iframe');
    await buys(page, frame);
    assert.deepEqual(await wrong(), []);
  });

  it('says that the backend is out of reach, everywhere, and recovers', async () => {
    const { page, wrong } = await visit(context, { expected: /Failed to load resource|ERR_/ });
    let blocked = true;
    await page.route('**/api/v1/**', (route) => (blocked ? route.abort('blockedbyclient') : route.continue()));
    for (const [path, place] of [
      ['/', 'wares-product-grid'],
      ['/product.html?handle=dobin-teapot', 'wares-product'],
      ['/search.html?q=tea', 'wares-search'],
    ]) {
      blocked = true;
      await page.goto(shop.url + path);
      const retry = page.locator(place).first().getByRole('button', { name: 'Try again' });
      await retry.waitFor();
      blocked = false;
      await retry.click();
      await page.locator(place).first().getByText(/€/).first().waitFor();
    }
    blocked = false;
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    blocked = true;
    await page.goto(`${shop.url}/checkout.html`);
    const again = page.locator('wares-checkout').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    blocked = false;
    await again.click();
    await page.getByLabel('E-mail').waitFor();
    assert.deepEqual(await wrong(), []);
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
      const { page, wrong } = await visit(context, { expected: /Failed to load resource|ERR_/ });
      let broken = true;
      await page.route('**/api/v1/products**', (route) => (broken ? route.fulfill(answer) : route.continue()));
      await page.goto(`${shop.url}/product.html?handle=dobin-teapot`);
      const again = (tag) => page.locator(tag).first().getByRole('button', { name: 'Try again' });
      for (const tag of ['wares-product', 'wares-recommendations']) await again(tag).waitFor({ timeout: 12_000 });
      broken = false;
      await again('wares-recommendations').click();
      await ready(page);
      await again('wares-product').click();
      await page.locator('wares-product').getByRole('heading', { level: 1 }).waitFor();
      assert.deepEqual(await wrong(), []);
    });

  it('waits as long as a busy backend asks, and needs nobody', async () => {
    const { page, wrong } = await visit(context, { expected: /Failed to load resource/ });
    const asked = [];
    await page.route('**/api/v1/products**', (route) => {
      asked.push(Date.now());
      return asked.length === 1 ? route.fulfill({ status: 429, headers: { 'retry-after': '1' } }) : route.continue();
    });
    await host(page, shop.url);
    await addFirst(page).waitFor();
    assert.ok(asked[1] - asked[0] >= 1000, `${asked[1] - asked[0]} ms`);
    assert.deepEqual(await wrong(), []);
  });

  it('shows nothing wrong for nothing at all: an empty list', async () => {
    const { page, wrong } = await visit(context);
    await rewrite(page, (body) => ({ ...body, items: [], nextCursor: undefined }), '**/api/v1/products**');
    await page.goto(shop.url);
    await page.locator('wares-product-grid').first().getByRole('status').filter({ hasText: /\w/ }).waitFor();
    assert.deepEqual(await wrong(), []);
  });
});

describe('in a page that is rearranged', () => {
  it('keeps a card that a framework moves', async () => {
    const { page, wrong } = await visit(context);
    await host(page, shop.url, {
      body: '<section id="a"><wares-product-card handle="dobin-teapot"></wares-product-card></section><section id="b"></section><wares-cart-button></wares-cart-button>',
    });
    await addFirst(page).waitFor();
    await page.evaluate(async () => {
      const card = document.querySelector('wares-product-card');
      const [a, b] = document.querySelectorAll('section');
      for (let time = 0; time < 30; time++) {
        (time % 2 ? a : b).append(card);
        if (time % 5 === 0) {
          card.remove();
          await new Promise(requestAnimationFrame);
          b.append(card);
        }
      }
    });
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.waitForTimeout(600);
    await cartButton(page, 1).waitFor();
    assert.equal(await page.locator('wares-product-card [part~=title]').count(), 1);
    assert.deepEqual(await wrong(), []);
  });

  it('leaves nothing behind after 200 cards that came and went', async () => {
    const { page, wrong } = await visit(context);
    await host(page, shop.url);
    await addFirst(page).waitFor();
    const cycles = (count) =>
      page.evaluate(async (times) => {
        for (let time = 0; time < times; time++) {
          const card = document.createElement('wares-product-card');
          card.setAttribute('handle', 'dobin-teapot');
          const button = document.createElement('wares-cart-button');
          document.body.append(card, button);
          await card.updateComplete;
          await button.updateComplete;
          await new Promise((done) => setTimeout(done));
          card.remove();
          button.remove();
        }
      }, count);
    const session = await context.newCDPSession(page);
    const count = async () => {
      for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
      return session.send('Memory.getDOMCounters');
    };
    await cycles(20);
    const before = await count();
    await cycles(200);
    const after = await count();
    assert.ok(after.nodes - before.nodes < 200, `nodes ${before.nodes} → ${after.nodes}`);
    assert.ok(
      after.jsEventListeners - before.jsEventListeners < 50,
      `${before.jsEventListeners} → ${after.jsEventListeners}`,
    );
    assert.deepEqual(await wrong(), []);
  });
});

describe('with long things', () => {
  const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5).slice(0, 200);
  const long = (value, key = '') => {
    if (Array.isArray(value)) return value.map((item) => long(item, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, long(inner, name)]));
    return typeof value === 'string' && /^(title|variantTitle|brand|plain|content|description|carrier)$/.test(key)
      ? LONG
      : value;
  };

  it('fits 320 px from card to order with names of 200 letters', async () => {
    await renew({ viewport: { width: 320, height: 700 } });
    const { page, wrong } = await visit(context);
    await rewrite(page, long);
    const fits = async (where) => assert.ok((await sideways(page)) <= 0, `${where}: ${await sideways(page)} px`);
    await page.goto(`${shop.url}/product.html?handle=dobin-teapot`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await ready(page);
    await fits('product');
    await page.goto(shop.url);
    await ready(page);
    await fits('home');
    await addFirst(page).click();
    await cartButton(page, 1).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(LONG).first().waitFor();
    await fits('drawer');
    const inner = () =>
      drawer.evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('*')]
          .filter(
            (part) =>
              part.clientWidth &&
              part.scrollWidth > part.clientWidth + 1 &&
              !/^(visible|clip)$/.test(getComputedStyle(part).overflowX) &&
              !part.matches('.sr'),
          )
          .map((part) => `${part.localName}.${part.className}`),
      );
    assert.deepEqual(await inner(), []);
    await drawer.getByRole('link', { name: /^Check out/ }).click();
    await page.getByLabel('E-mail').waitFor();
    await fits('checkout');
    await page.locator('wares-checkout details summary').click();
    await fits('summary');
    await fillCheckout(page);
    await fits('payment');
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await orderNumber(page);
    await fits('order');
    assert.deepEqual(await wrong(), []);
  });

  it('writes yen without and dinar with three decimals in the drawer, within 320 px', async () => {
    await renew({ viewport: { width: 320, height: 700 } });
    const { page, wrong } = await open();
    await ready(page);
    const drawer = page.getByRole('dialog');
    const amounts = () => drawer.locator('[part~=money]').allInnerTexts();
    await switchMarket(page, 'Japan', { currency: 'JPY' });
    await page.locator('wares-product-card', { hasText: '¥' }).first().waitFor();
    await addFirst(page).click();
    await cartButton(page, 1).click();
    await drawer.locator('[part~=line]', { hasText: '¥' }).waitFor();
    assert.ok(
      (await amounts()).every((text) => /¥/.test(text) && !/[.]\d/.test(text)),
      (await amounts()).join(),
    );
    assert.ok((await sideways(page)) <= 0);
    await page.keyboard.press('Escape');
    await switchMarket(page, 'Kuwait', { language: 'en', currency: 'KWD' });
    await page.locator('wares-product-card', { hasText: 'KWD' }).first().waitFor();
    await cartButton(page, 1).click();
    await drawer.locator('[part~=line]', { hasText: 'KWD' }).waitFor();
    assert.ok(
      (await amounts()).every((text) => /KWD.*\d[.]\d{3}(?!\d)/.test(text)),
      (await amounts()).join(),
    );
    assert.ok((await sideways(page)) <= 0);
    assert.deepEqual(await wrong(), []);
  });
});

describe('with two tabs, and the way back', () => {
  const payTotal = async (page) =>
    Number(/€([\d.,]+)/.exec(await page.getByRole('button', { name: /^Pay €/ }).innerText())[1].replace(',', ''));

  it('follows what another tab adds while it is at the payment, and charges what it shows', async () => {
    const { page, wrong } = await open('/', { expected: /409|412/ });
    await inCheckout(page);
    await fillCheckout(page);
    const before = await payTotal(page);
    const other = await open('/', { expected: /$^/ });
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
    const one = await open('/', { expected: /409|412|404/ });
    await inCheckout(one.page);
    await fillCheckout(one.page);
    const two = await open('/checkout.html', { expected: /409|412|404/ });
    await fillCheckout(two.page);
    const pages = [one.page, two.page];
    await Promise.all(pages.map((page) => page.getByRole('button', { name: /^Pay €/ }).click()));
    const numbers = await Promise.all(pages.map(orderNumber));
    assert.equal(new Set(numbers).size, 1, numbers.join());
    assert.deepEqual([...(await one.wrong()), ...(await two.wrong())], []);
  });

  it('has no stuck button and no old cart after the order and Back', async () => {
    const { page, wrong } = await open();
    await inCheckout(page);
    await fillCheckout(page);
    await page.getByRole('button', { name: /^Pay €/ }).click();
    const number = await orderNumber(page);
    await page.goto(`${shop.url}/order.html`);
    await cartButton(page, 0).waitFor();
    await page.goBack();
    await page.locator('wares-checkout').getByText(number).first().waitFor();
    assert.equal(await page.locator('wares-checkout [part~=pay]').count(), 0);
    assert.equal(await page.locator('wares-checkout [aria-busy=true]').count(), 0);
    await cartButton(page, 0).waitFor();
    await page.goto(shop.url);
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${shop.url}/checkout.html`);
    await page
      .getByRole('button', { name: /^(Continue|Pay)/ })
      .first()
      .waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('frees the button of a payment that was left behind', async () => {
    const { page } = await open();
    await inCheckout(page);
    await fillCheckout(page);
    let held = true;
    await page.route('**/complete', (route) => (held ? undefined : route.continue()));
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await page.locator('wares-checkout [part~=pay][aria-busy=true]').waitFor();
    await page.goto(`${shop.url}/order.html`);
    await page.goBack();
    await page.locator('wares-checkout [part~=pay][aria-busy=false]').waitFor();
    held = false;
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await orderNumber(page);
  });
});

describe('the drawer in Arabic', () => {
  it('opens from the left edge, holds the keyboard, and gives it back', async () => {
    const { page, wrong } = await visit(context);
    await page.addInitScript(() =>
      localStorage.setItem(
        'wares:default:market',
        JSON.stringify([1, { country: 'KW', language: 'ar', currency: 'KWD' }]),
      ),
    );
    await page.goto(shop.url);
    await ready(page);
    await page.locator('wares-product-card [part~=quick-add]').first().click();
    const button = page.locator('wares-cart-button').getByRole('button');
    await page.waitForFunction(() =>
      /[1١]|قطعة/.test(
        document.querySelector('wares-cart-button').shadowRoot.querySelector('button').getAttribute('aria-label') ??
          document.querySelector('wares-cart-button').shadowRoot.textContent,
      ),
    );
    await button.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.locator('[part~=line]').waitFor();
    await drawer.evaluate((dialog) =>
      Promise.all(
        dialog
          .getAnimations({ subtree: true })
          .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
          .map(({ finished }) => finished),
      ),
    );
    const box = await drawer.boundingBox();
    assert.equal(Math.round(box.x), 0);
    assert.ok(box.width < 700);
    const seen = new Set();
    for (let press = 0; press < 24; press++) {
      await page.keyboard.press(press < 16 ? 'Tab' : 'Shift+Tab');
      const at = await page.evaluate(() => {
        const outer = document.activeElement;
        const inner = outer.shadowRoot?.activeElement;
        return outer === document.body
          ? 'browser'
          : `${outer.localName} ${inner?.localName} ${inner?.getAttribute('aria-label')}`;
      });
      seen.add(at);
      assert.match(at, /^(browser|wares-cart-drawer)/);
    }
    assert.ok(seen.size >= 5, [...seen].join());
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'wares-cart-button');
    assert.deepEqual(await wrong(), []);
  });
});
