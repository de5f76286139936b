import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { consentOf } from '@wares/stores/consent';
import { type Desk, find, testDesk } from '../../internal/test-lists.ts';
import { textOf } from '../../internal/test-page.ts';
import { down } from '../../internal/test-shop.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import '../../product/product/product.define.ts';
import './recently-viewed.define.ts';
import type { WaresRecentlyViewed } from './recently-viewed.ts';

describe('<wares-recently-viewed>', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = testDesk();
  });
  afterEach(() => {
    fixtureCleanup();
    desk.storefront.dispose();
  });

  const allow = (functional = true) => consentOf(desk.storefront).set({ functional });
  const look = (...handles: string[]) => {
    for (const handle of handles) desk.lists.recent.add({ handle });
  };
  const show = (attributes: Record<string, string> = {}) =>
    desk.show<WaresRecentlyViewed>('wares-recently-viewed', attributes);
  const shown = (element: WaresRecentlyViewed) =>
    find<WaresProductGrid>(element, 'wares-product-grid')?.products?.map((product) => product?.handle);
  const viewed = () => desk.lists.recent.$entries.get().map(({ handle }) => handle);

  it('writes, asks and shows nothing without consent', async () => {
    const element = await show({ handle: 'dobin-teapot' });
    expect(element.matches(':state(empty)')).to.equal(true);
    expect([find(element, 'h2') === null, viewed(), desk.requests]).to.deep.equal([true, [], []]);
  });

  it('shows what was looked at, newest first, without what is looked at now', async () => {
    allow();
    look('dobin-teapot', 'market-tote', 'morning-mug');
    const element = await show({ handle: 'market-tote' });
    await waitUntil(() => element.matches(':state(ready)'));
    expect(textOf(find(element, 'h2'))).to.equal('Recently viewed');
    expect(shown(element)).to.deep.equal(['morning-mug', 'dobin-teapot']);
    expect(viewed()[0]).to.equal('market-tote');
    expect(desk.requests.filter((request) => request.startsWith('GET /products'))).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('remembers the product around it, once it is there and the shopper agrees', async () => {
    const around = await fixture(
      html`<wares-product handle="dobin-teapot" .storefront=${desk.storefront}><wares-recently-viewed .storefront=${desk.storefront}></wares-recently-viewed></wares-product>`,
    );
    await waitUntil(() => around.matches(':state(ready)'));
    expect(viewed()).to.deep.equal([]);
    allow();
    await waitUntil(() => viewed()[0] === 'dobin-teapot');
    allow(false);
    expect(viewed()).to.deep.equal([]);
  });

  it('finds the product in the address, and remembers none that does not exist', async () => {
    allow();
    const home = location.href;
    history.replaceState(null, '', '?handle=no-such-thing');
    look('market-tote');
    const element = await show({ 'handle-param': 'handle' });
    await waitUntil(() => element.matches(':state(ready)'));
    history.replaceState(null, '', home);
    expect(viewed()).to.deep.equal(['market-tote']);
  });

  it('leaves out what is gone', async () => {
    allow();
    look('market-tote', 'no-such-thing', 'dobin-teapot', 'also-gone');
    const element = await show({ limit: '2' });
    await waitUntil(() => element.matches(':state(ready)'));
    expect(shown(element)).to.deep.equal(['dobin-teapot', 'market-tote']);
  });

  it('goes away when consent is withdrawn', async () => {
    allow();
    look('market-tote');
    const element = await show();
    await waitUntil(() => element.matches(':state(ready)'));
    allow(false);
    await element.updateComplete;
    expect(element.matches(':state(empty)') && find(element, 'h2') === null).to.equal(true);
  });

  it('says why they did not load, and tries again', async () => {
    allow();
    look('market-tote');
    desk.line = down;
    const element = await show();
    await waitUntil(() => find(element, '[role=alert]'), 'says why', { timeout: 8000 });
    desk.line = (_, answer) => answer();
    find(element, '[role=alert] button').click();
    await waitUntil(() => element.matches(':state(ready)'));
    expect(shown(element)).to.deep.equal(['market-tote']);
  });
});
