import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { PLENTY, SOLD_OUT, testShop } from '../../internal/test-shop.ts';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import type { WaresProduct } from '../product/product.ts';
import './add-to-cart.define.ts';
import type { WaresAddToCart } from './add-to-cart.ts';

let shop: ReturnType<typeof stubStorefront>;

const button = (element: WaresAddToCart) => element.renderRoot.querySelector('button') as HTMLButtonElement;
const words = (element: WaresAddToCart) => button(element).textContent?.trim();
const said = () => document.querySelector('[data-wares-live]')?.textContent;

describe('<wares-add-to-cart>', () => {
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  it('adds the variant and quantity of its attributes', async () => {
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart variant-id="v1" quantity="3" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    const asked = oneEvent(element, 'wares-cart-add');
    button(element).click();
    expect((await asked).detail).to.deep.equal({ itemId: 'v1', quantity: 3 });
    expect(shop.adds.map(({ itemId, quantity }) => [itemId, quantity])).to.deep.equal([['v1', 3]]);
    await expect(element).to.be.accessible();
  });

  it('adds once for a double click, is busy meanwhile and keeps the focus', async () => {
    shop.$product('x').set({ status: 'ready', value: product() });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    button(element).focus();
    button(element).click();
    button(element).click();
    button(element).dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await element.updateComplete;
    expect(shop.adds).to.have.length(1);
    expect(element.matches(':state(busy)')).to.equal(true);
    expect(words(element)).to.equal('Adding');
    expect(element.shadowRoot?.activeElement === button(element)).to.equal(true);
    const added = oneEvent(element, 'wares-cart-added');
    shop.adds[0]?.settle();
    expect((await added).detail).to.deep.equal({ itemId: 'teapot-celadon', quantity: 1 });
    await element.updateComplete;
    expect(words(element)).to.equal('Added');
    expect(said()).to.contain('Added: Dobin teapot');
    button(element).dispatchEvent(new MouseEvent('click', { detail: 2 }));
    expect(shop.adds).to.have.length(1);
  });

  it('takes product and variant from the product around it, and is off when that is sold out', async () => {
    shop.$product('x').set({ status: 'ready', value: product() });
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><wares-add-to-cart .storefront=${shop.storefront}>Take it</wares-add-to-cart></wares-product>`,
    );
    const element = around.querySelector('wares-add-to-cart') as WaresAddToCart;
    await waitUntil(() => button(element));
    button(element).click();
    expect(shop.adds[0]?.itemId).to.equal('teapot-celadon');
    shop.adds[0]?.settle();
    await oneEvent(element, 'wares-cart-added');
    around.choose('teapot-tenmoku');
    await around.updateComplete;
    await element.updateComplete;
    expect(button(element).disabled).to.equal(true);
    expect(words(element)).to.equal('Sold out');
  });

  it('says why an add has failed', async () => {
    shop.$product('x').set({ status: 'ready', value: plain() });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    const failed = oneEvent(element, 'wares-error');
    button(element).click();
    shop.adds[0]?.settle(failure('out_of_stock'));
    await failed;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('There are not enough left.');
    expect(words(element)).to.equal('Add to cart');
    await expect(element).to.be.accessible();
  });

  it('offers to try again when its product did not load', async () => {
    shop.$product('x').set({ status: 'error', error: failure('unavailable') });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    expect(element.matches(':state(error)')).to.equal(true);
    button(element).click();
    expect(shop.calls).to.deep.equal(['retry x']);
  });

  it('fills the cart of a real shop, and tells what that shop says when nothing is left', async () => {
    const real = testShop();
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart variant-id=${PLENTY} .storefront=${real.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    button(element).click();
    await oneEvent(element, 'wares-cart-added');
    expect(real.storefront.cart.$cart.get().quantity).to.equal(1);
    expect(said()).to.match(/^Added: ./);
    element.variantId = SOLD_OUT;
    await element.updateComplete;
    button(element).click();
    await oneEvent(element, 'wares-error');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('There are not enough left.');
    expect(real.storefront.cart.$cart.get().quantity).to.equal(1);
    real.storefront.dispose();
  });
});
