import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, type Desk, find, testDesk } from '../../internal/test-lists.ts';
import { said, textOf } from '../../internal/test-page.ts';
import type { WaresProductCard } from '../../product/product-card/product-card.ts';
import './wishlist.define.ts';
import type { WaresWishlist } from './wishlist.ts';

describe('<wares-wishlist>', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = testDesk();
  });
  afterEach(() => {
    fixtureCleanup();
    desk.storefront.dispose();
  });

  const keep = (...entries: [string, string?][]) => {
    for (const [handle, variantId] of entries) desk.lists.wishlist.add({ handle, ...(variantId && { variantId }) });
  };
  const show = (attributes: Record<string, string> = {}) => desk.show<WaresWishlist>('wares-wishlist', attributes);
  const cards = (element: WaresWishlist) => all<WaresProductCard>(element, 'wares-product-card');
  const kept = () => desk.lists.wishlist.$entries.get().map(({ handle }) => handle);
  const loaded = (element: WaresWishlist) => waitUntil(() => cards(element).every((card) => card.product));

  it('says how to fill it while it is empty, with a way into the shop', async () => {
    const element = await show({ 'browse-url': '/all' });
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(textOf(find(element, '[part=empty]'))).to.contain('Nothing on your wish list yet.');
    expect(find(element, 'a').getAttribute('href')).to.equal('/all');
    await expect(element).to.be.accessible();
    element.browseUrl = 'javascript:alert(1)';
    await element.updateComplete;
    expect(find(element, 'a') === null).to.equal(true);
  });

  it('shows the newest first, as it was kept, at the price of the market', async () => {
    keep(['market-tote'], ['dobin-teapot', 'teapot-oat-700']);
    const element = await show({ 'product-url': '/p/{handle}' });
    await loaded(element);
    expect(textOf(find(element, 'h2'))).to.equal('Your wish list2 products');
    const [teapot, tote] = cards(element) as [WaresProductCard, WaresProductCard];
    expect(teapot.variant?.id).to.equal('teapot-oat-700');
    expect(teapot.product?.title).to.equal('Dobin teapot · Oat, 0.7 l');
    expect(tote.product?.variants.length).to.be.greaterThan(1);
    await Promise.all(cards(element).map((card) => card.updateComplete));
    await expect(element).to.be.accessible();
    await desk.storefront.market.set({ country: 'JP' });
    await waitUntil(() => teapot.variant?.price.currency === 'JPY');
    expect(cards(element)[0] === teapot).to.equal(true);
  });

  it('lets the page style the parts of its cards', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'wares-wishlist::part(title) { text-transform: uppercase }';
    keep(['market-tote']);
    const element = await show();
    await loaded(element);
    const [card] = cards(element) as [WaresProductCard];
    await card.updateComplete;
    expect(getComputedStyle(card.renderRoot.querySelector('.title') as Element).textTransform).to.equal('uppercase');
    style.remove();
  });

  it('says what is gone and what is sold out, and lets neither into the cart', async () => {
    keep(['no-such-thing'], ['dobin-teapot', 'teapot-oat-1100']);
    const element = await show();
    const [sold, gone] = cards(element) as [WaresProductCard, WaresProductCard];
    await waitUntil(() => sold.product && gone.renderRoot.querySelector('[role=alert]'));
    expect(textOf(gone.renderRoot.querySelector('[role=alert]'))).to.equal('This product is no longer here.');
    await element.updateComplete;
    const moves = all<HTMLButtonElement>(element, '[part=move]');
    expect(moves.map((move) => [textOf(move), move.ariaDisabled])).to.deep.equal([['Sold out', 'true']]);
    moves[0]?.click();
    expect(desk.requests.some((request) => request.startsWith('POST'))).to.equal(false);
    expect(all(element, '[part=remove]')).to.have.length(2);
  });

  it('still names what is gone, with its picture, and lets it be removed and put back', async () => {
    desk.lists.wishlist.add({ handle: 'no-such-thing', title: 'Tall lamp · Ink', imageUrl: '/media/no-such.avif' });
    desk.lists.wishlist.add({ handle: 'nor-this', title: 'Short lamp', imageUrl: 'javascript:alert(1)' });
    const element = await show();
    await waitUntil(() => all(element, '.gone').length === 2);
    const [bad, gone] = all(element, '.gone') as [HTMLElement, HTMLElement];
    expect(textOf(gone.querySelector('.title'))).to.equal('Tall lamp · Ink');
    expect(textOf(gone)).to.contain('No longer sold.');
    expect(gone.querySelector('img')?.getAttribute('src')).to.equal('/media/no-such.avif');
    await waitUntil(() => gone.querySelector('img')?.hidden, 'a picture that is gone too is not shown as broken');
    expect(bad.querySelector('img') === null).to.equal(true);
    expect(all(element, '[part=move]')).to.have.length(0);
    await expect(element).to.be.accessible();
    const remove = all(element, '[part=remove]')[1];
    expect(remove?.ariaLabel).to.equal('Remove Tall lamp · Ink');
    remove?.click();
    await element.updateComplete;
    expect(said()).to.equal('No longer on your wish list: Tall lamp · Ink');
    find(element, '.undo button').click();
    await element.updateComplete;
    expect(desk.lists.wishlist.$entries.get()[0]).to.include({
      title: 'Tall lamp · Ink',
      imageUrl: '/media/no-such.avif',
    });
  });

  it('removes, and puts back', async () => {
    keep(['dobin-teapot', 'teapot-oat-700'], ['market-tote']);
    const element = await show();
    await loaded(element);
    const asked: unknown[] = [];
    element.addEventListener('wares-wishlist-change', ({ detail }) => asked.push(detail));
    expect(all(element, '[part=remove]')[1]?.ariaLabel).to.equal('Remove Dobin teapot · Oat, 0.7 l');
    all(element, '[part=remove]')[1]?.click();
    await element.updateComplete;
    expect(kept()).to.deep.equal(['market-tote']);
    expect(said()).to.equal('No longer on your wish list: Dobin teapot · Oat, 0.7 l');
    const undo = find(element, '.undo button');
    await waitUntil(() => element.shadowRoot?.activeElement === undo);
    undo.click();
    await element.updateComplete;
    expect(desk.lists.wishlist.$entries.get()[0]).to.include({ handle: 'dobin-teapot', variantId: 'teapot-oat-700' });
    expect(asked).to.deep.equal([
      { handle: 'dobin-teapot', added: false },
      { handle: 'dobin-teapot', variantId: 'teapot-oat-700', added: true },
    ]);
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, '.head'));
  });

  it('keeps the keyboard beside a heading of the page, when a product came back or went to the cart', async () => {
    keep(['market-tote'], ['dobin-teapot', 'teapot-oat-700']);
    const element = await show();
    element.innerHTML = '<h1 slot="heading">Wishes</h1>';
    await loaded(element);
    const head = find(element, '.head');
    expect([head.role, head.ariaLabel]).to.deep.equal(['group', 'Your wish list']);
    find(element, '[part=remove]').click();
    await waitUntil(() => find(element, '.undo button')?.matches(':focus'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => head.matches(':focus'), 'put back');
    find(element, '[part=move]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => kept().length === 1);
    await waitUntil(() => head.matches(':focus'), 'moved');
  });

  it('keeps what the page does not want removed', async () => {
    keep(['market-tote']);
    const element = await show();
    element.addEventListener('wares-wishlist-change', (event) => event.preventDefault());
    find(element, '[part=remove]').click();
    expect(kept()).to.deep.equal(['market-tote']);
  });

  it('moves the variant that is shown to the cart, and off the list once the shop has it', async () => {
    keep(['market-tote'], ['dobin-teapot', 'teapot-oat-700']);
    const element = await show();
    await loaded(element);
    await element.updateComplete;
    const move = find<HTMLButtonElement>(element, '[part=move]');
    expect([textOf(move), move.ariaLabel]).to.deep.equal(['Move to cart', 'Move to cart: Dobin teapot · Oat, 0.7 l']);
    move.click();
    await element.updateComplete;
    expect(element.matches(':state(busy)')).to.equal(true);
    expect(kept()).to.have.length(2);
    await waitUntil(() => kept().length === 1);
    const { cart } = desk.storefront.cart.$cart.get();
    expect(cart?.lineItems.map(({ item, quantity }) => [item.id, quantity])).to.deep.equal([['teapot-oat-700', 1]]);
    expect(said()).to.contain('Added: Dobin teapot');
  });

  it('keeps it on the list and says why when the cart refuses', async () => {
    keep(['market-tote']);
    const element = await show();
    await loaded(element);
    await element.updateComplete;
    desk.line = async (request, answer) =>
      request.method === 'GET'
        ? answer()
        : new Response(JSON.stringify({ type: 'urn:x', title: '', status: 409, code: 'out_of_stock' }), {
            status: 409,
            headers: { 'content-type': 'application/problem+json' },
          });
    find(element, '[part=move]').click();
    await waitUntil(() => find(element, '[role=alert]'), 'says why', { timeout: 8000 });
    expect(textOf(find(element, '[role=alert]'))).to.equal('There are not enough left.');
    expect(kept()).to.deep.equal(['market-tote']);
    await expect(element).to.be.accessible();
  });

  it('follows hearts and what is removed elsewhere', async () => {
    keep(['market-tote']);
    const element = await show();
    keep(['dobin-teapot']);
    await element.updateComplete;
    expect(cards(element)).to.have.length(2);
    desk.lists.wishlist.clear();
    await element.updateComplete;
    expect(element.matches(':state(empty)')).to.equal(true);
  });
});
