import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Storefront } from '@wares/stores';
import { page, type StoreConfig } from '../../internal/page.ts';
import { stubStorefront } from '../../internal/testing.ts';
import type { WaresPrice } from '../../product/price/price.ts';
import './store.define.ts';
import '../../product/price/price.define.ts';
import type { WaresStore } from './store.ts';

const asked: StoreConfig[] = [];
const disposed: string[] = [];

const create = (config: StoreConfig): Storefront => {
  asked.push(config);
  const name = config.name ?? 'default';
  return { ...stubStorefront().storefront, name, dispose: () => disposed.push(name) };
};

describe('<wares-store>', () => {
  let errors: string[];
  const log = console.error;

  beforeEach(() => {
    page().create = create;
    asked.length = 0;
    disposed.length = 0;
    errors = [];
    console.error = (text: string) => errors.push(text);
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    console.error = log;
    delete page().create;
  });

  it('makes its storefront from its attributes, and says so without bubbling', async () => {
    let heard = 0;
    document.addEventListener('wares-store-ready', () => heard++, { once: true });
    const store = await fixture<WaresStore>(
      html`<wares-store endpoint="/api/v1" country="JP" currency="JPY" locale="de"></wares-store>`,
    );
    expect(asked).to.deep.equal([
      { name: 'default', endpoint: '/api/v1', country: 'JP', currency: 'JPY', language: 'de' },
    ]);
    expect(store.storefront?.name).to.equal('default');
    expect(heard).to.equal(0);
    expect(getComputedStyle(store).display).to.equal('contents');
  });

  it('gives each of two stores a name, so that their carts never touch', async () => {
    const root = await fixture(html`
      <div>
        <wares-store endpoint="/one"><wares-price id="a" handle="x"></wares-price></wares-store>
        <wares-store endpoint="/two"><wares-price id="b" handle="x"></wares-price></wares-store>
      </div>`);
    const [first, second] = root.querySelectorAll<WaresStore>('wares-store');
    expect(asked.map(({ name }) => name)).to.deep.equal(['default', new URL('/two', document.baseURI).href]);
    expect(root.querySelector<WaresPrice>('#a')?.shop).to.equal(first?.storefront);
    expect(root.querySelector<WaresPrice>('#b')?.shop).to.equal(second?.storefront);
    expect(first?.storefront).not.to.equal(second?.storefront);
  });

  it('gives each of four stores without a name its own, of one endpoint too, and the same after a reload', async () => {
    const four = html`
      <div>
        <wares-store endpoint="/api" country="DE"></wares-store>
        <wares-store endpoint="/api" country="JP"></wares-store>
        <wares-store name="" endpoint="/api" country="KW"></wares-store>
        <wares-store endpoint="/api" country="CN"></wares-store>
      </div>`;
    const href = new URL('/api', document.baseURI).href;
    for (const load of [1, 2]) {
      await fixture(four);
      const names = asked.map(({ name }) => name);
      expect(names, `load ${load}`).to.deep.equal(['default', href, `${href}#2`, `${href}#3`]);
      fixtureCleanup();
      await aTimeout(0);
      asked.length = 0;
    }
  });

  it('is found by its name from elsewhere on the page', async () => {
    const root = await fixture(html`
      <div><wares-price store="eu" handle="x"></wares-price><wares-store name="eu" endpoint="/eu"></wares-store></div>`);
    const store = root.querySelector<WaresStore>('wares-store');
    expect(root.querySelector<WaresPrice>('wares-price')?.shop).to.equal(store?.storefront);
  });

  it('is followed by its name when it goes and comes again, and when it becomes another shop', async () => {
    const root = await fixture(html`
      <div><wares-price store="eu" handle="x"></wares-price><wares-store name="eu" endpoint="/eu"></wares-store></div>`);
    const store = root.querySelector('wares-store') as WaresStore;
    const price = root.querySelector('wares-price') as WaresPrice;
    const first = price.shop;
    store.remove();
    await aTimeout(0);
    root.append(store);
    await store.updateComplete;
    expect(price.shop).to.equal(store.storefront).and.not.equal(first);
    const second = price.shop;
    store.endpoint = '/eu2';
    await store.updateComplete;
    expect(price.shop).to.equal(store.storefront).and.not.equal(second);
  });

  it('shares its shop with another of its name, which keeps it when this one goes', async () => {
    const root = await fixture(html`
      <div>
        <wares-store name="eu" endpoint="/eu"></wares-store>
        <wares-store name="eu" endpoint="/eu"></wares-store>
      </div>`);
    const [first, second] = root.querySelectorAll('wares-store');
    const shop = first?.storefront;
    expect(second?.storefront).to.equal(shop);
    first?.remove();
    await aTimeout(0);
    expect(disposed).to.deep.equal([]);
    expect(page().stores?.get('eu')).to.equal(shop);
    second?.remove();
    await aTimeout(0);
    expect(disposed).to.deep.equal(['eu']);
  });

  it('is left by an element that asks for another, whether that is there or not', async () => {
    const root = await fixture(html`
      <div><wares-price store="eu" handle="x"></wares-price><wares-store name="eu" endpoint="/eu"></wares-store></div>`);
    const price = root.querySelector('wares-price') as WaresPrice;
    expect(price.shop?.name).to.equal('eu');
    price.store = 'us';
    await price.updateComplete;
    expect(price.shop).to.equal(undefined);
  });

  it('disposes what it made when it goes, and keeps it when it is only moved', async () => {
    const root = await fixture(html`<div><p></p><wares-store name="s" endpoint="/s"></wares-store></div>`);
    const store = root.querySelector('wares-store') as WaresStore;
    const made = store.storefront;
    root.querySelector('p')?.append(store);
    await aTimeout(0);
    expect(store.storefront).to.equal(made);
    store.remove();
    await aTimeout(0);
    expect(disposed).to.deep.equal(['s']);
    expect(page().stores?.has('s')).to.equal(false);
  });

  it('takes a storefront set by script, gives it to what is inside, and never disposes it', async () => {
    const own = create({ name: 'own', endpoint: '' });
    const store = await fixture<WaresStore>(
      html`<wares-store .storefront=${own}><wares-price handle="x"></wares-price></wares-store>`,
    );
    const price = store.querySelector('wares-price') as WaresPrice;
    expect(price.shop).to.equal(own);
    const other = create({ name: 'other', endpoint: '' });
    store.storefront = other;
    expect(price.shop).to.equal(other);
    store.remove();
    await aTimeout(0);
    expect(disposed).to.deep.equal([]);
  });

  it('shows nothing and says what is missing when it has neither endpoint nor storefront', async () => {
    const store = await fixture<WaresStore>(html`<wares-store><p>Goods</p></wares-store>`);
    await waitUntil(() => errors.length);
    await store.updateComplete;
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('endpoint');
    expect(store.querySelector('p')?.getClientRects()).to.have.length(0);
  });

  it('says why when the storefront cannot be made', async () => {
    page().create = () => {
      throw new Error('"XX" is no currency');
    };
    await fixture(html`<wares-store endpoint="/api" currency="XX"></wares-store>`);
    expect(errors).to.deep.equal(['[wares] <wares-store>: "XX" is no currency']);
  });

  it('moves the market when an attribute changes later', async () => {
    const moves: unknown[] = [];
    page().create = (config) => {
      const made = create(config);
      return { ...made, market: { ...made.market, set: async (change) => void moves.push(change) } };
    };
    const store = await fixture<WaresStore>(html`<wares-store endpoint="/api" country="DE"></wares-store>`);
    store.country = 'JP';
    await store.updateComplete;
    expect(moves).to.deep.equal([{ country: 'JP' }]);
  });
});
