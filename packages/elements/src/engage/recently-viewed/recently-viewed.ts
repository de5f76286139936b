import { type Consent, consentOf } from '@wares/stores/consent';
import { type ListEntry, listsOf } from '@wares/stores/lists';
import type { PropertyValues } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { ProductsController } from '../shared/products.ts';
import { NOTHING, ProductRow, type RowView } from '../shared/row.ts';

/** As many as are remembered. */
const MOST = 24;

/**
 * What the shopper has looked at before, newest first. Remembers the product that the page is about, which it leaves
 * out, and does both only with the shopper's consent to functional storage; without it nothing is written, read or
 * shown.
 *
 * @summary What the shopper has looked at.
 * @slot heading - In place of the heading.
 * @slot fallback - What stands there when there is nothing to show.
 * @event wares-cart-add - Before a variant goes into the cart. Cancelable.
 * @event wares-cart-added - After the backend has confirmed it.
 * @event wares-error - An add has failed; the card says why.
 * @csspart heading - The heading.
 * @csspart grid - The grid of products.
 * @cssstate loading - Bones stand in for the products.
 * @cssstate empty - There is nothing to show, or no consent.
 * @cssstate error - The products did not load.
 * @cssstate ready - The products are shown.
 */
export class WaresRecentlyViewed extends ProductRow {
  readonly #entries = new StoreController<readonly ListEntry[]>(this);
  readonly #consent = new StoreController<Consent>(this);
  readonly #products = new ProductsController(this);
  #recorded: string | undefined;

  constructor() {
    super();
    this.limit = 4;
  }

  protected override get says(): string {
    return 'row.recent';
  }

  /** What was looked at before what is looked at now. */
  get #handles(): string[] {
    const { handle } = this.current;
    return (this.#entries.value ?? []).map((entry) => entry.handle).filter((each) => each !== handle);
  }

  get #allowed(): boolean {
    return this.#consent.value?.functional === true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    this.#entries.watch(shop && listsOf(shop).recent.$entries);
    this.#consent.watch(shop && consentOf(shop).$consent);
    const { handle } = this.current;
    // Some to spare, for those that are gone.
    const some = this.#handles.slice(0, 2 * this.count(MOST));
    const watched = this.#allowed ? [...some, ...(handle ? [handle] : [])] : [];
    this.#products.watch(shop, watched);
    this.#record(handle);
  }

  /** A view counts once there is such a product, and once per page. */
  #record(handle: string | undefined): void {
    const { shop } = this;
    if (!this.#allowed) this.#recorded = undefined;
    if (!shop || !handle || !this.#allowed || handle === this.#recorded || !this.#products.get(handle)?.value) return;
    this.#recorded = handle;
    listsOf(shop).recent.add({ handle });
  }

  protected override retry(): void {
    for (const handle of this.#handles)
      if (this.#products.get(handle)?.status === 'error') this.shop?.catalogue.retry(handle);
  }

  protected override get view(): RowView {
    if (!this.#allowed) return NOTHING;
    const states = this.#handles.map((handle) => this.#products.get(handle));
    // What is gone is left out, and the one before it moves up.
    const shown = states
      .filter((state) => state?.value || state?.status === 'loading' || state?.status === 'idle')
      .slice(0, this.count(MOST));
    if (shown.length) {
      const loading = shown.every((state) => !state?.value);
      return { status: loading ? 'loading' : 'ready', products: shown.map((state) => state?.value) };
    }
    const error = states.find((state) => state?.error && state.error.code !== 'product_not_found')?.error;
    return error ? { status: 'error', products: [], error } : NOTHING;
  }
}
