import type { Product } from '@wares/contract';
import type { Resource, Storefront } from '@wares/stores';
import type { ListEntry, ProductListStore } from '@wares/stores/lists';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { listsWords } from '../../messages/lists.ts';
import { shopWords } from '../../messages/shop.ts';
import { CurrentController } from './current.ts';
import { keepsake } from './keepsake.ts';
import { styles } from './list-toggle.styles.ts';

/** A button that puts a product on a list and takes it off again. All of the same product and list are pressed together. */
export abstract class ListToggle extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, listsWords];

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    product: { attribute: false },
    _full: { state: true },
  };

  /** The product. Default: the product around the element. */
  declare handle: string | undefined;
  /** The variant that is kept with it. Default: the chosen one around the element. */
  declare variantId: string | undefined;
  /** The product itself, in place of `handle`. Default: the product around the element. */
  declare product: Product | undefined;
  declare private _full: boolean;

  readonly #current = new CurrentController(this);
  readonly #entries = new StoreController<readonly ListEntry[]>(this);
  /** For its name alone: the button works without. */
  readonly #product = new StoreController<Resource<Product>>(this);
  #list: ProductListStore | undefined;

  constructor() {
    super();
    this._full = false;
  }

  protected abstract readonly kind: 'wishlist' | 'compare';
  protected abstract listOf(shop: Storefront): ProductListStore;
  /** What stands on the button. */
  protected abstract face(on: boolean): TemplateResult;

  /** true: the product is on the list. */
  get pressed(): boolean {
    const { handle } = this.#current;
    return this.#entries.value?.some((entry) => entry.handle === handle) ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#list = this.shop && this.listOf(this.shop);
    this.#entries.watch(this.#list?.$entries);
    this.#product.watch(this.handle ? this.shop?.catalogue.product(this.handle) : undefined);
    // Room has been made.
    if (this._full && (this.#entries.value?.length ?? 0) < (this.#list?.limit ?? 0)) this._full = false;
  }

  #handleClick = (): void => {
    const list = this.#list;
    const { handle, variant, product } = this.#current;
    if (!list || !handle) return;
    const on = this.pressed;
    const variantId = this.variantId ?? ((product?.variants.length ?? 0) > 1 ? variant?.id : undefined);
    const entry = { handle, ...(variantId && { variantId }) };
    if (!this.emit(`wares-${this.kind}-change`, { ...entry, added: !on }, true)) return;
    if (on) list.remove(handle);
    else if (!list.add({ ...entry, ...keepsake(product ?? this.#product.value?.value, variantId) })) {
      this._full = true;
      return;
    }
    this._full = false;
    this.announce(this.t(`${this.kind}.${on ? 'removed' : 'added'}`, { title: this.#title || handle }));
  };

  get #title(): string {
    return (this.#current.product ?? this.#product.value?.value)?.title ?? '';
  }

  protected override render(): unknown {
    if (!this.ready) {
      showState(this, 'loading');
      return html`<span class="bone ${this.kind}" aria-busy="true"></span>`;
    }
    const on = this.pressed;
    const none = !this.#current.handle;
    showState(this, none ? 'empty' : 'ready');
    const title = this.#title;
    const label = this.t(`${this.kind}.label`);
    return html`<button class="button secondary ${this.kind}" type="button" part="button" aria-pressed=${on} aria-disabled=${none || nothing} aria-label=${title ? this.t('lists.pair', { name: label, value: title }) : label} @click=${this.#handleClick}>${this.face(on)}</button>${
      this._full
        ? html`<p class="note" part="note" role="alert">${this.t('compare.full', { count: this.#list?.limit ?? 0 })}</p>`
        : nothing
    }`;
  }
}
