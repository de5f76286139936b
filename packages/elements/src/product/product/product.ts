import type { WaresError } from '@wares/client';
import type { Product, Variant } from '@wares/contract';
import { formatMoney } from '@wares/money';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { AddController } from '../../controllers/add-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { showState } from '../../internal/states.ts';
import { stockOf, variantOf } from '../../internal/variants.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { addButtonTemplate, addNoteTemplate } from '../../templates/buy.ts';
import { alert, minus, plus } from '../../templates/icons.ts';
import { ratingTemplate, stockTemplate } from '../../templates/marks.ts';
import { priceBlockTemplate } from '../../templates/price-block.ts';
import { galleryTemplate, picturesOf } from './gallery.ts';
import { optionsTemplate } from './options.ts';
import { styles } from './product.styles.ts';

/** The most that one press adds when the shop does not tell how many there are. */
const MOST = 99;

/**
 * A product, and the variant of it that the shopper has chosen. Without children it shows a whole product page, whose
 * parts can be replaced by slots; with children it shows these alone and provides product and variant to the elements
 * among them.
 *
 * @summary A product page, or the product for elements inside.
 * @slot - Markup of your own, with elements such as `wares-price`, in place of the whole page.
 * @slot media - In place of the pictures.
 * @slot head - In place of brand, rating and title.
 * @slot price - In place of the price.
 * @slot options - In place of the choice of a variant.
 * @slot stock - In place of the line about stock.
 * @slot buy - In place of quantity and button.
 * @slot description - In place of the description.
 * @event wares-product-change - Product or variant is another one. Does not bubble.
 * @event wares-variant-change - The shopper has chosen a variant.
 * @event wares-cart-add - Before the variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - An add has failed; the element says why.
 * @csspart gallery - The pictures.
 * @csspart title - The name.
 * @csspart price - The price.
 * @csspart door - The line that says what it costs to the door.
 * @csspart options - The choice of a variant.
 * @csspart status - The line about stock.
 * @csspart button - The add button.
 * @csspart description - The description.
 * @cssproperty [--wares-media-ratio=4 / 5] - Shape of the pictures.
 * @cssstate loading - Bones stand in for the product.
 * @cssstate error - The product did not load, or is gone.
 * @cssstate empty - Nobody has said which product.
 * @cssstate busy - An add is under way.
 * @cssstate ready - The product is shown.
 */
export class WaresProduct extends WaresElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    handleParam: { attribute: 'handle-param' },
  };

  /** The product's name in URLs. */
  declare handle: string | undefined;
  /** Parameter of the page's address that holds the handle, for one page that serves all products: `product.html?handle=…`. */
  declare handleParam: string | undefined;
  /** The chosen variant. Default: the first that can be bought. Follows the shopper's choice. */
  declare variantId: string | undefined;

  readonly #resource = new StoreController<Resource<Product>>(this);
  readonly #adder = new AddController(this);
  #own = false;
  #at = 0;
  #quantity = 1;
  #told: readonly unknown[] = [];

  /** The product, once it is there. */
  get product(): Product | undefined {
    return this.error ? undefined : this.#resource.value?.value;
  }

  /** The chosen variant. */
  get variant(): Variant | undefined {
    return this.product && variantOf(this.product, this.variantId);
  }

  /** Why the product is not there. */
  get error(): WaresError | undefined {
    return this.#resource.value?.error;
  }

  override connectedCallback(): void {
    if (this.handleParam) this.handle ??= new URLSearchParams(location.search).get(this.handleParam) ?? undefined;
    this.#look();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#resource.watch(this.handle ? this.shop?.catalogue.product(this.handle) : undefined);
    if (changed.has('variantId') || changed.has('handle')) {
      this.#at = 0;
      this.#quantity = this.variant?.minimumQuantity ?? 1;
      this.#adder.reset();
    }
  }

  protected override updated(): void {
    const now = [this.product, this.variant, this.error];
    if (now.every((value, index) => value === this.#told[index])) return;
    this.#told = now;
    this.dispatchEvent(new Event('wares-product-change'));
  }

  /** Chooses a variant by its id. */
  choose(variantId: string): void {
    this.variantId = variantId;
    const { product, variant } = this;
    if (!product || !variant) return;
    this.announce(
      this.t('product.chosen', { title: variant.title, amount: formatMoney(variant.price, { locale: this.language }) }),
    );
    this.emit('wares-variant-change', { productId: product.id, variantId });
  }

  /** Loads the product again after an error. */
  retry(): void {
    if (this.handle) this.shop?.catalogue.retry(this.handle);
  }

  /** Is there markup of the page's own, apart from what goes into the named slots? */
  #look = (): void => {
    const own = [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (own !== this.#own) this.requestUpdate();
    this.#own = own;
  };

  #handleAdd = (event: MouseEvent): void => {
    const { product, variant } = this;
    // The second click of a double click is not a second wish.
    if (!product || !variant || event.detail > 1) return;
    const imageUrl = picturesOf(product, variant)[0]?.url;
    void this.#adder.add({
      id: variant.id,
      price: variant.price,
      quantity: this.#quantity,
      product,
      ...(product.variants.length > 1 && { variantTitle: variant.title }),
      ...(imageUrl && { imageUrl }),
    });
  };

  #show = (index: number): void => {
    this.#at = index;
    this.requestUpdate();
  };

  #stepper(variant: Variant): unknown {
    const least = variant.minimumQuantity ?? 1;
    const most = Math.max(least, variant.availability.quantity ?? MOST);
    const quantity = Math.min(Math.max(this.#quantity, least), most);
    this.#quantity = quantity;
    const step = (by: number, key: string, icon: unknown, end: boolean) =>
      html`<button aria-label=${this.t(key)} aria-disabled=${end || nothing} @click=${() => {
        if (end) return;
        this.#quantity += by;
        this.requestUpdate();
      }}>${icon}</button>`;
    return html`<div class="stepper" role="group" aria-label=${this.t('product.quantity')}>${step(-1, 'product.less', minus(), quantity <= least)}<output>${quantity}</output>${step(1, 'product.more', plus(), quantity >= most)}</div>`;
  }

  #page(product: Product, variant: Variant): unknown {
    const sold = !variant.availability.available;
    return html`<div class="page">
      <slot name="media">${galleryTemplate(this, product.title, picturesOf(product, variant), this.#at, this.#show)}</slot>
      <div class="info">
        <slot name="head"><div class="head"><div class="meta">${product.brand ? html`<span>${product.brand}</span>` : nothing}${ratingTemplate(this, product)}</div><h1 class="title" part="title">${product.title}</h1></div></slot>
        <slot name="price">${priceBlockTemplate(this, variant)}</slot>
        <slot name="options">${optionsTemplate(this, product, variant, (id) => this.choose(id))}</slot>
        <slot name="stock">${stockTemplate(this, stockOf(variant))}</slot>
        <slot name="buy"><div class="buy"><div class="row">${sold ? nothing : this.#stepper(variant)}${addButtonTemplate(this, this.#adder, sold, this.t('add.label'), this.#handleAdd)}</div>${addNoteTemplate(this, this.#adder)}</div></slot>
        <slot name="description">${product.description.plain ? html`<div class="about" part="description"><h2>${this.t('product.about')}</h2><p>${product.description.plain}</p></div>` : nothing}</slot>
      </div>
    </div>`;
  }

  #bones(): unknown {
    return html`<div class="page" aria-busy="true"><div class="gallery"><div class="stage bone"></div></div><div class="info"><div class="head"><span class="bone short"></span><span class="bone tall"></span></div><span class="bone tall short"></span><span class="bone"></span><span class="bone button"></span></div></div>`;
  }

  #failed(error: WaresError): unknown {
    return html`<div class="failed"><div role="alert">${alert()}<p>${errorText(error, this)}</p></div>${isFinal(error) ? nothing : html`<button class="button secondary" @click=${() => this.retry()}>${this.t('state.retry')}</button>`}</div>`;
  }

  #view(): unknown {
    const { product, variant, error } = this;
    const { state } = this.#adder;
    const loading = !this.ready || !(variant || error);
    showState(
      this,
      !this.handle ? 'empty' : loading ? 'loading' : error ? 'error' : state === 'busy' ? state : 'ready',
    );
    if (this.#own || !this.handle) return nothing;
    if (loading) return this.#bones();
    return error ? this.#failed(error) : this.#page(product as Product, variant as Variant);
  }

  protected override render(): unknown {
    return html`${this.#view()}<slot ?hidden=${!this.#own} @slotchange=${this.#look}></slot>`;
  }
}
