import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { resize, said } from '../../internal/test-page.ts';
import { broken, down, held, PLENTY, type TestShop, testShop } from '../../internal/test-shop.ts';
import '../../cart/cart-button/cart-button.define.ts';
import type { WaresMarketSwitcher } from './market-switcher.ts';
import './market-switcher.define.ts';

let shop: TestShop;

const show = async () => {
  const element = await fixture<WaresMarketSwitcher>(
    html`<wares-market-switcher .storefront=${shop.storefront}></wares-market-switcher>`,
  );
  await waitUntil(() => element.matches(':state(ready)'));
  return element;
};
const get = <T extends HTMLElement>(element: Element, selector: string) => {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const panel = (element: Element) => get(element, '.panel');
/** While it comes in, its colours are not yet its own. */
const still = (element: Element) => waitUntil(() => panel(element).getAnimations().length === 0);
const isOpen = (element: Element) => panel(element).matches(':popover-open');
const opened = async () => {
  const element = await show();
  get(element, '.face').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => element.shadowRoot?.activeElement?.matches('input[type=search]'));
  await still(element);
  return element;
};
const rows = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('.rows input') ?? [])].map(({ value }) => value);
const type = async (element: WaresMarketSwitcher, text: string) => {
  await sendKeys({ type: text });
  await element.updateComplete;
};
const label = (element: Element) => get(element, '[part=label]').textContent;
const chosen = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('select') ?? [])].map(({ value }) => value);
const context = () => shop.storefront.market.$context.get();

describe('<wares-market-switcher>', () => {
  beforeEach(async () => {
    await resize({ width: 1000, height: 800 });
    shop = testShop();
  });
  afterEach(() => {
    fixtureCleanup();
    shop.storefront.dispose();
  });

  it('shows bones until the shop is known, then country and currency', async () => {
    const { line, release } = held();
    shop.line = line;
    const element = await fixture<WaresMarketSwitcher>(
      html`<wares-market-switcher .storefront=${shop.storefront}></wares-market-switcher>`,
    );
    await waitUntil(() => element.matches(':state(loading)'));
    await expect(element).to.be.accessible();
    release();
    await waitUntil(() => element.matches(':state(ready)'));
    expect(label(element)).to.equal('Germany · EUR');
    expect(get(element, 'button').textContent).to.contain('Where shall we deliver?');
    await expect(element).to.be.accessible();
  });

  it('says when the countries did not load, and tries again', async () => {
    shop.line = down;
    const element = await fixture<WaresMarketSwitcher>(
      html`<wares-market-switcher .storefront=${shop.storefront}></wares-market-switcher>`,
    );
    await waitUntil(() => element.matches(':state(error)'));
    await expect(element).to.be.accessible();
    shop.line = (_, answer) => answer();
    get(element, 'button').click();
    await waitUntil(() => element.matches(':state(ready)'));
    expect(label(element)).to.equal('Germany · EUR');
  });

  it('opens by key with the focus in the filter, closes by Escape, and gives the focus back', async () => {
    const element = await opened();
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(element));
    await waitUntil(() => element.shadowRoot?.activeElement === get(element, '.face'));
  });

  it('closes by Escape alone in a dialog, which stays open', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog><wares-market-switcher .storefront=${shop.storefront}></wares-market-switcher></dialog>`,
    );
    dialog.showModal();
    const element = dialog.firstElementChild as WaresMarketSwitcher;
    await waitUntil(() => element.matches(':state(ready)'));
    get(element, '.face').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot?.activeElement?.matches('input[type=search]'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(element));
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open);
  });

  it('lists the countries by name, the present one chosen', async () => {
    const element = await opened();
    expect(rows(element)).to.deep.equal(['AT', 'CN', 'FR', 'DE', 'JP', 'KZ', 'KW', 'ES', 'CH', 'AE', 'GB', 'US']);
    expect(get<HTMLInputElement>(element, '.rows :checked').value).to.equal('DE');
  });

  it('filters by name, by the name in its own language, by code and by currency, and says when nothing fits', async () => {
    const element = await opened();
    const found = async (text: string) => {
      get<HTMLInputElement>(element, 'input[type=search]').select();
      await type(element, text);
      return rows(element);
    };
    expect(await found('SWITZ')).to.deep.equal(['CH']);
    expect(await found('österr')).to.deep.equal(['AT']);
    expect(await found('kw')).to.deep.equal(['KW']);
    expect(await found('yen')).to.deep.equal(['JP']);
    expect(await found('Atlantis')).to.deep.equal([]);
    expect(get(element, '.none').textContent).to.contain('No country called “Atlantis”');
    await expect(element).to.be.accessible();
  });

  it('takes the only country that is left by Enter, currency and language with it', async () => {
    const element = await opened();
    await type(element, 'japan');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !isOpen(element));
    expect(context()).to.deep.equal({ country: 'JP', currency: 'JPY', language: 'en' });
    await waitUntil(() => said() === 'Delivery country: Japan. Currency: Japanese Yen, JPY.');
    expect(label(element)).to.equal('Japan · JPY');
  });

  it('goes down from the filter to the rows, along them by arrows, and saves by Enter', async () => {
    const element = await opened();
    await type(element, 'united');
    await sendKeys({ press: 'ArrowDown' });
    expect((element.shadowRoot?.activeElement as HTMLInputElement | null)?.value).to.equal('AE');
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(get<HTMLInputElement>(element, '.rows :checked').value).to.equal('GB');
    expect(get(element, '.row:has(:checked) svg') !== null).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => context()?.country === 'GB');
    expect(context()?.currency).to.equal('GBP');
  });

  it('moves the currency to what the country offers', async () => {
    const element = await opened();
    get(element, '.rows input[value=KW]').click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['en', 'KWD']);
  });

  it('starts from the language that is spoken, wherever that is, and keeps it until another is chosen', async () => {
    shop.storefront.dispose();
    shop = testShop({ language: 'ja-JP' });
    const element = await show();
    expect(element.lang).to.equal('ja-JP');
    expect(context()).to.deep.equal({ country: 'DE', currency: 'EUR', language: 'ja' });
    const choose = async (value: string) => {
      const select = get<HTMLSelectElement>(element, 'select');
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    element.open();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['ja', 'EUR']);
    await choose('de');
    get(element, '.rows input[value=KW]').click();
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['de', 'KWD']);
    await choose('en');
    get(element, '.rows input[value=DE]').click();
    get(element, '.primary').click();
    await waitUntil(() => element.lang === 'en');
    expect(context()).to.deep.equal({ country: 'DE', currency: 'EUR', language: 'en' });
  });

  it('closes without a word when nothing was changed, and forgets what was not saved', async () => {
    const element = await opened();
    let asked = 0;
    element.addEventListener('wares-market-change', () => asked++);
    get(element, '.primary').click();
    await waitUntil(() => !isOpen(element));
    expect(asked).to.equal(0);
    element.open();
    await element.updateComplete;
    get(element, '.rows input[value=JP]').click();
    element.close();
    element.open();
    await element.updateComplete;
    expect(get<HTMLInputElement>(element, '.rows :checked').value).to.equal('DE');
  });

  it('changes nothing when the page stops the change', async () => {
    const element = await opened();
    element.addEventListener('wares-market-change', (event) => event.preventDefault());
    get(element, '.rows input[value=JP]').click();
    get(element, '.primary').click();
    expect(context()?.country).to.equal('DE');
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('is busy while the cart follows, and takes no second order meanwhile', async () => {
    await shop.storefront.cart.addLine({ itemId: PLENTY });
    const element = await opened();
    const { line, release } = held();
    shop.line = line;
    get(element, '.rows input[value=GB]').click();
    get(element, '.primary').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.matches(':state(busy)'));
    await element.updateComplete;
    expect(get(element, '.primary').textContent?.trim()).to.equal('Saving');
    expect(element.shadowRoot?.activeElement === get(element, '.primary')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await expect(element).to.be.accessible();
    release();
    await waitUntil(() => !isOpen(element));
    expect(shop.requests.filter((request) => request.startsWith('PATCH')).length).to.equal(1);
    expect(shop.storefront.cart.$cart.get().cart?.currency).to.equal('GBP');
  });

  it('closes when the cart has to wait for the shop, and a second choice takes the place of the first', async () => {
    await shop.storefront.cart.addLine({ itemId: PLENTY });
    const element = await opened();
    shop.line = (request, answer) => (request.method === 'PATCH' ? broken(request, answer) : answer());
    for (const country of ['JP', 'GB']) {
      if (!isOpen(element)) element.open();
      await element.updateComplete;
      get(element, `.rows input[value=${country}]`).click();
      get(element, '.primary').click();
      await waitUntil(() => !isOpen(element), `closes for ${country}`, { timeout: 5000 });
      expect(context()?.country).to.equal(country);
    }
    shop.line = (_, answer) => answer();
    void shop.storefront.cart.retry();
    await waitUntil(() => shop.storefront.cart.$cart.get().cart?.currency === 'GBP', 'follows', { timeout: 5000 });
    expect(context()?.country).to.equal('GB');
  });

  it('takes the currency of another country with it, unless the shopper has chosen another', async () => {
    const element = await opened();
    const pick = async (country: string) => {
      get(element, `.rows input[value=${country}]`).click();
      await element.updateComplete;
    };
    const currency = () => chosen(element)[1];
    await pick('CH');
    expect(currency(), 'and not the euro, which Switzerland takes as well').to.equal('CHF');
    await pick('DE');
    expect(currency()).to.equal('EUR');
    await pick('JP');
    const select = element.shadowRoot?.querySelectorAll('select')[1] as HTMLSelectElement;
    select.value = 'USD';
    select.dispatchEvent(new Event('change'));
    await pick('KW');
    expect(currency(), 'chosen in Japan, taken in Kuwait').to.equal('USD');
    await pick('CH');
    expect(currency(), 'not taken there').to.equal('CHF');
  });

  it('puts everything back and says so when the cart cannot follow', async () => {
    await shop.storefront.cart.addLine({ itemId: PLENTY });
    const element = await opened();
    shop.line = (request, answer) =>
      request.method === 'PATCH'
        ? Promise.resolve(
            new Response(
              JSON.stringify({
                type: 'urn:wares:error:validation_failed',
                title: '',
                status: 422,
                code: 'validation_failed',
              }),
              {
                status: 422,
                headers: { 'content-type': 'application/problem+json' },
              },
            ),
          )
        : answer();
    get(element, '.rows input[value=JP]').click();
    get(element, '.primary').click();
    await waitUntil(() => element.shadowRoot?.querySelector('[role=alert]'));
    expect(get(element, '[role=alert]').textContent).to.contain('Your cart is as it was');
    expect(isOpen(element)).to.equal(true);
    expect(context()?.country).to.equal('DE');
    await expect(element).to.be.accessible();
  });

  it('speaks the new language at once, as do all other elements, and says so in it', async () => {
    const button = await fixture<HTMLElement>(
      html`<wares-cart-button .storefront=${shop.storefront}></wares-cart-button>`,
    );
    await shop.storefront.market.set({ country: 'KW', language: 'en' });
    const element = await opened();
    const select = get<HTMLSelectElement>(element, 'select');
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
    get(element, '.primary').click();
    await waitUntil(() => said().startsWith('التوصيل الآن إلى الكويت'));
    expect(label(element)).to.contain('الكويت');
    expect(get(element, 'h2').textContent).to.equal('إلى أين نوصل طلبك؟');
    expect(get(button, 'button').textContent).to.contain('السلة');
    expect(element.dir).to.equal('rtl');
    element.open();
    await element.updateComplete;
    await still(element);
    await expect(element).to.be.accessible();
  });

  it('stays at its button in a page that was and is scrolled, inside the window', async () => {
    document.body.style.minHeight = '4000px';
    const element = await show();
    element.style.marginTop = '1000px';
    scrollTo(0, 900);
    element.open();
    await still(element);
    const gap = () => panel(element).getBoundingClientRect().top - get(element, '.face').getBoundingClientRect().bottom;
    expect(Math.round(gap())).to.equal(8);
    expect(panel(element).getBoundingClientRect().left).to.be.at.least(8);
    scrollBy(0, 40);
    await waitUntil(() => Math.round(gap()) === 8);
    element.close();
    scrollTo(0, 250);
    element.open();
    await still(element);
    expect(panel(element).getBoundingClientRect().bottom).to.be.below(
      get(element, '.face').getBoundingClientRect().top,
    );
    document.body.style.minHeight = '';
  });

  it('closes by a press outside', async () => {
    const element = await opened();
    await sendMouse({ type: 'click', position: [innerWidth - 20, innerHeight - 10] });
    await waitUntil(() => !isOpen(element));
  });

  it('is a sheet at the foot of a narrow window', async function () {
    if (!(await resize({ width: 320, height: 640 }))) return this.skip();
    const element = await opened();
    const { left, right, bottom } = panel(element).getBoundingClientRect();
    expect([left, right, bottom].map(Math.round)).to.deep.equal([0, 320, 640]);
    await expect(element).to.be.accessible();
  });

  it('keeps countries in sight and its button within reach in a low window', async function () {
    if (!(await resize({ width: 568, height: 320 }))) return this.skip();
    const element = await opened();
    expect(get(element, '.rows').clientHeight).to.be.at.least(140);
    get(element, '.foot .button').focus();
    const { top, bottom } = get(element, '.foot .button').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(320);
  });

  it('says the only country that is left, which Enter takes', async () => {
    const element = await opened();
    get<HTMLInputElement>(element, 'input[type=search]').select();
    await type(element, 'jap');
    await waitUntil(() => said() === 'Japan');
  });

  it('tells the page which market holds: at first, after a change, and each once', async () => {
    const told: unknown[] = [];
    const listen = ({ detail }: { detail: unknown }) => told.push(detail);
    document.addEventListener('wares-market-changed', listen);
    try {
      const element = await show();
      const first = context();
      await waitUntil(() => told.length === 1);
      expect(told).to.deep.equal([first]);
      expect(element.market).to.deep.equal(first);
      element.requestUpdate();
      await shop.storefront.market.set({ country: 'JP', currency: 'JPY', language: 'ja' });
      await waitUntil(() => told.length === 2);
      expect(told[1]).to.deep.equal({ country: 'JP', currency: 'JPY', language: 'ja' });
      expect(element.lang).to.equal('ja');
    } finally {
      document.removeEventListener('wares-market-changed', listen);
    }
  });
});
