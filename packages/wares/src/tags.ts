type Load = () => Promise<object>;

/** Every element, by the part of its tag after the prefix, and the chunk that holds its class. */
export const tags: Readonly<Record<string, Load>> = {
  store: () => import('@wares/elements/store'),
  price: () => import('@wares/elements/price'),
  product: () => import('@wares/elements/product'),
  'product-card': () => import('@wares/elements/product-card'),
  'product-grid': () => import('@wares/elements/product-grid'),
  'add-to-cart': () => import('@wares/elements/add-to-cart'),
  search: () => import('@wares/elements/search'),
  'cart-button': () => import('@wares/elements/cart-button'),
  'cart-drawer': () => import('@wares/elements/cart-drawer'),
  'market-switcher': () => import('@wares/elements/market-switcher'),
  checkout: () => import('@wares/elements/checkout'),
  'order-lookup': () => import('@wares/elements/order-lookup'),
  tracking: () => import('@wares/elements/tracking'),
};

/** Elements that render others inside themselves. */
export const inner: Readonly<Record<string, readonly string[]>> = {
  'product-grid': ['product-card'],
  search: ['product-grid', 'product-card'],
};
