type Load = () => Promise<object>;

/**
 * Every element, by the part of its tag after the prefix, and the module that holds its class. The CDN build replaces
 * this table by that of its files (see `parts.ts`).
 */
export const tags: Readonly<Record<string, Load>> = {
  store: () => import('@wares/elements/store'),
  gallery: () => import('@wares/elements/gallery'),
  'delivery-promise': () => import('@wares/elements/delivery-promise'),
  price: () => import('@wares/elements/price'),
  product: () => import('@wares/elements/product'),
  'product-page': () => import('@wares/elements/product-page'),
  title: () => import('@wares/elements/title'),
  'variant-picker': () => import('@wares/elements/variant-picker'),
  quantity: () => import('@wares/elements/quantity'),
  stock: () => import('@wares/elements/stock'),
  description: () => import('@wares/elements/description'),
  attributes: () => import('@wares/elements/attributes'),
  breadcrumbs: () => import('@wares/elements/breadcrumbs'),
  badge: () => import('@wares/elements/badge'),
  share: () => import('@wares/elements/share'),
  'product-card': () => import('@wares/elements/product-card'),
  'product-grid': () => import('@wares/elements/product-grid'),
  'add-to-cart': () => import('@wares/elements/add-to-cart'),
  search: () => import('@wares/elements/search'),
  'search-box': () => import('@wares/elements/search-box'),
  results: () => import('@wares/elements/results'),
  facets: () => import('@wares/elements/facets'),
  sort: () => import('@wares/elements/sort'),
  pagination: () => import('@wares/elements/pagination'),
  'wishlist-button': () => import('@wares/elements/wishlist-button'),
  wishlist: () => import('@wares/elements/wishlist'),
  'compare-toggle': () => import('@wares/elements/compare-toggle'),
  compare: () => import('@wares/elements/compare'),
  recommendations: () => import('@wares/elements/recommendations'),
  'recently-viewed': () => import('@wares/elements/recently-viewed'),
  'cart-button': () => import('@wares/elements/cart-button'),
  'cart-drawer': () => import('@wares/elements/cart-drawer'),
  'market-switcher': () => import('@wares/elements/market-switcher'),
  checkout: () => import('@wares/elements/checkout'),
  'order-lookup': () => import('@wares/elements/order-lookup'),
  tracking: () => import('@wares/elements/tracking'),
};

/** Elements that render others inside themselves. */
export const inner: Readonly<Record<string, readonly string[]>> = {
  'product-page': [
    'breadcrumbs',
    'gallery',
    'title',
    'price',
    'variant-picker',
    'stock',
    'quantity',
    'add-to-cart',
    'delivery-promise',
    'description',
    'attributes',
    'share',
  ],
  'product-grid': ['product-card'],
  search: ['search-box', 'results', 'facets', 'sort', 'pagination', 'product-grid', 'product-card'],
  results: ['product-grid', 'product-card'],
  recommendations: ['product-grid', 'product-card'],
  'recently-viewed': ['product-grid', 'product-card'],
  wishlist: ['product-card'],
};

/** Elements that are what another is when there is no markup of the page's own in them. */
export const whole: Readonly<Record<string, string>> = { product: 'product-page' };
