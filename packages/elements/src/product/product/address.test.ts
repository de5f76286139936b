import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { product, stubStorefront } from '../../internal/testing.ts';
import { WaresProduct } from './product.ts';
import './product.define.ts';

const address = location.href;

describe('<wares-product> and the address of its page', () => {
  let shop: ReturnType<typeof stubStorefront>;
  beforeEach(() => {
    shop = stubStorefront();
    for (const handle of ['one', 'two']) shop.$product(handle).set({ status: 'ready', value: product({ handle }) });
  });
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', address);
  });

  const go = (search: string) => {
    history.replaceState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const shown = ({ product: shown, variant }: WaresProduct) => [shown?.handle, variant?.id];
  const empty = () =>
    fixture<WaresProduct>(html`<wares-product .storefront=${shop.storefront}><p></p></wares-product>`);

  it('is told its parameters later', async () => {
    history.replaceState(null, '', '?handle=one&v=teapot-ash');
    const element = await empty();
    element.handleParam = 'handle';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['one', 'teapot-celadon']);
    element.variantParam = 'v';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['one', 'teapot-ash']);
  });

  it('is told its parameters before its class is there', async () => {
    history.replaceState(null, '', '?handle=one&v=teapot-ash');
    const element = document.createElement('later-product') as WaresProduct;
    Object.assign(element, { handleParam: 'handle', variantParam: 'v', variantId: 'teapot-iron' });
    element.storefront = shop.storefront;
    (await empty()).append(element);
    customElements.define('later-product', class extends WaresProduct {});
    await waitUntil(() => element.variant?.id === 'teapot-ash');
    expect(shown(element)).to.deep.equal(['one', 'teapot-ash']);
    go('?handle=one');
    expect(element.variant?.id).to.equal('teapot-iron');
  });

  it('follows Back and Forward to another product, and to none', async () => {
    history.replaceState(null, '', '?handle=one');
    const element = await empty();
    element.handleParam = 'handle';
    await waitUntil(() => element.product?.handle === 'one');
    go('?handle=two');
    await waitUntil(() => element.product?.handle === 'two');
    go('?');
    await waitUntil(() => element.matches(':state(empty)'));
    go('?handle=one');
    await waitUntil(() => element.product?.handle === 'one');
  });

  it('reads the address again when it comes back into the page', async () => {
    history.replaceState(null, '', '?handle=one');
    const element = await empty();
    element.handleParam = 'handle';
    await waitUntil(() => element.product?.handle === 'one');
    const place = element.parentElement;
    element.remove();
    go('?handle=two');
    place?.append(element);
    await waitUntil(() => element.product?.handle === 'two');
  });

  it('chooses no variant that the product does not have', async () => {
    history.replaceState(null, '', '?v=teapot-ash');
    const element = await empty();
    Object.assign(element, { handle: 'one', variantParam: 'v' });
    await element.updateComplete;
    element.addEventListener('wares-variant-change', () => expect.fail('told'));
    element.choose('bogus');
    expect(shown(element)).to.deep.equal(['one', 'teapot-ash']);
    expect(location.search).to.equal('?v=teapot-ash');
  });

  it('keeps the handle that its author gave', async () => {
    history.replaceState(null, '', '?handle=one');
    const element = await empty();
    Object.assign(element, { handle: 'two', handleParam: 'handle' });
    await element.updateComplete;
    go('?handle=one&x');
    await element.updateComplete;
    expect(element.product?.handle).to.equal('two');
  });
});
