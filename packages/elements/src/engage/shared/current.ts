import type { Product, Variant } from '@wares/contract';
import type { ReactiveController } from 'lit';
import type { ProductProvider } from '../../controllers/product-controller.ts';
import { closestComposed, prefixOf } from '../../internal/ancestors.ts';
import type { WaresElement } from '../../internal/wares-element.ts';

type Provider = ProductProvider & { readonly handle?: string | undefined };

/** An element that is about one product of the page. */
export interface CurrentHost extends WaresElement {
  /** Handle of the product. Default: the one that `handleParam` names, else the product around the element. */
  handle: string | undefined;
  /** Parameter of the page's address that holds the handle. */
  handleParam?: string | undefined;
  /** The product itself. Default: as the element around it shows it. */
  product?: Product | undefined;
}

/** Knows which product an element is about, and loads nothing for it. */
export class CurrentController implements ReactiveController {
  readonly #host: CurrentHost;
  #provider: Provider | undefined;

  constructor(host: CurrentHost) {
    this.#host = host;
    host.addController(this);
  }

  get handle(): string | undefined {
    const { handle, handleParam } = this.#host;
    const asked = handleParam && new URLSearchParams(location.search).get(handleParam);
    const { handle: around, product } = this.#provider ?? {};
    return handle || asked || this.#host.product?.handle || around || product?.handle || undefined;
  }

  /** As the host was given it, or the element around it shows it. */
  get product(): Product | undefined {
    const product = this.#host.product ?? this.#provider?.product;
    return product && product.handle === this.handle ? product : undefined;
  }

  /** The variant that was chosen around the host. */
  get variant(): Variant | undefined {
    return this.product && this.#provider?.variant;
  }

  hostConnected(): void {
    const tag = `${prefixOf(this.#host)}-product`;
    this.#provider = closestComposed(
      this.#host,
      (element): element is Provider => element.localName === tag || element.localName === `${tag}-page`,
    );
    this.#provider?.addEventListener('wares-product-change', this.#handleChange);
  }

  hostDisconnected(): void {
    this.#provider?.removeEventListener('wares-product-change', this.#handleChange);
    this.#provider = undefined;
  }

  #handleChange = (): void => this.#host.requestUpdate();
}
