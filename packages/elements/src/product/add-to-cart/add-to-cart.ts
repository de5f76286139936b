import type { Product } from '@wares/contract';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { AddController } from '../../controllers/add-controller.ts';
import { ProductController } from '../../controllers/product-controller.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { inCart, legalQuantity, limitsOf } from '../../internal/quantities.ts';
import { showState } from '../../internal/states.ts';
import { stockOf } from '../../internal/variants.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { productWords } from '../../messages/product.ts';
import { shopWords } from '../../messages/shop.ts';
import { addButtonTemplate, addNoteTemplate } from '../../templates/buy.ts';
import { alert } from '../../templates/icons.ts';
import { styles } from './add-to-cart.styles.ts';

/**
 * A button that puts a variant into the cart: that of the product around it, of `handle`, or `variant-id` alone. Looks
 * first whether that many can be ordered, with what is in the cart already, and says what is in the way.
 *
 * @summary Puts a variant into the cart.
 * @slot - The label. Default "Add to cart".
 * @event wares-cart-add - Before the variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - The add has failed; the element says why.
 * @csspart button - The button.
 * @cssstate loading - The product is not there yet.
 * @cssstate error - The product did not load, the last add has failed, or that many cannot be ordered.
 * @cssstate busy - An add is under way.
 * @cssstate ready - It can be pressed, or is sold out.
 */
export class WaresAddToCart extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, productWords];

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    quantity: { type: Number },
  };

  /** Loads this product. Default: the product around the element. */
  declare handle: string | undefined;
  /** This variant. Default: the chosen one, else the cheapest that can be bought. */
  declare variantId: string | undefined;
  /** How many. Default: what is chosen in the product around the element, else the least that can be added. */
  declare quantity: number | undefined;

  readonly #product = new ProductController(this);
  readonly #adder = new AddController(this);
  #shown: string | undefined;
  #seen: Product | undefined;
  /** Why nothing was asked for, in words. */
  #refused = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { product, variant } = this.#product;
    const id = this.variantId ?? variant?.id;
    if (!id) return;
    const shown = `${id} ${this.#quantity}`;
    // News of the same product, as after a refusal, is no other wish: what was said stays.
    const news = product !== this.#seen && product?.id === this.#seen?.id;
    if (this.#shown !== undefined && shown !== this.#shown && !news) {
      this.#adder.reset();
      this.#refused = '';
    }
    this.#shown = shown;
    this.#seen = product;
  }

  get #quantity(): number {
    const { variant, quantity } = this.#product;
    return Math.max(1, Math.trunc(this.quantity || quantity || limitsOf(variant, this.shop).min));
  }

  /** What is in the way of this many more, in words; empty when nothing is. */
  #obstacle(quantity: number): string {
    const { variant } = this.#product;
    if (!variant) return '';
    if (!variant.availability.available)
      return this.t(variant.availability.status === 'not_deliverable' ? 'card.not_here' : 'add.sold_out');
    const limits = limitsOf(variant);
    const { min, max, step, scarce } = limits;
    const there = inCart(variant, this.shop);
    if (max < min) return this.t('quantity.too_few');
    if (quantity > max) return this.t(scarce ? 'quantity.left' : 'quantity.most', { count: max });
    if (there + quantity > max)
      return there < max
        ? this.t('quantity.room', { count: max - there })
        : this.t('quantity.in_cart', { count: there });
    if (there + quantity < min) return this.t('quantity.least', { count: min });
    if ((there + quantity - min) % step === 0) return '';
    const more = legalQuantity(limits, there + quantity) - there;
    return this.t('quantity.steps', { step, count: more > 0 ? more : more + step });
  }

  #handleClick = (event: MouseEvent): void => {
    const { product, variant } = this.#product;
    const id = variant?.id ?? this.variantId;
    // The second click of a double click is not a second wish.
    if (!id || event.detail > 1 || this.#adder.state === 'busy') return;
    const quantity = this.#quantity;
    this.#refused = this.#obstacle(quantity);
    this.requestUpdate();
    if (this.#refused) {
      this.#adder.reset();
      return;
    }
    // What was asked for stays in view, also when it turns out to be sold out.
    const { provider } = this.#product;
    if (provider?.variant) provider.variantId = provider.variant.id;
    const imageUrl = product && (variant?.media?.[0] ?? product.media[0])?.url;
    const added = this.#adder.add({
      id,
      quantity,
      ...(variant && { price: variant.price }),
      ...(product && { product }),
      ...(variant && product && product.variants.length > 1 && { variantTitle: variant.title }),
      ...(imageUrl && { imageUrl }),
    });
    // There are fewer than it was thought: the product tells what the shop tells now.
    void added.then(() => this.#adder.error?.code === 'out_of_stock' && this.#handleRetry());
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
      return html`${isFinal(error) ? nothing : html`<button class="button secondary lg block" part="button" @click=${this.#handleRetry}>${this.t('state.retry')}</button>`}<p class="oops" role="alert">${errorText(error, this)}</p>`;
    }
    const { state } = this.#adder;
    const failed = state === 'error' || this.#refused;
    showState(this, state === 'busy' ? state : failed ? 'error' : 'ready');
    const sold = variant && !variant.availability.available ? this.t(stockOf(variant).key) : '';
    return html`${addButtonTemplate(this, this.#adder, sold, html`<slot>${this.t('add.label')}</slot>`, this.#handleClick)}${this.#refused ? html`<p class="oops" role="alert">${alert()}${this.#refused}</p>` : addNoteTemplate(this, this.#adder) || nothing}`;
  }
}
