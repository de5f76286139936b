import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { AddController } from '../../controllers/add-controller.ts';
import { ProductController } from '../../controllers/product-controller.ts';
import { errorText } from '../../internal/error-text.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { addButtonTemplate, addNoteTemplate } from '../../templates/buy.ts';
import { styles } from './add-to-cart.styles.ts';

/**
 * A button that puts a variant into the cart: that of the product around it, of `handle`, or `variant-id` alone.
 *
 * @summary Puts a variant into the cart.
 * @slot - The label. Default "Add to cart".
 * @event wares-cart-add - Before the variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - The add has failed; the element says why.
 * @csspart button - The button.
 * @cssstate loading - The product is not there yet.
 * @cssstate error - The product did not load, or the last add has failed.
 * @cssstate busy - An add is under way.
 * @cssstate ready - It can be pressed, or is sold out.
 */
export class WaresAddToCart extends WaresElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    quantity: { type: Number },
  };

  /** Loads this product. Default: the product around the element. */
  declare handle: string | undefined;
  /** This variant. Default: the chosen one, else the first that can be bought. */
  declare variantId: string | undefined;
  /** How many. Default 1. */
  declare quantity: number | undefined;

  readonly #product = new ProductController(this);
  readonly #adder = new AddController(this);
  #shown: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const id = this.variantId ?? this.#product.variant?.id;
    if (id !== this.#shown) this.#adder.reset();
    this.#shown = id;
  }

  #handleClick = (event: MouseEvent): void => {
    const { product, variant } = this.#product;
    const id = variant?.id ?? this.variantId;
    // The second click of a double click is not a second wish.
    if (!id || event.detail > 1) return;
    const imageUrl = product && (variant?.media?.[0] ?? product.media[0])?.url;
    void this.#adder.add({
      id,
      quantity: Math.max(1, Math.trunc(this.quantity || 1)),
      ...(variant && { price: variant.price }),
      ...(product && { product }),
      ...(variant && product && product.variants.length > 1 && { variantTitle: variant.title }),
      ...(imageUrl && { imageUrl }),
    });
  };

  #handleRetry = (): void => this.#product.retry();

  protected override render(): unknown {
    const { variant, error } = this.#product;
    if (!this.ready || !(variant || this.variantId || error)) {
      showState(this, 'loading');
      return html`<span class="bone" aria-busy="true"></span>`;
    }
    if (error && !variant) {
      showState(this, 'error');
      return html`<button class="button secondary lg block" part="button" @click=${this.#handleRetry}>${this.t('state.retry')}</button><p class="oops" role="alert">${errorText(error, this)}</p>`;
    }
    const { state } = this.#adder;
    showState(this, state === 'busy' || state === 'error' ? state : 'ready');
    const sold = variant ? !variant.availability.available : false;
    return html`${addButtonTemplate(this, this.#adder, sold, html`<slot>${this.t('add.label')}</slot>`, this.#handleClick)}${addNoteTemplate(this, this.#adder) || nothing}`;
  }
}
