import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { WaresEvent } from '../../events/wares-event.ts';
import { broken, down, held, PLENTY, type TestShop, THREE_LEFT, testShop } from '../../internal/test-shop.ts';
import type { WaresCartDrawer } from './cart-drawer.ts';
import '../cart-button/cart-button.define.ts';
import './cart-drawer.define.ts';

let shop: TestShop;

const show = (storefront = shop.storefront) =>
  fixture<WaresCartDrawer>(
    html`<wares-cart-drawer .storefront=${storefront} checkout-url="/checkout" product-url="/p?h={handle}"></wares-cart-drawer>`,
  );
const opened = async (state: string, storefront = shop.storefront) => {
  const element = await show(storefront);
  await element.open();
  await waitUntil(() => element.matches(`:state(open):state(${state})`), `never ${state}`, { timeout: 5000 });
  return element;
};
const get = <T extends HTMLElement>(element: WaresCartDrawer, selector: string) => {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const has = (element: WaresCartDrawer, selector: string) => element.renderRoot.querySelector(selector) !== null;
const text = (element: WaresCartDrawer, selector: string) =>
  get(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const less = '.stepper button:first-child';
const more = '.stepper button:last-child';
const focused = (element: WaresCartDrawer) => element.shadowRoot?.activeElement;
const add = (itemId = PLENTY, quantity = 1) => shop.storefront.cart.addLine({ itemId, quantity });

describe('<wares-cart-drawer>', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(() => {
    fixtureCleanup();
    shop.storefront.dispose();
  });

  it('reads the cart as soon as it is in the page, and shows nothing until it is asked for', async () => {
    await add();
    shop.requests.length = 0;
    const element = await show();
    const reads = () => shop.requests.filter((request) => request.startsWith('GET /carts/')).length;
    await waitUntil(() => reads() > 0 && element.matches(':state(ready)'));
    expect(reads()).to.equal(1);
    expect(has(element, 'dialog')).to.equal(false);
  });

  it('says when there is nothing in the cart, and offers to go on', async () => {
    const element = await opened('empty');
    await expect(element).to.be.accessible();
    expect(text(element, '.none p')).to.equal('Nothing in your cart yet.');
    get(element, '.none button').click();
    expect(get<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
  });

  it('shows lines with picture, address, sum and all totals, and the amount on the button', async () => {
    const cart = await add(PLENTY, 2);
    const element = await opened('ready');
    await expect(element).to.be.accessible();
    expect(text(element, 'h2')).to.equal('Cart 2');
    expect(text(element, 'h3')).to.equal('Dobin teapot');
    expect(get<HTMLAnchorElement>(element, 'h3 a').getAttribute('href')).to.match(/dobin-teapot/);
    expect(get<HTMLImageElement>(element, 'img').getAttribute('src')).to.equal(cart.lineItems[0]?.item.imageUrl);
    expect(text(element, '.sum')).to.equal('€118.00');
    expect(element.renderRoot.querySelectorAll('dl > div').length).to.equal(cart.totals.length);
    expect(text(element, '.grand dt')).to.equal('To your door · Germany');
    expect(text(element, '[part=checkout]')).to.contain(text(element, '.grand dd'));
  });

  it('takes clicks as fast as they come, and shows the forecast with muted amounts', async () => {
    await add();
    const element = await opened('ready');
    const { line, release } = held();
    shop.line = line;
    for (let click = 0; click < 3; click++) get(element, more).click();
    await element.updateComplete;
    expect(text(element, '.number')).to.equal('4');
    expect(get(element, '.row').ariaBusy).to.equal('true');
    expect(get(element, '.sum').classList.contains('muted')).to.equal(true);
    expect(get(element, 'dl').classList.contains('muted')).to.equal(true);
    expect(text(element, '[part=checkout]')).to.equal('Check out');
    expect(element.matches(':state(busy)')).to.equal(true);
    await expect(element).to.be.accessible();
    release();
    await waitUntil(() => element.matches(':state(ready)'));
    expect(text(element, '.sum')).to.equal('€236.00');
    await waitUntil(() => text(element, 'p.sr') === 'Dobin teapot: 4');
  });

  it('goes down to one and not below, keeping the focus', async () => {
    await add(PLENTY, 2);
    const element = await opened('ready');
    get(element, less).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => text(element, '.number') === '1');
    expect(get(element, less).ariaDisabled).to.equal('true');
    shop.requests.length = 0;
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.matches(':state(ready)'));
    expect(focused(element) === get(element, less)).to.equal(true);
    expect(shop.requests.filter((request) => request.includes(':0'))).to.deep.equal([]);
    expect(text(element, '.number')).to.equal('1');
  });

  it('goes by the steps of what is sold in packs, down to the least, and the shop corrects nothing', async () => {
    await add('envelopes-sand-c6', 20);
    const element = await opened('ready');
    const press = async (button: string, then: string) => {
      get(element, button).click();
      await element.updateComplete;
      expect(text(element, '.number')).to.equal(then);
      await waitUntil(() => element.matches(':state(ready)'));
      expect(text(element, '.number')).to.equal(then);
    };
    await press(more, '30');
    await press(less, '20');
    await press(less, '10');
    expect(get(element, less).ariaDisabled).to.equal('true');
    await press(less, '10');
    expect(text(element, '.news')).to.equal('');
  });

  it('stops at what is there, and says so', async () => {
    await add(THREE_LEFT, 3);
    const element = await opened('ready');
    expect(text(element, '.most')).to.equal('Only 3 left, so 3 is the most');
    expect(get(element, more).ariaDisabled).to.equal('true');
    get(element, more).click();
    expect(element.matches(':state(busy)')).to.equal(false);
  });

  it('keeps the focus on the stepper while a line that was just added is confirmed', async () => {
    const { line, release } = held();
    shop.line = line;
    const preview = { productId: 'p-dobin-teapot', handle: 'dobin-teapot', title: 'Dobin teapot' };
    const added = shop.storefront.cart.addLine({
      itemId: PLENTY,
      preview,
      seenPrice: { amount: 5900, currency: 'EUR' },
    });
    const element = await opened('busy');
    get(element, more).focus();
    const button = get(element, more);
    release();
    await added;
    await waitUntil(() => element.matches(':state(ready)'));
    expect(focused(element) === button).to.equal(true);
  });

  it('leaves a strip in the place of a removed line, with the focus on Undo, and brings the line back', async () => {
    await add(PLENTY, 2);
    await add(THREE_LEFT);
    const element = await opened('ready');
    get(element, '.link').click();
    await waitUntil(() => focused(element)?.matches('.undo button'));
    expect(get(element, '.lines').firstElementChild?.className).to.equal('undo');
    await waitUntil(() => element.matches(':state(ready)'));
    await waitUntil(() => text(element, 'p.sr') === 'Dobin teapot removed');
    await expect(element).to.be.accessible();
    const back = oneEvent(element, 'wares-cart-added');
    await sendKeys({ press: 'Enter' });
    expect((await back).detail).to.deep.equal({ itemId: PLENTY, quantity: 2 });
    await waitUntil(() => element.renderRoot.querySelectorAll('.row').length === 2);
    expect(text(element, 'h2')).to.equal('Cart 3');
    const [, last] = element.renderRoot.querySelectorAll('.row');
    expect(last?.contains(focused(element) as Node)).to.equal(true);
  });

  it('keeps the strip while another line changes', async () => {
    await add(PLENTY, 2);
    await add(THREE_LEFT, 2);
    const element = await opened('ready');
    get(element, '.link').click();
    await waitUntil(() => has(element, '.undo'));
    get(element, less).click();
    await waitUntil(() => element.matches(':state(ready)'));
    expect(has(element, '.undo')).to.equal(true);
    expect(text(element, '.number')).to.equal('1');
  });

  it('brings each of several removed lines back, in their places until then', async () => {
    for (const itemId of [PLENTY, THREE_LEFT, 'teapot-ink-1100']) await add(itemId);
    const element = await opened('ready');
    const rows = () => [...get(element, '.lines').children].map(({ className }) => className);
    get(element, '.link').click();
    await waitUntil(() => rows().join() === 'undo,row,row');
    get(element, '.link').click();
    await waitUntil(() => rows().join() === 'undo,undo,row');
    const [first, second] = [...element.renderRoot.querySelectorAll<HTMLElement>('.undo button')];
    expect(focused(element) === second).to.equal(true);
    await expect(element).to.be.accessible();
    await waitUntil(() => element.matches(':state(ready)'));
    first?.click();
    await waitUntil(() => rows().join() === 'undo,row,row');
    second?.click();
    await waitUntil(() => rows().join() === 'row,row,row');
    await waitUntil(() => element.matches(':state(ready)'));
    const ids = shop.storefront.cart.$cart.get().cart?.lineItems.map(({ item }) => item.id);
    expect(ids).to.have.members([PLENTY, THREE_LEFT, 'teapot-ink-1100']);
  });

  it('takes the strip away after eight seconds, and the focus with it to the close button', async () => {
    const { setTimeout: real } = window;
    const waits: number[] = [];
    window.setTimeout = ((callback: () => void, wait: number) => {
      if (wait !== 8000) return real(callback, wait);
      waits.push(wait);
      return real(callback, 100);
    }) as typeof window.setTimeout;
    try {
      await add();
      const element = await opened('ready');
      get(element, '.link').click();
      await waitUntil(() => focused(element)?.matches('.undo button'));
      await waitUntil(() => !has(element, '.undo'));
      expect(waits).to.deep.equal([8000]);
      expect(focused(element) === get(element, '.icon')).to.equal(true);
      await waitUntil(() => element.matches(':state(empty)'));
    } finally {
      window.setTimeout = real;
    }
  });

  it('changes nothing when the page stops the change', async () => {
    await add();
    const element = await opened('ready');
    element.addEventListener('wares-cart-line-change', (event) => event.preventDefault(), { once: true });
    get(element, more).click();
    expect(shop.storefront.cart.$cart.get().pending).to.equal(0);
  });

  it('takes a refused change back, says why, and lets that be dismissed', async () => {
    await add();
    const element = await opened('ready');
    shop.line = (request, answer) =>
      request.method === 'PATCH'
        ? Promise.resolve(
            new Response(
              JSON.stringify({ type: 'urn:wares:error:out_of_stock', title: '', status: 409, code: 'out_of_stock' }),
              {
                status: 409,
                headers: { 'content-type': 'application/problem+json' },
              },
            ),
          )
        : answer();
    const told = oneEvent(element, 'wares-error');
    get(element, more).click();
    expect((await told).detail.code).to.equal('out_of_stock');
    await waitUntil(() => has(element, '[role=alert]'));
    expect(text(element, '[role=alert] span')).to.equal('There are not enough left.');
    expect(text(element, '.number')).to.equal('1');
    await expect(element).to.be.accessible();
    get(element, '[role=alert] button').click();
    await element.updateComplete;
    expect(has(element, '[role=alert]')).to.equal(false);
  });

  it('takes the strip away when the line could not be removed', async () => {
    await add();
    const element = await opened('ready');
    const answer = JSON.stringify({
      type: 'urn:wares:error:validation_failed',
      title: '',
      status: 400,
      code: 'validation_failed',
    });
    const headers = { 'content-type': 'application/problem+json' };
    shop.line = (request, go) =>
      request.method === 'DELETE' ? Promise.resolve(new Response(answer, { status: 400, headers })) : go();
    get(element, '.link').click();
    await waitUntil(() => has(element, '[role=alert]'));
    await waitUntil(() => !has(element, '.undo'));
    expect(text(element, '.number')).to.equal('1');
  });

  for (const [why, line] of [
    ['cannot be reached', down],
    ['answers with an error', broken],
  ] as const)
    it(`says when changes wait because the shop ${why}, keeps the way to the checkout shut, and sends them when asked`, async () => {
      await add();
      const element = await opened('ready');
      shop.line = line;
      get(element, more).click();
      await waitUntil(() => has(element, '.news .notice'));
      expect(text(element, '.news b')).to.equal('The shop cannot be reached now');
      expect(text(element, '[part=checkout]')).to.equal('Check out when the shop answers');
      expect(get(element, '[part=checkout]').ariaDisabled).to.equal('true');
      let asked = false;
      element.addEventListener('wares-checkout-start', () => {
        asked = true;
      });
      get(element, '[part=checkout]').click();
      expect(asked).to.equal(false);
      await expect(element).to.be.accessible();
      shop.line = (_, answer) => answer();
      get(element, '.news button').click();
      await waitUntil(() => element.matches(':state(ready)'));
      expect(has(element, '.news .notice')).to.equal(false);
      expect(text(element, '.number')).to.equal('2');
    });

  it('opens as soon as its storefront is there, when it was asked to before', async () => {
    const element = await fixture<WaresCartDrawer>(html`<wares-cart-drawer store="later"></wares-cart-drawer>`);
    await element.open();
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(has(element, 'dialog')).to.equal(false);
    element.storefront = shop.storefront;
    await waitUntil(() => element.matches(':state(open):state(empty)'));
  });

  it('says when the cart cannot be read, and tries again', async () => {
    await add();
    shop.line = down;
    const element = await opened('error');
    expect(text(element, '[role=alert] span')).to.equal('The shop cannot be reached. Check your connection.');
    await expect(element).to.be.accessible();
    shop.line = (_, answer) => answer();
    get(element, '[role=alert] button').click();
    // The cart of before stands there meanwhile, and is ready as it is.
    await waitUntil(() => !has(element, '[role=alert]'), 'never well again');
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('says which order came out of the cart', async () => {
    const cart = await add();
    const element = await opened('ready');
    shop.storefront.cart.markCompleted(cart.id, { id: 'o-1', label: 'WR-1001' });
    await waitUntil(() => element.matches(':state(empty)'));
    expect(text(element, '.news')).to.contain('Order WR-1001 was placed from this cart.');
    await expect(element).to.be.accessible();
  });

  it('shows what the backend has to say', async () => {
    await add();
    await shop.storefront.market.set({ country: 'CH' });
    const element = await opened('ready');
    expect(has(element, '.news .notice')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('opens on the event of its own storefront alone, with two shops in a page', async () => {
    const other = testShop({ name: 'other' });
    const [element, second] = [await show(), await show(other.storefront)];
    document.dispatchEvent(new WaresEvent('wares-cart-open', { storeName: 'other' }, true));
    await waitUntil(() => second.matches(':state(open)'));
    expect(element.matches(':state(open)')).to.equal(false);
    second.close();
    document.dispatchEvent(new WaresEvent('wares-cart-open', { storeName: 'default' }, true));
    await waitUntil(() => element.matches(':state(open)'));
    expect(get<HTMLDialogElement>(second, 'dialog').open).to.equal(false);
    other.storefront.dispose();
  });

  it('stays shut when the page stops the event, even after it', async () => {
    const element = await show();
    const stop = (event: Event) => event.preventDefault();
    addEventListener('wares-cart-open', stop);
    document.dispatchEvent(new WaresEvent('wares-cart-open', { storeName: 'default' }, true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    removeEventListener('wares-cart-open', stop);
    expect(element.matches(':state(open)')).to.equal(false);
  });

  it('opens by the cart button, closes by Escape, and gives the focus back', async () => {
    const element = await show();
    const button = await fixture<HTMLElement>(
      html`<wares-cart-button .storefront=${shop.storefront}></wares-cart-button>`,
    );
    await waitUntil(() => button.shadowRoot?.querySelector('button'));
    const face = button.shadowRoot?.querySelector('button') as HTMLElement;
    face.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.matches(':state(open)'));
    expect(document.activeElement === element).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !element.matches(':state(open)'));
    expect(document.activeElement === button).to.equal(true);
  });

  it('closes by a press on the backdrop, and not by one that began inside', async () => {
    const element = await opened('empty');
    const dialog = get<HTMLDialogElement>(element, 'dialog');
    await waitUntil(() => dialog.getAnimations({ subtree: true }).length === 0);
    const at = dialog.getBoundingClientRect();
    const outside: [number, number] = [at.left > 20 ? 10 : Math.round(at.right) + 10, 200];
    await sendMouse({ type: 'move', position: [Math.round(at.left) + 60, 30] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: outside });
    await sendMouse({ type: 'up' });
    expect(dialog.open).to.equal(true);
    await sendMouse({ type: 'click', position: outside });
    await waitUntil(() => !dialog.open);
  });

  it('closes when the page goes, and when it is taken out of the page', async () => {
    const element = await opened('empty');
    dispatchEvent(new Event('pagehide'));
    expect(get<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    await element.open();
    const parent = element.parentElement as HTMLElement;
    element.remove();
    expect(element.matches(':state(open)')).to.equal(false);
    parent.append(element);
    await element.updateComplete;
    expect(get<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
  });

  it('asks before the checkout, and the page can stop it', async () => {
    const cart = await add();
    const element = await opened('ready');
    const link = get<HTMLAnchorElement>(element, '[part=checkout]');
    expect(link.getAttribute('href')).to.equal('/checkout');
    let detail: unknown;
    element.addEventListener('wares-checkout-start', (event) => {
      detail = event.detail;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(detail).to.deep.equal({ cartId: cart.id });
    expect(click.defaultPrevented).to.equal(true);
  });
});
