import type { Product } from '@wares/contract';
import type { ListState, ListStore, Resource, Storefront } from '@wares/stores';
import { type RecommendationStore, recommendationsOf } from '@wares/stores/recommendations';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { isFinal } from '../../internal/error-text.ts';
import { NOTHING, ProductRow, type RowView } from '../shared/row.ts';

/** More than this a backend does not answer. */
const MOST = 24;

/**
 * Products that go with a product, are often bought with it, or sell best. Shows nothing, not even its heading, where
 * there are none.
 *
 * @summary Recommended products.
 * @slot heading - In place of the heading.
 * @slot fallback - What stands there when there is nothing to recommend.
 * @event wares-cart-add - Before a variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - An add has failed; the card says why.
 * @csspart heading - The heading.
 * @csspart grid - The grid of products.
 * @cssstate loading - Bones stand in for the products.
 * @cssstate empty - There is nothing to recommend, or the backend recommends nothing.
 * @cssstate error - The products did not load.
 * @cssstate ready - The products are shown.
 */
export class WaresRecommendations extends ProductRow {
  static override properties: PropertyDeclarations = { intent: {}, category: {} };

  /** related, bought_together or best_sellers. Default related. */
  declare intent: 'related' | 'bought_together' | 'best_sellers';
  /** Best sellers of this category, by its handle. Default: of the whole shop. */
  declare category: string | undefined;

  readonly #list = new StoreController<ListState>(this);
  readonly #products = new StoreController<Resource<readonly Product[]>>(this);
  #shop: Storefront | undefined;
  #told = false;
  #best: ListStore | undefined;
  #around: RecommendationStore | undefined;

  constructor() {
    super();
    this.limit = 4;
    this.intent = 'related';
  }

  protected override get says(): string {
    return `row.${this.#ranked ? 'best_sellers' : this.#together ? 'bought_together' : 'related'}`;
  }

  get #ranked(): boolean {
    return this.intent === 'best_sellers';
  }

  get #together(): boolean {
    return this.intent === 'bought_together';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    const { handle } = this.current;
    const limit = this.count(MOST);
    // The product of the page itself is left out, and one more takes its place.
    const wish = {
      ...(this.category && { category: this.category }),
      sort: 'best_selling' as const,
      limit: limit + (handle ? 1 : 0),
    };
    if (!shop || !this.#ranked) this.#best = undefined;
    else if (!this.#best || shop !== this.#shop) this.#best = shop.catalogue.list(wish);
    else this.#best.setQuery(wish);
    this.#shop = shop;
    this.#around =
      shop && handle && !this.#ranked
        ? recommendationsOf(shop, handle, { intent: this.#together ? 'bought_together' : 'related', limit })
        : undefined;
    this.#list.watch(this.#best?.$list);
    this.#products.watch(this.#around?.$products);
    if (this.#around) this.#tellMissing();
  }

  /** Its owner would look for the fault in the page. */
  #tellMissing(): void {
    const capabilities = this.shop?.market.$shop.value?.value?.capabilities;
    if (this.#told || !capabilities || capabilities.recommendations) return;
    this.#told = true;
    console.warn(`[wares] <${this.localName}> shows nothing: this backend has no recommendations.`);
  }

  protected override retry(): void {
    if (this.#ranked) void this.#best?.retry();
    else this.#around?.retry();
  }

  protected override get view(): RowView {
    const { handle } = this.current;
    const limit = this.count(MOST);
    if (!this.#ranked && !handle) return NOTHING;
    const state = this.#ranked ? this.#list.value : this.#products.value;
    const found = (state && 'items' in state ? state.items : (state as Resource<readonly Product[]>)?.value) ?? [];
    const products = found.filter((product) => product.handle !== handle).slice(0, limit);
    const { status, error } = state ?? { status: 'loading' };
    if (products.length) return { status: 'ready', products };
    if (error) return isFinal(error) ? NOTHING : { status: 'error', products: [], error };
    return status === 'ready' ? NOTHING : { status: 'loading', products: new Array(limit).fill(undefined) };
  }
}
