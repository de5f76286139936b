import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { type Desk, find, testDesk } from '../../internal/test-lists.ts';
import { said } from '../../internal/test-page.ts';
import { down } from '../../internal/test-shop.ts';
import type { WaresProduct } from '../../product/product/product.ts';
import '../../product/product/product.define.ts';
import './wishlist-button.define.ts';
import type { WaresWishlistButton } from './wishlist-button.ts';

describe('<wares-wishlist-button>', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = testDesk();
  });
  afterEach(() => {
    fixtureCleanup();
    desk.storefront.dispose();
  });

  const show = (attributes: Record<string, string> = { handle: 'dobin-teapot' }) =>
    desk.show<WaresWishlistButton>('wares-wishlist-button', attributes);
  const button = (element: WaresWishlistButton) => find<HTMLButtonElement>(element, 'button');
  const pressed = (element: WaresWishlistButton) => button(element).getAttribute('aria-pressed');

  it('puts the product on the list and takes it off, says so once, and tells every other heart', async () => {
    const [one, other] = [await show(), await show()];
    await waitUntil(() => button(one).ariaLabel === 'Wish list: Dobin teapot');
    expect([pressed(one), pressed(other)]).to.deep.equal(['false', 'false']);
    button(one).click();
    await one.updateComplete;
    await other.updateComplete;
    expect([pressed(one), pressed(other)]).to.deep.equal(['true', 'true']);
    expect(said()).to.equal('On your wish list: Dobin teapot');
    expect(desk.lists.wishlist.$entries.get().map(({ handle }) => handle)).to.deep.equal(['dobin-teapot']);
    await expect(one).to.be.accessible();
    button(other).click();
    await one.updateComplete;
    expect(pressed(one)).to.equal('false');
    expect(said()).to.equal('No longer on your wish list: Dobin teapot');
  });

  it('asks the page first', async () => {
    const element = await show();
    const asked = oneEvent(element, 'wares-wishlist-change');
    element.addEventListener('wares-wishlist-change', (event) => event.preventDefault());
    button(element).click();
    expect((await asked).detail).to.deep.equal({ handle: 'dobin-teapot', added: true });
    expect(desk.lists.wishlist.$entries.get()).to.have.length(0);
  });

  it('keeps the chosen variant of the product around it', async () => {
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="dobin-teapot" .storefront=${desk.storefront}><wares-wishlist-button .storefront=${desk.storefront}></wares-wishlist-button></wares-product>`,
    );
    const element = around.querySelector('wares-wishlist-button') as WaresWishlistButton;
    await waitUntil(() => around.product && (element as unknown as { ready: boolean }).ready);
    around.choose('teapot-oat-700');
    await element.updateComplete;
    button(element).click();
    const [entry] = desk.lists.wishlist.$entries.get();
    expect(entry).to.include({
      handle: 'dobin-teapot',
      variantId: 'teapot-oat-700',
      title: 'Dobin teapot · Oat, 0.7 l',
    });
    expect(entry?.imageUrl).to.contain('/media/');
  });

  it('separates its words as the language does', async () => {
    const element = await show();
    for (const [country, language, start] of [
      ['FR', 'fr', 'Liste d’envies\u00a0: '],
      ['JP', 'ja', 'ほしい物リスト：'],
    ] as const) {
      await desk.storefront.market.set({ country, language });
      await waitUntil(() => button(element).ariaLabel?.startsWith(start), `${language}: ${button(element).ariaLabel}`);
    }
  });

  it('works without a line', async () => {
    desk.line = down;
    const element = await show();
    button(element).click();
    await element.updateComplete;
    expect(pressed(element)).to.equal('true');
  });

  it('is off while nobody has said which product, and shows its words when asked', async () => {
    const element = await show({ labelled: '' });
    expect(button(element).getAttribute('aria-disabled')).to.equal('true');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(button(element).textContent).to.equal('Wish list');
    button(element).click();
    expect(desk.lists.wishlist.$entries.get()).to.have.length(0);
  });
});
