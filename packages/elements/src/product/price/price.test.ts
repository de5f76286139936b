import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import type { WaresProduct } from '../product/product.ts';
import './price.define.ts';
import type { WaresPrice } from './price.ts';

let shop: ReturnType<typeof stubStorefront>;

const text = (price: WaresPrice, selector = '.block') =>
  price.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('<wares-price>', () => {
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  it('shows a bone, then the price with all that belongs beside it', async () => {
    const price = await fixture<WaresPrice>(
      html`<wares-price handle="x" .storefront=${shop.storefront}></wares-price>`,
    );
    expect(price.matches(':state(loading)')).to.equal(true);
    expect(!!price.renderRoot.querySelector('[aria-busy=true]')).to.equal(true);
    const value = plain(
      {},
      {
        lowestPrice30d: { amount: 3000, currency: 'EUR' },
        listPrice: { amount: 3200, currency: 'EUR' },
        unitPrice: {
          amount: 3700,
          currency: 'EUR',
          measure: { value: 500, unit: 'ml' },
          reference: { value: 1, unit: 'l' },
        },
      },
    );
    shop.$product('x').set({ status: 'ready', value });
    await waitUntil(() => text(price));
    expect(text(price)).to.equal(
      'Now €26.00 Before €30.00−13% €37.00 per lLowest price in the last 30 days: €30.00 Regular price: €32.00 €33.90 to your door',
    );
    await expect(price).to.be.accessible();
  });

  it('shows the amount alone when it is compact', async () => {
    shop.$product('x').set({ status: 'ready', value: plain() });
    const price = await fixture<WaresPrice>(
      html`<wares-price compact handle="x" .storefront=${shop.storefront}></wares-price>`,
    );
    await waitUntil(() => text(price, '.price'));
    expect(text(price, '.price')).to.equal('€26.00');
    expect(!!price.renderRoot.querySelector('.block')).to.equal(false);
  });

  it('follows the variant that is chosen in the product around it', async () => {
    shop.$product('x').set({ status: 'ready', value: product() });
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><wares-price compact .storefront=${shop.storefront}></wares-price></wares-product>`,
    );
    const price = around.querySelector('wares-price') as WaresPrice;
    await waitUntil(() => text(price, '.now'));
    expect(text(price, '.now')).to.equal('€39.00');
    around.choose('teapot-iron');
    await around.updateComplete;
    await price.updateComplete;
    expect(text(price, '.now')).to.equal('€41.00');
    price.variantId = 'teapot-ash';
    await price.updateComplete;
    expect(text(price, '.now')).to.equal('€40.00');
  });

  it('says why there is no price, and tries again', async () => {
    shop.$product('x').set({ status: 'error', error: failure('rate_limited') });
    const price = await fixture<WaresPrice>(
      html`<wares-price handle="x" .storefront=${shop.storefront}></wares-price>`,
    );
    await waitUntil(() => price.matches(':state(error)') && text(price, '[role=alert]'));
    expect(text(price, '[role=alert]')).to.contain('Try again in a minute');
    await expect(price).to.be.accessible();
    price.renderRoot.querySelector('button')?.click();
    expect(shop.calls).to.deep.equal(['retry x']);
  });
});
