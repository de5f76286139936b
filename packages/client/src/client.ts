import type {
  Capabilities,
  Cart,
  CartCreate,
  CartUpdate,
  Checkout,
  CheckoutComplete,
  CheckoutCreate,
  CheckoutUpdate,
  ContextQuery,
  DeliveryPromise,
  DeliveryQuery,
  LineItemAdd,
  LineItemUpdate,
  Order,
  OrderLookup,
  Product,
  ProductList,
  ProductQuery,
  RecommendationQuery,
  Recommendations,
  SearchQuery,
  SearchResult,
  Shop,
  SuggestionQuery,
  Suggestions,
} from '@wares/contract';

/** Options that every read takes. */
export interface ReadOptions {
  /** Ends the request; the promise rejects with an `AbortedError`. */
  signal?: AbortSignal;
}

/** Options that every change takes. */
export interface ChangeOptions extends ReadOptions {
  /**
   * Names this change. Keep it until there is a definite answer, and send the same change with the same key as often
   * as it takes: it is made once. Default: a new key for each call (kept over the retries within the call).
   */
  idempotencyKey?: string;
}

/** Options of a change to something that has a version. */
export interface VersionedChangeOptions extends ChangeOptions {
  /** The version that the caller saw. Another one is answered with `version_conflict`. Default: not checked. */
  version?: number;
}

/** Options of everything about a checkout. */
export interface CheckoutReadOptions extends ReadOptions {
  /** The checkout's secret, chosen when it was created. Keep it in memory only. */
  secret: string;
}
export interface CheckoutChangeOptions extends VersionedChangeOptions {
  /** The checkout's secret: on creation, 22 or more characters of chance (`A–Z a–z 0–9 - _`). */
  secret: string;
}

export interface ProductsResource {
  /**
   * One page of products. `handles` is an array of one to 100 here, a comma-separated list on the wire. An empty one is
   * `validation_failed`: who has no handles has nothing to ask.
   */
  list(
    query?: Omit<ProductQuery, 'handles'> & { handles?: readonly string[] },
    options?: ReadOptions,
  ): Promise<ProductList>;
  /** @throws ApiError `product_not_found` */
  get(handle: string, query?: ContextQuery, options?: ReadOptions): Promise<Product>;
  /** Products that go with one. Ask only where the capability `recommendations` is there. */
  recommendations(handle: string, query?: RecommendationQuery, options?: ReadOptions): Promise<Recommendations>;
  /**
   * When a variant would arrive, ordered now. Ask only where the capability `deliveryPromise` is there.
   * @throws ApiError `not_deliverable`
   */
  delivery(handle: string, query?: DeliveryQuery, options?: ReadOptions): Promise<DeliveryPromise>;
}

export interface SearchResource {
  /** One page of results with facets. Without the capability `facets`, use `products.list`. */
  products(query?: SearchQuery, options?: ReadOptions): Promise<SearchResult>;
  /** Ask only where the capability `suggestions` is there. */
  suggest(query: SuggestionQuery, options?: ReadOptions): Promise<Suggestions>;
}

export interface CartsResource {
  create(input: CartCreate, options?: ChangeOptions): Promise<Cart>;
  /** @throws ApiError `cart_not_found` */
  get(cartId: string, options?: ReadOptions): Promise<Cart>;
  update(cartId: string, input: CartUpdate, options?: VersionedChangeOptions): Promise<Cart>;
  addLineItem(cartId: string, input: LineItemAdd, options?: VersionedChangeOptions): Promise<Cart>;
  updateLineItem(
    cartId: string,
    lineItemId: string,
    input: LineItemUpdate,
    options?: VersionedChangeOptions,
  ): Promise<Cart>;
  removeLineItem(cartId: string, lineItemId: string, options?: VersionedChangeOptions): Promise<Cart>;
}

export interface CheckoutsResource {
  create(input: CheckoutCreate, options: Omit<CheckoutChangeOptions, 'version'>): Promise<Checkout>;
  get(checkoutId: string, options: CheckoutReadOptions): Promise<Checkout>;
  update(checkoutId: string, input: CheckoutUpdate, options: CheckoutChangeOptions): Promise<Checkout>;
  /** Pays and places the order. Safe to repeat with the same key. */
  complete(checkoutId: string, input: CheckoutComplete, options: CheckoutChangeOptions): Promise<Checkout>;
}

export interface OrdersResource {
  /** @throws ApiError `order_not_found`, the same for an unknown number and a wrong e-mail */
  lookup(input: OrderLookup, options?: ReadOptions): Promise<Order>;
}

/**
 * What Wares asks of a backend. `createClient` speaks to any backend that serves the Wares API; adapters for other
 * engines implement the same interface. All amounts are integers in minor units, all times ISO 8601 in UTC.
 */
export interface StorefrontClient {
  /** What the backend can do, read once and kept. */
  capabilities(options?: ReadOptions): Promise<Capabilities>;
  shop: { get(options?: ReadOptions): Promise<Shop> };
  products: ProductsResource;
  search: SearchResource;
  carts: CartsResource;
  checkouts: CheckoutsResource;
  orders: OrdersResource;
}
