import type { Product, ProductOption, Variant } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { AddController } from '../../controllers/add-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { safeUrl } from '../../internal/gates.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import { choiceOf, variantFor, variantOf } from '../../internal/variants.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { doorTemplate } from '../../templates/door.ts';
import { alert } from '../../templates/icons.ts';
import { ratingTemplate, saleText, stockNote, swatchStyle } from '../../templates/marks.ts';
import { pictureTemplate } from '../../templates/picture.ts';
import { priceTemplate, unitPriceTemplate } from '../../templates/price.ts';
import { styles } from './product-card.styles.ts';

/** The columns of the grid, for the browser's choice of a picture. `auto` is the truth where it is understood. */
const SIZES = 'auto, (min-width: 1600px) 20vw, (min-width: 960px) 25vw, (min-width: 600px) 33vw, 50vw';
/** As many swatches as stand beside each other on a narrow card. */
const SWATCHES = 4;

/**
 * A product in four rows: picture, name, price, and what comes after. The plus puts the variant shown into the cart.
 *
 * @summary A product with its picture, price to the door and quick add.
 * @event wares-cart-add - Before the variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - An add has failed; the card says why.
 * @csspart media - The picture with what stands on it.
 * @csspart badge - Reduction or "Sold out".
 * @csspart quick-add - The plus.
 * @csspart title - The name.
 * @csspart price - The price.
 * @csspart door - The line that says what it costs to the door.
 * @csspart swatches - The colours.
 * @csspart status - The line about stock.
 * @cssproperty [--wares-media-ratio=4 / 5] - Shape of the picture.
 * @cssproperty [--wares-card-lines=2] - Lines kept for the name.
 * @cssstate loading - Bones stand in for the product.
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
  };

  /** The product's name in URLs; the card loads it. */
  declare handle: string | undefined;
  /** The product itself, instead of `handle`: the card shows it and loads nothing. */
  declare product: Product | undefined;
  /** Where the name leads. Default: made from `product-url`, else the product's own page, else nowhere. */
  declare href: string | undefined;
  /** Pattern of the product page's address, e.g. `product.html?handle={handle}`. */
  declare productUrl: string | undefined;
  /** Loads the picture at once: for the first cards of a page. Default false. */
  declare eager: boolean;

  readonly #resource = new StoreController<Resource<Product>>(this);
  #adder: AddController | undefined;
  #shown: string | undefined;
  #chosen: string | undefined;

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
    const id = this.#product?.id;
    if (id && id !== this.#shown) {
      this.#shown = id;
      this.#chosen = undefined;
      this.#adder?.reset();
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
      ...(product.variants.length > 1 && { variantTitle: variant.title }),
      ...(imageUrl && { imageUrl }),
    });
  };

  #handleSwatch = (event: Event): void => {
    const { value } = event.target as HTMLButtonElement;
    if (!value) return;
    this.#chosen = value;
    this.#adder?.reset();
    this.requestUpdate();
  };

  #handleRetry = (): void => {
    if (this.handle) this.shop?.catalogue.retry(this.handle);
  };

  #show(state: ViewState, content: unknown): unknown {
    // A card that is given its product, as in a grid, shows the state of none but its own add: internals are dear by the thousand.
    if (this.handle || this.#adder) showState(this, state);
    return content;
  }

  #url({ handle, url }: Product): string | undefined {
    return safeUrl(this.href ?? this.productUrl?.replaceAll('{handle}', () => encodeURIComponent(handle)) ?? url);
  }

  #quickAdd(product: Product): unknown {
    const { state, waiting } = this.#adder ?? { state: 'idle', waiting: false };
    const word =
      state === 'busy' ? (waiting ? 'add.waiting' : 'add.busy') : state === 'done' ? 'add.done' : 'add.short';
    const busy = state === 'busy';
    return html`<button class="add" part="quick-add" data-state=${state} aria-disabled=${busy || nothing} aria-busy=${busy || nothing} aria-label=${busy || state === 'done' ? nothing : this.t('add.card', { title: product.title })} @click=${this.#handleAdd}><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12" /><path d="M4 10.5l4 4 8-9" /></svg><span class="word" .textContent=${this.t(word)}></span><span class="line"></span></button>`;
  }

  /** Why an add has failed, or that it waits. */
  #note(): unknown {
    const adder = this.#adder;
    if (adder?.error) return html`<p class="oops" role="alert">${errorText(adder.error, this)}</p>`;
    return adder?.waiting ? html`<p class="oops" role="status">${this.t('add.offline')}</p>` : nothing;
  }

  #swatches(product: Product, option: ProductOption, variant: Variant): unknown {
    const more = option.values.length - SWATCHES;
    const chosen = choiceOf(variant, option.name);
    const [a, b, c, d] = option.values.slice(0, SWATCHES).map(({ id, label, swatch }) => {
      const target = variantFor(product, variant, option, id);
      const out = !target?.availability.available;
      return {
        kind: out ? 'swatch out' : 'swatch',
        id: target?.id,
        label: out ? this.t('product.sold_out', { value: label }) : label,
        style: swatchStyle(swatch),
        on: `${chosen === id}`,
      };
    });
    // Four in one template: a card is made faster than from four.
    return html`<div class="swatches" part="swatches" role="group" aria-label=${option.name} @click=${this.#handleSwatch}><button class=${a?.kind} value=${a?.id} aria-label=${a?.label} aria-pressed=${a?.on} .style=${a?.style}></button><button class=${b?.kind} value=${b?.id} aria-label=${b?.label} aria-pressed=${b?.on} .style=${b?.style}></button><button ?hidden=${!c} class=${c?.kind} value=${c?.id} aria-label=${c?.label} aria-pressed=${c?.on} .style=${c?.style ?? ''}></button><button ?hidden=${!d} class=${d?.kind} value=${d?.id} aria-label=${d?.label} aria-pressed=${d?.on} .style=${d?.style ?? ''}></button>${more > 0 ? html`<span class="more">+${more}</span>` : nothing}</div>`;
  }

  #ready(product: Product, variant: Variant): unknown {
    const sold = !variant.availability.available;
    const badge = sold ? this.t('stock.out') : saleText(this, variant);
    const colours = product.options.find(({ values }) => values.length > 1 && values.some(({ swatch }) => swatch));
    const { min, max } = product.priceRange;
    const from =
      variant.price.amount === min.amount &&
      min.amount < max.amount &&
      product.options.some((option) => option !== colours && option.values.length > 1);
    return html`
      <div class=${sold ? 'media sold' : 'media'} part="media">
        ${pictureTemplate(variant.media?.[0] ?? product.media.find(({ type }) => type === 'image'), SIZES, product.title, this.eager)}
        <span class=${sold ? 'badge' : 'badge sale'} part="badge" ?hidden=${!badge} .textContent=${badge}></span>
        ${sold ? nothing : this.#quickAdd(product)}${this.#note()}
      </div>
      <div class=${sold ? 'name sold' : 'name'}>
        <span class="brand" .textContent=${product.brand ?? ''}></span>${ratingTemplate(this, product)}
        <h3 class="title" part="title"><a href=${this.#url(product) ?? nothing} .textContent=${product.title}></a></h3>
      </div>
      <div class=${sold ? 'cost sold' : 'cost'}>${priceTemplate(this, variant, from)}${unitPriceTemplate(this, variant)}${doorTemplate(this, variant)}</div>
      <div class="after">${colours ? this.#swatches(product, colours, variant) : stockNote(this, variant)}</div>`;
  }

  #bones(): unknown {
    return html`<div class="media bone" aria-busy="true"></div>
      <div class="name"><span class="brand"><i class="bone"></i></span><h3 class="title"><i class="bone"></i><i class="bone"></i></h3></div>
      <div class="cost"><i class="bone"></i><i class="bone"></i></div>
      <div class="after"></div>`;
  }

  protected override render(): unknown {
    const product = this.#product;
    const error = this.#error;
    if (!this.ready || (!product && !error)) return this.#show('loading', this.#bones());
    if (error) {
      return this.#show(
        'error',
        html`<div class="media failed" part="media"><div role="alert">${alert()}<p>${errorText(error, this)}</p></div>${isFinal(error) ? nothing : html`<button class="button secondary" @click=${this.#handleRetry}>${this.t('state.retry')}</button>`}</div><div class="name"></div><div class="cost"></div><div class="after"></div>`,
      );
    }
    return this.#show(
      this.#adder?.state === 'busy' ? 'busy' : 'ready',
      this.#ready(product as Product, variantOf(product as Product, this.#chosen)),
    );
  }
}
