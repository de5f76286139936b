import { html, type PropertyDeclarations } from 'lit';
import { ProductController } from '../../controllers/product-controller.ts';
import { errorText } from '../../internal/error-text.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { priceTemplate } from '../../templates/price.ts';
import { priceBlockTemplate } from '../../templates/price-block.ts';
import { styles } from './price.styles.ts';

/**
 * The price of a product or of its chosen variant, in the shopper's currency, and what it costs to the door. Stands
 * inside a product element, or says which product by `handle`.
 *
 * @summary A price that follows market and choice.
 * @csspart price - The price and, when it is reduced, the struck 30-day low.
 * @csspart money - An amount.
 * @csspart badge - The reduction.
 * @csspart door - The line that says what it costs to the door.
 * @cssstate loading - A bone stands in for the price.
 * @cssstate error - The price did not load.
 * @cssstate ready - The price is shown.
 */
export class WaresPrice extends WaresElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    compact: { type: Boolean },
  };

  /** Loads this product. Default: the product around the element. */
  declare handle: string | undefined;
  /** Shows this variant. Default: the chosen one, else the first that can be bought. */
  declare variantId: string | undefined;
  /** Shows the amount alone, as large as the text around it. Default false. */
  declare compact: boolean;

  readonly #product = new ProductController(this);

  #handleRetry = (): void => this.#product.retry();

  protected override render(): unknown {
    const { variant, error } = this.#product;
    showState(this, error ? 'error' : variant && this.ready ? 'ready' : 'loading');
    if (!this.ready || (!variant && !error)) return html`<span class="bone" aria-busy="true"></span>`;
    if (error || !variant)
      return html`<span class="note" role="alert">${error ? errorText(error, this) : ''}</span> <button class="again" @click=${this.#handleRetry}>${this.t('state.retry')}</button>`;
    return this.compact ? priceTemplate(this, variant) : priceBlockTemplate(this, variant);
  }
}
