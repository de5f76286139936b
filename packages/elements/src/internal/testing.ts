// Goods and a storefront for tests and stories; not part of the published package.
import { WaresError } from '@wares/client';
import type { Cart, Context, Product, Variant } from '@wares/contract';
import type { CartState, ListState, Resource, Storefront } from '@wares/stores';
import { atom } from 'nanostores';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

export const variant = (change: Partial<Variant> = {}): Variant => ({
  id: 'teapot-celadon',
  title: 'Celadon',
  price: eur(3900),
  lowestPrice30d: eur(4500),
  availability: { available: true, status: 'in_stock', quantity: 14 },
  options: [{ name: 'Glaze', id: 'celadon', label: 'Celadon' }],
  landedCost: { ...eur(4820), status: 'estimated' },
  ...change,
});

/** A teapot in four glazes, the last sold out. */
export const product = (change: Partial<Product> = {}): Product => {
  const glazes = [
    ['celadon', 'Celadon', '#a8bfae'],
    ['ash', 'Ash', '#ddd6c8'],
    ['iron', 'Iron', '#6a5549'],
    ['tenmoku', 'Tenmoku', '#35302d'],
  ] as const;
  const variants = glazes.map(([id, label], index) =>
    variant({
      id: `teapot-${id}`,
      title: label,
      price: eur(3900 + index * 100),
      options: [{ name: 'Glaze', id, label }],
      ...(id === 'tenmoku' && { availability: { available: false, status: 'out_of_stock' } }),
    }),
  );
  return {
    id: 'p-teapot',
    handle: 'dobin-teapot',
    title: 'Dobin teapot with bamboo handle',
    description: { plain: 'Thrown in three parts and joined while the clay is soft.\n\nEach pot is fired twice.' },
    categories: [{ value: 'Tea' }],
    brand: 'Mori Kiln',
    media: [
      {
        type: 'image',
        url: '/media/teapot-oat-hero-900.avif',
        altText: 'Teapot',
        width: 900,
        height: 1125,
        color: '#d8cfc6',
        sources: [
          { url: '/media/teapot-oat-hero-450.avif', width: 450 },
          { url: '/media/teapot-oat-hero-900.avif', width: 900 },
        ],
      },
      {
        type: 'image',
        url: '/media/teapot-oat-detail-900.avif',
        altText: 'Spout and glaze',
        width: 900,
        height: 1125,
        color: '#d8cfc6',
      },
    ],
    options: [
      {
        name: 'Glaze',
        values: glazes.map(([id, label, swatch]) => ({ id, label, swatch, available: id !== 'tenmoku' })),
      },
    ],
    variants,
    priceRange: { min: eur(3900), max: eur(4200) },
    rating: { value: 4.9, scaleMin: 1, scaleMax: 5, count: 214 },
    tags: [],
    ...change,
  };
};

/** A product with one variant and nothing to choose. */
export const plain = (change: Partial<Product> = {}, of: Partial<Variant> = {}): Product => {
  const { lowestPrice30d: _, ...only } = variant({
    id: 'cups',
    title: 'Two tea cups',
    price: eur(2600),
    options: [],
    landedCost: { ...eur(3390), status: 'guaranteed' },
  });
  const one = { ...only, ...of };
  return {
    ...product(),
    id: 'p-cups',
    handle: 'tea-cups',
    title: 'Two tea cups',
    options: [],
    variants: [one],
    priceRange: { min: one.price, max: one.price },
    ...change,
  };
};

export const failure = (code: string): WaresError => new WaresError(code, code);

/** A storefront whose atoms a test sets by hand. `adds` holds the adds that wait for `settle`. */
export function stubStorefront(language = 'en') {
  const products = new Map<string, ReturnType<typeof atom<Resource<Product>>>>();
  const $list = atom<ListState>({ status: 'loading', items: [], hasMore: false });
  const $cart = atom<CartState>({
    status: 'idle',
    pending: 0,
    busyLines: [],
    busyItems: [],
    offline: false,
    quantity: 0,
  });
  const $language = atom(language);
  const $request = atom<Partial<Context>>({ country: 'DE', currency: 'EUR', language });
  const $context = atom<Context | undefined>({ country: 'DE', currency: 'EUR', language });
  const adds: { itemId: string; quantity?: number; settle(error?: WaresError): void }[] = [];
  const calls: string[] = [];
  const $product = (handle: string) => {
    const known = products.get(handle) ?? atom<Resource<Product>>({ status: 'loading' });
    products.set(handle, known);
    return known;
  };
  const never = () => Promise.reject(failure('network_error'));
  const cart = { lineItems: [] } as unknown as Cart;
  const storefront = {
    name: 'stub',
    client: {},
    environment: {},
    market: {
      $shop: atom({ status: 'idle' }),
      $request,
      $context,
      $language,
      set: async () => {},
      load: async () => {},
      again: () => void calls.push('again'),
    },
    catalogue: {
      product: $product,
      retry: (handle: string) => calls.push(`retry ${handle}`),
      list: (query: unknown) => {
        calls.push(`list ${JSON.stringify(query)}`);
        return {
          $list,
          setQuery: (next: unknown) => calls.push(`query ${JSON.stringify(next)}`),
          loadMore: async () => calls.push('more'),
          retry: async () => calls.push('retry'),
        };
      },
    },
    cart: {
      $cart,
      addLine: (input: { itemId: string; quantity?: number }) =>
        new Promise<Cart>((resolve, reject) =>
          adds.push({ ...input, settle: (error) => (error ? reject(error) : resolve(cart)) }),
        ),
      setQuantity: never,
      removeLine: never,
      setContext: async () => {},
      refresh: async () => {},
      retry: async () => {},
      dismiss: () => {},
    },
    dispose: () => calls.push('dispose'),
  } as unknown as Storefront;
  return { storefront, $product, $list, $cart, $language, adds, calls };
}
