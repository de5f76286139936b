import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Shop, Variant } from '@wares/contract';
import { atom } from 'nanostores';
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

  it('opens what the price to the door is made of, for the variant that is shown', async () => {
    const lines = [
      { type: 'subtotal', amount: 2600 },
      { type: 'fulfillment', amount: 590 },
      { type: 'duty', amount: 200 },
    ];
    const landedCost = { amount: 3390, currency: 'EUR', status: 'estimated', lines };
    shop.$product('x').set({ status: 'ready', value: plain({}, { landedCost }) });
    const price = await fixture<WaresPrice>(
      html`<wares-price handle="x" .storefront=${shop.storefront}></wares-price>`,
    );
    await waitUntil(() => text(price));
    const details = price.renderRoot.querySelector('details') as HTMLDetailsElement;
    expect(text(price, '.bill')).to.equal(undefined);
    details.querySelector('summary')?.click();
    await waitUntil(() => text(price, '.bill'));
    expect(text(price, '.bill')).to.equal('Goods€26.00Delivery€5.90Duty€2.00');
    await expect(price).to.be.accessible();
    shop.$product('x').set({
      status: 'ready',
      value: plain({}, { landedCost: { ...landedCost, amount: 3190, lines: lines.slice(0, 2) } }),
    });
    await waitUntil(() => text(price, '.bill') === 'Goods€26.00Delivery€5.90');
    expect(details.open).to.equal(true);
    shop.$product('x').set({ status: 'ready', value: plain({}, { landedCost: { ...landedCost, lines: undefined } }) });
    await waitUntil(() => !price.renderRoot.querySelector('details'));
    expect(text(price)).to.contain('to your door');
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
    price.variantId = 'teapot-gone';
    await price.updateComplete;
    expect(text(price, '[role=alert]'), 'no price of another variant').to.equal('This version is no longer here.');
    expect(price.matches(':state(error)')).to.equal(true);
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

  it('offers no further attempt where the product is gone', async () => {
    shop.$product('x').set({ status: 'error', error: failure('product_not_found') });
    const element = await fixture<WaresPrice>(
      html`<wares-price handle="x" .storefront=${shop.storefront}></wares-price>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('[role=alert]')?.textContent?.includes('no longer here'));
    expect(element.renderRoot.querySelectorAll('button').length).to.equal(0);
    expect(element.matches(':state(error)')).to.equal(true);
  });
});

describe('what a market asks of <wares-price>', () => {
  afterEach(fixtureCleanup);
  const eur = (amount: number) => ({ amount, currency: 'EUR' });

  const open = async (priceDisplay: object | undefined, of: Partial<Variant>, attributes: object = {}) => {
    const { storefront, $product } = stubStorefront();
    const markets = [{ country: 'DE', currencies: ['EUR'], languages: ['en'], ...(priceDisplay && { priceDisplay }) }];
    const $shop = atom({ status: 'ready', value: { markets } as unknown as Shop });
    Object.assign(storefront, { market: { ...storefront.market, $shop } });
    $product('x').set({ status: 'ready', value: plain({}, of) });
    const price = await fixture<WaresPrice>(html`<wares-price handle="x" .storefront=${storefront}></wares-price>`);
    Object.assign(price, attributes);
    await waitUntil(() => text(price));
    await price.updateComplete;
    return price;
  };

  it('says whether tax is in it, once that is known', async () => {
    expect(text(await open({ taxIncluded: true }, {}), '[part=tax]')).to.equal('Tax included');
    expect(text(await open({ taxIncluded: false }, {}), '[part=tax]')).to.equal('Plus tax');
    expect(text(await open(undefined, {}), '[part=tax]')).to.equal(undefined);
  });

  it('announces a reduction against the regular price only where the 30-day low is not demanded', async () => {
    const reduced = { listPrice: eur(3200) };
    expect(text(await open({ lowestPrice30d: true }, reduced), 's')).to.equal(undefined);
    expect(text(await open(undefined, reduced), 's')).to.equal(undefined);
    const free = await open({ lowestPrice30d: false }, reduced);
    expect(text(free, 's')).to.equal('€32.00');
    expect(text(free, '.badge')).to.equal('−18%');
  });

  it('lists what more pieces cost, marks the tier that is reached, and shows its price', async () => {
    const of = {
      tierPrices: [20, 5].map((minimumQuantity) => ({ minimumQuantity, price: eur(2600 - minimumQuantity * 20) })),
    };
    const shop = stubStorefront();
    shop.$product('x').set({ status: 'ready', value: plain({}, of) });
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><wares-price .storefront=${shop.storefront}></wares-price></wares-product>`,
    );
    const price = around.querySelector('wares-price') as WaresPrice;
    await waitUntil(() => text(price, '.tiers'));
    expect(text(price, '.tiers')).to.contain('From 5 pieces€25.00−3%From 20 pieces€22.00−15%');
    expect(text(price, '.on')).to.equal(undefined);
    around.quantity = 7;
    await around.updateComplete;
    await price.updateComplete;
    expect(text(price, '.on')).to.contain('From 5 pieces');
    expect(text(price, '.price')).to.equal('€25.00');
    await expect(price).to.be.accessible();
  });

  it('announces no reduction for taking more, and no saving where more pieces cost more', async () => {
    const of = {
      lowestPrice30d: eur(3000),
      tierPrices: [
        { minimumQuantity: 2, price: eur(2400) },
        { minimumQuantity: 9, price: eur(2900) },
      ],
    };
    const shop = stubStorefront();
    shop.$product('x').set({ status: 'ready', value: plain({}, of) });
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><wares-price .storefront=${shop.storefront}></wares-price></wares-product>`,
    );
    const price = around.querySelector('wares-price') as WaresPrice;
    await waitUntil(() => text(price, '.badge') === '−13%');
    expect(text(price, '.tiers')).to.contain('From 2 pieces€24.00−7%From 9 pieces€29.00');
    around.quantity = 2;
    await around.updateComplete;
    await price.updateComplete;
    expect(text(price, '.price')).to.equal('€24.00');
    expect(text(price)).not.to.contain('30 days');
  });

  it('tells members what they pay, and nobody a price that is none', async () => {
    expect(text(await open(undefined, { memberPrice: eur(2400) }), '[part=member]')).to.equal('€24.00 for members');
    expect(text(await open(undefined, { memberPrice: eur(2600) }), '[part=member]')).to.equal(undefined);
  });

  it('leaves the door out when told so, unless the market asks for it', async () => {
    expect(text(await open(undefined, {}, { noDoor: true }), '[part=door]')).to.equal(undefined);
    expect(text(await open({ landedCost: true }, {}, { noDoor: true }), '[part=door]')).to.contain('to your door');
  });

  it('says for how many pieces the cost to the door is once more than one are chosen, or have to be', async () => {
    const shop = stubStorefront();
    shop.$product('x').set({ status: 'ready', value: plain() });
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><wares-price .storefront=${shop.storefront}></wares-price></wares-product>`,
    );
    const price = around.querySelector('wares-price') as WaresPrice;
    await waitUntil(() => text(price, '[part=door]'));
    expect(text(price, '[part=door]')).to.equal('€33.90 to your door');
    around.quantity = 2;
    await around.updateComplete;
    await price.updateComplete;
    expect(text(price, '[part=door]')).to.equal('€33.90 to your door for 1 piece');
    shop.$product('x').set({ status: 'ready', value: plain({}, { minimumQuantity: 10 }) });
    await waitUntil(() => text(price, '[part=door]') === '€33.90 to your door for 10 pieces');
  });

  it('has the minus where Arabic has it, and the measure in the language of the page', async () => {
    const shop = stubStorefront('ar');
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    const value = plain(
      {},
      {
        lowestPrice30d: eur(3000),
        tierPrices: [{ minimumQuantity: 5, price: eur(2340) }],
        unitPrice: { ...eur(370), measure: { value: 75, unit: 'ml' }, reference: { value: 100, unit: 'ml' } },
      },
    );
    shop.$product('x').set({ status: 'ready', value });
    const price = await fixture<WaresPrice>(
      html`<wares-price handle="x" .storefront=${shop.storefront}></wares-price>`,
    );
    await waitUntil(() => text(price));
    const less = (part: number) => new Intl.NumberFormat('ar', { style: 'percent' }).format(-part).replace('-', '−');
    expect(text(price, '.badge')).to.equal(less(0.13));
    expect(text(price, '.saving')).to.equal(less(0.1));
    expect(text(price)).to.contain(`لكل ${new Intl.NumberFormat('ar').format(100)} مل`);
  });

  for (const [language, value, unit, says] of [
    ['ru', 1, 'l', 'за л'],
    ['zh-Hans', 100, 'ml', '100 毫升'],
    ['de', 1, 'kg', 'kg'],
    ['en', 0.5, 'm', 'per 0.5 m'],
    ['ru', 1, 'шт.', 'за шт.'],
  ] as const)
    it(`writes ${value} ${unit} in ${language} as ${says}`, async () => {
      const shop = stubStorefront(language);
      const unitPrice = { amount: 370, currency: 'EUR', measure: { value: 75, unit }, reference: { value, unit } };
      shop.$product('x').set({ status: 'ready', value: plain({}, { unitPrice }) });
      const price = await fixture<WaresPrice>(
        html`<wares-price handle="x" .storefront=${shop.storefront}></wares-price>`,
      );
      await waitUntil(() => text(price));
      expect(text(price, '.note')).to.contain(says);
    });

  it('goes from the lowest to the highest price of the product', async () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: product() });
    const price = await fixture<WaresPrice>(
      html`<wares-price range handle="x" .storefront=${storefront}></wares-price>`,
    );
    await waitUntil(() => text(price));
    expect(text(price)).to.equal('€39.00 – €42.00');
  });
});
