import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { down, held, type TestShop, testShop } from '../../internal/test-shop.ts';
import { stubStorefront } from '../../internal/testing.ts';
import { categoryName, shortened } from './results.ts';
import type { WaresSearch } from './search.ts';
import './search.define.ts';

let shop: TestShop;
const address = location.href;

const show = async (content = html`<wares-search .storefront=${shop.storefront}></wares-search>`) => {
  const element = await fixture<WaresSearch>(content);
  await waitUntil(() => element.renderRoot.querySelector('input'));
  return element;
};
const settled = (element: WaresSearch, state: string) =>
  waitUntil(() => element.matches(`:state(${state})`), `never ${state}`, { timeout: 5000 });
const get = <T extends HTMLElement>(element: WaresSearch, selector: string) => {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const says = (element: WaresSearch) => get(element, '.count').textContent?.trim();
const type = async (element: WaresSearch, text: string) => {
  get(element, 'input').focus();
  await sendKeys({ type: text });
};
const asked = () => shop.requests.filter((request) => request.startsWith('GET /products'));
const q = () => new URL(location.href).searchParams.get('q');

describe('<wares-search>', () => {
  beforeEach(() => {
    shop = testShop();
    history.replaceState(null, '', address);
  });
  afterEach(() => {
    fixtureCleanup();
    shop.storefront.dispose();
    history.replaceState(null, '', address);
  });

  it('shows everything in the order of the shop when nothing is asked', async () => {
    const element = await show();
    await settled(element, 'ready');
    expect(says(element)).to.match(/^\d+ products?$/);
    expect(get<HTMLSelectElement>(element, 'select').selectedOptions[0]?.textContent).to.equal('Recommended');
    await expect(element).to.be.accessible();
  });

  it('searches what is typed after a pause, not every letter, and writes it into the address', async () => {
    const element = await show();
    await settled(element, 'ready');
    shop.requests.length = 0;
    await type(element, 'teapot');
    await waitUntil(() => says(element) === '1 result for “teapot”');
    expect(asked().length).to.be.below(4);
    expect(q()).to.equal('teapot');
    await expect(element).to.be.accessible();
  });

  it('keeps the count of what is shown until the newer results are there', async () => {
    const element = await show();
    await settled(element, 'ready');
    const before = says(element);
    const { line, release } = held();
    shop.line = line;
    element.query = 'teapot';
    await settled(element, 'busy');
    expect(says(element)).to.equal(before);
    release();
    await waitUntil(() => says(element) === '1 result for “teapot”');
  });

  it('shows the latest of two searches whose answers change places', async () => {
    const element = await show();
    await settled(element, 'ready');
    let slow = () => {};
    shop.line = (request, answer) =>
      request.url.includes('q=teapot') ? new Promise<void>((go) => (slow = go)).then(answer) : answer();
    element.query = 'teapot';
    await waitUntil(() => asked().some((request) => request.includes('q=teapot')));
    element.query = 'zebra';
    await settled(element, 'empty');
    slow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(says(element)).to.equal('0 results for “zebra”');
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('says that nothing was found in the words of the search, and leads out of it', async () => {
    const element = await show(
      html`<wares-search .storefront=${shop.storefront} query="zebra" category="tea"></wares-search>`,
    );
    await settled(element, 'empty');
    expect(get(element, '.none p').textContent).to.equal('Nothing found for “zebra”.');
    await expect(element).to.be.accessible();
    get(element, '.none button').click();
    await settled(element, 'ready');
    expect([element.query, element.category]).to.deep.equal(['', '']);
    expect(element.shadowRoot?.activeElement === get(element, 'input')).to.equal(true);
  });

  it('says when the products did not load, with a way to try again', async () => {
    shop.line = down;
    const element = await show();
    await settled(element, 'error');
    await expect(element).to.be.accessible();
    const grid = get(element, '[part=results]');
    shop.line = (_, answer) => answer();
    grid.shadowRoot?.querySelector<HTMLElement>('[role=alert] button')?.click();
    await settled(element, 'ready');
  });

  it('reads the address, and follows Back and Forward', async () => {
    history.replaceState(null, '', '?q=teapot&sort=price_desc&category=tea');
    const element = await show();
    await waitUntil(() => says(element) === '1 result for “teapot”');
    expect(get<HTMLInputElement>(element, 'input').value).to.equal('teapot');
    expect(get<HTMLSelectElement>(element, 'select').value).to.equal('price_desc');
    get(element, '.clear').click();
    expect(q()).to.equal(null);
    history.back();
    await waitUntil(() => element.query === 'teapot' && get<HTMLInputElement>(element, 'input').value === 'teapot');
    history.forward();
    await waitUntil(() => element.query === '');
  });

  it('makes one step of the history of what is typed in one go', async () => {
    const element = await show();
    await settled(element, 'ready');
    const before = history.length;
    await type(element, 'tea');
    await waitUntil(() => q() === 'tea');
    await type(element, 'pot');
    await waitUntil(() => q() === 'teapot');
    await sendKeys({ press: 'Enter' });
    expect(history.length).to.equal(before + 1);
    history.back();
    await waitUntil(() => element.query === '');
  });

  it('does not search for half a composed word', async () => {
    const element = await show();
    await settled(element, 'ready');
    shop.requests.length = 0;
    const input = get<HTMLInputElement>(element, 'input');
    input.value = 'tee';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(asked()).to.deep.equal([]);
    input.value = 'teapot';
    input.dispatchEvent(new CompositionEvent('compositionend'));
    await waitUntil(() => asked().length === 1);
  });

  it('searches for the first 256 letters of a query of 10,000', async () => {
    const element = await show(
      html`<wares-search .storefront=${shop.storefront} query=${'x'.repeat(10_000)}></wares-search>`,
    );
    await settled(element, 'empty');
    expect(asked()[0]).to.contain(`q=${'x'.repeat(256)}`);
    expect(asked()[0]).to.not.contain('x'.repeat(257));
    expect(shortened(`${'x'.repeat(255)}😀`).length).to.equal(255);
  });

  it('shows a script in the query as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    history.replaceState(null, '', `?q=${encodeURIComponent(evil)}`);
    const element = await show();
    await settled(element, 'empty');
    expect(get(element, '.none p').textContent).to.contain(evil);
    expect(element.renderRoot.querySelector('.none img') === null).to.equal(true);
  });

  it('names the category as people do, and drops it', async () => {
    const element = await show(html`<wares-search .storefront=${shop.storefront} category="tea"></wares-search>`);
    await settled(element, 'ready');
    expect(get(element, '.chip').textContent?.trim()).to.equal('Tea');
    await expect(element).to.be.accessible();
    get(element, '.chip').click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.chip') === null).to.equal(true);
    expect(element.shadowRoot?.activeElement === get(element, 'input')).to.equal(true);
    expect(categoryName('tea', [])).to.equal(undefined);
  });

  it('sorts', async () => {
    const element = await show();
    await settled(element, 'ready');
    const select = get<HTMLSelectElement>(element, 'select');
    select.value = 'price_asc';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => asked().some((request) => request.includes('sort=price_asc')));
    expect(new URL(location.href).searchParams.get('sort')).to.equal('price_asc');
  });

  it('searches nothing when the page stops it', async () => {
    const element = await show();
    await settled(element, 'ready');
    shop.requests.length = 0;
    element.addEventListener('wares-search', (event) => event.preventDefault());
    setTimeout(() => type(element, 'tea'));
    expect((await oneEvent(element, 'wares-search')).detail).to.deep.equal({ query: 'tea' });
    expect(asked()).to.deep.equal([]);
    expect(q()).to.equal(null);
  });

  it('leaves its place to the fallback when the shop cannot search', async () => {
    const { storefront } = stubStorefront();
    const capabilities = { search: false };
    (storefront.market.$shop as unknown as { set(value: unknown): void }).set({
      status: 'ready',
      value: { capabilities },
    });
    const element = await fixture<WaresSearch>(
      html`<wares-search .storefront=${storefront}><a slot="fallback" href="/">All products</a></wares-search>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('slot'));
    expect(element.renderRoot.querySelector('input') === null).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('speaks Arabic, from right to left', async () => {
    await shop.storefront.market.set({ country: 'KW', language: 'ar' });
    const element = await show();
    await settled(element, 'ready');
    expect(element.dir).to.equal('rtl');
    expect(get(element, 'input').ariaLabel).to.equal('ابحث في المتجر');
    await expect(element).to.be.accessible();
  });
});
