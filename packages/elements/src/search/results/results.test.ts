import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { asked, found, goHome, home, inside, piece, settled } from '../../internal/test-search.ts';
import { held, type TestShop, testShop } from '../../internal/test-shop.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import type { WaresSearch } from '../search/search.ts';
import '../search/search.define.ts';

let shop: TestShop;

const show = async (address = home) => {
  history.replaceState(null, '', address);
  return fixture<WaresSearch>(html`<wares-search limit="6" .storefront=${shop.storefront}></wares-search>`);
};
const results = (search: WaresSearch) => piece(search, 'results').shadowRoot as ShadowRoot;
const says = (search: WaresSearch) => results(search)?.querySelector('.count')?.textContent?.trim();

describe('<wares-results>', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(async function () {
    this.timeout(20_000);
    fixtureCleanup();
    shop.storefront.dispose();
    await goHome();
  });

  it('shows as many bones as come, and turns them into products in their place', async () => {
    const { line, release } = held();
    shop.line = line;
    const search = await show();
    await inside(search, 'results', '.bar');
    release();
    await settled(search, 'ready');
    const grid = await inside<WaresProductGrid>(search, 'results', 'wares-product-grid');
    await grid.updateComplete;
    expect(grid.renderRoot.querySelectorAll('wares-product-card')).to.have.length(6);
  });

  it('keeps the card of a product that is found again', async () => {
    const search = await show('?q=tea');
    await settled(search, 'ready');
    const grid = await inside<WaresProductGrid>(search, 'results', 'wares-product-grid');
    await grid.updateComplete;
    const cards = () =>
      new Map([...grid.renderRoot.querySelectorAll('wares-product-card')].map((card) => [card.product?.id, card]));
    const before = cards();
    search.session?.change({ sort: 'price_desc' });
    await waitUntil(() => search.session?.state.wish?.sort === 'price_desc');
    await piece<WaresSearch>(search, 'results').updateComplete;
    await grid.updateComplete;
    const kept = [...cards()].filter(([id]) => before.has(id));
    expect(kept.length).to.be.above(0);
    expect(kept.every(([id, card]) => before.get(id) === card)).to.equal(true);
  });

  it('says of which spelling the results are, and which would find more', async () => {
    shop.line = found((answer) => ({ ...answer, correctedQuery: 'teapot' }));
    const search = await show('?q=teapto');
    await settled(search, 'ready');
    await waitUntil(() =>
      results(search).textContent?.includes('Nothing found for “teapto”. This is what there is for “teapot”.'),
    );
    expect(says(search)).to.contain('“teapot”');
    shop.line = found(({ correctedQuery: _, ...answer }) => ({ ...answer, suggestedQuery: 'cup' }));
    search.session?.change({ q: 'tea' });
    const link = await inside<HTMLAnchorElement>(search, 'results', '.spelling a');
    expect(new URL(link.href).searchParams.get('q')).to.equal('cup');
    link.click();
    await waitUntil(() => asked(shop).at(-1)?.get('q') === 'cup');
  });

  it('helps when there is nothing: another spelling, each filter with what is found without it, a way out', async () => {
    shop.line = found((answer) => ({
      ...answer,
      items: [],
      totalCount: 0,
      suggestedQuery: 'teapot',
      loosen: [
        { id: 'price', label: 'Price', count: 14 },
        { id: 'colour', label: 'Colour', count: 2 },
        { id: 'brand', label: 'Brand', count: 9 },
      ],
    }));
    const search = await show('?q=teapto&price=EUR2000-9000&filters=colour:ink');
    await settled(search, 'empty');
    const empty = await inside(search, 'results', '.empty');
    expect(says(search)).to.equal('Nothing found for “teapto”');
    expect(empty.textContent).to.contain('Did you mean');
    const chips = [...empty.querySelectorAll<HTMLElement>('.chip')];
    // The brand is no filter that is active.
    expect(chips.map(({ ariaLabel }) => ariaLabel?.replace(/[\u2068\u2069]/g, ''))).to.deep.equal([
      'Without €20 to €90: 14 results',
      'Without Ink: 2 results',
    ]);
    await expect(piece(search, 'results')).to.be.accessible();
    shop.line = (_, answer) => answer();
    chips[0]?.click();
    await waitUntil(() => asked(shop).at(-1)?.get('priceMin') === null);
    expect(asked(shop).at(-1)?.get('filters')).to.equal('colour:ink');
  });

  it('names the right spelling, and says what clearing all filters brings when none alone helps', async () => {
    const search = await show('?q=teapt&price=EUR0-1&filters=colour:octarine');
    await settled(search, 'empty');
    const empty = await inside(search, 'results', '.empty');
    expect(empty.querySelector('p a')?.textContent).to.equal('teapot');
    const button = empty.querySelector<HTMLElement>('.button');
    await waitUntil(() => /\+\d/.test(button?.textContent ?? ''));
    const count = Number(/\d+/.exec(button?.textContent ?? '')?.[0]);
    expect(count).to.be.above(0);
    await expect(piece(search, 'results')).to.be.accessible();
    button?.click();
    await settled(search, 'ready');
    expect(search.session?.state.totalCount).to.equal(count);
  });

  it('offers everything where no filter is to blame, and not to clear them', async () => {
    const search = await show('?q=zzzzqqqq&filters=colour:oak,brand:mori-kiln');
    await settled(search, 'empty');
    const button = await inside(search, 'results', '.empty .button');
    expect(button.textContent).to.equal('Show everything');
    expect(results(search).querySelectorAll('.empty .button')).to.have.length(1);
    button.click();
    await settled(search, 'ready');
    expect(location.search).to.equal('');
  });

  it('offers to clear the filters where the backend does not say what helps', async () => {
    shop.line = found(({ loosen: _, ...answer }) => answer);
    const search = await show('?q=zzzzqqqq&filters=colour:oak');
    await settled(search, 'empty');
    const button = await inside(search, 'results', '.empty .button');
    expect(button.textContent).to.equal('Clear all filters');
  });

  it('says in the shopper’s words that a filter of an old link is gone, and clears it', async () => {
    await shop.storefront.market.set({ language: 'de' });
    const search = await show('?q=tee&filters=foo:bar');
    await settled(search, 'error');
    const alert = await inside(search, 'results', '[role=alert]');
    expect(alert.querySelector('span')?.textContent).to.equal('Einen der Filter gibt es nicht mehr.');
    const button = alert.querySelector<HTMLElement>('button');
    expect(button?.textContent).to.equal('Alle Filter entfernen');
    await expect(piece(search, 'results')).to.be.accessible();
    button?.click();
    await settled(search, 'ready');
    expect(location.search).to.equal('?q=tee');
  });

  it('says nothing of the backend’s where the page’s own filter is wrong', async () => {
    history.replaceState(null, '', home);
    const search = await fixture<WaresSearch>(
      html`<wares-search filters="foo:bar" .storefront=${shop.storefront}></wares-search>`,
    );
    await settled(search, 'error');
    const alert = await inside(search, 'results', '[role=alert]');
    expect(alert.textContent).to.equal('That did not work.');
  });

  it('leads out of a search that finds nothing', async () => {
    const search = await show('?q=zzzzqqqq');
    await settled(search, 'empty');
    (await inside(search, 'results', '.empty .button')).click();
    await settled(search, 'ready');
    expect(search.session?.ask.q).to.equal('');
  });

  it('shows what the page has for whoever finds nothing, as wide as the search, and then alone', async () => {
    const page = await fixture(
      html`<div .style=${'inline-size:1100px'}><wares-search query="cup" .storefront=${shop.storefront}><p slot="empty">Ask us!</p></wares-search></div>`,
    );
    const search = page.querySelector('wares-search') as WaresSearch;
    const ours = search.querySelector('p') as HTMLElement;
    await settled(search, 'ready');
    expect(ours.checkVisibility()).to.equal(false);
    search.session?.change({ q: 'zzzzqqqq' });
    await settled(search, 'empty');
    await waitUntil(() => ours.checkVisibility());
    const [inner, outer] = [ours, search].map((element) => element.getBoundingClientRect());
    expect([inner?.left, inner?.right]).to.deep.equal([outer?.left, outer?.right]);
  });

  it('offers neither an order nor filters where there is nothing at all, until there is something', async () => {
    history.replaceState(null, '', '?q=zzzzqqqq');
    const values = [{ id: 'ink', label: 'Ink', count: 0 }];
    shop.line = found((answer) => ({ ...answer, facets: [{ id: 'colour', label: 'Colour', type: 'list', values }] }));
    const page = await fixture(
      html`<div .style=${'inline-size:1100px'}><wares-search limit="6" .storefront=${shop.storefront}></wares-search></div>`,
    );
    const search = page.querySelector('wares-search') as WaresSearch;
    const left = (element: Element | null) => Math.round(element?.getBoundingClientRect().left ?? -1);
    const tools = () => piece(search, 'sort').checkVisibility();
    const button = await inside(search, 'results', '.empty .button');
    expect(tools()).to.equal(false);
    expect(piece(search, 'facets').shadowRoot?.querySelector('details') === null).to.equal(true);
    expect(left(button)).to.equal(left(search));
    expect(left(results(search).querySelector('.count'))).to.equal(left(search));
    const { line, release } = held();
    shop.line = line;
    search.session?.change({ q: 'cup' });
    await settled(search, 'busy');
    await piece<WaresSearch>(search, 'results').updateComplete;
    expect(says(search)).to.equal('Nothing found for “zzzzqqqq”');
    expect(tools()).to.equal(false);
    release();
    await settled(search, 'ready');
    await waitUntil(tools);
    expect(left(results(search).querySelector('.count'))).to.be.above(left(search) + 200);
  });

  it('keeps the filters where they are why nothing is found, also while it is asked again', async () => {
    const search = await show('?q=cup&filters=colour:octarine');
    await settled(search, 'empty');
    await inside(search, 'results', '.empty .button');
    expect(piece(search, 'sort').checkVisibility()).to.equal(true);
    const { line, release } = held();
    shop.line = line;
    search.session?.clear();
    await settled(search, 'busy');
    const grid = await inside(search, 'results', 'wares-product-grid');
    expect(grid.checkVisibility()).to.equal(false);
    release();
    await settled(search, 'ready');
    await waitUntil(() => grid.checkVisibility());
  });

  it('moves the focus to the next chip when one is dropped, and clears all of them', async () => {
    const search = await show('?filters=brand:mori-kiln,rating:4&category=tea');
    await settled(search, 'ready');
    const chips = () => [...results(search).querySelectorAll<HTMLElement>('.chip')];
    await waitUntil(() => chips().length === 3);
    chips()[0]?.focus();
    chips()[0]?.click();
    await waitUntil(() => chips().length === 2);
    await waitUntil(() => results(search).activeElement === chips()[0]);
    results(search).querySelector<HTMLElement>('.link')?.click();
    await waitUntil(() => chips().length === 0);
    expect(location.search).to.equal('');
  });

  it('says how many there are once, politely', async () => {
    const search = await show('?q=tea');
    await settled(search, 'ready');
    await waitUntil(() => /results? for “tea”/.test(says(search) ?? ''));
    const status = results(search).querySelector('[role=status]');
    search.session?.change({ q: 'zzzzqqqq' });
    await settled(search, 'empty');
    await waitUntil(() => status?.textContent === 'Nothing found for “zzzzqqqq”');
    expect([...results(search).querySelectorAll('[role=status]')]).to.deep.equal([status]);
    await expect(piece(search, 'results')).to.be.accessible();
  });

  it('runs from right to left in Arabic', async () => {
    await shop.storefront.market.set({ country: 'KW', language: 'ar' });
    const search = await show('?filters=rating:4');
    await settled(search, 'ready');
    await waitUntil(() => says(search));
    expect(getComputedStyle(results(search).querySelector('.bar') as Element).direction).to.equal('rtl');
  });
});
