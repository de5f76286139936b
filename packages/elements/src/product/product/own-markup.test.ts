/* eslint-disable lit-a11y/anchor-is-valid, lit-a11y/accessible-name -- The bindings bring address and name. */
import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import './product.define.ts';
import type { WaresProduct } from './product.ts';

const described = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? '');

describe('<wares-product> around markup of the page’s own', () => {
  let shop: ReturnType<typeof stubStorefront>;
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  const rich = { plain: 'Plain', html: '<p>Rich <b>text</b><img src=x onerror="window.pwned=1"></p>' };

  it('fills it, follows the choice, and says while it loads and when it failed', async () => {
    const around = await fixture<WaresProduct>(
      html`<wares-product handle="x" product-url="/p/{handle}" .storefront=${shop.storefront}
        ><i data-wares-if="loading">…</i><b data-wares-text="error.message"></b
        ><a data-wares-attr-href="product.url" data-wares-text="product.title"></a><em data-wares-text="variant.price"></em
        ><img data-wares-attr-src="image.url" alt=""><div data-wares-html="product.description.html"></div
      ></wares-product>`,
    );
    const find = (selector: string) => around.querySelector<HTMLElement>(selector) as HTMLElement;
    await waitUntil(() => !find('i').hidden && find('a').textContent === '', 'is filled', { timeout: 5000 });
    shop.$product('x').set({ status: 'error', error: failure('timeout') });
    await waitUntil(() => find('b').textContent?.includes('too long'));
    expect(find('i').hidden).to.equal(true);
    shop.$product('x').set({ status: 'ready', value: product({ description: rich }) });
    await waitUntil(() => find('em').textContent === '€39.00');
    expect(find('a').getAttribute('href')).to.equal('/p/dobin-teapot');
    expect(find('img').getAttribute('src')).to.equal('/media/teapot-oat-hero-900.avif');
    await waitUntil(() => find('div').querySelector('b')?.textContent === 'text', 'is rich', { timeout: 5000 });
    expect(find('div').innerHTML).not.to.contain('onerror');
    around.choose('teapot-iron');
    await waitUntil(() => find('em').textContent === '€41.00');
  });

  it('strikes the 30-day low where it is above the price, and nothing else', async () => {
    const reduced = { price: { amount: 3900, currency: 'EUR' }, listPrice: { amount: 5900, currency: 'EUR' } };
    const low = (amount: number) => plain({}, { ...reduced, lowestPrice30d: { amount, currency: 'EUR' } });
    const around = await fixture<WaresProduct>(
      html`<wares-product .product=${low(4500)} .storefront=${shop.storefront}
        ><s data-wares-if="variant.lowestPrice30d" hidden data-wares-text="variant.lowestPrice30d"></s
      ></wares-product>`,
    );
    const struck = around.querySelector('s') as HTMLElement;
    await waitUntil(() => !struck.hidden && struck.textContent === '€45.00');
    around.product = low(3900);
    await waitUntil(() => struck.hidden);
  });

  it('fills what is added later when it is told to look again', async () => {
    const around = await fixture<WaresProduct>(
      html`<wares-product .product=${product()} .storefront=${shop.storefront}><h2 data-wares-text="product.title"></h2></wares-product>`,
    );
    await waitUntil(() => around.textContent?.includes('Dobin'));
    const later = document.createElement('p');
    later.dataset['waresText'] = 'variant.price';
    around.append(later);
    around.requestUpdate();
    await waitUntil(() => later.textContent === '€39.00');
  });

  it('shows a product that is at hand, and loads nothing', async () => {
    const around = await fixture<WaresProduct>(
      html`<wares-product .product=${product()} .storefront=${shop.storefront}><h2 data-wares-text="product.title"></h2></wares-product>`,
    );
    await waitUntil(() => around.textContent?.includes('Dobin'));
    expect(around.matches(':state(ready)')).to.equal(true);
    expect(around.variant?.id).to.equal('teapot-celadon');
  });

  it('tells search engines of it when asked to, and takes that back when it goes', async () => {
    const quiet = await fixture<WaresProduct>(
      html`<wares-product .product=${product()} .storefront=${shop.storefront}><p>x</p></wares-product>`,
    );
    await quiet.updateComplete;
    const around = await fixture<WaresProduct>(
      html`<wares-product json-ld .product=${product()} .storefront=${shop.storefront}><p>x</p></wares-product>`,
    );
    await waitUntil(() => described().length === 1, 'is described', { timeout: 5000 });
    expect(JSON.parse(described()[0] ?? '')['@graph'][0].name).to.equal('Dobin teapot with bamboo handle');
    around.product = product({ title: 'Another' });
    await waitUntil(() => described()[0]?.includes('Another'));
    around.remove();
    await waitUntil(() => described().length === 0);
  });

  it('tells search engines again when it comes back, and follows what its author changes', async () => {
    const around = await fixture<WaresProduct>(
      html`<wares-product json-ld .product=${product({ url: undefined })} .storefront=${shop.storefront}><p>x</p></wares-product>`,
    );
    await waitUntil(() => described().length === 1, 'is described', { timeout: 5000 });
    const place = around.parentElement;
    around.remove();
    await waitUntil(() => described().length === 0);
    place?.append(around);
    await waitUntil(() => described().length === 1);
    around.productUrl = '/p/{handle}';
    await waitUntil(() => described()[0]?.includes('/p/dobin-teapot'));
    around.jsonLd = false;
    await waitUntil(() => described().length === 0);
  });

  it('looks at what search engines are told only when product or attributes have changed', async () => {
    let looks = 0;
    const watched = product();
    Object.defineProperty(watched, 'brand', { get: () => `Kiln ${looks++}` });
    const around = await fixture<WaresProduct>(
      html`<wares-product json-ld .product=${watched} .storefront=${shop.storefront}><p>x</p></wares-product>`,
    );
    await waitUntil(() => described().length === 1, 'is described', { timeout: 5000 });
    const before = looks;
    for (const quantity of [2, 3]) {
      around.quantity = quantity;
      await around.updateComplete;
    }
    around.variantId = 'teapot-ash';
    await waitUntil(() => looks > before);
    expect(looks).to.equal(before * 2);
    around.remove();
    await waitUntil(() => described().length === 0);
  });

  it('tells search engines where it stands: without the choice, campaigns and fragments, or as the page says', async () => {
    const before = location.href;
    const told = async (attributes: Record<string, string>) => {
      const around = document.createElement('wares-product') as WaresProduct;
      for (const [name, value] of Object.entries(attributes)) around.setAttribute(name, value);
      Object.assign(around, { jsonLd: true, product: product({ url: undefined }), storefront: shop.storefront });
      around.append(document.createElement('p'));
      document.body.append(around);
      await waitUntil(() => described().length === 1, 'is described', { timeout: 5000 });
      const { url, hasVariant } = JSON.parse(described()[0] ?? '')['@graph'][0];
      around.remove();
      await waitUntil(() => described().length === 0);
      return [url, hasVariant[1].offers.url].map((each: string) => each.replace(location.origin, ''));
    };
    const canonical = document.createElement('link');
    try {
      history.replaceState(null, '', '/pot?handle=dobin-teapot&utm_source=x&variant=teapot-ash#top');
      const own = '/pot?handle=dobin-teapot';
      expect(await told({ 'handle-param': 'handle' })).to.deep.equal([own, own]);
      const choice = { 'handle-param': 'handle', 'variant-param': 'variant' };
      expect(await told(choice)).to.deep.equal([own, `${own}&variant=teapot-ash`]);
      expect(await told({ ...choice, 'product-url': '/p/{handle}' })).to.deep.equal([
        '/p/dobin-teapot',
        '/p/dobin-teapot?variant=teapot-ash',
      ]);
      document.head.append(Object.assign(canonical, { rel: 'canonical', href: '/c/pot' }));
      expect(await told(choice)).to.deep.equal(['/c/pot', '/c/pot?variant=teapot-ash']);
    } finally {
      canonical.remove();
      history.replaceState(null, '', before);
    }
  });
});
