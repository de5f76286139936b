import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { said } from '../../internal/test-page.ts';
import { held, PLENTY, testShop } from '../../internal/test-shop.ts';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import './product-card.define.ts';
import type { WaresProductCard } from './product-card.ts';

let shop: ReturnType<typeof stubStorefront>;

const show = async (change: Partial<WaresProductCard> = { product: product() }) => {
  const card = await fixture<WaresProductCard>(
    html`<wares-product-card .storefront=${shop.storefront}></wares-product-card>`,
  );
  Object.assign(card, change);
  await waitUntil(() => (card as unknown as { ready: boolean }).ready);
  await card.updateComplete;
  return card;
};
const find = <T extends HTMLElement = HTMLElement>(card: WaresProductCard, selector: string) =>
  card.renderRoot.querySelector<T>(selector) as T;
const text = (card: WaresProductCard, selector: string) =>
  find(card, selector)?.textContent?.replace(/\s+/g, ' ').trim();
const shown = (card: WaresProductCard, selector: string) => find(card, selector)?.hidden === false;
const add = (card: WaresProductCard) => find(card, '[part=quick-add]');

describe('<wares-product-card>', () => {
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  it('has sharp corners where the shop has', async () => {
    const card = await show();
    card.style.setProperty('--wares-radius', '0px');
    expect(getComputedStyle(add(card)).borderRadius).to.equal('0px');
  });

  it('fills no page when it stands alone, unless the page says so', async () => {
    const card = await show();
    const place = card.parentElement as HTMLElement;
    place.style.inlineSize = '900px';
    expect(card.offsetWidth).to.equal(480);
    card.style.maxInlineSize = 'none';
    expect(card.offsetWidth).to.equal(900);
    card.style.maxInlineSize = '';
    place.style.inlineSize = '240px';
    expect(card.offsetWidth).to.equal(240);
  });

  it('shows bones of its own height until the product is there', async () => {
    const card = await show({ handle: 'dobin-teapot' });
    expect(card.matches(':state(loading)')).to.equal(true);
    expect(!!find(card, '[aria-busy=true]')).to.equal(true);
    const { height } = card.getBoundingClientRect();
    shop.$product('dobin-teapot').set({ status: 'ready', value: product({ media: [] }) });
    await card.updateComplete;
    expect(card.matches(':state(ready)')).to.equal(true);
    expect(Math.abs(card.getBoundingClientRect().height - height)).to.be.below(2);
  });

  it('is loading while nobody has said which product, and from then on tells its state', async () => {
    const card = await show({});
    expect(card.matches(':state(loading)')).to.equal(true);
    card.product = product();
    await card.updateComplete;
    expect(card.matches(':state(ready)')).to.equal(true);
    Object.assign(card, { handle: 'x', product: undefined });
    shop.$product('x').set({ status: 'ready', value: plain() });
    await card.updateComplete;
    expect(card.matches(':state(ready)')).to.equal(true);
    card.handle = undefined;
    await card.updateComplete;
    expect(card.matches(':state(loading)')).to.equal(true);
    expect(!!find(card, '[aria-busy=true]')).to.equal(true);
  });

  it('shows name, price with the 30-day low, and the way to the door', async () => {
    const card = await show();
    expect(text(card, '.brand')).to.equal('Mori Kiln');
    expect(text(card, '[part=title]')).to.equal('Dobin teapot with bamboo handle');
    expect(text(card, '[part=price]')).to.equal('Now €39.00 Before €45.00');
    expect(text(card, '[part=badge].sale')).to.equal('−13%');
    expect(text(card, '[part=door]')).to.equal('≈ €48.20 to your door');
    expect(find(card, '.rating').getAttribute('aria-label')).to.equal('4.9 of 5, 214 reviews');
    await expect(card).to.be.accessible();
  });

  it('keeps a long name, a long brand and a tall picture within their places', async () => {
    const long = 'Dobin teapot with bamboo handle '.repeat(8);
    const card = await show({ product: plain({ title: long, brand: long }) });
    card.style.inlineSize = '240px';
    const [brand, title, media] = ['.brand', '.title', '.media'].map((part) => find(card, part));
    if (!brand || !title || !media) throw new Error('A part is missing');
    expect(Math.round(title.offsetHeight / Number.parseFloat(getComputedStyle(title).lineHeight))).to.equal(2);
    expect(brand.offsetHeight).to.be.below(24);
    expect(brand.getBoundingClientRect().right).to.be.at.most(card.getBoundingClientRect().right);
    expect(Math.round(media.offsetHeight)).to.equal(300);
    expect(card.offsetWidth).to.equal(240);
  });

  it('strikes no price but the 30-day low', async () => {
    const card = await show({ product: plain({}, { listPrice: { amount: 9900, currency: 'EUR' } }) });
    expect(shown(card, 's')).to.equal(false);
    expect(shown(card, '[part=badge]')).to.equal(false);
  });

  it('says nothing about a door that is not known, and that nothing is left to pay where that is so', async () => {
    const same = { amount: 2600, currency: 'EUR', status: 'guaranteed' };
    const card = await show({ product: plain({}, { landedCost: same }) });
    expect(text(card, '[part=door]')).to.equal('Nothing more to pay at your door');
    card.product = plain({}, { landedCost: { ...same, status: 'unknown' } });
    await card.updateComplete;
    expect(shown(card, '[part=door]')).to.equal(false);
  });

  it('says for how many pieces the way to the door is, where one alone cannot be ordered', async () => {
    const packs = { minimumQuantity: 10, price: { amount: 60, currency: 'EUR' } };
    const card = await show({ product: plain({}, packs) });
    expect(text(card, '[part=door]')).to.equal('€33.90 to your door for 10 pieces');
    expect(text(await show({ product: plain() }), '[part=door]')).to.equal('€33.90 to your door');
  });

  it('names at the plus which variant it adds, where there are several', async () => {
    const card = await show();
    expect(add(card).ariaLabel).to.equal('Add Dobin teapot with bamboo handle (Celadon) to the cart');
    card.renderRoot.querySelectorAll<HTMLButtonElement>('.swatch')[1]?.click();
    await card.updateComplete;
    expect(add(card).ariaLabel).to.equal('Add Dobin teapot with bamboo handle (Ash) to the cart');
    expect(add(await show({ product: plain() })).ariaLabel).to.equal('Add Two tea cups to the cart');
  });

  it('shows first the cheapest that can be bought, of equals the first, as a search by price has found it', async () => {
    const shown = async (...prices: number[]) => {
      const one = product();
      one.variants.forEach((variant, index) => {
        variant.price = { amount: prices[index] ?? 9900, currency: 'EUR' };
      });
      const card = await show({ product: one });
      return `${card.variant?.id} ${text(card, '.now')}`;
    };
    expect(await shown(3900, 3500, 3700)).to.equal('teapot-ash €35.00');
    expect(await shown(3900, 3500, 3500)).to.equal('teapot-ash €35.00');
    expect(await shown(3900, 3900, 4100, 2000), 'tenmoku is sold out').to.equal('teapot-celadon €39.00');
  });

  it('writes the price per measure in the language of the page', async () => {
    const unitPrice = {
      amount: 370,
      currency: 'EUR',
      measure: { value: 75, unit: 'ml' },
      reference: { value: 100, unit: 'ml' },
    };
    shop = stubStorefront('ru');
    expect(text(await show({ product: plain({}, { unitPrice }) }), '.note')).to.match(/3,70.*за 100 мл$/);
  });

  it('writes 0 and 3 decimals as the currency has them, and no amount for a currency that is none', async () => {
    const card = await show({ product: plain({}, { price: { amount: 6900, currency: 'JPY' } }) });
    expect(text(card, '[part=price]')).to.equal('¥6,900');
    card.product = plain({}, { price: { amount: 12345, currency: 'KWD' } });
    await card.updateComplete;
    expect(text(card, '[part=price]')?.replace(/\s/g, ' ')).to.equal('KWD 12.345');
    card.product = plain({}, { price: { amount: 12345, currency: 'QQQ' } });
    await card.updateComplete;
    expect(text(card, '[part=price]')).to.equal('—');
  });

  it('leads to the variant that is shown', async () => {
    const card = await show({ product: product(), productUrl: '/p/{handle}?v={variant}' });
    const href = () => find(card, 'a').getAttribute('href');
    expect(href()).to.equal(`/p/dobin-teapot?v=${product().variants[0]?.id}`);
    find(card, '.swatch:nth-child(3)').click();
    await card.updateComplete;
    expect(href()).to.equal(`/p/dobin-teapot?v=${card.variant?.id}`);
    expect(card.variant?.id).not.to.equal(product().variants[0]?.id);
  });

  it('leads to the product page by the pattern, with the handle encoded', async () => {
    const card = await show({ product: product({ handle: 'a/b?c' }), productUrl: 'product.html?handle={handle}' });
    expect(find(card, 'a').getAttribute('href')).to.equal('product.html?handle=a%2Fb%3Fc');
    card.href = '/elsewhere';
    await card.updateComplete;
    expect(find(card, 'a').getAttribute('href')).to.equal('/elsewhere');
  });

  it('lets no script through in an address or a picture, and shows markup as text', async () => {
    const bad = 'javascript:alert(1)';
    const card = await show({
      product: product({ url: bad, title: '<img src=x onerror=alert(1)>', media: [{ type: 'image', url: bad }] }),
    });
    expect(!!find(card, 'a[href]')).to.equal(false);
    expect(!!find(card, 'img[src]')).to.equal(false);
    expect(text(card, '[part=title]')).to.equal('<img src=x onerror=alert(1)>');
  });

  it('puts the variant that it shows into the cart, once for two clicks on a slow line', async () => {
    const card = await show();
    const asked = oneEvent(card, 'wares-cart-add');
    add(card).click();
    add(card).click();
    expect((await asked).detail).to.deep.equal({ itemId: 'teapot-celadon', quantity: 1 });
    await card.updateComplete;
    expect(shop.adds).to.have.length(1);
    expect(card.matches(':state(busy)')).to.equal(true);
    expect(add(card).getAttribute('aria-disabled')).to.equal('true');
    expect(text(card, '.word')).to.equal('Adding');
    shop.adds[0]?.settle();
    await waitUntil(() => text(card, '.word') === 'Added');
    expect(said()).to.contain('Added: Dobin teapot with bamboo handle (Celadon)');
    await expect(card).to.be.accessible();
  });

  it('puts in the least that can be ordered', async () => {
    const card = await show({ product: plain({}, { minimumQuantity: 10, quantityStep: 10 }) });
    const asked = oneEvent(card, 'wares-cart-add');
    add(card).click();
    expect((await asked).detail.quantity).to.equal(10);
  });

  it('shows on another product nothing of an add that is still under way', async () => {
    const card = await show();
    add(card).click();
    await card.updateComplete;
    card.product = plain();
    await card.updateComplete;
    expect(add(card).getAttribute('aria-busy')).to.equal(null);
    const told = oneEvent(card, 'wares-cart-added');
    shop.adds[0]?.settle();
    expect((await told).detail.itemId).to.equal('teapot-celadon');
    await card.updateComplete;
    expect(add(card).dataset['state']).to.equal('idle');
    add(card).click();
    expect(shop.adds[1]?.itemId).to.equal('cups');
  });

  it('takes the tick away also when the add ended while it was out of the page', async () => {
    const card = await show();
    const { parentElement } = card;
    add(card).click();
    card.remove();
    shop.adds[0]?.settle();
    await waitUntil(() => said().includes('Added'));
    parentElement?.append(card);
    await waitUntil(() => add(card).dataset['state'] === 'idle', 'the tick goes', { timeout: 3000 });
  });

  it('adds nothing when the page stops the event', async () => {
    const card = await show();
    card.addEventListener('wares-cart-add', (event) => event.preventDefault());
    add(card).click();
    expect(shop.adds).to.have.length(0);
  });

  it('says on the card why an add has failed, and can try again', async () => {
    const card = await show();
    const failed = oneEvent(card, 'wares-error');
    add(card).click();
    shop.adds[0]?.settle(failure('out_of_stock'));
    expect((await failed).detail.code).to.equal('out_of_stock');
    await card.updateComplete;
    expect(text(card, '[role=alert]')).to.equal('There are not enough left.');
    await expect(card).to.be.accessible();
    add(card).click();
    await card.updateComplete;
    expect(!!find(card, '[role=alert]')).to.equal(false);
    expect(shop.adds).to.have.length(2);
  });

  it('says that an add waits while the shop cannot be reached, be there a line or not', async () => {
    const card = await show();
    add(card).click();
    shop.$cart.set({ ...shop.$cart.get(), offline: true, pending: 1 });
    await card.updateComplete;
    expect(text(card, '[role=status]')).to.equal(
      'The shop cannot be reached now. It goes into the cart as soon as the shop answers.',
    );
  });

  it('switches picture, price and variant with a swatch, and keeps the choice when prices move', async () => {
    const card = await show();
    const swatches = [...card.renderRoot.querySelectorAll<HTMLButtonElement>('.swatch')];
    expect(swatches.map((swatch) => swatch.ariaLabel)).to.deep.equal(['Celadon', 'Ash', 'Iron', 'Tenmoku, sold out']);
    swatches[1]?.click();
    await card.updateComplete;
    expect(text(card, '.now')).to.equal('€40.00');
    expect(swatches[1]?.ariaPressed).to.equal('true');
    const dearer = product();
    for (const variant of dearer.variants) variant.price = { amount: 9900, currency: 'USD' };
    card.product = dearer;
    await card.updateComplete;
    expect(text(card, '.price')).to.equal('$99.00');
    expect(card.variant?.id).to.equal('teapot-ash');
    swatches[3]?.click();
    await card.updateComplete;
    expect(text(card, '[part=badge]')).to.equal('Sold out');
    expect(add(card).hidden).to.equal(true);
  });

  it('shows the variant that a search has found it for, and another when the search means another', async () => {
    const found = (matchingVariantId?: string) => ({ ...product(), ...(matchingVariantId && { matchingVariantId }) });
    const card = await show({ product: found('teapot-iron'), productUrl: '/p?v={variant}' });
    expect(card.variant?.id).to.equal('teapot-iron');
    expect(find<HTMLAnchorElement>(card, '.title a').getAttribute('href')).to.equal('/p?v=teapot-iron');
    const swatches = [...card.renderRoot.querySelectorAll<HTMLButtonElement>('.swatch')];
    expect(swatches.findIndex(({ ariaPressed }) => ariaPressed === 'true')).to.equal(2);
    swatches[0]?.click();
    await card.updateComplete;
    expect(card.variant?.id).not.to.equal('teapot-iron');
    card.product = found('teapot-ash');
    await card.updateComplete;
    expect(card.variant?.id).to.equal('teapot-ash');
    card.product = found('gone');
    await card.updateComplete;
    expect(card.variant?.id).to.equal(product().variants[0]?.id);
  });

  it('says what is left instead of swatches', async () => {
    const card = await show({
      product: plain({}, { availability: { available: true, status: 'in_stock', quantity: 3 } }),
    });
    expect(text(card, '[part=status]')).to.equal('Only 3 left');
    card.product = plain({}, { availability: { available: false, status: 'out_of_stock' } });
    await card.updateComplete;
    expect(text(card, '[part=badge]')).to.equal('Sold out');
    expect(shown(card, '[part=status]')).to.equal(false);
    await expect(card).to.be.accessible();
    card.product = plain({}, { availability: { available: false, status: 'not_deliverable' } });
    await card.updateComplete;
    expect(text(card, '[part=badge]')).to.equal('Not sent to your country');
    expect([shown(card, '[part=status]'), shown(card, '[part=quick-add]')]).to.deep.equal([false, false]);
  });

  it('offers to try again after an error, but not for a product that is gone', async () => {
    const card = await show({ handle: 'x' });
    shop.$product('x').set({ status: 'error', error: failure('network_error') });
    await card.updateComplete;
    expect(card.matches(':state(error)')).to.equal(true);
    expect(text(card, '[role=alert]')).to.contain('cannot be reached');
    await expect(card).to.be.accessible();
    find(card, 'button').click();
    expect(shop.calls).to.deep.equal(['retry x']);
    shop.$product('x').set({ status: 'error', error: failure('product_not_found') });
    await card.updateComplete;
    expect(text(card, '[role=alert]')).to.equal('This product is no longer here.');
    expect(!!find(card, 'button')).to.equal(false);
  });

  it('speaks Arabic from right to left', async () => {
    shop = stubStorefront('ar');
    const card = await show();
    expect(getComputedStyle(card).direction).to.equal('rtl');
    expect(text(card, '[part=door]')).to.contain('حتى باب بيتك');
    await expect(card).to.be.accessible();
  });

  it('follows the market and fills the cart of a real shop', async () => {
    const real = testShop();
    const card = await fixture<WaresProductCard>(
      html`<wares-product-card handle="dobin-teapot" .storefront=${real.storefront}></wares-product-card>`,
    );
    card.handle = (await real.storefront.client.products.list({ limit: 100 })).items.find(({ variants }) =>
      variants.some(({ id }) => id === PLENTY),
    )?.handle;
    await waitUntil(() => card.variant);
    await card.updateComplete;
    const before = text(card, '.price');
    await real.storefront.market.set({ country: 'JP' });
    await waitUntil(() => text(card, '.price') !== before && card.variant?.price.currency === 'JPY');
    const slow = held();
    real.line = slow.line;
    add(card).click();
    add(card).click();
    slow.release();
    await waitUntil(
      () => real.storefront.cart.$cart.get().status === 'ready' && real.storefront.cart.$cart.get().pending === 0,
    );
    expect(real.storefront.cart.$cart.get().quantity).to.equal(1);
    real.storefront.dispose();
  });
});
