import type { Order, Shop } from '@wares/contract';
import type { Resource, Storefront } from '@wares/stores';
import { createOrders, type OrderState, type OrderStore, ordersOf } from '@wares/stores/orders';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { isMissing } from '../../internal/capability.ts';
import { dateFormat } from '../../internal/dates.ts';
import { errorText } from '../../internal/error-text.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { orderWords } from '../../messages/order.ts';
import { shopWords } from '../../messages/shop.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';
import { noticeTemplate } from '../shared/notice.ts';
import { parcelStyles } from '../shared/parcel.styles.ts';
import { eventsTemplate, eventTitle, parcelName, parcelTemplate } from '../shared/parcel-view.ts';
import { isOver, parcelsOf } from '../shared/parcels.ts';
import { styles } from './tracking.styles.ts';

/** How often the shop is asked while the page is looked at, in milliseconds. */
const PERIOD = 20_000;

/**
 * @summary Where the parcels of an order are, and when they come.
 *
 * With `order` and `email` it finds an order of its own; without them it follows the one that an order look-up of the
 * same storefront has found, and shows nothing before where such a look-up is on the page. Asks again every 20 seconds
 * while the page is looked at, until everything is delivered.
 *
 * @slot fallback - Shown when the backend has no tracking.
 * @csspart head - The order's number.
 * @csspart parcel - One parcel.
 * @csspart events - What happened to it.
 * @csspart notice - A message in the flow.
 * @cssstate loading - The order is being looked up.
 * @cssstate empty - There is no order, or no parcel of it yet; or the backend tracks none.
 * @cssstate error - The order could not be looked up.
 * @cssstate ready - The parcels are shown.
 */
export class WaresTracking extends WaresElement {
  static override messageGroups: readonly MessageGroup[] = [shopWords, orderWords];
  static override styles = [tokens, base, button, notice, parcelStyles, styles];
  static override properties: PropertyDeclarations = { order: { type: String }, email: { type: String } };

  /** The order's number. Default: the order found by a look-up. */
  declare order: string | undefined;
  /** The e-mail that it was placed with. */
  declare email: string | undefined;

  readonly #state = new StoreController<OrderState>(this);
  readonly #shop = new StoreController<Resource<Shop>>(this);
  #storefront: Storefront | undefined;
  #orders: OrderStore | undefined;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the shop answered last, in milliseconds since 1970, UTC. */
  #answeredAt = 0;
  #shown: Order | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const shop = this.shop;
    if (!shop || !this.isConnected) return;
    this.#shop.watch(shop.market.$shop);
    const { order: label, email } = this;
    const wish = label && email ? `${label} ${email}` : '';
    if (shop !== this.#storefront || !wish !== !this.#asked) {
      this.#storefront = shop;
      // An order of its own is no affair of the look-up, nor of another element like this.
      this.#orders = wish ? createOrders(shop) : ordersOf(shop);
      this.#state.watch(this.#orders.$order);
      this.#asked = '';
    }
    if (label && email && wish !== this.#asked) this.#orders?.lookup({ label, email }).catch(() => {});
    this.#asked = wish;
    const { status, order } = this.#state.value ?? {};
    if (status === 'ready' && order && order !== this.#shown) this.#arrived(order);
  }

  /** @internal Where the parcels go: dates are written as they are there. */
  get country(): string | undefined {
    return this.#state.value?.order?.context.country;
  }

  /** A newer answer: what has happened since is said once. */
  #arrived(order: Order): void {
    const before = this.#shown;
    this.#shown = order;
    this.#answeredAt = Date.now();
    this.#wait();
    if (before?.id !== order.id || !this.ready) return;
    const known = new Set(before.fulfillment.events.map(({ id }) => id));
    for (const parcel of parcelsOf(order)) {
      const newest = parcel.events[0];
      if (newest && !known.has(newest.id))
        this.announce(this.t('order.pair', { name: parcelName(parcel, this), value: eventTitle(newest, this) }));
    }
  }

  #wait(delay = PERIOD): void {
    clearTimeout(this.#timer);
    const order = this.#state.value?.order;
    if (!order || isOver(order) || document.hidden || !this.isConnected) return;
    this.#timer = setTimeout(async () => {
      await this.#orders?.refresh();
      this.#wait();
    }, delay);
  }

  readonly #handleVisibility = (): void => this.#wait(Math.max(0, this.#answeredAt + PERIOD - Date.now()));

  /** A look-up of the same shop is on the page, loaded or not: until it has found an order there is nothing to add. */
  get #hasLookup(): boolean {
    const lookups = (this.getRootNode() as ParentNode).querySelectorAll<WaresElement>(`${prefixOf(this)}-order-lookup`);
    return [...lookups].some(({ shop = this.shop }) => shop === this.shop);
  }

  #renderState(title: string, more: unknown = nothing, alert = false): TemplateResult {
    return html`<div class="state" role=${alert ? 'alert' : 'status'}><p>${title}</p>${more}</div>`;
  }

  protected override render(): unknown {
    if (isMissing(this, this.shop, 'tracking', 'none')) return html`<slot name="fallback"></slot>`;
    const { status = 'idle', order, error } = this.#state.value ?? {};
    // What a look-up elsewhere on the page did not find is its own to say.
    const waiting = !order && status !== 'loading' && !(this.order && this.email);
    const parcels = order ? parcelsOf(order) : [];
    const shown: ViewState = !this.ready
      ? 'loading'
      : order
        ? parcels.length
          ? 'ready'
          : 'empty'
        : waiting
          ? 'empty'
          : status === 'error'
            ? 'error'
            : 'loading';
    showState(this, shown);
    this.ariaBusy = String(shown === 'loading');
    if (waiting && this.#hasLookup) return nothing;
    if (shown === 'loading') {
      return html`<div class="state" aria-hidden="true"><span class="bone"></span><span class="bone tall"></span><span class="bone"></span><span class="bone wide"></span></div>`;
    }
    if (waiting) return this.#renderState(this.t('track.waiting'));
    if (!order) {
      const cause = error?.code === 'order_not_found' ? this.t('lookup.none') : error ? errorText(error, this) : '';
      const retry = html`<p>${cause}</p><button type="button" class="button secondary" @click=${() => void this.#orders?.refresh()}>${this.t('state.retry')}</button>`;
      return this.#renderState(this.t('track.failed'), retry, true);
    }
    const time = dateFormat(
      { language: this.language, country: this.country },
      { hour: 'numeric', minute: '2-digit' },
    ).format(this.#answeredAt);
    return html`
      <header class="head" part="head"><h2>${this.phrase('lookup.order', { label: html`<bdi class="id">${order.label}</bdi>` })}</h2></header>
      ${status === 'error' ? noticeTemplate({ tone: 'warning', title: this.t('track.stale', { time }) }) : nothing}
      <div class="parcels">
        ${
          parcels.length
            ? parcels.map(
                (parcel) =>
                  html`<section class="shipment" part="parcel" aria-label=${parcelName(parcel, this)}>${parcelTemplate(parcel, order, this)}${eventsTemplate(parcel, this)}</section>`,
              )
            : this.#renderState(this.t('track.none'))
        }
      </div>`;
  }
}
