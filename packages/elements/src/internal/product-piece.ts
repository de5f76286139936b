import type { Product, Variant } from '@wares/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { ProductController } from '../controllers/product-controller.ts';
import type { MessageGroup } from '../localization.ts';
import { productWords } from '../messages/product.ts';
import { shopWords } from '../messages/shop.ts';
import { errorText, isFinal } from './error-text.ts';
import { showState } from './states.ts';
import { WaresElement } from './wares-element.ts';

/**
 * A part of a product page: takes product and variant from the product element around it, or loads the product of its
 * own `handle`. Inside a product element a failure is told there and by price and button, once, and not by every piece.
 */
export abstract class ProductPiece extends WaresElement {
  static override messageGroups: readonly MessageGroup[] = [shopWords, productWords];

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
  };

  /** Loads this product. Default: the product around the element. */
  declare handle: string | undefined;
  /** Shows this variant. Default: the chosen one, else the cheapest that can be bought. */
  declare variantId: string | undefined;

  protected readonly context: ProductController = new ProductController(this);

  #handleRetry = (): void => this.context.retry();

  /** What stands there until the product does. */
  protected bones(): unknown {
    return html`<span class="bone" aria-busy="true"></span>`;
  }

  /** The piece itself; `nothing` when this product has nothing to show here. */
  protected abstract show(product: Product, variant: Variant): unknown;

  protected override render(): unknown {
    const { product, variant, error, provider } = this.context;
    if (!this.ready || !(error || (product && variant))) {
      showState(this, 'loading');
      return this.bones();
    }
    if (error || !product || !variant) {
      showState(this, 'error');
      if (provider || !error) return nothing;
      return html`<span role="alert">${errorText(error, this)}</span>${isFinal(error) ? nothing : html` <button class="again" @click=${this.#handleRetry}>${this.t('state.retry')}</button>`}`;
    }
    const shown = this.show(product, variant);
    showState(this, shown === nothing ? 'empty' : 'ready');
    return shown;
  }
}
