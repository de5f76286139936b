import { isIndefinite, WaresError } from '@wares/client';
import type { Product } from '@wares/contract';
import { atom, onMount, type PreinitializedWritableAtom } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import type { Clock, Resource } from '../storefront.ts';
import type { ListParts } from './list.ts';

/** As many as one request takes, and as many as it answers without being told a limit. */
const MOST = 100;
const DEFAULT_LIMIT = 24;

type ProductAtom = PreinitializedWritableAtom<Resource<Product>>;

/** Products by handle: those asked for in one task go into one request. */
export function createProducts({ client, market, onMarket, onError }: ListParts, clock: Clock) {
  const atoms = new Map<string, ProductAtom>();
  const waiting = new Map<string, ProductAtom>();

  const ask = async (batch: [string, ProductAtom][]) => {
    const request = market.$request.get();
    let error: WaresError | undefined;
    let items: readonly Product[] = [];
    try {
      const handles = batch.map(([handle]) => handle);
      const limit = handles.length > DEFAULT_LIMIT ? { limit: MOST } : {};
      ({ items } = await client.products.list({ ...request, ...limit, handles }));
    } catch (thrown) {
      error = asWaresError(thrown);
    }
    // The market has moved on: asked anew already.
    if (request !== market.$request.get()) return;
    const found = new Map(items.map((item) => [item.handle, item]));
    for (const [handle, $product] of batch) settle($product, handle, found.get(handle), error);
    if (error) onError(error);
  };

  const settle = ($product: ProductAtom, handle: string, value?: Product, error?: WaresError) => {
    if (value) return $product.set({ status: 'ready', value });
    const { value: old } = $product.value;
    $product.set({
      status: 'error',
      error: error ?? new WaresError('product_not_found', `There is no product "${handle}"`),
      // What is gone is gone; what could not be read may still be there.
      ...(error && old && { value: old }),
    });
  };

  const flush = () => {
    const all = [...waiting];
    waiting.clear();
    while (all.length) void ask(all.splice(0, MOST));
  };

  const load = (handle: string, $product: ProductAtom) => {
    if (!/^[\w-]{1,128}$/.test(handle)) return settle($product, handle);
    const { error: _, ...shown } = $product.value;
    $product.set({ ...shown, status: 'loading' });
    if (!waiting.size) clock.setTimeout(flush, 0);
    waiting.set(handle, $product);
  };

  const make = (handle: string) => {
    const $product: ProductAtom = atom<Resource<Product>>({ status: 'idle' });
    onMount($product, () => {
      atoms.set(handle, $product);
      load(handle, $product);
      const off = onMarket((again) => {
        if (!again || isIndefinite($product.value.error)) load(handle, $product);
      });
      return () => {
        off();
        atoms.delete(handle);
      };
    });
    atoms.set(handle, $product);
    return $product;
  };

  return {
    product: (handle: string) => atoms.get(handle) ?? make(handle),
    retry(handle: string) {
      const $product = atoms.get(handle);
      if ($product) load(handle, $product);
      market.again();
    },
  };
}
