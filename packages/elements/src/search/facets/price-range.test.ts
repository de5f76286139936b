import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Facet } from '@wares/contract';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { asked, found, goHome, inside, piece, settled } from '../../internal/test-search.ts';
import { type TestShop, testShop } from '../../internal/test-shop.ts';
import type { WaresSearch } from '../search/search.ts';
import '../search/search.define.ts';
import type { WaresFacets } from './facets.ts';
import { inputText, scaleOf } from './price-range.ts';

let shop: TestShop;

const show = async () => {
  const frame = await fixture(
    html`<div .style=${'inline-size:1100px'}><wares-search no-box .storefront=${shop.storefront}></wares-search></div>`,
  );
  const search = frame.querySelector('wares-search') as WaresSearch;
  await settled(search, 'ready');
  await inside(search, 'facets', 'details');
  return search;
};
const facets = (search: WaresSearch) => piece<WaresFacets>(search, 'facets');
const root = (search: WaresSearch) => facets(search).shadowRoot as ShadowRoot;
const last = () => asked(shop).at(-1);

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const price: Facet = {
  id: 'price',
  label: 'Price',
  type: 'range',
  values: [],
  range: { min: eur(1050), max: eur(8990), histogram: [1, 4, 2, 0] },
};
const only = (facet: Facet) => found((answer) => ({ ...answer, facets: [facet] }));

describe('the price among the facets', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(async function () {
    this.timeout(20_000);
    fixtureCleanup();
    shop.storefront.dispose();
    await goHome();
  });

  it('says a price with the thumbs, from the keyboard, and in figures', async () => {
    shop.line = only(price);
    const search = await show();
    const low = await inside<HTMLInputElement>(search, 'facets', 'input.min');
    expect([low.min, low.max, low.step]).to.deep.equal(['1000', '9000', '100']);
    expect(low.getAttribute('aria-valuetext')).to.equal('€10.00');
    low.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => last()?.get('priceMin') === '1100');
    for (const value of ['1200', '1300']) {
      low.value = value;
      for (const type of ['input', 'change']) low.dispatchEvent(new Event(type));
    }
    await waitUntil(() => last()?.get('priceMin') === '1300');
    expect(asked(shop).filter((query) => query.has('priceMin'))).to.have.length(2);
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

  it('draws the ends of the price in the colour of text, which is seen beside any accent', async () => {
    shop.line = only(price);
    const search = await show();
    const rules = [...root(search).adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const thumbs = rules.filter(({ cssText }) => /-(slider|range)-thumb/.test(cssText) && /border/.test(cssText));
    expect(thumbs.length).to.be.above(0);
    for (const { cssText } of thumbs) expect(cssText).to.contain('var(--_text)');
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
