import type * as v from 'valibot';
import * as c from '../src/index.ts';

/** A schema, and a value of it that has everything it may have. */
export interface Example {
  schema: v.GenericSchema;
  full: unknown;
}

const time = '2026-11-21T10:00:00.000Z';
const context = { country: 'DE', currency: 'EUR', language: 'zh-Hans' };
const money = { amount: 5900, currency: 'EUR' };
const total = { type: 'total', amount: -1, currency: 'KWD', displayText: 'Total', estimated: true };
const landedCost = {
  amount: 7000,
  currency: 'EUR',
  status: 'estimated',
  deMinimisApplied: false,
  lines: [{ type: 'subtotal', amount: 4900 }],
};
const message = { type: 'warning', code: 'price_changed', path: '$.x', content: 'It changed', severity: 'recoverable' };
const media = {
  type: 'image',
  url: '/a.svg',
  altText: 'A pot',
  width: 800,
  height: 600,
  sources: [{ url: '/a-400.avif', width: 400, mimeType: 'image/avif' }],
  color: '#88aa99',
  poster: '/a-poster.avif',
  frames: ['/a-turn-1.avif', '/a-turn-2.avif'],
  captions: [{ url: '/a.de.vtt', language: 'de', label: 'Deutsch' }],
};
const variant = {
  id: 'v1',
  sku: 'POT-1',
  barcodes: [{ type: 'ean', value: '4000000000006' }],
  title: 'Celadon',
  price: money,
  listPrice: money,
  lowestPrice30d: money,
  unitPrice: { ...money, measure: { value: 0.7, unit: 'l' }, reference: { value: 1, unit: 'l' } },
  tierPrices: [{ minimumQuantity: 10, price: money }],
  memberPrice: money,
  minimumQuantity: 2,
  maximumQuantity: 12,
  quantityStep: 2,
  availability: { available: true, status: 'in_stock', quantity: 3, restockAt: time, leadTimeDays: 5 },
  options: [{ name: 'Glaze', id: 'celadon', label: 'Celadon' }],
  media: [media],
  landedCost,
};
const product = {
  id: 'p1',
  handle: 'celadon-teapot',
  title: 'Teapot',
  description: { plain: 'A pot', html: '<p>A pot</p>' },
  url: '/p/teapot',
  categories: [
    { value: 'Teapots', handle: 'teapots', taxonomy: 'own', ancestors: [{ value: 'Kitchen', handle: 'kitchen' }] },
  ],
  brand: 'Kiln',
  media: [media],
  options: [
    { id: 'glaze', name: 'Glaze', values: [{ id: 'celadon', label: 'Celadon', available: true, swatch: '#88aa99' }] },
  ],
  variants: [variant],
  priceRange: { min: money, max: money },
  matchingVariantId: 'teapot-ink-700',
  listPriceRange: { min: money, max: money },
  rating: { value: 4.5, scaleMin: 1, scaleMax: 5, count: 12 },
  attributes: [{ name: 'Capacity', value: '0.7 l' }],
  tags: ['new'],
  publishedAt: time,
  partial: false,
  metadata: { any: 'thing' },
  customs: { hsCode: '6911.10', originCountry: 'CN', weight: 900, material: 'stoneware' },
};
const range = { min: money, max: money, histogram: [3, 0, 1] };
const facetValue = {
  id: 'celadon',
  label: 'Celadon',
  count: 12,
  selected: true,
  swatch: '#88aa99',
  parent: 'greens',
};
const lineItem = {
  id: 'l1',
  item: {
    id: 'v1',
    productId: 'p1',
    handle: 'celadon-teapot',
    title: 'Teapot',
    variantTitle: 'Celadon',
    price: money,
    listPrice: money,
    lowestPrice30d: money,
    imageUrl: '/a.svg',
    url: '/p/teapot',
  },
  quantity: 2,
  minimumQuantity: 2,
  maximumQuantity: 3,
  quantityStep: 1,
  parentId: 'l0',
  totals: [total],
};
const discounts = {
  codes: ['TEA'],
  applied: [
    {
      code: 'TEA',
      title: 'Tea week',
      amount: 100,
      automatic: false,
      method: 'across',
      priority: 1,
      allocations: [{ path: '$.lineItems[0]', amount: 100 }],
    },
  ],
  rejected: [{ code: 'OLD', reason: 'discount_code_expired', message: 'It is over' }],
};
const address = {
  firstName: 'Ada',
  lastName: 'Example',
  streetAddress: 'Street 1',
  extendedAddress: 'Back',
  addressLocality: 'Berlin',
  addressRegion: 'BE',
  addressCountry: 'DE',
  postalCode: '10115',
  phoneNumber: '+49305550112',
};
const option = {
  id: 'o1',
  title: 'Parcel',
  description: 'With tracking',
  carrier: 'Demo',
  earliestFulfillmentTime: time,
  latestFulfillmentTime: time,
  totals: [total],
  dutiesPaid: 'ddp',
};
const fulfillment = {
  methods: [
    {
      id: 'm1',
      type: 'shipping',
      lineItemIds: ['l1'],
      groups: [{ id: 'g1', lineItemIds: ['l1'], options: [option], selectedOptionId: 'o1' }],
    },
  ],
};
const event = {
  id: 'e1',
  occurredAt: time,
  type: 'shipped',
  lineItems: [{ id: 'l1', quantity: 2 }],
  trackingNumber: 'T1',
  trackingUrl: 'https://carrier.example/T1',
  carrier: 'Demo',
  description: 'On its way',
  location: 'Leipzig',
};
const expectation = {
  id: 'x1',
  lineItems: [{ id: 'l1', quantity: 2 }],
  carrier: 'Demo',
  trackingNumber: 'T1',
  trackingUrl: 'https://carrier.example/T1',
  origin: 'Jingdezhen',
  destination: 'Berlin',
  earliestFulfillmentTime: time,
  latestFulfillmentTime: time,
  timeZone: 'Europe/Berlin',
};

/** What a backend answers with. */
export const answers: Record<string, Example> = {
  Problem: {
    schema: c.Problem,
    full: {
      type: 'urn:wares:error:validation_failed',
      title: 'Wrong',
      status: 422,
      code: 'validation_failed',
      detail: 'Too many',
      errors: [{ path: '$.quantity', code: 'max_value', message: 'At most 9999' }],
    },
  },
  Shop: {
    schema: c.Shop,
    full: {
      id: 's1',
      name: 'Shop',
      defaultContext: context,
      markets: [
        {
          country: 'DE',
          currencies: ['EUR'],
          languages: ['de'],
          priceDisplay: { taxIncluded: true, lowestPrice30d: true, unitPrice: true, landedCost: false },
        },
      ],
      capabilities: {
        search: true,
        typoSearch: false,
        facets: false,
        suggestions: true,
        recommendations: true,
        deliveryPromise: false,
        perRequestCurrency: true,
        locales: ['de'],
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
    },
  },
  Product: { schema: c.Product, full: product },
  ProductList: { schema: c.ProductList, full: { items: [product], nextCursor: 'abc', totalCount: 24, context } },
  SearchResult: {
    schema: c.SearchResult,
    full: {
      items: [product],
      nextCursor: 'abc',
      totalCount: 24,
      facets: [{ id: 'glaze', label: 'Glaze', type: 'swatches', values: [facetValue], range }],
      suggestedQuery: 'teapot',
      correctedQuery: 'tea',
      loosen: [{ id: 'glaze', label: 'Glaze', count: 12 }],
      context,
    },
  },
  Suggestions: {
    schema: c.Suggestions,
    full: {
      queries: ['teapot'],
      categories: [{ handle: 'tea', value: 'Tea', count: 12 }],
      products: [product],
      context,
    },
  },
  Recommendations: { schema: c.Recommendations, full: { items: [product], context } },
  DeliveryPromise: {
    schema: c.DeliveryPromise,
    full: {
      cutoffAt: time,
      dispatchDate: '2026-11-23',
      timeZone: 'Europe/Berlin',
      shipsFrom: 'Leipzig',
      earliestDate: '2026-11-25',
      latestDate: '2026-11-27',
      carrier: 'Demo',
      price: money,
      holidays: [{ date: '2026-11-24', name: 'Founders’ day' }],
      context,
    },
  },
  Cart: {
    schema: c.Cart,
    full: {
      id: 'c1',
      version: 3,
      status: 'active',
      context,
      currency: 'EUR',
      lineItems: [lineItem],
      discounts,
      totals: [total],
      landedCost,
      messages: [message],
      expiresAt: time,
      order: { id: 'o1', label: 'W-1001' },
    },
  },
  Checkout: {
    schema: c.Checkout,
    full: {
      id: 'k1',
      version: 2,
      status: 'ready_for_complete',
      cartId: 'c1',
      context,
      currency: 'EUR',
      lineItems: [lineItem],
      buyer: { email: 'ada@b.example' },
      shippingAddress: address,
      fulfillment,
      discounts,
      totals: [total],
      taxLines: [{ type: 'vat', jurisdiction: 'DE', rate: '0.19', taxableAmount: 100, amount: 19, included: true }],
      dutyLines: [{ hsCode: '6911.10', originCountry: 'CN', rate: '0.06', amount: 6 }],
      landedCost,
      payment: { handlers: [{ id: 'test', type: 'test', title: 'Test', instruments: [{ id: 'ok', title: 'Pays' }] }] },
      links: [{ type: 'terms', url: '/terms' }],
      messages: [message],
      expiresAt: time,
      order: { id: 'o1', label: 'W-1001', permalinkUrl: '/orders/W-1001' },
    },
  },
  Order: {
    schema: c.Order,
    full: {
      id: 'o1',
      label: 'W-1001',
      checkoutId: 'k1',
      permalinkUrl: '/orders/W-1001',
      status: 'shipped',
      context,
      currency: 'EUR',
      buyer: { email: 'ada@b.example' },
      shippingAddress: address,
      lineItems: [{ ...lineItem, quantity: { original: 2, total: 2, fulfilled: 1 }, status: 'shipped' }],
      fulfillment: { expectations: [expectation], events: [event] },
      adjustments: [{ id: 'a1', type: 'refund', amount: -100 }],
      totals: [total],
      taxLines: [{ type: 'vat', jurisdiction: 'DE', rate: '0.19', taxableAmount: 100, amount: 19, included: true }],
      landedCost,
      dutiesPaid: 'dap',
      placedAt: time,
    },
  },
};

/** What a client sends. */
export const inputs: Record<string, Example> = {
  CartCreate: { schema: c.CartCreate, full: { context, lineItems: [{ itemId: 'v1', quantity: 1 }] } },
  CartUpdate: { schema: c.CartUpdate, full: { context } },
  LineItemAdd: { schema: c.LineItemAdd, full: { itemId: 'v1', quantity: 9999, seenPrice: money } },
  LineItemUpdate: { schema: c.LineItemUpdate, full: { quantity: 0 } },
  CheckoutCreate: { schema: c.CheckoutCreate, full: { cartId: 'c1', context: { language: 'de' } } },
  CheckoutUpdate: {
    schema: c.CheckoutUpdate,
    full: {
      buyer: { email: 'ada@b.example' },
      shippingAddress: address,
      selectedOptions: [{ groupId: 'g1', optionId: 'o1' }],
    },
  },
  CheckoutComplete: {
    schema: c.CheckoutComplete,
    full: { payment: { handlerId: 'test', instrumentId: 'ok' }, seenTotal: money },
  },
  OrderLookup: { schema: c.OrderLookup, full: { label: 'W-1001', email: 'ada@b.example' } },
};
