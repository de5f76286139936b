import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { down, held, PLENTY, type TestShop, testShop } from '../../internal/test-shop.ts';
import { stubStorefront } from '../../internal/testing.ts';
import { WaresCartButton } from './cart-button.ts';
import './cart-button.define.ts';

let shop: TestShop;

const show = async (storefront = shop.storefront) => {
  const element = await fixture<WaresCartButton>(
    html`<wares-cart-button .storefront=${storefront}></wares-cart-button>`,
  );
  await waitUntil(() => element.renderRoot.querySelector('button'));
  return element;
};
const count = (element: WaresCartButton) => element.renderRoot.querySelector('.count')?.textContent;
const name = (element: WaresCartButton) => element.renderRoot.querySelector('[part=button] .sr')?.textContent;

describe('<wares-cart-button>', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(() => {
    fixtureCleanup();
    shop.storefront.dispose();
  });

  it('shows bones until its storefront is there', async () => {
    const element = await fixture<WaresCartButton>(html`<wares-cart-button store="later"></wares-cart-button>`);
    expect(element.renderRoot.querySelector('button') === null).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says that the cart is empty by its count alone', async () => {
    const element = await show();
    await waitUntil(() => element.matches(':state(empty)'));
    expect(count(element)).to.equal(undefined);
    expect(name(element)).to.equal('Cart, 0 pieces');
    await expect(element).to.be.accessible();
  });

  it('reads the cart of an earlier visit when it is first shown', async () => {
    await shop.storefront.cart.addLine({ itemId: PLENTY, quantity: 2 });
    shop.requests.length = 0;
    const element = await show();
    await waitUntil(() => shop.requests.some((request) => request.startsWith('GET /carts/')), 'the cart is not read');
    await waitUntil(() => element.matches(':state(ready)'));
    expect(count(element)).to.equal('2');
  });

  it('counts an add before the backend has answered', async () => {
    const element = await show();
    const { line, release } = held();
    shop.line = line;
    const added = shop.storefront.cart.addLine({ itemId: PLENTY, quantity: 3 });
    await waitUntil(() => count(element) === '3');
    expect(element.matches(':state(busy)')).to.equal(true);
    release();
    await added;
    await waitUntil(() => element.matches(':state(ready)'));
    expect(name(element)).to.equal('Cart, 3 pieces');
    await expect(element).to.be.accessible();
  });

  it('counts out no more than 99, and names the whole number', async () => {
    const { storefront, $cart } = stubStorefront();
    $cart.set({ ...$cart.get(), status: 'ready', quantity: 1234 });
    const element = await show(storefront);
    expect(count(element)).to.equal('99+');
    expect(name(element)).to.equal('Cart, 1,234 pieces');
  });

  it('stays a button when the cart cannot be read', async () => {
    await shop.storefront.cart.addLine({ itemId: PLENTY });
    shop.line = down;
    const element = await show();
    await waitUntil(() => element.matches(':state(error)'));
    expect(element.renderRoot.querySelector('button') !== null).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('asks to see the cart of its storefront', async () => {
    const element = await show();
    setTimeout(() => element.renderRoot.querySelector<HTMLElement>('button')?.click());
    const event = await oneEvent(document, 'wares-cart-open');
    expect(event.detail).to.deep.equal({ storeName: 'default' });
    expect(event.cancelable).to.equal(true);
  });

  it('is a plain link with an address, and lets no script through', async () => {
    const element = await show();
    element.href = '/cart';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('a')?.getAttribute('href')).to.equal('/cart');
    await expect(element).to.be.accessible();
    element.href = 'javascript:alert(1)';
    await element.updateComplete;
    expect(element.renderRoot.querySelector('a') === null).to.equal(true);
  });

  it('speaks Arabic, from right to left', async () => {
    await shop.storefront.market.set({ country: 'KW', language: 'ar' });
    await shop.storefront.cart.addLine({ itemId: PLENTY, quantity: 2 });
    const element = await show();
    await waitUntil(() => name(element) === 'السلة، قطعتان');
    expect(element.dir).to.equal('rtl');
  });

  it('asks for the cart when the drawer is there, where it is pressed before', async () => {
    customElements.define('early-cart-button', class extends WaresCartButton {});
    const page = await fixture(
      html`<div><early-cart-button></early-cart-button><early-cart-drawer></early-cart-drawer></div>`,
    );
    const button = page.querySelector('early-cart-button') as WaresCartButton;
    button.storefront = shop.storefront;
    await waitUntil(() => button.renderRoot.querySelector('button'));
    let asked = 0;
    const count = () => {
      asked++;
    };
    document.addEventListener('wares-cart-open', count);
    try {
      button.renderRoot.querySelector('button')?.click();
      await aTimeout(50);
      expect(asked).to.equal(0);
      customElements.define('early-cart-drawer', class extends HTMLElement {});
      await waitUntil(() => asked === 1);
    } finally {
      document.removeEventListener('wares-cart-open', count);
    }
  });
});
