import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Cart, LineItem } from '@wares/contract';
import type { CartState } from '@wares/stores';
import { resize } from '../../internal/test-page.ts';
import { stubStorefront } from '../../internal/testing.ts';
import type { WaresCartDrawer } from './cart-drawer.ts';
import './cart-drawer.define.ts';

const line = (change: Partial<LineItem> = {}, item: Partial<LineItem['item']> = {}): LineItem => ({
  id: 'line-1',
  item: { id: 'v-1', productId: 'p-1', handle: 'pot', title: 'Pot', price: { amount: 3900, currency: 'EUR' }, ...item },
  quantity: 1,
  totals: [{ type: 'total', amount: 3900, currency: 'EUR' }],
  ...change,
});
const cart = (lineItems: LineItem[], currency = 'EUR', amount = 3900): Cart => ({
  id: 'cart-1',
  version: 1,
  status: 'active',
  context: { country: 'DE', currency, language: 'en' },
  currency,
  lineItems,
  discounts: { codes: [], applied: [], rejected: [] },
  totals: [
    { type: 'subtotal', amount, currency },
    { type: 'total', amount, currency, estimated: true },
  ],
  messages: [],
  expiresAt: '2026-12-01T00:00:00.000Z',
});

async function show(state: Partial<CartState>, language = 'en') {
  const { storefront, $cart } = stubStorefront(language);
  $cart.set({ ...$cart.get(), status: 'ready', ...state });
  const element = await fixture<WaresCartDrawer>(
    html`<wares-cart-drawer .storefront=${storefront}></wares-cart-drawer>`,
  );
  await element.open();
  await waitUntil(() => element.matches(':state(open)'));
  return { root: element.renderRoot as ShadowRoot, element, $cart };
}
const text = (root: ShadowRoot, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('what the cart drawer shows', () => {
  afterEach(() => fixtureCleanup());

  it('shows bones of lines until the cart is read', async () => {
    const { root, element, $cart } = await show({ status: 'loading' });
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(root.querySelectorAll('.bone.media').length).to.equal(2);
    await expect(element).to.be.accessible();
    const height = (root.querySelector('.row') as HTMLElement).offsetHeight;
    $cart.set({ ...$cart.get(), status: 'ready', cart: cart([line()]), quantity: 1 });
    await element.updateComplete;
    expect((root.querySelector('.row') as HTMLElement).offsetHeight).to.equal(height);
  });

  it('calls the total what it is: to the door once delivery is in it, until then the total', async () => {
    const { root, element, $cart } = await show({ cart: cart([line()]), quantity: 1 });
    expect(text(root, '.grand dt')).to.equal('Total');
    const known = cart([line()], 'EUR', 4400);
    const totals = [...known.totals, { type: 'fulfillment', amount: 0, currency: 'EUR' }];
    $cart.set({ ...$cart.get(), cart: { ...known, totals } });
    await element.updateComplete;
    expect(text(root, '.grand dt')).to.equal('To your door · Germany');
  });

  it('leaves the ground of a picture that does not load, until another one does', async () => {
    const { root } = await show({ cart: cart([line({}, { imageUrl: '/media/lost.avif' })]) });
    const img = root.querySelector('.media img') as HTMLImageElement;
    await waitUntil(() => getComputedStyle(img).visibility === 'hidden', 'is not shown');
    expect((root.querySelector('.media') as HTMLElement).offsetHeight).to.equal(95);
    const there = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='4' height='5'/>";
    img.src = there;
    await waitUntil(() => getComputedStyle(img).visibility === 'visible', 'is shown again');
  });

  it('wraps a name of 200 letters without a space, and cuts it after two lines', async () => {
    const { root } = await show({ cart: cart([line({}, { title: 'W'.repeat(200) })]) });
    const title = root.querySelector('h3') as HTMLElement;
    expect(title.offsetHeight).to.be.below(60);
    const body = root.querySelector('.body') as HTMLElement;
    expect(body.scrollWidth).to.be.at.most(body.clientWidth);
  });

  it('writes yen without decimals and dinars with three', async () => {
    const yen = await show({
      cart: cart([line({ totals: [{ type: 'total', amount: 6900, currency: 'JPY' }] })], 'JPY', 6900),
    });
    expect(text(yen.root, '.sum')).to.equal('¥6,900');
    const dinar = await show({
      cart: cart([line({ totals: [{ type: 'total', amount: 12345, currency: 'KWD' }] })], 'KWD', 12345),
    });
    expect(text(dinar.root, '.sum')).to.equal('KWD 12.345');
  });

  it('strikes the 30-day low of all pieces where the line costs less, and nothing else', async () => {
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    const two = (item: Partial<LineItem['item']>) =>
      line({ quantity: 2, totals: [{ type: 'total', ...eur(7800) }] }, { listPrice: eur(6000), ...item });
    const { root, element, $cart } = await show({ cart: cart([two({ lowestPrice30d: eur(4500) })]), quantity: 2 });
    expect(text(root, '.sum')).to.equal('€78.00 Before €90.00');
    expect(text(root, '.sum s')).to.equal('Before €90.00');
    const [now, struck] = ['.now', 's'].map((part) => root.querySelector(part) as Element);
    expect(getComputedStyle(now as Element).color).to.not.equal(getComputedStyle(struck as Element).color);
    await expect(element).to.be.accessible();
    for (const item of [{ lowestPrice30d: eur(3900) }, {}]) {
      $cart.set({ ...$cart.get(), cart: cart([two(item)]) });
      await element.updateComplete;
      expect(text(root, '.sum')).to.equal('€78.00');
    }
  });

  it('leaves a name its room beside a long amount: the amount goes under it where both do not fit', async () => {
    const tenge = line(
      { totals: [{ type: 'total', amount: 123_456_700, currency: 'KZT' }] },
      { title: 'Утренняя кружка' },
    );
    const { root } = await show({ cart: cart([tenge], 'KZT', 123_456_700) }, 'ru');
    const dialog = root.querySelector('dialog') as HTMLElement;
    const [title, sum] = ['h3', '.sum'].map((part) => root.querySelector(part) as HTMLElement) as [
      HTMLElement,
      HTMLElement,
    ];
    const under = () => sum.offsetTop > title.offsetTop + title.offsetHeight / 2;
    dialog.style.transition = 'none';
    dialog.style.inlineSize = '440px';
    expect(under()).to.equal(false);
    dialog.style.inlineSize = '320px';
    expect(under()).to.equal(true);
    expect(title.offsetWidth).to.be.above(150);
    expect(sum.getBoundingClientRect().right).to.be.closeTo(dialog.getBoundingClientRect().right - 16, 1);
  });

  it('breaks no word that has room without the amount: the amount goes under it', async () => {
    const speaker = line(
      { totals: [{ type: 'total', amount: 25_800, currency: 'EUR' }] },
      { title: 'Regallautsprecherbox' },
    );
    const { root } = await show({ cart: cart([speaker]) }, 'de');
    const dialog = root.querySelector('dialog') as HTMLElement;
    const heading = root.querySelector('h3') as HTMLElement;
    dialog.style.transition = 'none';
    dialog.style.inlineSize = '440px';
    const { offsetHeight } = heading;
    expect((root.querySelector('.sum') as HTMLElement).offsetTop).to.be.below(heading.offsetTop + offsetHeight / 2);
    dialog.style.inlineSize = '306px';
    expect((root.querySelector('.sum') as HTMLElement).offsetTop).to.be.above(heading.offsetTop + offsetHeight / 2);
    expect(heading.offsetHeight).to.equal(offsetHeight);
  });

  it('lets no script through in pictures and addresses, and shows text as text', async () => {
    const evil = line(
      {},
      { title: '<img src=x onerror=alert(1)>', imageUrl: 'javascript:alert(1)', url: ' java\nscript:alert(1)' },
    );
    const { root } = await show({ cart: cart([evil]) });
    expect(root.querySelector('img') === null).to.equal(true);
    expect(root.querySelector('h3 a') === null).to.equal(true);
    expect(text(root, 'h3')).to.equal('<img src=x onerror=alert(1)>');
  });

  it('shows a part of a bundle without a stepper', async () => {
    const { root } = await show({ cart: cart([line({ parentId: 'line-0' })]) });
    expect(root.querySelector('.stepper') === null).to.equal(true);
  });

  it('says sold out of a line that cannot be had', async () => {
    const { root } = await show({ cart: cart([line({ maximumQuantity: 0 })]) });
    expect(text(root, '.most')).to.equal('Sold out');
  });

  it('stands at the end of the window, in Arabic at its left', async () => {
    const { root, element } = await show({ cart: cart([line({ quantity: 3 })]), quantity: 3 }, 'ar');
    const dialog = root.querySelector('dialog') as HTMLElement;
    await waitUntil(() => dialog.getAnimations().length === 0);
    expect(element.dir).to.equal('rtl');
    expect(dialog.getBoundingClientRect().left).to.equal(0);
    expect(text(root, '.number')).to.equal(new Intl.NumberFormat('ar').format(3));
    await expect(element).to.be.accessible();
  });

  it('scrolls as a whole in a low window, so that no line is hidden by the foot', async function () {
    if (!(await resize({ width: 427, height: 240 }))) return this.skip();
    const { root } = await show({ cart: cart([line({}), line({ id: 'l2' })]), quantity: 2 });
    await waitUntil(() => root.querySelector('dialog')?.getAnimations().length === 0);
    expect(root.querySelector('.body')?.clientHeight).to.be.at.least(
      root.querySelector<HTMLElement>('.lines')?.offsetHeight ?? 0,
    );
    const less = [...root.querySelectorAll<HTMLElement>('.link')].at(-1) as HTMLElement;
    less.focus();
    const { left, top } = less.getBoundingClientRect();
    expect(root.elementFromPoint(left + 4, top + 4) === less).to.equal(true);
    await resize({ width: 800, height: 600 });
  });

  it('puts the variant right under the title, also beside a price with another struck out below', async () => {
    const low = { lowestPrice30d: { amount: 990_000, currency: 'EUR' } };
    const { root } = await show({ cart: cart([line({}, { variantTitle: 'Graphite', ...low })]) });
    const [title, variant, struck] = ['h3', '.options', '.sum s'].map((part) =>
      (root.querySelector(part) as HTMLElement).getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect];
    expect(struck.height).to.be.greaterThan(0);
    expect(variant.top - title.bottom).to.be.within(-6, 6);
  });

  it('writes Undo in one line beside a long name, in Japanese too', async () => {
    const { root, element } = await show(
      { cart: cart([line({}, { title: 'ストーブケトル 1.2リットル' })]), quantity: 1 },
      'ja',
    );
    (root.querySelector('dialog') as HTMLElement).style.inlineSize = '280px';
    Object.assign(element.shop?.cart ?? {}, { removeLine: async () => cart([]) });
    (root.querySelector('.link') as HTMLElement).click();
    await waitUntil(() => root.querySelector('.undo'));
    const words = document.createRange();
    words.selectNodeContents(root.querySelector('#undo') as Node);
    expect(new Set([...words.getClientRects()].map(({ top }) => top)).size).to.equal(1);
  });

  it('keeps long German words inside', async () => {
    const { root, element } = await show({ cart: cart([line()]), offline: true, pending: 1 }, 'de');
    const checkout = root.querySelector('[part=checkout]') as HTMLElement;
    expect(checkout.textContent?.trim()).to.equal('Zur Kasse, sobald der Shop antwortet');
    expect(checkout.scrollWidth).to.be.at.most(checkout.clientWidth);
    await expect(element).to.be.accessible();
  });
});
