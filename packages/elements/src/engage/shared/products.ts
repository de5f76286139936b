import type { Product } from '@wares/contract';
import type { Resource, Storefront } from '@wares/stores';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

type ProductAtom = ReadableAtom<Resource<Product>>;

/** Watches some products of the catalogue, each by its handle; those of one moment are one request. */
export class ProductsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #shop: Storefront | undefined;
  #connected = false;
  readonly #watched = new Map<string, { $product: ProductAtom; off?: (() => void) | undefined }>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Where a product stands; undefined when it is not watched. */
  get(handle: string): Resource<Product> | undefined {
    return this.#watched.get(handle)?.$product.get();
  }

  /** Watches these from now on, and no others. */
  watch(shop: Storefront | undefined, handles: readonly string[]): void {
    const wanted = new Set(shop ? handles : []);
    for (const [handle, { off }] of [...this.#watched]) {
      if (shop === this.#shop && wanted.has(handle)) continue;
      off?.();
      this.#watched.delete(handle);
    }
    this.#shop = shop;
    for (const handle of wanted)
      if (shop && !this.#watched.has(handle)) this.#watched.set(handle, { $product: shop.catalogue.product(handle) });
    if (this.#connected) this.hostConnected();
  }

  hostConnected(): void {
    this.#connected = true;
    for (const entry of this.#watched.values()) entry.off ??= entry.$product.listen(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#connected = false;
    for (const entry of this.#watched.values()) {
      entry.off?.();
      entry.off = undefined;
    }
  }
}
