// The checkout among reloads, other windows, another language, and a browser that keeps nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addFirst,
  cartButton,
  fillCheckout,
  inCheckout,
  NUMBER,
  orderNumber,
  ready,
  switchMarket,
  walk,
} from './lib/shop.mjs';

const world = walk({ timeout: 15_000 });
const EXPECTED = { expected: /Failed to load resource/ };
const REFUSED = /409|412|404/;
const says = (page) => page.locator('wares-checkout').innerText();
const button = (page, name) => page.getByRole('button', { name });
const headings = (page) => page.locator('main').getByRole('heading').allInnerTexts();
const pay = (page) => button(page, /^Pay €/).click();

describe('an order', () => {
  it('is shown in another window without what was typed there', async () => {
    const one = await world.open('/', { expected: REFUSED });
    await inCheckout(world, one.page);
    const two = await world.open('/checkout.html', { expected: REFUSED });
    await fillCheckout(two.page, { email: 'otto@example.com', last: 'Hamburger' });
    await fillCheckout(one.page);
    await pay(one.page);
    const number = await orderNumber(one.page);
    assert.match(await says(one.page), /ada@example\.com/);
    await two.page.getByText('It was placed in another window.').waitFor();
    assert.equal(await orderNumber(two.page), number);
    assert.doesNotMatch(await says(two.page), /otto|ada|Hamburger|Lindenallee|€/i);
    await two.page.reload();
    await two.page.getByText('It was placed in another window.').waitFor();
    assert.doesNotMatch(await says(two.page), /otto|ada|Hamburger|Lindenallee|€/i);
    assert.deepEqual([...(await one.wrong()), ...(await two.wrong())], []);
  });

  it('is found after a reload cut off its payment', async () => {
    const { page } = await world.open('/', EXPECTED);
    await inCheckout(world, page);
    await fillCheckout(page);
    await page.getByRole('radio', { name: /three seconds/ }).check({ force: true });
    const begun = page.waitForRequest(/\/complete$/);
    await pay(page);
    await begun;
    await page.waitForTimeout(800);
    await page.reload();
    const number = await orderNumber(page);
    await page.getByText('ada@example.com').waitFor();
    await cartButton(page, 0).waitFor();
    await page.getByRole('link', { name: 'Follow the parcel' }).click();
    await page
      .locator('wares-order-lookup')
      .getByRole('heading', { name: `Order ${number}` })
      .waitFor();
  });

  it('is still known by its e-mail after the confirmation was loaded again, and by its address elsewhere', async () => {
    const { page, wrong } = await world.open();
    await inCheckout(world, page);
    await fillCheckout(page);
    await pay(page);
    const number = await orderNumber(page);
    await page.reload();
    await page.getByText('ada@example.com').waitFor();
    assert.deepEqual(await headings(page), ['Your order', 'Thank you']);
    const link = page.getByRole('link', { name: 'Follow the parcel' });
    const address = await link.getAttribute('href');
    // On paper there is the order, and nothing to press.
    await page.emulateMedia({ media: 'print' });
    await link.waitFor({ state: 'hidden' });
    await page.getByText(number).first().waitFor();
    await page.emulateMedia({ media: 'screen' });
    await link.click();
    await page
      .locator('wares-order-lookup')
      .getByRole('heading', { name: `Order ${number}` })
      .waitFor();
    await page.locator('wares-tracking [part~=parcel]').first().waitFor();
    assert.deepEqual((await headings(page)).slice(0, 2), ['Your order', `Order ${number}`]);
    assert.equal(await page.getByRole('heading', { name: number }).count(), 1, 'the number heads the page once');
    assert.ok((await page.evaluate(() => globalThis.shift)) < 0.05, 'what comes moves nothing away');
    const other = await world.open(`/${address}`);
    const field = other.page.getByLabel('Order number');
    await field.waitFor();
    assert.equal(await field.inputValue(), number);
    assert.deepEqual([...(await wrong()), ...(await other.wrong())], []);
  });

  it('is not shown at the address of an earlier one', async () => {
    const { page } = await world.open();
    const numbers = [];
    for (let round = 0; round < 2; round++) {
      await page.goto(world.url);
      await inCheckout(world, page);
      await fillCheckout(page);
      await pay(page);
      numbers.push(await orderNumber(page));
    }
    await page.goto(`${world.url}/order.html?order=${numbers[0]}`);
    const field = page.getByLabel('Order number');
    await field.waitFor();
    assert.equal(await field.inputValue(), numbers[0]);
    assert.doesNotMatch(await page.locator('wares-order-lookup').innerText(), NUMBER);
  });
});

describe('the checkout', () => {
  it('goes on when what was taken out of the cart comes back', async () => {
    const { page, wrong } = await world.open();
    await inCheckout(world, page);
    await page.getByLabel('E-mail').waitFor();
    await cartButton(page, 1).click();
    await button(page, /^Remove/).click();
    await page.locator('wares-checkout').getByText('There is nothing in your cart.').waitFor();
    await button(page, 'Undo').click();
    await page.keyboard.press('Escape');
    await page.getByLabel('E-mail').waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('speaks one language when another is chosen in the midst of it', async () => {
    const { page, wrong } = await world.open();
    await inCheckout(world, page);
    await fillCheckout(page);
    await switchMarket(page, 'Germany', { language: 'de' });
    await button(page, /zahlen$/).waitFor();
    await page.getByRole('radio', { name: /^Testzahlung: Annehmen/ }).waitFor();
    const text = await says(page);
    assert.match(text, /ada@example\.com/);
    assert.doesNotMatch(text, /Test payment|Approve|Delivery|Fri/);
    await button(page, /zahlen$/).click();
    await page.getByText('Wir packen die Bestellung').first().waitFor();
    assert.deepEqual(await wrong(), []);
  });

  it('leads to the cart when not everything is left, and falls silent when that is put right', async () => {
    const two = async () => {
      const { page } = await world.open('/product.html?handle=dobin-teapot&variant=teapot-oat-700', EXPECTED);
      await button(page, 'Add to cart').first().click();
      await cartButton(page, 1).click();
      await page.getByRole('dialog').getByRole('button', { name: 'One more' }).click();
      await cartButton(page, 2).waitFor({ state: 'attached' });
      await page.goto(`${world.url}/checkout.html`);
      await fillCheckout(page);
      return page;
    };
    const first = await two();
    const { context } = world;
    world.context = undefined;
    await world.renew();
    const second = await two();
    await pay(second);
    await orderNumber(second);
    await world.context.close();
    world.context = context;
    await pay(first);
    await first.getByText('Not everything is left. Nothing was charged.').waitFor();
    await button(first, 'Change the cart').click();
    const drawer = first.getByRole('dialog');
    await drawer.getByRole('button', { name: 'One less' }).click();
    await first.getByText('Not everything is left.').waitFor({ state: 'detached' });
    await first.keyboard.press('Escape');
    await pay(first);
    await orderNumber(first);
  });

  it('opens over whatever stands in the storage of the tab', async () => {
    for (const corrupt of [
      { attempt: '[1,{"cartId":{}}]' },
      { attempt: '[1,{"cartId":"../shop"}]' },
      { draft: '[1,{"email":7,"address":{"addressCountry":[1]},"options":[],"payment":"x"}]' },
    ]) {
      await world.renew();
      const { page } = await world.open('/', EXPECTED);
      await ready(page);
      await addFirst(page).click();
      await cartButton(page, 1).waitFor();
      await page.evaluate((parts) => {
        for (const [key, value] of Object.entries(parts)) sessionStorage.setItem(`wares:default:${key}`, value);
      }, corrupt);
      await page.goto(`${world.url}/checkout.html`);
      await fillCheckout(page);
    }
  });

  it('says why nothing is in the cart where the browser keeps nothing', async () => {
    await world.context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    const { page, wrong } = await world.open();
    await inCheckout(world, page);
    await page.getByText('This browser keeps nothing for this site').waitFor();
    assert.deepEqual(await wrong(), []);
  });
});
