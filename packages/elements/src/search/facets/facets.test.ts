import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Facet } from '@wares/contract';
import { sendKeys } from '@web/test-runner-commands';
import { asked, found, goHome, inside, piece, settled } from '../../internal/test-search.ts';
import { type TestShop, testShop } from '../../internal/test-shop.ts';
import type { WaresSearch } from '../search/search.ts';
import '../search/search.define.ts';
import type { WaresFacets } from './facets.ts';
import { keepPlaces } from './merge.ts';
import { shownValues } from './values.ts';

let shop: TestShop;

const show = async (width = 1100) => {
  const frame = await fixture(
    html`<div .style=${`inline-size:${width}px`}><wares-search no-box .storefront=${shop.storefront}></wares-search></div>`,
  );
  const search = frame.querySelector('wares-search') as WaresSearch;
  await settled(search, 'ready');
  await inside(search, 'facets', 'details, dialog');
  return search;
};
const facets = (search: WaresSearch) => piece<WaresFacets>(search, 'facets');
const root = (search: WaresSearch) => facets(search).shadowRoot as ShadowRoot;
const group = (search: WaresSearch, label: string) =>
  [...root(search).querySelectorAll('details')].find(
    (one) => one.querySelector('summary')?.textContent?.trim() === label,
  );
const last = () => asked(shop).at(-1);

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const price: Facet = {
  id: 'price',
  label: 'Price',
  type: 'range',
  values: [],
  range: { min: eur(1050), max: eur(8990), histogram: [1, 4, 2, 0] },
};
const only = (...list: Facet[]) => found((answer) => ({ ...answer, facets: list }));

describe('<wares-facets>', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(async function () {
    this.timeout(20_000);
    fixtureCleanup();
    shop.storefront.dispose();
    await goHome();
  });

  it('speaks one language after a switch, also of what has fallen to nothing', async () => {
    const search = await show();
    // These words find other goods in another language.
    search.session?.change({ q: 'tea' });
    await waitUntil(() => search.session?.state.wish?.q === 'tea');
    await waitUntil(() => group(search, 'Category')?.textContent?.includes('Carry'));
    await shop.storefront.market.set({ language: 'de' });
    await waitUntil(() => group(search, 'Hergestellt in'));
    await settled(search, 'ready');
    await facets(search).updateComplete;
    expect(root(search).textContent).not.to.contain('Carry');
  });

  it('renders once for one answer, and the order not at all', async () => {
    const search = await show();
    // The slider comes by itself, later.
    await inside(search, 'facets', '.range');
    const rendered = { facets: 0, sort: 0 };
    for (const name of ['facets', 'sort'] as const) {
      const one = piece<HTMLElement & { performUpdate(): void }>(search, name);
      const { performUpdate } = one;
      one.performUpdate = () => {
        rendered[name]++;
        performUpdate.call(one);
      };
    }
    for (const q of ['tea', 'teapot']) {
      search.session?.type(q);
      await waitUntil(() => search.session?.state.wish?.q === q);
      await new Promise((resolve) => setTimeout(resolve));
    }
    // The first word changes the name of the shop's own order.
    expect(rendered).to.deep.equal({ facets: 2, sort: 1 });
  });

  it('is a column with all that the backend counts, and is accessible', async () => {
    const search = await show();
    for (const label of ['Category', 'Price', 'Brand', 'Colour', 'Rating', 'Availability'])
      expect(!!group(search, label), label).to.equal(true);
    expect(root(search).querySelector('dialog') === null).to.equal(true);
    await inside(search, 'facets', '.range');
    await expect(facets(search)).to.be.accessible();
  });

  it('narrows by several values of one facet, and drops them by their chips', async () => {
    const search = await show();
    const boxes = () =>
      [...(group(search, 'Colour')?.querySelectorAll('input[type=checkbox]') ?? [])] as HTMLInputElement[];
    boxes()[0]?.click();
    await waitUntil(() => last()?.get('filters')?.startsWith('colour:'));
    await settled(search, 'ready');
    boxes()[1]?.click();
    await waitUntil(() => last()?.get('filters')?.includes('|'));
    await settled(search, 'ready');
    const chips = () => [...(piece(search, 'results').shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [])];
    await waitUntil(() => chips().length === 2);
    expect(boxes().filter(({ checked }) => checked)).to.have.length(2);
    chips()[0]?.click();
    await waitUntil(() => chips().length === 1);
    chips()[0]?.click();
    await waitUntil(() => chips().length === 0);
    expect(new URL(location.href).searchParams.has('filters')).to.equal(false);
  });

  it('shows a facet that is called like something every object has', async () => {
    shop.line = only({
      id: 'constructor',
      label: 'Maker',
      type: 'list',
      values: [
        { id: 'mori', label: 'Mori Kiln', count: 2 },
        { id: 'halden', label: 'Halden', count: 1 },
      ],
    });
    const search = await show();
    const first = group(search, 'Maker')?.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(first?.checked).to.equal(false);
    first?.click();
    await waitUntil(() => last()?.get('filters') === 'constructor:mori', 'asks');
    expect(new URL(location.href).searchParams.get('filters')).to.equal('constructor:mori');
  });

  it('takes one rating at a time', async () => {
    const search = await show();
    const boxes = () => [...(group(search, 'Rating')?.querySelectorAll('input') ?? [])];
    boxes()[0]?.click();
    await waitUntil(() => last()?.get('filters')?.startsWith('rating:'));
    await settled(search, 'ready');
    boxes()[1]?.click();
    await waitUntil(() => asked(shop).length === 3);
    expect(last()?.get('filters')).to.not.contain('|');
  });

  it('goes into a category by a link, and out again', async () => {
    const search = await show();
    const link = (text: string) =>
      [...root(search).querySelectorAll<HTMLAnchorElement>('.tree a')].find((one) => one.textContent?.includes(text));
    expect(new URL(link('Tea')?.href ?? '').searchParams.get('category')).to.equal('tea');
    link('Tea')?.click();
    await waitUntil(() => last()?.get('category') === 'tea');
    await settled(search, 'ready');
    await facets(search).updateComplete;
    expect(link('Tea')?.getAttribute('aria-current')).to.equal('true');
    expect(root(search).querySelectorAll('.tree ul ul a').length).to.be.above(0);
    link('Tea')?.click();
    await waitUntil(() => last()?.get('category') === null);
  });

  it('keeps a value that fell to nothing in its place', async () => {
    const search = await show();
    const labels = () =>
      [...(group(search, 'Brand')?.querySelectorAll('.row') ?? [])].map(
        (row) => row.querySelector('.name')?.textContent,
      );
    const before = labels();
    group(search, 'Colour')?.querySelector<HTMLElement>('.rows input:not(:disabled)')?.click();
    await waitUntil(() => last()?.has('filters'));
    await settled(search, 'ready');
    await facets(search).updateComplete;
    expect(labels()).to.deep.equal(before);
  });

  it('leaves out prices in a currency that nobody knows, and shows the rest', async () => {
    const qqq = (amount: number) => ({ amount, currency: 'QQQ' });
    const brand: Facet = { id: 'brand', label: 'Brand', type: 'list', values: [{ id: 'a', label: 'A', count: 3 }] };
    shop.line = only({ ...price, range: { min: qqq(100), max: qqq(9000) } }, brand);
    const search = await show();
    expect([!!group(search, 'Brand'), !!group(search, 'Price')]).to.deep.equal([true, false]);
  });

  it('keeps a long heading without a space in its column', async () => {
    shop.line = only({ ...price, label: 'Wasserdampf'.repeat(18) });
    const search = await show();
    const sign = root(search).querySelector('summary > .sign')?.getBoundingClientRect();
    expect(sign?.right).to.be.at.most(facets(search).getBoundingClientRect().right);
  });

  it('shows two colours beside each other, unless that would break a word', async () => {
    const values = ['Wald', 'Mohn', 'Чернильный', 'Сливочный', 'Sand'].map((label, index) => ({
      id: `c${index}`,
      label,
      count: 1,
      swatch: '#123456',
    }));
    shop.line = only({ id: 'colour', label: 'Colour', type: 'swatches', values });
    const search = await show();
    const boxes = [...root(search).querySelectorAll('.colours .row')].map((row) => row.getBoundingClientRect());
    const names = [...root(search).querySelectorAll<HTMLElement>('.colours .name')].map(
      ({ offsetHeight }) => offsetHeight,
    );
    expect(boxes[0]?.top, 'beside').to.equal(boxes[1]?.top);
    expect(new Set(names).size, 'each on one line').to.equal(1);
  });

  it('shows in forced colours too which colours are chosen', async () => {
    const values = ['ink', 'oat'].map((id) => ({ id, label: id, count: 1, swatch: '#123456' }));
    shop.line = only({ id: 'colour', label: 'Colour', type: 'swatches', values });
    history.replaceState(null, '', '?filters=colour:ink');
    const search = await show();
    // As if they were forced: they paint what is transparent.
    const rules = root(search).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const forced = rules.filter((rule) => rule instanceof CSSMediaRule && /forced-colors/.test(rule.conditionText));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      forced.flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText)).join(''),
    );
    root(search).adoptedStyleSheets.push(sheet);
    const [chosen, other] = [...root(search).querySelectorAll('.swatch')].map(
      (one) => getComputedStyle(one).borderColor,
    );
    expect(other).to.not.equal('rgba(0, 0, 0, 0)');
    expect(other).to.not.equal(chosen);
  });

  it('folds a long list, and finds in it', async () => {
    const values = Array.from({ length: 40 }, (_, index) => ({
      id: `v${index}`,
      label: `Größe ${index}`,
      count: index,
    }));
    shop.line = only({ id: 'size', label: 'Size', type: 'list', values });
    const search = await show();
    const rows = () => root(search).querySelectorAll('.row').length;
    expect(rows()).to.equal(8);
    root(search).querySelector<HTMLElement>('.link')?.click();
    await facets(search).updateComplete;
    expect(rows()).to.equal(40);
    const find = root(search).querySelector<HTMLInputElement>('.find input') as HTMLInputElement;
    find.value = 'grosse 3'.replace('ss', 'ß');
    find.dispatchEvent(new Event('input'));
    await facets(search).updateComplete;
    expect(rows()).to.equal(11);
    find.value = 'zzz';
    find.dispatchEvent(new Event('input'));
    await facets(search).updateComplete;
    expect(root(search).querySelector('[role=status]')?.textContent).to.contain('zzz');
    expect(shownValues(values, ['v30'], '', false).map(({ id }) => id)).to.contain('v30');
  });

  it('leads from “Show more” to the first value that came, and leaves “Show fewer” in sight', async () => {
    const values = Array.from({ length: 60 }, (_, at) => ({
      id: `v${at}`,
      label: `Size ${at}`,
      count: at === 8 ? 0 : 1,
    }));
    shop.line = only({ id: 'size', label: 'Size', type: 'list', values });
    const search = await show();
    const focused = () => root(search).activeElement as HTMLElement;
    const link = root(search).querySelector<HTMLElement>('.link');
    link?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() !== link);
    expect(focused().parentElement?.querySelector('.name')?.textContent).to.equal('Size 9');
    link?.focus();
    await sendKeys({ press: 'Enter' });
    await facets(search).updateComplete;
    expect(focused() === link).to.equal(true);
    expect(link?.getBoundingClientRect().top).to.be.within(0, innerHeight);
    scrollTo(0, 0);
  });

  it('is a sheet on narrow pages, which says how many results it leaves', async () => {
    const search = await show(400);
    const button = search.renderRoot.querySelector<HTMLElement>('.filter');
    expect(button?.textContent?.trim()).to.equal('Filter');
    button?.click();
    const dialog = await inside<HTMLDialogElement>(search, 'facets', 'dialog');
    expect(dialog.open).to.equal(true);
    await waitUntil(() => facets(search).matches(':state(open)'));
    await expect(facets(search)).to.be.accessible();
    dialog.querySelector<HTMLElement>('.rows input')?.click();
    await waitUntil(() => last()?.has('filters'));
    await settled(search, 'ready');
    await waitUntil(() => button?.textContent?.replace(/\s+/g, ' ').trim() === 'Filter 1');
    const total = search.session?.state.totalCount;
    await waitUntil(() => dialog.querySelector('.primary')?.textContent?.includes(`Show ${total} result`));
    dialog.querySelector<HTMLElement>('.quiet')?.click();
    await waitUntil(() => last()?.get('filters') === null);
    dialog.querySelector<HTMLElement>('.primary')?.click();
    expect(dialog.open).to.equal(false);
    await waitUntil(() => !facets(search).matches(':state(open)'));
  });

  it('keeps the keyboard when the window grows and the sheet becomes a column', async () => {
    const search = await show(400);
    facets(search).show();
    const dialog = await inside<HTMLDialogElement>(search, 'facets', 'dialog[open]');
    dialog.querySelector<HTMLElement>('.rows input')?.focus();
    (search.parentElement as HTMLElement).style.inlineSize = '1100px';
    await inside(search, 'facets', '.column');
    expect(root(search).activeElement === root(search).querySelector('summary')).to.equal(true);
    expect(facets(search).matches(':state(open)')).to.equal(false);
  });
});

describe('what the facets are made of', () => {
  it('keeps facets and values where they were, and adds new ones behind them', () => {
    const list = (id: string, ...ids: string[]): Facet => ({
      id,
      label: id,
      type: 'list',
      values: ids.map((value) => ({ id: value, label: value, count: 2 })),
    });
    const merged = keepPlaces([list('a', 'x', 'y'), list('b', 'z')], [list('c', 'n'), list('a', 'w', 'y')]);
    expect(merged.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(merged[0]?.values.map(({ id, count }) => [id, count])).to.deep.equal([
      ['x', 0],
      ['y', 2],
      ['w', 2],
    ]);
    expect(merged[1]?.values[0]?.count).to.equal(0);
  });
});
