import type { StorefrontClient } from '@wares/client';
import type { Product, Shop } from '@wares/contract';

/** A shop with three markets: DE (EUR; de, en), JP (JPY, USD; ja, en) and CN (CNY; zh-Hans). */
export const makeShop = (): Shop => ({
  id: 'shop',
  name: 'Shop',
  defaultContext: { country: 'DE', currency: 'EUR', language: 'de' },
  markets: [
    { country: 'DE', currencies: ['EUR'], languages: ['de', 'en'] },
    { country: 'JP', currencies: ['JPY', 'USD'], languages: ['ja', 'en'] },
    { country: 'CN', currencies: ['CNY'], languages: ['zh-Hans'] },
  ],
  capabilities: {
    search: true,
    typoSearch: true,
    facets: false,
    perRequestCurrency: true,
    locales: ['de', 'en', 'ja', 'zh-Hans'],
    coupons: false,
    guestOrderLookup: true,
    tracking: 'events',
    returns: false,
    reviews: false,
    checkout: 'native',
    taxBeforeCheckout: true,
    dutyBeforeCheckout: true,
    browserCallable: true,
  },
});

/** A product with one variant, priced in the context's currency. */
export const makeProduct = (handle: string, { currency = 'EUR' }: { currency?: string | undefined } = {}): Product => {
  const price = { amount: 1_000, currency };
  return {
    id: `product-${handle}`,
    handle,
    title: handle,
    description: { plain: '' },
    categories: [],
    media: [],
    options: [],
    variants: [
      {
        id: `variant-${handle}`,
        title: handle,
        price,
        availability: { available: true, status: 'in_stock' },
        options: [],
      },
    ],
    priceRange: { min: price, max: price },
    tags: [],
  };
};

type Parts = { [Name in keyof StorefrontClient]?: Partial<StorefrontClient[Name]> };

/** A client that can only do what it is given; everything else rejects. */
export function stubClient(parts: Parts): StorefrontClient {
  const unable = () => Promise.reject(new Error('Not in this test'));
  const client: StorefrontClient = {
    capabilities: unable,
    shop: { get: unable },
    products: { list: unable, get: unable, recommendations: unable, delivery: unable },
    search: { products: unable, suggest: unable },
    carts: {
      create: unable,
      get: unable,
      update: unable,
      addLineItem: unable,
      updateLineItem: unable,
      removeLineItem: unable,
    },
    checkouts: { create: unable, get: unable, update: unable, complete: unable },
    orders: { lookup: unable },
  };
  for (const name of Object.keys(parts) as (keyof StorefrontClient)[]) Object.assign(client[name], parts[name]);
  return client;
}
