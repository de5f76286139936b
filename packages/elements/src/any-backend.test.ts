import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { createClient } from '@wares/client';
import { createStorefront } from '@wares/stores';
import { fitting, type JsonSchema, type Schemas } from '@wares/testing';
import fc from 'fast-check';
import './cart/cart-button/cart-button.define.ts';
import './cart/cart-drawer/cart-drawer.define.ts';
import './checkout/checkout/checkout.define.ts';
import './engage/recommendations/recommendations.define.ts';
import './market/market-switcher/market-switcher.define.ts';
import './order/order-lookup/order-lookup.define.ts';
import './order/tracking/tracking.define.ts';
import './product/add-to-cart/add-to-cart.define.ts';
import './product/attributes/attributes.define.ts';
import './product/badge/badge.define.ts';
import './product/breadcrumbs/breadcrumbs.define.ts';
import './product/delivery-promise/delivery-promise.define.ts';
import './product/description/description.define.ts';
import './product/gallery/gallery.define.ts';
import './product/price/price.define.ts';
import './product/product/product.define.ts';
import './product/product-card/product-card.define.ts';
import './product/product-grid/product-grid.define.ts';
import './product/product-page/product-page.define.ts';
import './product/quantity/quantity.define.ts';
import './product/share/share.define.ts';
import './product/stock/stock.define.ts';
import './product/title/title.define.ts';
import './product/variant-picker/variant-picker.define.ts';
import './search/facets/facets.define.ts';
import './search/pagination/pagination.define.ts';
import './search/results/results.define.ts';
import './search/search/search.define.ts';
import './search/search-box/search-box.define.ts';
import './search/sort/sort.define.ts';
import { productJsonLd } from './structured-data/json-ld.ts';

/** Backends in one run of the tests. Each answers otherwise. */
const BACKENDS = 8;

interface Operation {
  responses: Record<string, { content: Record<string, { schema: JsonSchema }> }>;
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Schemas };
}

/** Values that lead somewhere; all else is made up. */
const HINTS = {
  code: ['out_of_stock', 'cart_moved'],
  country: ['DE', 'JP', 'US'],
  currency: ['EUR', 'JPY', 'KWD'],
  id: ['a', 'b', 'constructor', '__proto__', 'price', 'category', 'colour'],
  language: ['en', 'de', 'ar'],
  name: ['Colour', 'Size', '__proto__'],
  path: ['$.lineItems[0]', '$.buyer.email', '$.shippingAddress.postalCode'],
  status: [
    ...['in_stock', 'out_of_stock', 'guaranteed', 'estimated', 'unknown', 'active', 'incomplete'],
    ...['ready_for_complete', 'complete_in_progress', 'completed', 'canceled', 'paid', 'shipped'],
  ],
  swatch: ['#aabbcc', 'red; x'],
  type: ['image', 'video', 'spin_360', 'model_3d', 'total', 'subtotal', 'duty', 'error', 'shipped', 'list', 'range'],
  unit: ['l', 'kg', 'zz'],
  url: ['/a.avif', 'https://shop.example/a.png', 'javascript:alert(1)'],
};

/** A backend that keeps to the shapes of the contract, and to nothing else. */
function anyBackend(openapi: OpenApi, seed: number): typeof fetch {
  const { schemas } = openapi.components;
  let count = 0;
  return async (url, init) => {
    const { method, url: address } = new Request(url, init);
    const { pathname } = new URL(address);
    for (const [path, methods] of Object.entries(openapi.paths)) {
      if (!new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname)) continue;
      const [good] = Object.entries(methods[method.toLowerCase()]?.responses ?? {});
      const [content] = Object.values(good?.[1].content ?? {});
      if (!good || !content) continue;
      const [value] = fc.sample(fitting(content.schema, schemas, HINTS), { numRuns: 1, seed: seed + count++ });
      return Response.json(value, { status: Number(good[0]) });
    }
    return new Response('', { status: 404 });
  };
}

/** Everything of Wares in a tree, within shadows too. */
function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.localName.startsWith('wares-')) yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

describe('whatever a backend answers, everything comes to an end that can be seen', () => {
  let openapi: OpenApi;
  before(async () => {
    openapi = await (await fetch('/packages/contract/openapi.json')).json();
  });
  afterEach(fixtureCleanup);

  const first = Math.floor(Math.random() * 1e9);
  for (let index = 0; index < BACKENDS; index++) {
    const seed = first + index * 1000;
    // What is thrown in a task of its own fails the test, too.
    it(`backend ${seed}`, async function () {
      this.timeout(15_000);
      const storefront = createStorefront({
        name: `any-${seed}`,
        country: 'DE',
        language: 'en',
        client: createClient({
          endpoint: 'https://shop.test/api/v1',
          fetch: anyBackend(openapi, seed),
          clock: {
            now: () => Date.now(),
            setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds / 100),
            clearTimeout: (handle) => clearTimeout(handle as number),
          },
        }),
      });
      storefront.cart.addLine({ itemId: 'a' }).catch(() => {});
      const box = await fixture(html`<div>
        <wares-product handle="x" .storefront=${storefront}></wares-product>
        <wares-product handle="x" .storefront=${storefront}>
          ${['stock', 'badge', 'attributes', 'delivery-promise', 'quantity'].map((piece) =>
            Object.assign(document.createElement(`wares-${piece}`), { storefront, customs: true }),
          )}
          <wares-variant-picker look="select" .storefront=${storefront}></wares-variant-picker>
        </wares-product>
        <wares-product-grid .storefront=${storefront}></wares-product-grid>
        <wares-recommendations handle="x" .storefront=${storefront}></wares-recommendations>
        <wares-search .storefront=${storefront}></wares-search>
        <wares-cart-button .storefront=${storefront}></wares-cart-button>
        <wares-cart-drawer open .storefront=${storefront}></wares-cart-drawer>
        <wares-market-switcher .storefront=${storefront}></wares-market-switcher>
        <wares-checkout .storefront=${storefront}></wares-checkout>
        <wares-order-lookup label="W-1" email="a@example.com" .storefront=${storefront}></wares-order-lookup>
      </div>`);
      const busy = () =>
        [...elementsIn(box)]
          .filter((element) => element.matches(':state(loading), [aria-busy=true]'))
          .map(({ localName }) => localName);
      await waitUntil(() => !busy().length, `${busy()} end`, { timeout: 10_000 });
      box.querySelector('wares-market-switcher')?.shadowRoot?.querySelector('button')?.click();
      await waitUntil(() => !busy().length, 'and end again', { timeout: 10_000 });
      storefront.dispose();
    });
  }

  it('finds words for search engines for any product', () => {
    const { schemas } = openapi.components;
    const products = fc.sample(fitting({ $ref: '#/components/schemas/Product' }, schemas, HINTS), 100);
    for (const product of products) productJsonLd(product as never, { base: 'https://shop.example/' });
  });
});
