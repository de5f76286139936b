import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { asked, found, goHome, inside, piece, settled, suggested } from '../../internal/test-search.ts';
import { able, down, held, type TestShop, testShop } from '../../internal/test-shop.ts';
import { stubStorefront } from '../../internal/testing.ts';
import type { WaresSearch } from './search.ts';
import './search.define.ts';

let shop: TestShop;

const show = async (content = html`<wares-search .storefront=${shop.storefront}></wares-search>`) => {
  const element = await fixture<WaresSearch>(content);
  await inside(element, 'sort', 'select');
  return element;
};
const says = (element: WaresSearch) =>
  piece(element, 'results')?.shadowRoot?.querySelector('.count')?.textContent?.trim();
const type = async (element: WaresSearch, text: string) => {
  (await inside<HTMLInputElement>(element, 'search-box', 'input')).focus();
  await sendKeys({ type: text });
};
/** All at once: completed once. */
const paste = async (element: WaresSearch, text: string) => {
  const input = await inside<HTMLInputElement>(element, 'search-box', 'input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const parameter = (name: string) => new URL(location.href).searchParams.get(name);

describe('<wares-search>', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(async function () {
    this.timeout(20_000);
    fixtureCleanup();
    shop.storefront.dispose();
    await goHome();
  });

  it('shows everything in the order of the shop when nothing is asked, and is accessible', async function () {
    // A page of goods and all its facets: a lot to look through for axe in the slowest engine.
    this.timeout(40_000);
    const element = await show(html`<wares-search limit="4" .storefront=${shop.storefront}></wares-search>`);
    await settled(element, 'ready');
    await waitUntil(() => /^\d+ products?$/.test(says(element) ?? ''));
    const select = await inside<HTMLSelectElement>(element, 'sort', 'select');
    expect(select.selectedOptions[0]?.textContent).to.equal('Recommended');
    await expect(element).to.be.accessible();
  });

  it('lets the page style the parts of its cards', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'wares-search::part(title) { text-transform: uppercase }';
    const element = await show(html`<wares-search limit="4" .storefront=${shop.storefront}></wares-search>`);
    await settled(element, 'ready');
    const grid = await inside(element, 'results', 'wares-product-grid');
    const title = () => grid.shadowRoot?.querySelector('wares-product-card')?.shadowRoot?.querySelector('.title');
    await waitUntil(() => title());
    expect(getComputedStyle(title() as Element).textTransform).to.equal('uppercase');
    style.remove();
  });

  it('searches what is typed after a pause, not every letter, and writes it into the address', async () => {
    const element = await show();
    await settled(element, 'ready');
    shop.requests.length = 0;
    await type(element, 'teapot');
    await waitUntil(() => says(element)?.endsWith('for “teapot”'), '', { timeout: 5000 });
    expect(asked(shop).length).to.be.below(5);
    expect(parameter('q')).to.equal('teapot');
  });

  it('makes one step of the history of what is typed in one go', async () => {
    const element = await show();
    await settled(element, 'ready');
    const before = history.length;
    await type(element, 'tea');
    await waitUntil(() => parameter('q') === 'tea');
    await type(element, 'pot');
    await waitUntil(() => parameter('q') === 'teapot');
    await sendKeys({ press: 'Enter' });
    // Engines keep fifty entries or more.
    expect(history.length - before).to.be.within(before < 50 ? 1 : 0, 1);
    history.back();
    await waitUntil(() => parameter('q') === null);
    await waitUntil(() => /products/.test(says(element) ?? ''));
  });

  it('keeps the old results, dimmed, until the newer ones are there', async () => {
    const element = await show();
    await settled(element, 'ready');
    await waitUntil(() => says(element));
    const before = says(element);
    const { line, release } = held();
    shop.line = line;
    element.query = 'teapot';
    await settled(element, 'busy');
    await piece<WaresSearch>(element, 'results').updateComplete;
    expect(says(element)).to.equal(before);
    const grid = await inside(element, 'results', '[part=grid]');
    await waitUntil(() => grid.classList.contains('old'));
    release();
    await waitUntil(() => says(element)?.endsWith('for “teapot”'));
  });

  it('shows the latest of two searches whose answers change places', async () => {
    const element = await show();
    await settled(element, 'ready');
    let slow = () => {};
    shop.line = (request, answer) =>
      request.url.includes('q=teapot') ? new Promise<void>((go) => (slow = go)).then(answer) : answer();
    element.query = 'teapot';
    await waitUntil(() => asked(shop).some((query) => query.get('q') === 'teapot'));
    element.query = 'zzzzqq';
    await settled(element, 'empty');
    slow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('says when the products did not load, with a way to try again', async () => {
    const element = await show();
    await settled(element, 'ready');
    const failed = oneEvent(element, 'wares-error');
    shop.line = down;
    element.query = 'cup';
    await failed;
    await settled(element, 'error');
    const retry = await inside<HTMLButtonElement>(element, 'results', '[role=alert] button');
    await expect(element).to.be.accessible();
    shop.line = (_, answer) => answer();
    retry.focus();
    retry.click();
    await settled(element, 'ready');
    const results = piece(element, 'results').shadowRoot;
    await waitUntil(() => results?.activeElement?.matches('.count'));
  });

  it('reads the address, and gives the same results again at Back and Forward without asking', async () => {
    history.replaceState(null, '', '?utm=x&sort=price_desc&category=tea');
    const element = await show();
    await settled(element, 'ready');
    expect(asked(shop)[0]?.get('category')).to.equal('tea');
    expect((await inside<HTMLSelectElement>(element, 'sort', 'select')).value).to.equal('price_desc');
    expect(element.session?.change({ q: 'cup' })).to.equal(true);
    await waitUntil(() => says(element)?.endsWith('for “cup”'));
    expect(parameter('utm')).to.equal('x');
    const requests = shop.requests.length;
    history.back();
    await waitUntil(() => element.session?.ask.q === '' && element.matches(':state(ready)'));
    history.forward();
    await waitUntil(() => element.session?.ask.q === 'cup' && element.matches(':state(ready)'));
    expect(shop.requests.length).to.equal(requests);
  });

  it('goes back to where the page was scrolled to, also when the results have to be asked for again', async () => {
    await fixture(html`<div><wares-search limit="12" .storefront=${shop.storefront}></wares-search></div>`);
    const search = document.querySelector('wares-search') as WaresSearch;
    await settled(search, 'ready');
    scrollTo(0, 700);
    await waitUntil(() => scrollY === 700);
    await new Promise(requestAnimationFrame);
    search.session?.change({ q: 'zzzzqqqq' });
    await waitUntil(() => search.session?.state.wish?.q === 'zzzzqqqq');
    scrollTo(0, 0);
    await shop.storefront.market.set({ language: 'de' });
    await settled(search, 'empty');
    history.back();
    await waitUntil(() => search.session?.state.wish?.q === undefined && search.matches(':state(ready)'));
    await waitUntil(() => Math.abs(scrollY - 700) < 2);
  });

  it('leaves the scrolling alone when the shopper moves on meanwhile', async () => {
    await fixture(
      html`<div><wares-search limit="12" .storefront=${shop.storefront}></wares-search><p .style=${'height:3000px'}></p></div>`,
    );
    const search = document.querySelector('wares-search') as WaresSearch;
    await settled(search, 'ready');
    scrollTo(0, 700);
    // Firefox scrolls by parts of a pixel.
    await waitUntil(() => Math.round(scrollY) === 700);
    await new Promise(requestAnimationFrame);
    search.session?.change({ q: 'cup' });
    await waitUntil(() => search.session?.state.wish?.q === 'cup');
    await shop.storefront.market.set({ language: 'de' });
    await settled(search, 'ready');
    const { line, release } = held();
    shop.line = line;
    history.back();
    // Busy it may be with the language yet.
    await waitUntil(() => search.session?.ask.q === '');
    await settled(search, 'busy');
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo(0, 40);
    await new Promise(requestAnimationFrame);
    release();
    await settled(search, 'ready');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(Math.round(scrollY)).to.equal(40);
  });

  it('keeps what the page itself asks for, and lets the shopper go below it', async () => {
    const element = await show(
      html`<wares-search no-box category="tea" .storefront=${shop.storefront}></wares-search>`,
    );
    await settled(element, 'ready');
    expect(piece(element, 'search-box') === null).to.equal(true);
    expect(parameter('category')).to.equal(null);
    element.session?.change({ category: 'cups' });
    await waitUntil(() => element.session?.state.wish?.category === 'cups');
    const chip = await inside(element, 'results', '.chip');
    chip.click();
    await waitUntil(() => element.session?.state.wish?.category === 'tea');
    expect(parameter('category')).to.equal(null);
  });

  it('cannot be led out of the page’s own category by an address', async () => {
    history.replaceState(null, '', '?category=bath&page=2&sort=price_asc');
    const element = await show(
      html`<wares-search category="tea" limit="4" .storefront=${shop.storefront}></wares-search>`,
    );
    const shown: unknown[] = [];
    element.addEventListener('wares-results', () => shown.push(element.session?.state.wish?.category));
    await waitUntil(() => element.session?.state.wish?.category === 'tea' && element.matches(':state(ready)'));
    expect(shown).to.deep.equal(['tea']);
    expect(location.search).to.equal('?sort=price_asc');
    expect(asked(shop).map((query) => query.get('category'))).to.deep.equal(['bath', 'tea']);
    element.session?.change({ category: 'table' });
    await waitUntil(() => asked(shop).length === 4 && element.matches(':state(ready)'));
    expect(element.session?.ask.category).to.equal('tea');
  });

  it('shows nothing of another category while its own is asked for', async () => {
    history.replaceState(null, '', '?category=bath');
    const { line, release } = held();
    shop.line = (request, answer) => (request.url.includes('category=tea') ? line(request, answer) : answer());
    const element = await show(html`<wares-search category="tea" .storefront=${shop.storefront}></wares-search>`);
    await waitUntil(() => asked(shop).length === 2);
    expect(element.session?.state.items).to.have.length(0);
    expect(element.matches(':state(loading)')).to.equal(true);
    release();
    await settled(element, 'ready');
  });

  it('takes an address into what lies below the page’s own category, by one request', async () => {
    history.replaceState(null, '', '?category=cups');
    const element = await show(html`<wares-search category="tea" .storefront=${shop.storefront}></wares-search>`);
    await settled(element, 'ready');
    expect(element.session?.state.wish?.category).to.equal('cups');
    expect(asked(shop)).to.have.length(1);
  });

  it('is no way out of a page for a category that lies below others', async () => {
    const element = await show(html`<wares-search category="cups" .storefront=${shop.storefront}></wares-search>`);
    await settled(element, 'ready');
    const own = await inside<HTMLAnchorElement>(element, 'facets', '.tree a');
    expect(own.textContent).to.contain('Cups');
    expect(new URL(own.href).searchParams.get('category')).to.equal(null);
  });

  it('takes an address for outside where nothing tells that it is not', async () => {
    shop.line = found((answer) => ({ ...answer, facets: [] }));
    history.replaceState(null, '', '?category=cups');
    const element = await show(html`<wares-search category="tea" .storefront=${shop.storefront}></wares-search>`);
    await settled(element, 'ready');
    expect(element.session?.state.wish?.category).to.equal('tea');
    const ring = { id: 'ring', label: 'Ring', count: 1, parent: 'ring' };
    shop.line = found((answer) => ({
      ...answer,
      facets: [{ id: 'category', label: '', type: 'tree', values: [ring] }],
    }));
    element.session?.change({ category: 'ring' });
    await waitUntil(() => element.session?.ask.category === 'tea');
  });

  it('keeps the words when a suggested category is chosen, and shows as many as it said', async () => {
    const element = await show();
    await settled(element, 'ready');
    await paste(element, 'mug');
    const option = await inside(element, 'search-box', '[aria-labelledby=categories] [role=option]');
    const count = Number(option.querySelector('.count')?.textContent);
    expect(count).to.be.above(0);
    option.click();
    await waitUntil(() => element.session?.state.wish?.category && element.matches(':state(ready)'));
    expect(parameter('q')).to.equal('mug');
    expect((await inside<HTMLInputElement>(element, 'search-box', 'input')).value).to.equal('mug');
    expect(element.session?.state.totalCount).to.equal(count);
  });

  it('drops the words when they are the name of the category that is chosen', async () => {
    const element = await show();
    await settled(element, 'ready');
    await paste(element, 'tea');
    const option = await inside(element, 'search-box', '[aria-labelledby=categories] [role=option]');
    expect(option.textContent?.trim()).to.equal('Tea');
    option.click();
    await waitUntil(() => element.session?.state.wish?.category === 'tea' && element.matches(':state(ready)'));
    expect(parameter('q')).to.equal(null);
  });

  it('suggests no categories outside of the page’s own', async () => {
    const element = await show(html`<wares-search category="tea" .storefront=${shop.storefront}></wares-search>`);
    await settled(element, 'ready');
    shop.line = suggested((answer) => ({
      ...answer,
      categories: [
        { handle: 'bath', value: 'Bath', count: 3 },
        { handle: 'table', value: 'Table', count: 2 },
        { handle: 'cups', value: 'Cups', count: 2 },
      ],
    }));
    await paste(element, 'mug');
    const list = await inside(element, 'search-box', '[aria-labelledby=categories]');
    const rows = [...list.querySelectorAll('[role=option] .text')].map(({ textContent }) => textContent);
    expect(rows).to.deep.equal(['Cups']);
  });

  it('asks for less when its attributes are taken away', async () => {
    const element = await show(
      html`<wares-search query="cup" category="tea" filters="brand:mori-kiln" .storefront=${shop.storefront}></wares-search>`,
    );
    await settled(element, 'ready');
    for (const name of ['query', 'category', 'filters']) element.removeAttribute(name);
    await waitUntil(() => element.session?.ask.q === '' && element.matches(':state(ready)'));
    const last = asked(shop).at(-1);
    expect(['q', 'category', 'filters'].map((name) => last?.get(name))).to.deep.equal([null, null, null]);
    element.setAttribute('param-prefix', 'x');
    await element.updateComplete;
    element.removeAttribute('param-prefix');
    await element.updateComplete;
    element.session?.change({ q: 'pot' });
    expect(parameter('q')).to.equal('pot');
  });

  it('starts when what it is to ask for is not known yet', async () => {
    const unknown = undefined as unknown as string;
    const element = await show(
      html`<wares-search .query=${unknown} .category=${unknown} .filters=${unknown} .paramPrefix=${unknown} .storefront=${shop.storefront}></wares-search>`,
    );
    await settled(element, 'ready');
    element.session?.change({ q: 'cup' });
    expect(parameter('q')).to.equal('cup');
  });

  it('searches nothing when the page stops it', async () => {
    const element = await show();
    await settled(element, 'ready');
    shop.requests.length = 0;
    element.addEventListener('wares-search', (event) => event.preventDefault());
    setTimeout(() => type(element, 'tea'));
    expect((await oneEvent(element, 'wares-search')).detail).to.deep.equal({ query: 'tea' });
    expect(asked(shop)).to.deep.equal([]);
    expect(parameter('q')).to.equal(null);
  });

  it('sorts', async () => {
    const element = await show();
    await settled(element, 'ready');
    const select = await inside<HTMLSelectElement>(element, 'sort', 'select');
    select.value = 'price_asc';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => asked(shop).some((query) => query.get('sort') === 'price_asc'));
    expect(parameter('sort')).to.equal('price_asc');
  });

  it('provides itself to pieces in the page’s own markup', async () => {
    const element = await fixture<WaresSearch>(
      html`<wares-search .storefront=${shop.storefront}><section><wares-sort></wares-sort><wares-results></wares-results></section></wares-search>`,
    );
    await settled(element, 'ready');
    expect(element.renderRoot.querySelector('wares-results') === null).to.equal(true);
    await waitUntil(() => /products/.test(piece(element, 'results').shadowRoot?.textContent ?? ''));
    await expect(element).to.be.accessible();
  });

  it('does without facets where the backend has none', async () => {
    shop.line = async (request, answer) => {
      const response = await answer();
      if (!request.url.includes('/shop')) return response;
      const body = await response.json();
      return Response.json({ ...body, capabilities: { ...body.capabilities, facets: false, suggestions: false } });
    };
    const element = await show();
    await settled(element, 'ready');
    await waitUntil(() => piece(element, 'facets') === null);
    expect(asked(shop)).to.deep.equal([]);
    expect(shop.requests.some((request) => request.startsWith('GET /products'))).to.equal(true);
    expect(element.renderRoot.querySelector('.filter') === null).to.equal(true);
    await expect(element).to.be.accessible();
    // What such a backend cannot narrow by is not shown as if it did.
    element.session?.change({
      category: 'tea',
      filters: { brand: ['mori-kiln'] },
      price: { currency: 'EUR', min: 1000 },
    });
    await waitUntil(() => element.session?.state.wish?.category === 'tea' && element.matches(':state(ready)'));
    await piece<WaresSearch>(element, 'results').updateComplete;
    const chips = [...(piece(element, 'results').shadowRoot?.querySelectorAll('.chips button') ?? [])];
    expect(chips.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Drop the filter tea']);
  });

  it('leaves its place to the fallback when the shop cannot search', async () => {
    const { storefront } = stubStorefront();
    (storefront.market.$shop as unknown as { set(value: unknown): void }).set({
      status: 'ready',
      value: { capabilities: { search: false } },
    });
    const element = await fixture<WaresSearch>(
      html`<wares-search query="tea" .storefront=${storefront}><a slot="fallback" href="/">All products</a></wares-search>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('slot[name=fallback]'));
    expect(piece(element, 'results') === null).to.equal(true);
  });

  it('lists a category where the shop cannot search, and asks for no words', async () => {
    shop.line = able({ search: false, facets: false });
    const element = await show(
      html`<wares-search category="tea" no-box .storefront=${shop.storefront}></wares-search>`,
    );
    await settled(element, 'ready');
    element.query = 'pot';
    await waitUntil(() => element.renderRoot.querySelector('slot[name=fallback]'));
    await settled(element, 'empty');
    expect(shop.requests.filter((request) => /[?&]q=/.test(request))).to.deep.equal([]);
  });

  it('forgets a price when the currency is another one', async () => {
    history.replaceState(null, '', '?price=EUR1000-9000');
    const element = await show();
    await settled(element, 'ready');
    expect(asked(shop)[0]?.get('priceMin')).to.equal('1000');
    await shop.storefront.market.set({ country: 'JP' });
    await waitUntil(() => element.session?.ask.price === undefined);
    await settled(element, 'ready');
    expect(asked(shop).at(-1)?.get('priceMin')).to.equal(null);
    expect(parameter('price')).to.equal(null);
  });

  it('speaks Arabic, from right to left', async () => {
    await shop.storefront.market.set({ country: 'KW', language: 'ar' });
    const element = await show();
    await settled(element, 'ready');
    expect(element.dir).to.equal('rtl');
    expect((await inside(element, 'search-box', 'input')).ariaLabel).to.equal('ابحث في المتجر');
    await expect(element).to.be.accessible();
  });

  it('shows a script in a query, a value and a suggestion as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    shop.line = found((answer) => ({
      ...answer,
      suggestedQuery: evil,
      facets: [
        { id: 'brand', label: evil, type: 'list', values: [{ id: 'x', label: evil, count: 3, swatch: 'red;}' }] },
      ],
    }));
    history.replaceState(null, '', `?q=${encodeURIComponent(evil)}`);
    const element = await show();
    await waitUntil(() => element.matches(':state(ready)') || element.matches(':state(empty)'));
    await waitUntil(() => piece(element, 'results').shadowRoot?.textContent?.includes(evil));
    expect(piece(element, 'results').shadowRoot?.querySelector('img[onerror]') === null).to.equal(true);
  });

  it('leaves no listener behind when it goes', async () => {
    const element = await show();
    await settled(element, 'ready');
    element.remove();
    expect(element.session === undefined).to.equal(true);
    shop.requests.length = 0;
    history.pushState(null, '', '?q=cup');
    dispatchEvent(new PopStateEvent('popstate'));
    await shop.storefront.market.set({ language: 'de' });
    expect(asked(shop)).to.deep.equal([]);
  });
});
