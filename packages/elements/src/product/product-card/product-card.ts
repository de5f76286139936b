import type { Product, Variant } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { AddController } from '../../controllers/add-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { fillUrl, safeUrl } from '../../internal/gates.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import { coloursOf, variantFor, variantOf } from '../../internal/variants.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { alert } from '../../templates/common-icons.ts';
import { CardFace } from './face.ts';
import { styles } from './product-card.styles.ts';

/** Before the plus is pressed. */
const IDLE = { state: 'idle', waiting: false, error: undefined } as const;

/**
 * A product in four rows: picture, name, price, and what comes after. The plus puts the variant shown into the cart.
 *
 * @summary A product with its picture, price to the door and quick add.
 * @event wares-cart-add - Before the variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - An add has failed; the card says why.
 * @csspart media - The picture with what stands on it.
 * @csspart missing - What stands in place of a picture that did not load.
 * @csspart badge - Reduction or "Sold out".
 * @csspart quick-add - The plus.
 * @csspart wishlist - The heart.
 * @csspart title - The name.
 * @csspart price - The price.
 * @csspart door - The line that says what it costs to the door.
 * @csspart swatches - The colours.
 * @csspart status - The line about stock.
 * @cssproperty [--wares-media-ratio=4 / 5] - Shape of the picture.
 * @cssproperty [--wares-card-lines=2] - Lines kept for the name.
 * @cssstate loading - Bones stand in for the product, also while nobody has said which.
 * @cssstate error - The product did not load, or is gone.
 * @cssstate busy - An add is under way.
 * @cssstate ready - The product is shown. A card that is given `product` has no state before its first add.
 */
export class WaresProductCard extends WaresElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    handle: {},
    product: { attribute: false },
    href: {},
    productUrl: { attribute: 'product-url' },
    eager: { type: Boolean },
    wishlist: { type: Boolean },
  };

  /** The product's name in URLs; the card loads it. */
  declare handle: string | undefined;
  /** The product itself, instead of `handle`: the card shows it and loads nothing. */
  declare product: Product | undefined;
  /** Where the name leads. Default: made from `product-url`, else the product's own page, else nowhere. */
  declare href: string | undefined;
  /** Pattern of the product page's address, e.g. `product.html?handle={handle}&variant={variant}`. */
  declare productUrl: string | undefined;
  /** Loads the picture at once: for the first cards of a page. Default false. */
  declare eager: boolean;
  /** Shows a heart on the picture, a `wares-wishlist-button`, which is loaded then. Default false. */
  declare wishlist: boolean;

  readonly #resource = new StoreController<Resource<Product>>(this);
  #adder: AddController | undefined;
  #shown: string | undefined;
  #chosen: string | undefined;
  #face: CardFace | undefined;
  /** There is a heart, or was. */
  #heart: boolean | undefined;
  /** It shows its state. */
  #tells: boolean | undefined;

  /** The variant that is shown, and that the plus puts into the cart. */
  get variant(): Variant | undefined {
    const product = this.#product;
    return product && variantOf(product, this.#chosen);
  }

  get #product(): Product | undefined {
    return this.product ?? (this.handle ? this.#resource.value?.value : undefined);
  }

  get #error() {
    return this.product ? undefined : this.#resource.value?.error;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#resource.watch(this.product || !this.handle ? undefined : this.shop?.catalogue.product(this.handle));
    const product = this.#product;
    // Where a search means another variant than before, what was chosen is over.
    const shown = product && product.id + product.matchingVariantId;
    if (shown && shown !== this.#shown) {
      this.#shown = shown;
      this.#chosen = undefined;
      this.#adder?.leave();
    }
  }

  override focus(options?: FocusOptions): void {
    const target = this.renderRoot.querySelector<HTMLElement>('a[href], button');
    if (target) target.focus(options);
    else super.focus(options);
  }

  #handleAdd = (event: MouseEvent): void => {
    const product = this.#product;
    const variant = this.variant;
    // The second click of a double click is not a second wish.
    if (!product || !variant || event.detail > 1) return;
    this.#adder ??= new AddController(this);
    const imageUrl = (variant.media?.[0] ?? product.media[0])?.url;
    void this.#adder.add({
      id: variant.id,
      price: variant.price,
      product,
      quantity: variant.minimumQuantity || 1,
      ...(product.variants.length > 1 && { variantTitle: variant.title }),
      ...(imageUrl && { imageUrl }),
    });
  };

  #handleSwatch = (index: number): void => {
    const product = this.#product;
    const option = product && coloursOf(product);
    const value = option?.values[index];
    if (!option || !value) return;
    this.#chosen = variantFor(product, variantOf(product, this.#chosen), option, value.id)?.id;
    this.#adder?.reset();
    this.requestUpdate();
  };

  #handleRetry = (): void => {
    if (this.handle) this.shop?.catalogue.retry(this.handle);
  };

  #show(state: ViewState, content: unknown): unknown {
    // A card that is given its product, as in a grid, shows the state of none but its own add: internals are dear by the thousand.
    if (this.handle || this.#adder || !this.product) this.#tells = true;
    if (this.#tells) showState(this, state);
    return content;
  }

  #ready(product: Product): unknown {
    this.#face ??= new CardFace(this.#handleAdd, this.#handleSwatch);
    const { state: add, waiting, error } = this.#adder ?? IDLE;
    const { handle, url } = product;
    const variant = variantOf(product, this.#chosen);
    this.#face.show(this, product, variant, {
      href: safeUrl(this.href ?? fillUrl(this.productUrl, { handle, variant: variant.id }) ?? url),
      eager: this.eager,
      add,
      waiting,
      error: error ? errorText(error, this) : '',
    });
    // Most pages have no hearts, and never load them.
    this.#heart ||= this.wishlist;
    if (this.#heart)
      import('../../engage/wishlist-button/card-heart.ts').then(
        ({ showHeart }) => showHeart(this, product, variant),
        () => {},
      );
    return this.#face.nodes;
  }

  protected override render(): unknown {
    const product = this.#product;
    const error = this.#error;
    // Taken out of the page, a face cannot be put back.
    if (!this.ready || error || !product) this.#face = undefined;
    if (!this.ready || (!product && !error)) return this.#show('loading', html`<i aria-busy="true"></i>`);
    if (error) {
      return this.#show(
        'error',
        html`<div class="media failed" part="media"><div role="alert">${alert()}<p>${errorText(error, this)}</p></div>${isFinal(error) ? nothing : html`<button class="button secondary" @click=${this.#handleRetry}>${this.t('state.retry')}</button>`}</div><div class="name"></div><div class="cost"></div><div class="after"></div>`,
      );
    }
    return this.#show(this.#adder?.state === 'busy' ? 'busy' : 'ready', this.#ready(product as Product));
  }
}
