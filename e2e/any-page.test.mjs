// Tags in any page: other styles, other scripts, another prefix, a page that is rearranged.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { host } from './lib/hostile.mjs';
import { addFirst, cartButton, fillCheckout, inCheckout, orderNumber, ready, visit, walk } from './lib/shop.mjs';

const world = walk({ timeout: 12_000 });

describe('in any page', () => {
  const host = async (page, html, path = '/host.html') => {
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(world.url + path);
  };
  const script =
    '<script type="module" src="/wares/wares.js" data-endpoint="/api/v1" data-country="DE" data-locale="en"></script>';

  it('works from tags pasted into a blank page', async () => {
    const { page, wrong } = await visit(world.context);
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
    const { page, wrong } = await visit(world.context);
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
    const { page, wrong } = await visit(world.context);
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

  it('is the shop of every tag under any name', async () => {
    const { page, wrong } = await visit(world.context);
    await host(
      page,
      `<!doctype html>${script.replace('data-endpoint', 'data-name="mine" data-endpoint')}<wares-product-card handle="dobin-teapot"></wares-product-card><wares-cart-button></wares-cart-button><wares-store endpoint="/api/v1" country="JP"><wares-cart-button></wares-cart-button></wares-store>`,
    );
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    // Kept under its own name, and apart from the other shop of the page.
    assert.ok(await page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('wares:mine:'))));
    await page.locator('wares-store').getByRole('button', { name: 'Cart, 0 pieces' }).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  for (const [what, html, said] of [
    [
      'no endpoint',
      '<script type="module" src="/wares/wares.js"></script>',
      /have no shop: give the script tag data-endpoint/,
    ],
    ['a name that nobody has', script, /called "nosuch"/],
    ['a product', `${script}<wares-price></wares-price>`, /<wares-price> stays without a product/],
  ])
    it(`tells its author what is missing: ${what}`, async () => {
      const { page } = await visit(world.context);
      const told = page.waitForEvent('console', (message) => message.type() === 'error' && said.test(message.text()));
      const store = what.includes('name') ? ' store="nosuch"' : '';
      await host(page, `<!doctype html>${html}<wares-cart-button${store}></wares-cart-button>`);
      await told;
    });

  it('takes another prefix for its tags', async () => {
    const { page, wrong } = await visit(world.context);
    await host(
      page,
      `<!doctype html>${script.replace('data-endpoint', 'data-prefix="acme" data-endpoint')}<acme-product-grid limit="4"></acme-product-grid><acme-cart-button></acme-cart-button>`,
    );
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('works with storage denied', async () => {
    const { page, wrong } = await visit(world.context);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('Access is denied', 'SecurityError');
          },
        });
    });
    await page.goto(world.url);
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('survives what is stored being damaged', async () => {
    const { page, wrong } = await world.open();
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
        const { page } = await visit(world.context);
        await host(page, world.url);
        await filled(page);
        plain = await looks(page);
        await world.renew();
      }
      const { page, wrong } = await visit(world.context);
      await host(page, world.url, options);
      await filled(page);
      assert.deepEqual(await looks(page), plain);
      assert.deepEqual(await wrong(), []);
    });

  it('stays usable where everything is unset by force', async () => {
    const { page, wrong } = await visit(world.context);
    await host(page, world.url, {
      head: '<style>*{all:unset !important}script,style,head{display:none !important}</style>',
    });
    await filled(page);
    const said = await page.locator('[data-wares-live]').boundingBox();
    assert.deepEqual([said.width, said.height], [1, 1]);
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
    const { page } = await visit(world.context, { expected: /Failed to load resource/ });
    await host(page, world.url, {
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
      const { page, wrong } = await visit(world.context);
      await host(page, world.url, { head: `<script>{${script}}</script>` });
      await buys(page);
      await page.goto(`${world.url}/checkout.html`);
      assert.deepEqual(await wrong(), []);
    });

  it('checks out beside polluted prototypes', async () => {
    const { page, wrong } = await visit(world.context);
    await page.addInitScript(() => {
      Object.prototype.x = 1;
      Array.prototype.extra = () => 1;
    });
    await page.goto(world.url);
    await inCheckout(world, page);
    await fillCheckout(page);
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await orderNumber(page);
    assert.deepEqual(await wrong(), []);
  });

  it('sells in a frame that may only run scripts', async () => {
    const { page, wrong } = await visit(world.context);
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
    await host(page, world.url, { frame: 'sandbox="allow-scripts"' });
    const frame = page.frameLocator('iframe');
    await buys(page, frame);
    assert.deepEqual(await wrong(), []);
  });

  it('says that the backend is out of reach, everywhere, and recovers', async () => {
    const { page, wrong } = await visit(world.context, { expected: /Failed to load resource|ERR_/ });
    let blocked = true;
    await page.route('**/api/v1/**', (route) => (blocked ? route.abort('blockedbyclient') : route.continue()));
    for (const [path, place] of [
      ['/', 'wares-product-grid'],
      ['/product.html?handle=dobin-teapot', 'wares-product'],
      ['/search.html?q=tea', 'wares-search'],
    ]) {
      blocked = true;
      await page.goto(world.url + path);
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
    await page.goto(`${world.url}/checkout.html`);
    const again = page.locator('wares-checkout').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    blocked = false;
    await again.click();
    await page.getByLabel('E-mail').waitFor();
    assert.deepEqual(await wrong(), []);
  });
});

describe('in a page that is rearranged', () => {
  it('keeps a card that a framework moves', async () => {
    const { page, wrong } = await visit(world.context);
    await host(page, world.url, {
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
    const { page, wrong } = await visit(world.context);
    await host(page, world.url);
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
    const session = await world.context.newCDPSession(page);
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
