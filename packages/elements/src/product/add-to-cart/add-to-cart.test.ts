import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { said } from '../../internal/test-page.ts';
import { PLENTY, SOLD_OUT, testShop } from '../../internal/test-shop.ts';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import type { WaresProduct } from '../product/product.ts';
import './add-to-cart.define.ts';
import type { WaresAddToCart } from './add-to-cart.ts';

let shop: ReturnType<typeof stubStorefront>;

const button = (element: WaresAddToCart) => element.renderRoot.querySelector('button') as HTMLButtonElement;
const words = (element: WaresAddToCart) => button(element).textContent?.trim();

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

  it('sells no other variant than the one it names, and says that this is gone', async () => {
    shop.$product('x').set({ status: 'ready', value: product() });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" variant-id="teapot-gone" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => element.matches(':state(error)'));
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.equal('This version is no longer here.');
    expect(button(element)).to.equal(null);
    element.variantId = 'teapot-ash';
    await element.updateComplete;
    button(element).click();
    expect(shop.adds.map(({ itemId }) => itemId)).to.deep.equal(['teapot-ash']);
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

  it('takes product and variant from the product around it, and says so when that is sold out', async () => {
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
    expect([button(element).disabled, button(element).getAttribute('aria-disabled')]).to.deep.equal([false, 'true']);
    expect(words(element)).to.equal('Sold out');
    button(element).click();
    await element.updateComplete;
    expect(shop.adds).to.have.length(1);
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('sold out, so nothing was added');
    await expect(element).to.be.accessible();
  });

  it('says that it is not sent to this country, and not that it is sold out', async () => {
    shop.$product('x').set({
      status: 'ready',
      value: plain({}, { availability: { available: false, status: 'not_deliverable' } }),
    });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    expect(words(element)).to.equal('Not sent to your country');
    button(element).click();
    await element.updateComplete;
    expect(shop.adds).to.have.length(0);
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.equal('Not sent to your country');
    await expect(element).to.be.accessible();
  });

  it('adds the quantity that was chosen around it, and looks first whether it can', async () => {
    const limits = {
      minimumQuantity: 2,
      quantityStep: 2,
      availability: { available: true, status: 'in_stock', quantity: 6 },
    };
    const value = plain({}, limits);
    shop.$product('x').set({ status: 'ready', value });
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><wares-add-to-cart .storefront=${shop.storefront}></wares-add-to-cart></wares-product>`,
    );
    const element = around.querySelector('wares-add-to-cart') as WaresAddToCart;
    const alert = async () => {
      button(element).click();
      await element.updateComplete;
      return element.renderRoot.querySelector('[role=alert]')?.textContent?.trim() ?? '';
    };
    await waitUntil(() => button(element));
    around.quantity = 4;
    await around.updateComplete;
    button(element).click();
    expect(shop.adds[0]).to.include({ itemId: 'cups', quantity: 4 });
    shop.adds[0]?.settle();
    await oneEvent(element, 'wares-cart-added');
    const inCart = (quantity: number) =>
      shop.$cart.set({ ...shop.$cart.get(), cart: { lineItems: [{ item: { id: 'cups' }, quantity }] } as never });
    inCart(4);
    expect(await alert()).to.equal('With what is in your cart, 2 more is the most.');
    expect(element.matches(':state(error)')).to.equal(true);
    inCart(6);
    expect(await alert()).to.equal('6 are in your cart already, and no more can be added.');
    shop.$cart.set({ ...shop.$cart.get(), cart: undefined } as never);
    for (const [quantity, says] of [
      [8, 'Only 6 left'],
      [1, 'Sold from 2 on'],
      [3, 'Sold in steps of 2: 4 would be possible.'],
    ] as const) {
      element.quantity = quantity;
      await element.updateComplete;
      expect(await alert()).to.equal(says);
    }
    element.quantity = 2;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent ?? '').to.equal('');
    expect(shop.adds).to.have.length(1);
  });

  it('goes on in steps from a least that is no multiple of the step, and suggests what then can be added', async () => {
    shop.$product('x').set({ status: 'ready', value: plain({}, { minimumQuantity: 5, quantityStep: 2 }) });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    const cart = { lineItems: [{ item: { id: 'cups' }, quantity: 5 }] } as never;
    shop.$cart.set({ ...shop.$cart.get(), cart });
    for (const [quantity, possible] of [
      [5, 6],
      [1, 2],
    ] as const) {
      element.quantity = quantity;
      await element.updateComplete;
      button(element).click();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('[role=alert]')?.textContent?.trim()).to.equal(
        `Sold in steps of 2: ${possible} would be possible.`,
      );
    }
    element.quantity = undefined;
    await element.updateComplete;
    button(element).click();
    expect(shop.adds.map(({ quantity }) => quantity)).to.deep.equal([2]);
  });

  it('says that fewer are left than can be ordered', async () => {
    const few = { minimumQuantity: 6, availability: { available: true, status: 'in_stock', quantity: 2 } };
    shop.$product('x').set({ status: 'ready', value: plain({}, few) });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => button(element));
    button(element).click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('Fewer are left');
    expect(shop.adds).to.have.length(0);
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

  it('offers no further attempt where the product is gone', async () => {
    shop.$product('x').set({ status: 'error', error: failure('product_not_found') });
    const element = await fixture<WaresAddToCart>(
      html`<wares-add-to-cart handle="x" .storefront=${shop.storefront}></wares-add-to-cart>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('[role=alert]')?.textContent?.includes('no longer here'));
    expect(element.renderRoot.querySelectorAll('button').length).to.equal(0);
    expect(element.matches(':state(error)')).to.equal(true);
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
