// Texts that mean harm, or are merely long.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { POISON, poison, RICH, rewrite, smuggled, TEXTS, trap, URLS } from './lib/hostile.mjs';
import {
  addFirst,
  cartButton,
  fillCheckout,
  orderNumber,
  ready,
  sideways,
  switchMarket,
  visit,
  walk,
} from './lib/shop.mjs';

const world = walk({ timeout: 12_000 });

describe('script in every text', () => {
  // Without the shop's policy: what the elements let through would run.
  beforeEach(() => world.renew({ bypassCSP: true }));

  it('bites in a page that is made of the same texts without care', async () => {
    const page = await world.context.newPage();
    await page.addInitScript(trap);
    await page.goto(`${world.url}/order.html`);
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
      const { page, wrong } = await visit(world.context, { expected: /404/ });
      await page.addInitScript(trap);
      await rewrite(page, poison);
      await page.goto(world.url + path);
      await page.getByText(TEXTS[0].text).first().waitFor();
      await page.locator('wares-product-card [part~=title]').filter({ hasText: TEXTS[0].text }).first().waitFor();
      assert.deepEqual(await smuggled(page), []);
      assert.deepEqual(await wrong(), []);
    });

  it('is gone from rich text, which is shown all the same', async () => {
    const { page, wrong } = await visit(world.context, { expected: /404/ });
    await page.addInitScript(trap);
    await rewrite(page, (body) => {
      const products = body.items ?? (body.variants ? [body] : []);
      for (const { description } of products) description.html = `<p>Rich <b>text</b></p>${POISON}${RICH.join('')}`;
      return body;
    });
    await page.goto(`${world.url}/product.html?handle=dobin-teapot`);
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
    const { page, wrong } = await visit(world.context);
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
    await page.goto(world.url);
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
    const { page, wrong } = await visit(world.context, { expected: /Failed to load resource/ });
    await page.addInitScript(trap);
    await rewrite(page, poison);
    await page.goto(world.url);
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
    await page.goto(`${world.url}/order.html?order=${encodeURIComponent(POISON.toWellFormed())}`);
    await page.getByLabel(/number/i).fill(number);
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByRole('button', { name: /find/i }).click();
    await page.locator('wares-order-lookup').getByText(TEXTS[0].text).first().waitFor();
    assert.deepEqual(await smuggled(page), []);
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
    await world.renew({ viewport: { width: 320, height: 700 } });
    const { page, wrong } = await visit(world.context);
    await rewrite(page, long);
    const fits = async (where) => assert.ok((await sideways(page)) <= 0, `${where}: ${await sideways(page)} px`);
    await page.goto(`${world.url}/product.html?handle=dobin-teapot`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await ready(page);
    await fits('product');
    await page.goto(world.url);
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
    await world.renew({ viewport: { width: 320, height: 700 } });
    const { page, wrong } = await world.open();
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
