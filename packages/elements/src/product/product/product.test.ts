import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Product } from '@wares/contract';
import { testShop } from '../../internal/test-shop.ts';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import '../product-page/product-page.define.ts';
import './product.define.ts';
import { WaresProduct } from './product.ts';

let shop: ReturnType<typeof stubStorefront>;
const address = location.href;

const settled = async (element: WaresProduct) => {
  await element.updateComplete;
  for (const piece of element.renderRoot.querySelectorAll('*')) await (piece as Partial<WaresProduct>).updateComplete;
};
const show = async (value: Product | undefined = product(), page = false) => {
  shop.$product('x').set(value ? { status: 'ready', value } : { status: 'loading' });
  const element = await fixture<WaresProduct>(
    page
      ? html`<wares-product-page handle="x" .storefront=${shop.storefront}></wares-product-page>`
      : html`<wares-product handle="x" .storefront=${shop.storefront}> </wares-product>`,
  );
  await waitUntil(() => (element as unknown as { ready: boolean }).ready);
  await settled(element);
  return element;
};
const find = <T extends HTMLElement = HTMLElement>(element: WaresProduct, selector: string) =>
  element.renderRoot.querySelector<T>(selector) as T;
/** Inside a piece of the page. */
const within = <T extends HTMLElement = HTMLElement>(element: WaresProduct, piece: string, selector: string) =>
  find(element, `wares-${piece}`)?.shadowRoot?.querySelector<T>(selector) as T;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

describe('<wares-product>', () => {
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', address);
  });

  it('shows bones, then a whole product page', async () => {
    const element = await show();
    shop.$product('x').set({ status: 'loading' });
    await settled(element);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(!!find(element, '[aria-busy=true]')).to.equal(true);
    shop.$product('x').set({ status: 'ready', value: product() });
    await settled(element);
    expect(text(within(element, 'title', 'h1'))).to.equal('Dobin teapot with bamboo handle');
    expect(text(within(element, 'price', '[part=price]'))).to.contain('€39.00');
    expect(text(within(element, 'stock', '[part=status]'))).to.equal('In stock');
    expect(text(within(element, 'description', '.plain'))).to.contain('Thrown in three parts');
    expect(!!within(element, 'gallery', 'img')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('moves price and stock with the choice, and tells the elements inside', async () => {
    const element = await show();
    let changes = 0;
    element.addEventListener('wares-product-change', () => changes++);
    const chosen = oneEvent(element, 'wares-variant-change');
    within<HTMLInputElement>(element, 'variant-picker', 'input[value], label:nth-child(4) input').click();
    expect((await chosen).detail.variantId).to.equal('teapot-tenmoku');
    await settled(element);
    await settled(element);
    expect(changes).to.equal(1);
    expect(text(within(element, 'price', '.now'))).to.equal('€42.00');
    expect(text(within(element, 'stock', '[part=status]'))).to.equal('Sold out');
    expect(text(within(element, 'add-to-cart', 'button'))).to.equal('Sold out');
    expect(find(element, 'wares-quantity').getBoundingClientRect().height).to.equal(0);
  });

  it('tells what the shop tells now when an add is refused for want of stock', async () => {
    const element = await show();
    within(element, 'add-to-cart', 'button').click();
    const refused = oneEvent(element, 'wares-error');
    shop.adds[0]?.settle(failure('out_of_stock'));
    await refused;
    await waitUntil(() => shop.calls.includes('retry x'));
    const { variants, ...rest } = product();
    const sold = { available: false, status: 'out_of_stock', quantity: 0 };
    const value = { ...rest, variants: variants.map((one, at) => (at ? one : { ...one, availability: sold })) };
    shop.$product('x').set({ status: 'ready', value });
    await settled(element);
    await settled(element);
    expect(element.variant?.id).to.equal('teapot-celadon');
    expect(text(within(element, 'stock', '[part=status]'))).to.equal('Sold out');
    expect(text(within(element, 'add-to-cart', 'button'))).to.equal('Sold out');
    expect(!!within(element, 'variant-picker', '.out input:checked')).to.equal(true);
    expect(text(within(element, 'add-to-cart', '[role=alert]'))).to.contain('not enough left');
  });

  it('keeps the words of a refusal when it is fewer that can be chosen now', async () => {
    const left = (quantity: number) => plain({}, { availability: { available: true, status: 'in_stock', quantity } });
    const element = await show(left(14));
    element.quantity = 4;
    await settled(element);
    within(element, 'add-to-cart', 'button').click();
    const refused = oneEvent(element, 'wares-error');
    shop.adds[0]?.settle(failure('out_of_stock'));
    await refused;
    shop.$product('x').set({ status: 'ready', value: left(2) });
    await settled(element);
    await settled(element);
    expect(element.quantity).to.equal(2);
    expect(text(within(element, 'stock', '[part=status]'))).to.equal('Only 2 left');
    expect(text(within(element, 'add-to-cart', '[role=alert]'))).to.contain('not enough left');
    element.quantity = 1;
    await settled(element);
    await settled(element);
    expect(!!within(element, 'add-to-cart', '[role=alert]')).to.equal(false);
  });

  it('adds as many as were chosen', async () => {
    const element = await show();
    within(element, 'quantity', 'button:last-child').click();
    await settled(element);
    expect(element.quantity).to.equal(2);
    within(element, 'add-to-cart', 'button').click();
    expect(shop.adds.map(({ itemId, quantity }) => [itemId, quantity])).to.deep.equal([['teapot-celadon', 2]]);
  });

  it('keeps the quantity to what the chosen variant allows', async () => {
    const value = product();
    const [first, second] = value.variants;
    if (second) second.availability = { available: true, status: 'in_stock', quantity: 3 };
    const element = await show(value);
    element.quantity = 9;
    expect(element.quantity).to.equal(9);
    element.choose(second?.id ?? '');
    expect(element.quantity).to.equal(3);
    element.choose(first?.id ?? '');
    expect(element.quantity).to.equal(9);
    element.quantity = Number.NaN;
    expect(element.quantity).to.equal(1);
  });

  it('takes the quantity that was set before its class was there, until it shows another product', async () => {
    for (const handle of ['x', 'y']) shop.$product(handle).set({ status: 'ready', value: product({ handle }) });
    const element = document.createElement('early-product') as WaresProduct;
    Object.assign(element, { handle: 'x', quantity: 3, storefront: shop.storefront });
    (await fixture(html`<div></div>`)).append(element);
    customElements.define('early-product', class extends WaresProduct {});
    await waitUntil(() => element.product);
    expect(element.quantity).to.equal(3);
    element.quantity = 4;
    expect(element.quantity).to.equal(4);
    element.handle = 'y';
    await element.updateComplete;
    expect(element.quantity).to.equal(1);
  });

  it('keeps the choice in the address when asked, without a step in the history', async () => {
    history.replaceState(null, '', '?a=1&v=teapot-iron');
    const before = history.length;
    shop.$product('x').set({ status: 'ready', value: product() });
    const element = await fixture<WaresProduct>(
      html`<wares-product handle="x" variant-param="v" .storefront=${shop.storefront}><i></i></wares-product>`,
    );
    await waitUntil(() => (element as unknown as { ready: boolean }).ready);
    expect(element.variant?.id).to.equal('teapot-iron');
    element.choose('teapot-ash');
    expect(location.search).to.equal('?a=1&v=teapot-ash');
    expect(history.length).to.equal(before);
    history.replaceState(null, '', '?a=1');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(element.variant?.id).to.equal('teapot-celadon');
    history.replaceState(null, '', '?v=no-such-variant');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(element.variant?.id).to.equal('teapot-celadon');
  });

  it('leaves the address alone when not asked', async () => {
    const element = await show();
    const before = location.href;
    element.choose('teapot-ash');
    expect(location.href).to.equal(before);
  });

  it('keeps the choice over a change of market', async () => {
    const real = testShop();
    const element = await fixture<WaresProduct>(
      html`<wares-product handle="dobin-teapot" .storefront=${real.storefront}><wares-price .storefront=${real.storefront}></wares-price></wares-product>`,
    );
    await waitUntil(() => element.product);
    const last = element.product?.variants.at(-1)?.id as string;
    element.choose(last);
    await real.storefront.market.set({ country: 'JP', currency: 'JPY' });
    await waitUntil(() => element.variant?.price.currency === 'JPY');
    expect(element.variant?.id).to.equal(last);
    real.storefront.dispose();
  });

  it('shows markup of the page alone, and the page again when that goes', async () => {
    const element = await show();
    const own = document.createElement('p');
    own.textContent = 'My own page';
    element.append(own);
    await waitUntil(() => !find(element, 'wares-title'));
    expect(own.getClientRects()).to.have.length(1);
    own.remove();
    await waitUntil(() => find(element, 'wares-title'));
  });

  it('lets one part be replaced', async () => {
    shop.$product('x').set({ status: 'ready', value: plain() });
    const element = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><p slot="description">Mine</p></wares-product>`,
    );
    await waitUntil(() => find(element, 'wares-title'));
    expect(find<HTMLSlotElement>(element, 'slot[name=description]').assignedElements()).to.have.length(1);
    expect(find(element, 'wares-description').getClientRects()).to.have.length(0);
  });

  it('says what went wrong, and that a product is gone without a way to ask again', async () => {
    const element = await show();
    const said: string[] = [];
    element.addEventListener('wares-error', ({ detail }) => said.push(detail.code));
    shop.$product('x').set({ status: 'error', error: failure('network_error') });
    await settled(element);
    expect(element.matches(':state(error)')).to.equal(true);
    expect(text(find(element, '[role=alert]'))).to.contain('cannot be reached');
    await expect(element).to.be.accessible();
    find(element, 'button').click();
    expect(shop.calls).to.deep.equal(['retry x']);
    shop.$product('x').set({ status: 'error', error: failure('product_not_found') });
    await settled(element);
    expect(text(find(element, '[role=alert]'))).to.equal('This product is no longer here.');
    expect(!!find(element, 'button')).to.equal(false);
    expect(said).to.deep.equal(['network_error', 'product_not_found']);
  });

  it('lets choose among prices of a currency that nobody knows', async () => {
    const goods = product();
    const element = await show({
      ...goods,
      variants: goods.variants.map((one) => ({ ...one, price: { amount: 1, currency: 'QQQ' } })),
    });
    const chosen = oneEvent(element, 'wares-variant-change');
    element.choose('teapot-iron');
    expect((await chosen).detail.variantId).to.equal('teapot-iron');
  });

  it('leads the keyboard on to the name when trying again has helped, and back to the button when not', async () => {
    const element = await show(undefined, true);
    const fail = () => shop.$product('x').set({ status: 'error', error: failure('network_error') });
    const button = () => find<HTMLButtonElement>(element, '.failed button');
    fail();
    await settled(element);
    button().focus();
    button().click();
    shop.$product('x').set({ status: 'loading' });
    await settled(element);
    fail();
    await waitUntil(() => button() === element.shadowRoot?.activeElement);
    button().click();
    shop.$product('x').set({ status: 'loading' });
    await settled(element);
    shop.$product('x').set({ status: 'ready', value: product() });
    const name = () => within(element, 'title', 'h1');
    await waitUntil(() => name() && name() === find(element, 'wares-title').shadowRoot?.activeElement);
    // Once: what changes later leaves the focus where it is.
    name().blur();
    shop.$product('x').set({ status: 'ready', value: product({ title: 'Another' }) });
    await settled(element);
    expect(document.activeElement).to.equal(document.body);
  });

  it('has room for a way on where the product is gone, and only there', async () => {
    const element = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><a slot="gone" href="#all">All</a></wares-product>`,
    );
    const link = element.querySelector('a') as HTMLElement;
    shop.$product('x').set({ status: 'error', error: failure('network_error') });
    await settled(element);
    expect(link.assignedSlot).to.equal(null);
    shop.$product('x').set({ status: 'error', error: failure('product_not_found') });
    await settled(element);
    expect(link.assignedSlot?.closest('.failed')).to.not.equal(null);
    expect(link.getClientRects()).to.have.length(1);
  });

  it('has the add button on a line of its own where it is narrow, and its words on one', async () => {
    shop = stubStorefront('ru');
    const element = await show(product(), true);
    const heart = document.createElement('div');
    heart.slot = 'actions';
    Object.assign(heart.style, { inlineSize: '48px', blockSize: '48px' });
    element.append(heart);
    const boxes = () => {
      const pieces = [find(element, 'wares-quantity'), heart, find(element, 'wares-add-to-cart')];
      return pieces.map((piece) => piece.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    };
    // The last is two columns, of which the second is 340 wide.
    for (const [width, line] of [
      [273, 273],
      [343, 343],
      [398, 398],
      [720, 340],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      const [stepper, wish, add] = boxes();
      expect([stepper.height, add.height], `${width}`).to.deep.equal([48, 48]);
      expect(stepper.top).to.equal(wish.top);
      expect(add.top).to.be.above(wish.bottom);
      expect(add.width).to.equal(line);
    }
    for (const width of [400, 1100]) {
      element.style.inlineSize = `${width}px`;
      expect(new Set(boxes().map(({ top, height }) => `${top} ${height}`)), `${width}`).to.have.length(1);
    }
  });

  it('sets what is put beside the ways to share into one row, which goes on in a second', async () => {
    const element = await show(product(), true);
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    const compare = document.createElement('div');
    const share = Object.assign(document.createElement('wares-share'), { storefront: shop.storefront });
    for (const piece of [compare, share]) piece.slot = 'share';
    Object.assign(compare.style, { inlineSize: '120px', blockSize: '40px' });
    element.append(compare, share);
    await waitUntil(() => share.renderRoot?.querySelector('a'));
    const [copy, mail] = share.renderRoot.querySelectorAll<HTMLElement>('.button');
    const boxes = (width: number) => {
      element.style.inlineSize = `${width}px`;
      return [compare, copy, mail].map((piece) => piece?.getBoundingClientRect() as DOMRect) as [
        DOMRect,
        DOMRect,
        DOMRect,
      ];
    };
    const [first, second, third] = boxes(600);
    expect([second.top - first.top, third.top - first.top]).to.deep.equal([0, 0]);
    expect([second.left - first.right, third.left - second.right].map(Math.round)).to.deep.equal([8, 8]);
    const [start, beside, below] = boxes(300);
    expect(beside.top).to.equal(start.top);
    expect([below.top - start.bottom, below.left - start.left].map(Math.round)).to.deep.equal([8, 0]);
    Reflect.deleteProperty(navigator, 'share');
  });

  it('goes on in a second row where its buttons do not fit into one', async () => {
    const element = await show(product(), true);
    const actions = [48, 120].map((width) => {
      const action = document.createElement('div');
      action.slot = 'actions';
      Object.assign(action.style, { inlineSize: `${width}px`, blockSize: '48px' });
      return action;
    });
    element.append(...actions);
    element.style.inlineSize = '400px';
    await settled(element);
    const row = find(element, '.buy');
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    const [heart, compare] = actions.map((action) => action.getBoundingClientRect()) as [DOMRect, DOMRect];
    const add = find(element, 'wares-add-to-cart').getBoundingClientRect();
    expect(heart.top).to.equal(add.top);
    expect(compare.top).to.be.at.least(heart.bottom);
    expect(add.width).to.be.above(128);
  });

  it('takes its pieces from its own prefix, and asks for those that are missing', async () => {
    customElements.define('acme-product', class extends WaresProduct {});
    shop.$product('x').set({ status: 'ready', value: product() });
    const element = await fixture<WaresProduct>(
      html`<acme-product handle="x" .storefront=${shop.storefront}></acme-product>`,
    );
    await waitUntil(() => (element as unknown as { ready: boolean }).ready);
    expect(element.matches(':state(loading)')).to.equal(true);
    const { page } = await import('../../internal/page.ts');
    expect(page().wanted?.has('acme-product-page')).to.equal(true);
    await waitUntil(() => find(element, 'acme-title'), 'shows what is there in the end', { timeout: 6000 });
  });

  it('speaks Arabic from right to left', async () => {
    shop = stubStorefront('ar');
    const element = await show();
    expect(getComputedStyle(within(element, 'add-to-cart', 'button')).direction).to.equal('rtl');
    expect(text(within(element, 'add-to-cart', 'button'))).to.equal('أضف إلى السلة');
    await expect(element).to.be.accessible();
  });
});

describe('<wares-product-page>', () => {
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  it('is the whole page whatever stands inside, and provides to its pieces', async () => {
    const element = await show(product(), true);
    element.append(document.createElement('p'));
    await settled(element);
    expect(text(within(element, 'title', 'h1'))).to.equal('Dobin teapot with bamboo handle');
    element.choose('teapot-ash');
    await settled(element);
    await settled(element);
    expect(text(within(element, 'price', '.now'))).to.equal('€40.00');
    await expect(element).to.be.accessible();
  });

  for (const width of [288, 600, 900, 1280])
    it(`fits ${width} px with names of two hundred letters`, async () => {
      const long = 'W'.repeat(200);
      const element = await show(
        product({
          title: long,
          brand: long,
          description: { plain: long },
          categories: [{ value: long, handle: 'x' }],
          attributes: [{ name: long, value: long }],
        }),
        true,
      );
      element.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      // The row of small pictures reaches 4 px over its box, for the focus ring.
      expect(find(element, '.page').scrollWidth).to.be.at.most(width + 4);
    });

  it('shows a card that it is given at once, and the whole product when that is there', async () => {
    const element = await fixture<WaresProduct>(html`<wares-product .storefront=${shop.storefront}></wares-product>`);
    const whole = product({ description: { plain: 'Plain.', html: '<b>Rich.</b>' } });
    const { handle } = whole;
    element.product = product({ partial: true, description: { plain: 'Plain.' } });
    await element.updateComplete;
    expect(element.product?.partial).to.equal(true);
    shop.$product(handle).set({ status: 'error', error: failure('timeout') });
    await element.updateComplete;
    expect([element.product?.partial, element.error], 'a card is better than nothing').to.deep.equal([true, undefined]);
    const told = oneEvent(element, 'wares-product-change');
    shop.$product(handle).set({ status: 'ready', value: whole });
    await told;
    expect(element.product === whole).to.equal(true);
    const other = plain({ partial: true });
    element.product = other;
    await element.updateComplete;
    expect(element.product === other).to.equal(true);
  });

  it('loads nothing when it is given a whole product', async () => {
    shop.storefront.catalogue.product = () => expect.fail('loaded');
    const element = await fixture<WaresProduct>(
      html`<wares-product handle="x" .product=${product()} .storefront=${shop.storefront}></wares-product>`,
    );
    await element.updateComplete;
    expect(element.product?.title).to.contain('Dobin');
  });

  it('passes the parts of its pieces on to the page’s own style', async () => {
    const element = await show(product(), true);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('wares-product-page::part(title) { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(within(element, 'title', 'h1')).color).to.equal('rgb(1, 2, 3)');
    document.adoptedStyleSheets.pop();
  });
});
