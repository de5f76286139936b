import type { WaresError } from '@wares/client';
import type { Product, Variant } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hasBindings } from '../../bindings/has-bindings.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { want } from '../../internal/page.ts';
import { legalQuantity, limitsOf } from '../../internal/quantities.ts';
import { showState } from '../../internal/states.ts';
import { variantOf } from '../../internal/variants.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { productWords } from '../../messages/product.ts';
import { shopWords } from '../../messages/shop.ts';
import { alert } from '../../templates/icons.ts';
import { moneyWords } from '../../templates/money.ts';
import { fromAddress, intoAddress } from './address.ts';
import { bonesTemplate, FIRST, type MakePiece, PIECES, type PieceName, pageTemplate } from './layout.ts';
import { styles } from './product.styles.ts';

/** How long the page waits for the files of its pieces, in milliseconds; after that it shows those that are there. */
const PATIENCE = 4000;

/**
 * A product, with the variant and the quantity that the shopper has chosen. Without children it shows a whole product
 * page, put together from the pieces, whose parts can be replaced by slots; with children it shows these alone and
 * provides product, variant and quantity to the elements among them. Markup of the page's own names fields by
 * `data-wares-text`, `data-wares-attr-…`, `data-wares-if`, `data-wares-each` and `data-wares-html` (docs/guides).
 *
 * @summary A product for the elements inside, or a whole product page.
 * @slot - Markup of your own, with elements such as `wares-price`, in place of the whole page.
 * @slot crumbs - In place of the breadcrumbs.
 * @slot media - In place of the pictures.
 * @slot head - In place of brand, rating and title.
 * @slot price - In place of the price.
 * @slot options - In place of the choice of a variant.
 * @slot stock - In place of the line about stock.
 * @slot buy - In place of quantity and button.
 * @slot actions - Beside the add button, e.g. a wish button.
 * @slot promise - In place of the delivery promise.
 * @slot description - In place of the description.
 * @slot facts - In place of the facts.
 * @slot share - In place of the ways to share.
 * @slot gone - A way on, such as a link to your other goods, under the words that there is no such product any more.
 * @event wares-product-change - Product, variant, quantity or error is another one. Does not bubble.
 * @event wares-variant-change - The shopper has chosen a variant.
 * @event wares-error - The product did not load, or is gone.
 * @event wares-cart-add - Before the variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - An add has failed; the element says why.
 * @csspart gallery - The pictures.
 * @csspart title - The name.
 * @csspart brand - The brand.
 * @csspart price - The price.
 * @csspart door - The line that says what it costs to the door.
 * @csspart options - The choice of a variant.
 * @csspart status - The line about stock.
 * @csspart stepper - The field for the quantity.
 * @csspart button - The add button.
 * @csspart description - The description.
 * @csspart attributes - The facts.
 * @cssproperty [--wares-media-ratio=4 / 5] - Shape of the pictures.
 * @cssstate loading - Bones stand in for the product.
 * @cssstate error - The product did not load, or is gone.
 * @cssstate empty - Nobody has said which product.
 * @cssstate ready - The product is shown.
 */
export class WaresProduct extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, productWords];

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    handleParam: { attribute: 'handle-param' },
    variantParam: { attribute: 'variant-param' },
    categoryUrl: { attribute: 'category-url' },
    productUrl: { attribute: 'product-url' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** The product's name in URLs. */
  declare handle: string | undefined;
  /**
   * Parameter of the page's address that holds the handle, for one page that serves all products: `product.html?handle=…`.
   * Back and Forward are followed. A `handle` of its own comes first.
   */
  declare handleParam: string | undefined;
  /** The chosen variant. Default: the cheapest that can be bought. Follows the shopper's choice. */
  declare variantId: string | undefined;
  /** Parameter of the page's address that holds the choice, so that a link, a reload and Back give it again: `?variant=…`. */
  declare variantParam: string | undefined;
  /** Pattern of a category's address for the breadcrumbs, e.g. `search.html?category={handle}`. */
  declare categoryUrl: string | undefined;
  /** Pattern of the product page's address, for `product.url` in markup of the page's own. Default: the product's own. */
  declare productUrl: string | undefined;
  /** Describes the product to search engines (schema.org) in the page's head. Default false: one product of a page should. */
  declare jsonLd: boolean;

  /** true: the whole page stands there whatever is inside. */
  protected whole = false;

  readonly #resource = new StoreController<Resource<Product>>(this);
  readonly #pieces = new Map<PieceName, HTMLElement>();
  #own = false;
  #shown: Product | undefined;
  #described: Product | undefined;
  #wish = 0;
  #told: readonly unknown[] = [];
  /** The variant that the author chose, where the address says nothing. */
  #given: string | undefined;
  /** The handle that the address says. */
  #asked: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #patient = true;
  /** The shopper has pressed "Try again", which goes away with what went wrong. */
  #again = false;

  /**
   * The product, once it is there. Set it to show one that is at hand: nothing is loaded then, except that the whole
   * product follows where a card was given (`partial`, as lists have them).
   */
  get product(): Product | undefined {
    const { value, error } = this.#resource.value ?? {};
    const loaded = error ? undefined : value;
    return this.#shown && !(this.#shown.partial && loaded?.id === this.#shown.id) ? this.#shown : loaded;
  }
  set product(product: Product | undefined) {
    this.#shown = product;
    this.requestUpdate();
  }

  /** The chosen variant. */
  get variant(): Variant | undefined {
    return this.product && variantOf(this.product, this.variantId);
  }

  /** Why the product is not there. */
  get error(): WaresError | undefined {
    return this.#shown ? undefined : this.#resource.value?.error;
  }

  /** How many pieces are chosen; always a number of the variant that can be added. Setting it to another gives the nearest. */
  get quantity(): number {
    return legalQuantity(limitsOf(this.variant, this.shop), this.#wish);
  }
  set quantity(wish: number) {
    this.#wish = wish;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    // Set before this class was there: they stand in front of the accessors.
    for (const name of ['product', 'quantity'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      Reflect.deleteProperty(this, name);
      Object.assign(this, { [name]: value });
    }
    // The first time its first update does, when all properties are there.
    if (this.hasUpdated) this.#begin();
    addEventListener('popstate', this.#readAddress);
    this.#look();
    super.connectedCallback();
    // On its way out it took back what search engines were told.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#readAddress);
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    void this.#describe(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('handleParam') || changed.has('variantParam')) this.#begin();
    const { handle } = this.#shown ?? this;
    const asked = handle && (!this.#shown || this.#shown.partial);
    this.#resource.watch(asked ? this.shop?.catalogue.product(handle) : undefined);
    if (changed.get('handle')) this.#wish = 0;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#own && this.ready && hasBindings(this)) void this.#fill();
    if (this.#again) void this.#lead();
    const described = this.jsonLd && this.isConnected ? this.product : undefined;
    // Another market or language is another product.
    if (changed.size || described !== this.#described) void this.#describe(described);
    const now = [this.product, this.variant, this.error, this.quantity];
    if (now.every((value, index) => value === this.#told[index])) return;
    const { error } = this;
    if (error && error !== this.#told[2]) this.emit('wares-error', { code: error.code, message: error.message });
    this.#told = now;
    this.dispatchEvent(new Event('wares-product-change'));
  }

  /** Fills markup of the page's own; what that takes is loaded where there is some. */
  async #fill(): Promise<void> {
    const { fill } = await import('../../bindings/fill.ts');
    await fill(this, () => {
      const { product, variant, quantity, error, productUrl } = this;
      const told = error && { code: error.code, message: errorText(error, this) };
      return { product, variant, quantity, productUrl, loading: !product && !error, error: told };
    });
  }

  /** Tells search engines of the product; without one takes back what was told. */
  async #describe(product: Product | undefined): Promise<void> {
    if (!product && !this.#described) return;
    this.#described = product;
    const { describe } = await import('../../structured-data/describe.ts');
    describe(this, this.#described);
  }

  /** Chooses a variant by its id; one that the product does not have is not chosen. `why` is said before its name. */
  choose(variantId: string, why = ''): void {
    const { product } = this;
    const variant = product?.variants.find(({ id }) => id === variantId);
    if (product && !variant) return;
    this.variantId = variantId;
    if (!product || !variant) return;
    if (this.variantParam) intoAddress(this.variantParam, variantId);
    const amount = moneyWords(variant.price, this.language);
    this.announce(`${why} ${this.t('product.chosen', { title: variant.title, amount })}`.trim());
    this.emit('wares-variant-change', { productId: product.id, variantId });
  }

  /** Loads the product again after an error. */
  retry(): void {
    if (this.handle) this.shop?.catalogue.retry(this.handle);
  }

  #begin(): void {
    this.#given = this.variantId;
    this.#readAddress();
  }

  #readAddress = (): void => {
    // A handle that is not from the address is its author's, and stays.
    if ((this.handle ?? this.#asked) === this.#asked) this.handle = this.#asked = fromAddress(this.handleParam);
    if (this.variantParam) this.variantId = fromAddress(this.variantParam) ?? this.#given;
  };

  /** Is there markup of the page's own, apart from what goes into the named slots? */
  #look = (): void => {
    const own = [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (own !== this.#own) this.requestUpdate();
    this.#own = own;
  };

  /** true: the pieces of the page can be shown; asks for those that are missing. */
  #assembled(): boolean {
    const prefix = prefixOf(this);
    const tags = FIRST.map((name) => `${prefix}-${name}`);
    if (!this.#patient || tags.every((tag) => customElements.get(tag))) return true;
    if (this.#waiting !== undefined) return false;
    const go = () => {
      clearTimeout(this.#waiting);
      this.#patient = false;
      this.requestUpdate();
    };
    this.#waiting = setTimeout(go, PATIENCE);
    void Promise.all(tags.map((tag) => customElements.whenDefined(tag))).then(go);
    want(`${prefix}-product-page`, ...Object.keys(PIECES).map((name) => `${prefix}-${name}`));
    return false;
  }

  /** A piece of this element's own prefix. Made once, so that it keeps what it is in the middle of. */
  #piece: MakePiece = (name, properties) => {
    let piece = this.#pieces.get(name);
    if (!piece) {
      piece = document.createElement(`${prefixOf(this)}-${name}`);
      if (PIECES[name]) piece.setAttribute('exportparts', PIECES[name]);
      this.#pieces.set(name, piece);
    }
    return Object.assign(piece, { storefront: this.shop, ...properties });
  };

  #failed(error: WaresError): unknown {
    return html`<div class="failed"><div role="alert">${alert()}<p>${errorText(error, this)}</p></div>${isFinal(error) ? html`<slot name="gone"></slot>` : html`<button class="button secondary" @click=${this.#handleAgain}>${this.t('state.retry')}</button>`}</div>`;
  }

  #handleAgain = (): void => {
    this.#again = true;
    this.retry();
  };

  /** On to the product's name once it is there; the keyboard would begin anew at the top of the page. */
  async #lead(): Promise<void> {
    const title = this.#pieces.get('title') as WaresElement | undefined;
    await title?.updateComplete;
    const heading = title?.isConnected ? title.renderRoot.querySelector<HTMLElement>('.title') : undefined;
    const target = heading ?? this.renderRoot.querySelector<HTMLElement>('.failed button');
    if (!this.#again || !target) return;
    this.#again = !heading;
    // Who has gone elsewhere meanwhile stays there.
    if (document.activeElement !== document.body) return;
    if (heading) heading.tabIndex = -1;
    target.focus();
  }

  #view(): unknown {
    const { product, error } = this;
    const page = (this.whole || !this.#own) && (this.handle || product);
    // Asked for at once, and not only when the product is there.
    const assembled = !page || this.#assembled();
    const loading = !this.ready || !(product || error) || (!error && !assembled);
    showState(this, !(this.handle || product) ? 'empty' : loading ? 'loading' : error ? 'error' : 'ready');
    if (!page) return nothing;
    if (loading) return bonesTemplate();
    return error ? this.#failed(error) : pageTemplate(this, product as Product, this.#piece, this.categoryUrl);
  }

  protected override render(): unknown {
    return html`${this.#view()}<slot ?hidden=${this.whole || !this.#own} @slotchange=${this.#look}></slot>`;
  }
}
