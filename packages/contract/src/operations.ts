import type * as v from 'valibot';
import type { ProblemCode } from './errors.ts';
import { Cart, CartCreate, CartUpdate, LineItemAdd, LineItemUpdate } from './schemas/cart.ts';
import { Checkout, CheckoutComplete, CheckoutCreate, CheckoutUpdate } from './schemas/checkout.ts';
import { Order, OrderLookup } from './schemas/order.ts';
import { ContextQuery, Product, ProductList, ProductQuery } from './schemas/product.ts';
import {
  DeliveryPromise,
  DeliveryQuery,
  RecommendationQuery,
  Recommendations,
  SearchQuery,
  SearchResult,
  SuggestionQuery,
  Suggestions,
} from './schemas/search.ts';
import { Shop } from './schemas/shop.ts';

type Schema = v.GenericSchema;
type ObjectSchema = Schema & { readonly entries: Readonly<Record<string, Schema>> };

/** One thing that can be asked of a backend. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the endpoint, with `{parameters}`. */
  path: string;
  tag: string;
  summary: string;
  /** What the summary leaves open. */
  description?: string;
  query?: ObjectSchema;
  body?: Schema;
  /** What a success answers with, and its status. */
  response: Schema;
  status: 200 | 201;
  /** true: the request must carry an `Idempotency-Key`. */
  keyed?: boolean;
  /** true: `If-Match` is honoured and the answer has an `ETag`. */
  versioned?: boolean;
  /** true: the answer may have an `ETag`, and 304 answer who has seen it (`If-None-Match`). */
  revalidated?: boolean;
  /** true: `Authorization: Bearer <secret>` is asked for. */
  secret?: boolean;
  errors: readonly ProblemCode[];
}

const change = [
  'invalid_request',
  'idempotency_key_missing',
  'idempotency_in_progress',
  'idempotency_key_reused',
  'payload_too_large',
  'unsupported_media_type',
  'validation_failed',
] as const;

const query = ['invalid_request', 'validation_failed', 'market_unsupported'] as const;

/** Every operation of the API, by its id. */
export const operations = {
  getShop: {
    method: 'GET',
    path: '/shop',
    tag: 'Shop',
    summary: 'Name, markets and capabilities of the shop',
    response: Shop,
    status: 200,
    errors: [],
  },
  listProducts: {
    method: 'GET',
    path: '/products',
    tag: 'Products',
    summary: 'List, filter and search products, whole or as cards',
    query: ProductQuery,
    response: ProductList,
    status: 200,
    revalidated: true,
    errors: [...query],
  },
  getProduct: {
    method: 'GET',
    path: '/products/{handle}',
    tag: 'Products',
    summary: 'One product by its handle, always whole',
    query: ContextQuery,
    response: Product,
    status: 200,
    revalidated: true,
    errors: [...query, 'product_not_found'],
  },
  searchProducts: {
    method: 'GET',
    path: '/search',
    tag: 'Search',
    summary: 'Search and filter products, with facets',
    query: SearchQuery,
    response: SearchResult,
    status: 200,
    revalidated: true,
    errors: [...query],
  },
  suggest: {
    method: 'GET',
    path: '/suggestions',
    tag: 'Search',
    summary: 'Complete what is being typed',
    query: SuggestionQuery,
    response: Suggestions,
    status: 200,
    revalidated: true,
    errors: [...query],
  },
  getRecommendations: {
    method: 'GET',
    path: '/products/{handle}/recommendations',
    tag: 'Products',
    summary: 'Products that go with a product',
    query: RecommendationQuery,
    response: Recommendations,
    status: 200,
    revalidated: true,
    errors: [...query, 'product_not_found'],
  },
  getDeliveryPromise: {
    method: 'GET',
    path: '/products/{handle}/delivery',
    tag: 'Products',
    summary: 'When a variant would be there, ordered now',
    query: DeliveryQuery,
    response: DeliveryPromise,
    status: 200,
    errors: [...query, 'product_not_found', 'variant_not_found', 'not_deliverable'],
  },
  createCart: {
    method: 'POST',
    path: '/carts',
    tag: 'Carts',
    summary: 'Make a cart',
    body: CartCreate,
    response: Cart,
    status: 201,
    keyed: true,
    errors: [...change, 'market_unsupported', 'variant_not_found', 'out_of_stock'],
  },
  getCart: {
    method: 'GET',
    path: '/carts/{cartId}',
    tag: 'Carts',
    summary: 'Read a cart',
    response: Cart,
    status: 200,
    errors: ['cart_not_found'],
  },
  updateCart: {
    method: 'PATCH',
    path: '/carts/{cartId}',
    tag: 'Carts',
    summary: 'Move a cart to another market',
    body: CartUpdate,
    response: Cart,
    status: 200,
    keyed: true,
    versioned: true,
    errors: [...change, 'cart_not_found', 'cart_completed', 'version_conflict', 'market_unsupported'],
  },
  addLineItem: {
    method: 'POST',
    path: '/carts/{cartId}/line-items',
    tag: 'Carts',
    summary: 'Put a variant into a cart',
    body: LineItemAdd,
    response: Cart,
    status: 200,
    keyed: true,
    versioned: true,
    errors: [...change, 'cart_not_found', 'cart_completed', 'version_conflict', 'variant_not_found', 'out_of_stock'],
  },
  updateLineItem: {
    method: 'PATCH',
    path: '/carts/{cartId}/line-items/{lineItemId}',
    tag: 'Carts',
    summary: 'Set the quantity of a line',
    body: LineItemUpdate,
    response: Cart,
    status: 200,
    keyed: true,
    versioned: true,
    errors: [...change, 'cart_not_found', 'cart_completed', 'version_conflict', 'line_item_not_found'],
  },
  removeLineItem: {
    method: 'DELETE',
    path: '/carts/{cartId}/line-items/{lineItemId}',
    tag: 'Carts',
    summary: 'Take a line out of a cart',
    response: Cart,
    status: 200,
    keyed: true,
    versioned: true,
    errors: [
      'idempotency_key_missing',
      'idempotency_in_progress',
      'idempotency_key_reused',
      'validation_failed',
      'cart_not_found',
      'cart_completed',
      'version_conflict',
      'line_item_not_found',
    ],
  },
  createCheckout: {
    method: 'POST',
    path: '/checkouts',
    tag: 'Checkout',
    summary: 'Begin a checkout of a cart; the caller chooses the secret',
    body: CheckoutCreate,
    response: Checkout,
    status: 201,
    keyed: true,
    secret: true,
    errors: [...change, 'unauthorized', 'cart_not_found', 'cart_completed', 'cart_empty'],
  },
  getCheckout: {
    method: 'GET',
    path: '/checkouts/{checkoutId}',
    tag: 'Checkout',
    summary: 'Read a checkout',
    response: Checkout,
    status: 200,
    secret: true,
    errors: ['unauthorized', 'checkout_not_found'],
  },
  updateCheckout: {
    method: 'PATCH',
    path: '/checkouts/{checkoutId}',
    tag: 'Checkout',
    summary: 'Set who, where to and how',
    body: CheckoutUpdate,
    response: Checkout,
    status: 200,
    keyed: true,
    versioned: true,
    secret: true,
    errors: [
      ...change,
      'unauthorized',
      'checkout_not_found',
      'checkout_closed',
      'version_conflict',
      'market_unsupported',
    ],
  },
  completeCheckout: {
    method: 'POST',
    path: '/checkouts/{checkoutId}/complete',
    tag: 'Checkout',
    summary: 'Pay and place the order',
    description:
      'A checkout that is `completed` answers any further request of this shape with 200, itself and its `order`, whatever key, `If-Match`, `seenTotal` and way to pay are sent: a lost answer can be asked for again, and nothing is paid twice. Only a key that was used for another request is still refused.',
    body: CheckoutComplete,
    response: Checkout,
    status: 200,
    keyed: true,
    versioned: true,
    secret: true,
    errors: [
      ...change,
      'unauthorized',
      'checkout_not_found',
      'cart_completed',
      'checkout_closed',
      'checkout_incomplete',
      'version_conflict',
      'price_changed',
      'out_of_stock',
      'payment_declined',
    ],
  },
  lookupOrder: {
    method: 'POST',
    path: '/orders/lookup',
    tag: 'Orders',
    summary: 'Find an order by its number and e-mail',
    body: OrderLookup,
    response: Order,
    status: 200,
    errors: [
      'invalid_request',
      'payload_too_large',
      'unsupported_media_type',
      'validation_failed',
      'order_not_found',
      'rate_limited',
    ],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
