import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Facet } from '@wares/contract';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { asked, found, home, inside, piece, settled } from '../../internal/test-search.ts';
import { type TestShop, testShop } from '../../internal/test-shop.ts';
import type { WaresSearch } from '../search/search.ts';
import '../search/search.define.ts';
import type { WaresFacets } from './facets.ts';
import { keepPlaces } from './merge.ts';
import { inputText, scaleOf } from './price-range.ts';
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
    history.replaceState(null, '', home);
  });
  afterEach(() => {
    fixtureCleanup();
    shop.storefront.dispose();
    history.replaceState(null, '', home);
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

  it('says a price with the thumbs, from the keyboard, and in figures', async () => {
    shop.line = only(price);
    const search = await show();
    const low = await inside<HTMLInputElement>(search, 'facets', 'input.min');
    expect([low.min, low.max, low.step]).to.deep.equal(['1000', '9000', '100']);
    expect(low.getAttribute('aria-valuetext')).to.equal('€10.00');
    low.focus();
    for (let times = 0; times < 3; times++) await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => last()?.get('priceMin') === '1300');
    expect(asked(shop).filter((query) => query.has('priceMin'))).to.have.length(1);
    expect(last()?.get('priceMax')).to.equal(null);
    const [from, to] = root(search).querySelectorAll<HTMLInputElement>('.ends input');
    if (!from || !to) throw new Error('There are no inputs');
    await facets(search).updateComplete;
    expect([from.value, to.value]).to.deep.equal(['13', '90']);
    to.value = '45.5';
    to.dispatchEvent(new Event('change'));
    await waitUntil(() => last()?.get('priceMax') === '4550');
    to.value = 'much';
    to.dispatchEvent(new Event('change'));
    await facets(search).updateComplete;
    expect(root(search).querySelector('[role=alert]')?.textContent).to.contain('89.90');
    await expect(facets(search)).to.be.accessible();
    to.value = '';
    to.dispatchEvent(new Event('change'));
    await waitUntil(() => last()?.get('priceMax') === null);
  });

  it('keeps what is no amount as it was typed, in the one field that is wrong', async () => {
    shop.line = only(price);
    const search = await show();
    await inside(search, 'facets', '.range');
    const fields = [...root(search).querySelectorAll<HTMLInputElement>('.ends input')];
    const [from, to] = fields as [HTMLInputElement, HTMLInputElement];
    const type = async (field: HTMLInputElement, text: string) => {
      field.focus();
      field.select();
      await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
      await facets(search).updateComplete;
      return fields.map(({ value, ariaInvalid }) => [value, ariaInvalid]);
    };
    const wrong = ['abc', 'true'];
    expect(await type(from, 'abc')).to.deep.equal([wrong, ['90', null]]);
    const said = root(search).getElementById(`${from.getAttribute('aria-describedby')}`);
    expect([said?.role, to.hasAttribute('aria-describedby')]).to.deep.equal(['alert', false]);
    expect(await type(to, '45'), 'another amount').to.deep.equal([wrong, ['45', null]]);
    await waitUntil(() => last()?.get('priceMax') === '4500');
    await expect(facets(search)).to.be.accessible();
    expect((await type(from, '20'))[0]).to.deep.equal(['20', null]);
    expect(root(search).querySelector('[role=alert]') === null).to.equal(true);
  });

  it('does not let the thumbs pass each other', async () => {
    shop.line = only(price);
    const search = await show();
    const low = await inside<HTMLInputElement>(search, 'facets', 'input.min');
    const high = await inside<HTMLInputElement>(search, 'facets', 'input.max');
    high.value = '4000';
    high.dispatchEvent(new Event('input'));
    await facets(search).updateComplete;
    low.value = '7000';
    low.dispatchEvent(new Event('input'));
    await facets(search).updateComplete;
    expect([low.value, high.value]).to.deep.equal(['4000', '4000']);
  });

  describe('pulled by a mouse', () => {
    /** Where the middle of a thumb is, in pixels of the page. Below nothing and above all: beyond the track. */
    const at = (input: HTMLInputElement, share: number): [number, number] => {
      const { left, top, width, height } = input.getBoundingClientRect();
      return [Math.round(left + 11 + share * (width - 22)), Math.round(top + height / 2)];
    };
    const drag = async (input: HTMLInputElement, from: number, to: number) => {
      await sendMouse({ type: 'move', position: at(input, from) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: at(input, (from + to) / 2) });
      await sendMouse({ type: 'move', position: at(input, to) });
      await sendMouse({ type: 'up' });
    };
    const ready = async () => {
      shop.line = only(price);
      const search = await show();
      const low = await inside<HTMLInputElement>(search, 'facets', 'input.min');
      const high = await inside<HTMLInputElement>(search, 'facets', 'input.max');
      low.scrollIntoView({ block: 'center' });
      return { low, high, values: () => [low, high].map(({ value }) => Number(value) / 100) };
    };
    const asks = (min: number | null, max: number | null) =>
      waitUntil(
        () => `${last()?.get('priceMin')} ${last()?.get('priceMax')}` === `${min} ${max}`,
        `never asked for ${min} to ${max}`,
        { timeout: 4000 },
      );

    it('the lower thumb comes back from the upper end', async () => {
      const { low, values } = await ready();
      await drag(low, 0, 1);
      expect(values()).to.deep.equal([90, 90]);
      await asks(9000, null);
      await drag(low, 1, 0.5);
      await asks(5000, null);
      expect(values()).to.deep.equal([50, 90]);
    });

    it('the upper thumb comes back from the lower end', async () => {
      const { low, high, values } = await ready();
      await drag(high, 1, 0);
      await asks(null, 1000);
      expect(values()).to.deep.equal([10, 10]);
      await drag(low, 0, 0.5);
      await asks(null, 5000);
      expect(values()).to.deep.equal([10, 50]);
    });

    it('the lower thumb lies on top where it alone can move far', async () => {
      history.replaceState(null, '', '?price=EUR8900-');
      const { low, values } = await ready();
      await waitUntil(() => values()[0] === 89);
      await drag(low, 79 / 80, 0.25);
      await asks(3000, null);
    });

    for (const share of [0.25, 0.75])
      it(`thumbs that met at ${share} part to both sides`, async () => {
        const met = 10 + 80 * share;
        const { low, high, values } = await ready();
        await drag(low, 0, share);
        await asks(met * 100, null);
        // It stops at the other, and does not pass.
        await drag(high, 1, share - 0.2);
        await asks(met * 100, met * 100);
        await drag(low, share, share - 0.125);
        await asks((met - 10) * 100, met * 100);
        expect(values()).to.deep.equal([met - 10, met]);
        await drag(low, share - 0.125, 1);
        await asks(met * 100, met * 100);
        await drag(low, share, share + 0.125);
        await asks(met * 100, (met + 10) * 100);
        expect(values()).to.deep.equal([met, met + 10]);
        // Keys move the thumb that they are pressed on, and no other.
        await drag(high, share + 0.125, 0);
        await asks(met * 100, met * 100);
        await drag(low, share, share);
        high.focus();
        await sendKeys({ press: 'ArrowLeft' });
        await new Promise((resolve) => setTimeout(resolve, 350));
        expect(values()).to.deep.equal([met, met]);
      });
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

  it('draws the ends of the price in the colour of text, which is seen beside any accent', async () => {
    shop.line = only(price);
    const search = await show();
    const rules = [...root(search).adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const thumbs = rules.filter(({ cssText }) => /-(slider|range)-thumb/.test(cssText) && /border/.test(cssText));
    expect(thumbs.length).to.be.above(0);
    for (const { cssText } of thumbs) expect(cssText).to.contain('var(--_text)');
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

  it('gives a slider whole steps, in every currency', () => {
    expect(scaleOf({ min: eur(1050), max: eur(8990) })).to.deep.equal({ min: 1000, max: 9000, step: 100 });
    expect(scaleOf({ min: eur(105), max: eur(290) })).to.deep.equal({ min: 105, max: 290, step: 1 });
    const yen = (amount: number) => ({ amount, currency: 'JPY' });
    expect(scaleOf({ min: yen(980), max: yen(12000) })).to.deep.equal({ min: 980, max: 12000, step: 1 });
    expect(inputText({ amount: 12345, currency: 'KWD' }, 'en')).to.equal('12.345');
    expect(inputText({ amount: 2000, currency: 'EUR' }, 'de')).to.equal('20');
  });
});
