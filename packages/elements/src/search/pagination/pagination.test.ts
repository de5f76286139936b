import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { asked, goHome, home, inside, piece, settled } from '../../internal/test-search.ts';
import { down, held, type TestShop, testShop } from '../../internal/test-shop.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import type { WaresSearch } from '../search/search.ts';
import '../search/search.define.ts';
import { pagesAround, type WaresPagination } from './pagination.ts';

let shop: TestShop;

const show = async (mode: string, address = home) => {
  history.replaceState(null, '', address);
  const search = await fixture<WaresSearch>(
    html`<wares-search limit="4" mode=${mode} .storefront=${shop.storefront}></wares-search>`,
  );
  await settled(search, 'ready');
  return search;
};
const grid = (search: WaresSearch) => inside<WaresProductGrid>(search, 'results', 'wares-product-grid');
const cards = async (search: WaresSearch) => {
  const found = await grid(search);
  await piece<WaresSearch>(search, 'results').updateComplete;
  await found.updateComplete;
  return [...found.renderRoot.querySelectorAll('wares-product-card')];
};

describe('<wares-pagination>', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(async function () {
    this.timeout(20_000);
    fixtureCleanup();
    shop.storefront.dispose();
    await goHome();
  });

  it('shows more below, counts what is seen, and a reload shows as many', async () => {
    const search = await show('more');
    const more = await inside<HTMLAnchorElement>(search, 'pagination', '[part=more]');
    const total = search.session?.state.totalCount;
    expect(piece(search, 'pagination').shadowRoot?.textContent).to.contain(`4 of ${total} seen`);
    expect(new URL(more.href).searchParams.get('page')).to.equal('2');
    await expect(piece(search, 'pagination')).to.be.accessible();
    const steps = history.length;
    more.click();
    await waitUntil(async () => (await cards(search)).length === 8);
    expect(new URL(location.href).searchParams.get('page')).to.equal('2');
    expect(history.length).to.equal(steps);
    fixtureCleanup();
    const again = await show('more', location.href);
    expect(await cards(again)).to.have.length(8);
  });

  it('keeps its width and says what it does while more are on their way, and tries again when they do not come', async () => {
    const search = await show('more');
    const more = await inside<HTMLAnchorElement>(search, 'pagination', '[part=more]');
    const { line, release } = held();
    shop.line = line;
    more.click();
    await settled(search, 'busy');
    await waitUntil(() => more.getAttribute('aria-busy') === 'true');
    shop.line = down;
    release();
    await settled(search, 'ready');
    more.click();
    await settled(search, 'error');
    expect(await cards(search)).to.have.length(8);
    // The keyboard goes on at what has taken the button's place, and then where that was.
    const results = piece<WaresSearch>(search, 'results').shadowRoot;
    const again = await inside(search, 'results', '[role=alert] button');
    await waitUntil(() => results?.activeElement === again);
    shop.line = (_, answer) => answer();
    again.click();
    await waitUntil(async () => (await cards(search)).length === 12);
    await waitUntil(() => results?.activeElement?.matches('.count'));
    // Counted as if it had come at once.
    expect(new URL(location.href).searchParams.get('page')).to.equal('3');
  });

  it('moves the focus to the first new product when there are no more', async () => {
    const search = await show('more', '?category=tea');
    const total = search.session?.state.totalCount ?? 0;
    await waitUntil(async () => {
      if (search.session?.state.hasMore) await search.session.more();
      return !search.session?.state.hasMore;
    });
    expect(await cards(search)).to.have.length(total);
  });

  it('offers pages as links, and goes to them', async () => {
    const search = await show('pages');
    const link = await inside<HTMLAnchorElement>(search, 'pagination', 'a[aria-label="Page 2"]');
    expect(new URL(link.href).searchParams.get('page')).to.equal('2');
    await expect(piece(search, 'pagination')).to.be.accessible();
    const first = (await cards(search)).map((card) => card.product?.id);
    link.click();
    await waitUntil(() => new URL(location.href).searchParams.get('page') === '2');
    await settled(search, 'ready');
    const second = (await cards(search)).map((card) => card.product?.id);
    expect(second).to.have.length(4);
    expect(second.some((id) => first.includes(id))).to.equal(false);
    const current = await inside(search, 'pagination', '[aria-current=page]');
    await waitUntil(
      () =>
        current.textContent === '2' ||
        piece(search, 'pagination').shadowRoot?.querySelector('[aria-current=page]')?.textContent === '2',
    );
    history.back();
    await waitUntil(() => search.session?.ask.page === 1);
    await settled(search, 'ready');
    expect((await cards(search)).map((card) => card.product?.id)).to.deep.equal(first);
  });

  it('goes back to the mode of the search when it has none any more, or is gone', async () => {
    const search = await show('more');
    const pagination = piece<WaresPagination>(search, 'pagination');
    pagination.mode = 'pages';
    await inside(search, 'pagination', '[part=pages]');
    pagination.removeAttribute('mode');
    await inside(search, 'pagination', '[part=more]');
    expect(search.session?.settings.mode).to.equal('more');
    pagination.mode = 'pages';
    await waitUntil(() => search.session?.settings.mode === 'pages');
    pagination.remove();
    expect(search.session?.settings.mode).to.equal('more');
    await settled(search, 'ready');
  });

  it('leads from a page behind the last to the last', async () => {
    const search = await show('pages', '?category=tea&page=50');
    const { totalCount = 0 } = search.session?.state ?? {};
    const last = Math.ceil(totalCount / 4);
    expect(last).to.be.above(1);
    await waitUntil(() => search.matches(':state(ready)') && search.session?.state.items.length);
    expect(new URL(location.href).searchParams.get('page')).to.equal(`${last}`);
    expect(await cards(search)).to.have.length(totalCount - (last - 1) * 4);
    const current = await inside(search, 'pagination', '[aria-current=page]');
    expect(current.textContent).to.equal(`${last}`);
    expect(asked(shop).length).to.be.below(5);
  });

  it('asks once where nothing is found, whatever the page', async () => {
    history.replaceState(null, '', '?q=zzzzqqqq&page=3');
    const search = await fixture<WaresSearch>(
      html`<wares-search limit="4" mode="pages" .storefront=${shop.storefront}></wares-search>`,
    );
    await settled(search, 'empty');
    expect(asked(shop)).to.have.length(1);
  });

  it('leaves a click with a key to the browser', async () => {
    const search = await show('pages');
    const link = await inside<HTMLAnchorElement>(search, 'pagination', 'a[aria-label="Page 2"]');
    const click = new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true });
    link.addEventListener('click', (event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    link.dispatchEvent(click);
    expect(search.session?.ask.page).to.equal(1);
  });

  it('loads by itself when the end comes near', async () => {
    const search = await show('auto');
    await waitUntil(() => (search.session?.state.items.length ?? 0) > 4, '', { timeout: 5000 });
    expect(asked(shop).length).to.be.above(1);
  });

  it('leaves out the pages in between', () => {
    expect(pagesAround(1, 1)).to.deep.equal([1]);
    expect(pagesAround(1, 9)).to.deep.equal([1, 2, 0, 9]);
    expect(pagesAround(3, 9)).to.deep.equal([1, 2, 3, 4, 0, 9]);
    expect(pagesAround(5, 9)).to.deep.equal([1, 0, 4, 5, 6, 0, 9]);
    expect(pagesAround(8, 9)).to.deep.equal([1, 0, 7, 8, 9]);
    expect(pagesAround(4, 5)).to.deep.equal([1, 2, 3, 4, 5]);
  });
});
