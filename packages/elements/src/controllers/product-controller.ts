import type { WaresError } from '@wares/client';
import type { Product, Variant } from '@wares/contract';
import type { Resource } from '@wares/stores';
import type { ReactiveController } from 'lit';
import { closestComposed, prefixOf } from '../internal/ancestors.ts';
import { firstVariant } from '../internal/variants.ts';
import type { WaresElement } from '../internal/wares-element.ts';
import { StoreController } from './store-controller.ts';

/** An element that provides a product, the chosen variant and the chosen quantity to what is inside it. */
export interface ProductProvider extends HTMLElement {
  readonly product?: Product | undefined;
  readonly variant?: Variant | undefined;
  /** The one that was chosen; `variant` is another when there is no such one, or none was chosen. */
  variantId?: string | undefined;
  readonly error?: WaresError | undefined;
  /** How many pieces the shopper wants; always a number of the variant that can be added. */
  quantity?: number;
  /** Chooses a variant. `why` is said to assistive technology before its name. */
  choose?(variantId: string, why?: string): void;
  retry?(): void;
}

/** An element that shows a part of a product. */
export interface ProductHost extends WaresElement {
  /** Loads this product. Default: the product around the element. */
  handle: string | undefined;
  /** Shows this variant. Default: the chosen one, else the cheapest that can be bought. */
  variantId: string | undefined;
}

/** The product has no such variant, or no longer. */
const GONE = { code: 'variant_not_found' };

/** Finds the product that a piece belongs to: by its own `handle`, else the nearest product element around it. */
export class ProductController implements ReactiveController {
  readonly #host: ProductHost;
  readonly #resource: StoreController<Resource<Product>>;
  #provider: ProductProvider | undefined;

  constructor(host: ProductHost) {
    this.#host = host;
    this.#resource = new StoreController<Resource<Product>>(host);
    host.addController(this);
  }

  /** The product element around the host; undefined when the host says itself which product. */
  get provider(): ProductProvider | undefined {
    return this.#host.handle ? undefined : this.#provider;
  }

  get product(): Product | undefined {
    return this.#host.handle ? this.#resource.value?.value : this.#provider?.product;
  }

  /** The one that the host names, and no other in its place; else the chosen one. */
  get variant(): Variant | undefined {
    const { variantId, handle } = this.#host;
    const { product } = this;
    if (variantId) return product?.variants.find(({ id }) => id === variantId);
    return handle ? product && firstVariant(product) : this.#provider?.variant;
  }

  get error(): Pick<WaresError, 'code'> | undefined {
    const error = this.#host.handle ? this.#resource.value?.error : this.#provider?.error;
    return error ?? (this.product && !this.variant ? GONE : undefined);
  }

  /** How many pieces were chosen around the host; undefined when nobody around it knows. */
  get quantity(): number | undefined {
    return this.provider?.quantity;
  }

  /** Chooses a variant for all that is inside the product element, or for the host alone when it stands alone. */
  choose(variantId: string, why?: string): void {
    const { provider } = this;
    if (provider?.choose) {
      provider.choose(variantId, why);
      return;
    }
    this.#host.variantId = variantId;
    if (why) this.#host.announce(why);
    if (this.product) this.#host.emit('wares-variant-change', { productId: this.product.id, variantId });
  }

  retry(): void {
    const { handle, shop } = this.#host;
    if (handle) shop?.catalogue.retry(handle);
    else this.#provider?.retry?.();
  }

  hostConnected(): void {
    const tag = `${prefixOf(this.#host)}-product`;
    this.#provider = closestComposed(
      this.#host,
      (element): element is ProductProvider => element.localName === tag || element.localName === `${tag}-page`,
    );
    this.#provider?.addEventListener('wares-product-change', this.#handleChange);
  }

  hostDisconnected(): void {
    this.#provider?.removeEventListener('wares-product-change', this.#handleChange);
    this.#provider = undefined;
  }

  hostUpdate(): void {
    const { handle, shop } = this.#host;
    this.#resource.watch(handle ? shop?.catalogue.product(handle) : undefined);
  }

  #handleChange = (): void => this.#host.requestUpdate();
}
