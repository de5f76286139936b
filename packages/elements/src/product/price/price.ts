import type { Context, Shop } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { ProductController } from '../../controllers/product-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { productWords } from '../../messages/product.ts';
import { shopWords } from '../../messages/shop.ts';
import { moneyTemplate } from '../../templates/money.ts';
import { priceTemplate } from '../../templates/price.ts';
import { blockTemplate } from './block.ts';
import { styles } from './price.styles.ts';
import { displayIn, spanOf } from './rules.ts';

/**
 * The price of a product or of its chosen variant, in the shopper's currency, with all that the market asks to be said
 * beside it: tax, the 30-day low, the price per measure; tier prices, the member's price, and what it costs to the door.
 * Stands inside a product element, or says which product by `handle`.
 *
 * @summary A price that follows market and choice.
 * @csspart price - The price and, when it is reduced, the struck 30-day low.
 * @csspart money - An amount.
 * @csspart badge - The reduction.
 * @csspart tax - Whether tax is in it.
 * @csspart member - What a member pays.
 * @csspart tiers - The prices for more pieces.
 * @csspart door - The line that says what it costs to the door; a press opens what that is made of.
 * @csspart bill - What it is made of.
 * @cssstate loading - A bone stands in for the price.
 * @cssstate error - The price did not load.
 * @cssstate ready - The price is shown.
 */
export class WaresPrice extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, productWords];

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    compact: { type: Boolean },
    range: { type: Boolean },
    noDoor: { type: Boolean, attribute: 'no-door' },
  };

  /** Loads this product. Default: the product around the element. */
  declare handle: string | undefined;
  /** Shows this variant. Default: the chosen one, else the cheapest that can be bought. */
  declare variantId: string | undefined;
  /** Shows the amount alone, as large as the text around it. Default false. */
  declare compact: boolean;
  /** Shows from the lowest to the highest price of the product where they differ. Default false: that of the variant. */
  declare range: boolean;
  /** Leaves out the cost to the door, unless the market asks for it. Default false. */
  declare noDoor: boolean;

  readonly #product = new ProductController(this);
  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #context = new StoreController<Context | undefined>(this);
  #bill: typeof import('./door-bill.ts').billTemplate | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shop.watch(this.compact ? undefined : this.shop?.market.$shop);
    this.#context.watch(this.compact ? undefined : this.shop?.market.$context);
  }

  #handleRetry = (): void => this.#product.retry();

  #handleBill = async ({ target }: Event): Promise<void> => {
    if (!(target as HTMLDetailsElement).open || this.#bill) return;
    // Without it the lines are missing, and the sum still stands.
    this.#bill = await import('./door-bill.ts').then(
      ({ billTemplate }) => billTemplate,
      () => undefined,
    );
    this.requestUpdate();
  };

  protected override render(): unknown {
    const { product, variant, error } = this.#product;
    showState(this, error ? 'error' : variant && this.ready ? 'ready' : 'loading');
    if (!this.ready || (!variant && !error)) return html`<span class="bone" aria-busy="true"></span>`;
    if (error || !variant)
      return html`<span class="note" role="alert">${error ? errorText(error, this) : ''}</span>${error && isFinal(error) ? nothing : html` <button class="again" @click=${this.#handleRetry}>${this.t('state.retry')}</button>`}`;
    const span = this.range && product && spanOf(product);
    if (span)
      return html`<div class="block"><span class="price" part="price">${this.phrase('price.span', { from: moneyTemplate(span.min, this.language), to: moneyTemplate(span.max, this.language) })}</span></div>`;
    if (this.compact) return priceTemplate(this, variant);
    return blockTemplate(this, variant, {
      display: displayIn(this.#shop.value?.value, this.#context.value?.country),
      quantity: this.#product.quantity ?? 1,
      door: !this.noDoor,
      bill: variant.landedCost && this.#bill?.(this, variant.landedCost),
      onBill: this.#handleBill,
    });
  }
}
