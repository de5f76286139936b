// The whole way through the demo shop, as a shopper goes it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  accessibility,
  addFirst,
  cartButton,
  fillCheckout,
  ready,
  sideways,
  switchMarket,
  until,
  visit,
  walk,
} from './lib/shop.mjs';

const world = walk();

describe('the demo shop', () => {
  it('shows cards with real pictures, under its strict policy, and nothing jumps', async () => {
    const { page, wrong } = await world.open();
    await ready(page);
    const picture = page.locator('wares-product-card img').first();
    await picture.evaluate((img) => img.complete || new Promise((done) => img.addEventListener('load', done)));
    assert.ok(await picture.evaluate((img) => img.naturalWidth > 0));
    // Cards come row by row.
    await until(
      () => page.locator('wares-product-card').count(),
      (count) => count >= 12,
    );
    assert.ok((await page.evaluate(() => globalThis.shift)) < 0.01);
    assert.deepEqual(await wrong(), []);
  });

  it('switches country, currency and language, and every price follows', async () => {
    const { page, wrong } = await world.open();
    await ready(page);
    // The lists of a page come one after the other.
    const prices = (pattern) =>
      until(
        () => page.locator('wares-product-card [part~=money]:visible').allInnerTexts(),
        (texts) => texts.length > 0 && texts.every((text) => pattern.test(text)),
      );
    await switchMarket(page, 'Japan', { currency: 'JPY' });
    await prices(/^(?!.*\.\d\d).*¥/);
    await switchMarket(page, 'Kuwait', { language: 'ar', currency: 'KWD' });
    await page.locator('wares-product-grid[dir=rtl]').first().waitFor();
    await prices(/[.٫][\d٠-٩]{3}/);
    await page.reload();
    await page.locator('wares-product-card', { hasText: /د\.ك/ }).first().waitFor();
    assert.deepEqual(await wrong(), []);
  });

  const searchBox = (page) => page.locator('wares-search').getByRole('combobox', { name: 'Search the shop' });

  it('searches, and the address carries what was asked over a reload and Back', async () => {
    const { page, wrong } = await world.open('/search.html');
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

  it('comes back by a reload to where the page was scrolled to, however long the results take', async () => {
    const { page, wrong } = await world.open('/search.html?category=home');
    await ready(page);
    await page.mouse.move(640, 500);
    await page.mouse.wheel(0, 900);
    await page.waitForFunction(() => scrollY === 900);
    await page.waitForFunction(() => Object.values(history.state ?? {}).some(({ y }) => y === 900));
    let release;
    const later = new Promise((resolve) => (release = resolve));
    await page.route('**/api/v1/search**', async (route) => {
      await later;
      await route.continue();
    });
    // Where bones are there early enough, the browser has the place again by itself: that is not what is looked at here.
    await page.addInitScript(() => {
      history.scrollRestoration = 'manual';
    });
    await page.reload();
    await page.waitForTimeout(1500);
    assert.equal(await page.evaluate(() => scrollY), 0);
    release();
    await page.waitForFunction(() => Math.abs(scrollY - 900) <= 1);
    assert.deepEqual(await wrong(), []);
  });

  it('shows whoever finds nothing what others like, and asks for it then alone', async () => {
    const { page, wrong } = await world.open('/search.html?q=cup');
    await ready(page);
    const others = page.locator('wares-search > wares-recommendations');
    assert.equal(await others.count(), 0);
    await page.locator('wares-search-box input').fill('zzzzqqqq');
    await page.getByText('Nothing found for').waitFor();
    await others.getByRole('heading', { name: 'Best sellers' }).waitFor();
    await others.locator('wares-product-card').nth(3).waitFor();
    await page.locator('wares-search-box input').fill('teapot');
    await page.locator('wares-results').getByText('teapot').first().waitFor();
    await others.waitFor({ state: 'hidden' });
    assert.deepEqual(await wrong(), []);
  });

  it('shows on a phone where in the menu one is, and leaves the page where it is', async () => {
    const { page } = await world.open('/');
    await page.setViewportSize({ width: 390, height: 780 });
    const last = await page.locator('header nav a').last().getAttribute('href');
    await page.goto(new URL(last, `${world.url}/`).href);
    await page.waitForFunction(() => {
      const box = document.querySelector('header nav a[aria-current]')?.getBoundingClientRect();
      return box && box.left >= 0 && box.right <= innerWidth;
    });
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('heads a category by the name that the menu gives it, also after Back', async () => {
    const { page, wrong } = await world.open('/');
    await page.locator('header nav a', { hasText: 'Paper' }).click();
    await page.locator('wares-product-card h3').first().waitFor();
    const headed = async () => [
      await page.locator('h1').textContent(),
      await page.title(),
      await page.locator('header nav [aria-current]').allTextContents(),
    ];
    assert.deepEqual(await headed(), ['Paper', 'Paper · Halden & Mori', ['Paper']]);
    await page.goto(`${world.url}/search.html?category=tea`);
    await page.locator('h1', { hasText: 'Tea' }).waitFor();
    await page.goBack();
    await page.locator('h1', { hasText: 'Paper' }).waitFor();
    await page.goto(`${world.url}/search.html`);
    await page.locator('wares-product-card h3').first().waitFor();
    assert.deepEqual(await headed(), ['Search', 'Search · Halden & Mori', []]);
    assert.deepEqual(await wrong(), []);
  });

  it('keeps the chosen variant in the address, over a reload, a change of market and Back', async () => {
    const { page, wrong } = await world.open('/product.html?handle=dobin-teapot');
    const picker = page.locator('wares-variant-picker');
    const ink = () => picker.locator('.legend', { hasText: 'Ink' }).waitFor();
    await picker.getByRole('radio', { name: /^Ink/ }).check({ force: true });
    await page.waitForURL(/[?&]variant=teapot-ink-/);
    assert.equal(await page.title(), 'Dobin teapot · Halden & Mori');
    const canonical = await page.locator('link[rel=canonical]').evaluate(({ href }) => href);
    assert.equal(canonical, `${world.url}/product.html?handle=dobin-teapot`);
    const chosen = page.url();
    await page.reload();
    await ink();
    assert.equal(page.url(), chosen);
    await switchMarket(page, 'Japan', { currency: 'JPY' });
    await page.locator('wares-price', { hasText: '¥' }).first().waitFor();
    await ink();
    await page.goto(`${world.url}/search.html`);
    await page.goBack();
    await ink();
    assert.equal(page.url(), chosen);
    assert.deepEqual(await wrong(), []);
  });

  it('fetches the large picture by zooming, and not before on a dense screen either', async () => {
    await world.renew({ deviceScaleFactor: 3 });
    const { page, wrong } = await world.open();
    const large = [];
    page.on('request', (request) => request.url().includes('-1800.') && large.push(request.url()));
    await page.goto(`${world.url}/product.html?handle=dobin-teapot`);
    await page.locator('wares-gallery .slide img').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(large, []);
    await page.locator('wares-gallery').getByRole('button', { name: 'Zoom' }).click();
    const picture = page.locator('wares-gallery dialog img');
    await picture.waitFor();
    await page.waitForFunction((image) => image.naturalWidth === 1800, await picture.elementHandle());
    assert.equal(large.length, 1);
    assert.deepEqual(await wrong(), []);
  });

  it('shows what was filtered for: cards in the colour, and a link to it', async () => {
    const { page, wrong } = await world.open('/search.html?category=tea&filters=colour:ink');
    await page.getByRole('link', { name: 'Dobin teapot' }).click();
    await page.waitForURL(/[?&]variant=teapot-ink-/);
    await page.locator('wares-variant-picker .legend', { hasText: 'Ink' }).waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('keeps one cart over reload, a second tab and Back', async () => {
    const { page, wrong } = await world.open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.reload();
    await cartButton(page, 1).waitFor();
    const second = await world.open('/search.html');
    await cartButton(second.page, 1).waitFor();
    await ready(second.page);
    await addFirst(second.page).click();
    await cartButton(second.page, 2).waitFor();
    await cartButton(page, 2).waitFor();
    await page.goto(`${world.url}/order.html`);
    await page.goBack();
    await cartButton(page, 2).waitFor();
    assert.deepEqual([...(await wrong()), ...(await second.wrong())], []);
  });

  it('changes and removes lines in the drawer, and takes a removal back', async () => {
    const { page, wrong } = await world.open();
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

  it('shows a wish in the other tab at once, and takes it back there', async () => {
    const path = '/product.html?handle=dobin-teapot';
    const [one, two] = [await world.open(path), await world.open(path)];
    const heart = ({ page }) => page.locator('wares-wishlist-button[slot=actions]').getByRole('button');
    const isOn = (tab, on) => tab.page.locator(`wares-wishlist-button[slot=actions] [aria-pressed=${on}]`).waitFor();
    await Promise.all([isOn(one, false), isOn(two, false)]);
    await heart(one).click();
    await isOn(two, true);
    await heart(two).click();
    await isOn(one, false);
    assert.deepEqual([...(await one.wrong()), ...(await two.wrong())], []);
  });

  it('remembers what was looked at when it may, and forgets it when that is taken back', async () => {
    const kept = (page) => page.evaluate(() => localStorage.getItem('wares:default:viewed'));
    const { page, wrong } = await world.open('/product.html?handle=dobin-teapot');
    const seen = page.locator('wares-recently-viewed').getByRole('link', { name: /Dobin teapot/ });
    const remember = page.getByRole('button', { name: 'Remember it' });
    await remember.waitFor();
    await page.locator('wares-recently-viewed:state(empty)').waitFor({ state: 'attached' });
    assert.equal(await kept(page), null);
    await remember.click();
    await page.waitForFunction(() => localStorage.getItem('wares:default:viewed'));
    await page.goto(`${world.url}/product.html?handle=two-tea-cups`);
    await seen.first().waitFor();
    assert.equal(await remember.isVisible(), false);
    await page.getByRole('button', { name: 'Your privacy' }).click();
    await page.getByRole('button', { name: 'No, thank you' }).click();
    await seen.first().waitFor({ state: 'detached' });
    assert.equal(await kept(page), null);
    assert.deepEqual(await wrong(), []);
  });

  it('takes a guest from the cart to a placed order and follows the parcel', async () => {
    const { page, wrong } = await world.open();
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
    const { page } = await world.open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${world.url}/checkout.html`);
    await fillCheckout(page, { email: 'grace@example.com' });
    await page.getByRole('radio', { name: /Approve$/ }).check({ force: true });
    await page.getByRole('button', { name: /^Pay €/ }).click();
    const number = /W-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(
      await page
        .getByText(/W-[A-Z0-9]{4}-[A-Z0-9]{4}/)
        .first()
        .innerText(),
    )[0];
    const other = await world.browser.newContext({ locale: 'en-GB' });
    try {
      const stranger = await visit(other, { expected: /404/ });
      await stranger.page.goto(`${world.url}/order.html`);
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
    const { page } = await world.open('/', { expected: /402/ });
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${world.url}/checkout.html`);
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
    const { page } = await world.open();
    await ready(page);
    await addFirst(page).click();
    await cartButton(page, 1).waitFor();
    await page.goto(`${world.url}/checkout.html`);
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

describe('for everyone', () => {
  for (const path of [
    '/',
    '/product.html?handle=dobin-teapot',
    '/search.html?q=tea',
    '/checkout.html',
    '/order.html',
  ]) {
    it(`fits 320 px without scrolling sideways, and can be pressed there: ${path}`, async () => {
      const { page } = await visit(world.context);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(world.url + path);
      await page.waitForLoadState('networkidle');
      assert.ok((await sideways(page)) <= 0);
      assert.deepEqual(await accessibility(page, ['target-size']), []);
    });

    it(`is accessible, light, dark and Arabic: ${path}`, async () => {
      const { page } = await visit(world.context);
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
        await page.goto(world.url + path);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await accessibility(page), [], `${scheme} ${language}`);
      }
    });
  }
});

describe('the drawer in Arabic', () => {
  it('opens from the left edge, holds the keyboard, and gives it back', async () => {
    const { page, wrong } = await visit(world.context);
    await page.addInitScript(() =>
      localStorage.setItem(
        'wares:default:market',
        JSON.stringify([1, { country: 'KW', language: 'ar', currency: 'KWD' }]),
      ),
    );
    await page.goto(world.url);
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
