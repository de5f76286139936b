import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { all, type Desk, find, testDesk } from '../../internal/test-lists.ts';
import { textOf } from '../../internal/test-page.ts';
import { down, held } from '../../internal/test-shop.ts';
import type { WaresProductCard } from '../../product/product-card/product-card.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import '../../product/product/product.define.ts';
import './recommendations.define.ts';
import type { WaresRecommendations } from './recommendations.ts';

const isAbout = (request: string) => /recommendations/.test(request);

describe('<wares-recommendations>', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = testDesk();
  });
  afterEach(() => {
    fixtureCleanup();
    desk.storefront.dispose();
  });

  const show = (attributes: Record<string, string> = { handle: 'dobin-teapot' }) =>
    desk.show<WaresRecommendations>('wares-recommendations', attributes);
  const grid = (element: WaresRecommendations) => find<WaresProductGrid>(element, 'wares-product-grid');
  const cards = (element: WaresRecommendations) => [
    ...(grid(element)?.renderRoot?.querySelectorAll<WaresProductCard>('wares-product-card') ?? []),
  ];
  const ready = (element: WaresRecommendations) => waitUntil(() => element.matches(':state(ready)'));
  /** A backend that recommends nothing. */
  const unable: Desk['line'] = async (request, answer) => {
    const response = await answer();
    if (!request.url.includes('/shop')) return response;
    const shop = await response.json();
    return Response.json({ ...shop, capabilities: { ...shop.capabilities, recommendations: false } });
  };

  it('shows what goes with a product, in as many bones as it expects', async () => {
    const { line, release } = held();
    desk.line = line;
    const element = await show();
    await grid(element).updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(grid(element).renderRoot.querySelectorAll('.cards i')).to.have.length(4);
    const { height } = element.getBoundingClientRect();
    release();
    await ready(element);
    await grid(element).updateComplete;
    expect(textOf(find(element, 'h2'))).to.equal('You may also like');
    expect(cards(element)).to.have.length(4);
    await Promise.all(cards(element).map((card) => card.updateComplete));
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 2);
    expect(desk.requests.filter(isAbout)).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('leaves out what would not fill a second line', async () => {
    const element = await show();
    await ready(element);
    const count = async (width: string) => {
      (element.parentElement as HTMLElement).style.inlineSize = width;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      return grid(element).products?.length;
    };
    expect(await count('700px')).to.equal(3);
    expect(await count('320px')).to.equal(4);
    expect(await count('1700px')).to.equal(4);
  });

  it('is named by the heading that the page puts into it', async () => {
    const element = await show({ intent: 'best_sellers' });
    await ready(element);
    const name = () => find(element, 'section').ariaLabel;
    expect(name()).to.equal('Best sellers');
    const heading = document.createElement('h2');
    Object.assign(heading, { slot: 'heading', textContent: 'For the tea table' });
    element.append(heading);
    await waitUntil(() => name() === 'For the tea table');
  });

  it('takes the product around it, another intent and a heading of the page', async () => {
    const around = await fixture(
      html`<wares-product handle="dobin-teapot" .storefront=${desk.storefront}><wares-recommendations intent="bought_together" heading="Goes well with it" limit="2" .storefront=${desk.storefront}></wares-recommendations></wares-product>`,
    );
    const element = around.querySelector('wares-recommendations') as WaresRecommendations;
    await ready(element);
    expect(textOf(find(element, 'h2'))).to.equal('Goes well with it');
    expect(desk.requests.filter(isAbout)[0]).to.match(/dobin-teapot\/recommendations.*intent=bought_together&limit=2/);
    await grid(element).updateComplete;
    expect(cards(element)).to.have.length(2);
  });

  it('shows what sells best, without the product of the page', async () => {
    const first = await desk.storefront.client.products.list({ sort: 'best_selling', limit: 4 });
    const current = first.items[0]?.handle ?? '';
    const element = await show({ intent: 'best_sellers', limit: '3', handle: current });
    await ready(element);
    expect(textOf(find(element, 'h2'))).to.equal('Best sellers');
    expect(grid(element).products?.map(({ handle }) => handle)).to.deep.equal(
      first.items.slice(1).map(({ handle }) => handle),
    );
  });

  it('follows the market', async () => {
    const element = await show();
    await ready(element);
    await desk.storefront.market.set({ country: 'JP' });
    await waitUntil(() => grid(element).products?.[0]?.variants[0]?.price.currency === 'JPY');
    expect(desk.requests.filter(isAbout)).to.have.length(2);
  });

  it('shows nothing but its fallback where the backend cannot recommend, or does not know the product', async () => {
    desk.line = unable;
    const element = await show();
    await waitUntil(() => element.matches(':state(empty)'));
    expect([find(element, 'h2') === null, all(element, 'slot[name=fallback]').length]).to.deep.equal([true, 1]);
    expect(desk.requests.some(isAbout)).to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(0);
    const fresh = testDesk();
    const unknown = await fresh.show<WaresRecommendations>('wares-recommendations', { handle: 'no-such-thing' });
    await waitUntil(() => unknown.matches(':state(empty)'));
    fresh.storefront.dispose();
  });

  it('says why they did not load, and tries again', async () => {
    desk.line = (request, answer) => (isAbout(request.url) ? down(request, answer) : answer());
    const element = await show();
    await waitUntil(() => find(element, '[role=alert]'), 'says why', { timeout: 8000 });
    expect(textOf(find(element, '[role=alert]'))).to.contain('cannot be reached');
    await expect(element).to.be.accessible();
    desk.line = (_, answer) => answer();
    find(element, '[role=alert] button').click();
    await ready(element);
    expect(find(element, '[role=alert]') === null).to.equal(true);
  });

  it('is no answer to a search: what it shows does not leave it as results', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push(event);
    document.addEventListener('wares-results', listen);
    const element = await show();
    await ready(element);
    await grid(element).updateComplete;
    document.removeEventListener('wares-results', listen);
    expect(heard).to.have.length(0);
  });
});
