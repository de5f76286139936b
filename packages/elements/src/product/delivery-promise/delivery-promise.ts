import type { WaresError } from '@wares/client';
import type { DeliveryPromise, Product, Shop, Variant } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { type PromiseStore, promiseOf } from '@wares/stores/delivery';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { isMissing } from '../../internal/capability.ts';
import { dateFormat, dayRange } from '../../internal/dates.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { ProductPiece } from '../../internal/product-piece.ts';
import { showState } from '../../internal/states.ts';
import { moneyTemplate } from '../../templates/money.ts';
import { styles } from './delivery-promise.styles.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * When it would be there, ordered now: the days of arrival, until when to order for that, counted down by the minute,
 * and the way from the warehouse to the door. All of it is the backend's promise for the shopper's country; holidays
 * and weekends are counted out. Stands inside a product element, or says which product by `handle`.
 *
 * @summary When it arrives, and until when to order for that.
 * @slot fallback - What stands there when the backend promises no day. Default: that it is not sent there, where it is so.
 * @csspart promise - The box.
 * @csspart when - The days of arrival.
 * @csspart cutoff - Until when to order.
 * @csspart route - The way from the warehouse to the door.
 * @cssstate loading - A bone stands in for the promise.
 * @cssstate empty - There is no promise: the backend gives none, or the product is not sent there.
 * @cssstate error - It did not load.
 * @cssstate ready - The promise is shown.
 */
export class WaresDeliveryPromise extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = { noRoute: { type: Boolean, attribute: 'no-route' } };

  /** Leaves out the way; days and cut-off stay. Default false. */
  declare noRoute: boolean;

  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #promise = new StoreController<Resource<DeliveryPromise>>(this);
  #store: PromiseStore | undefined;
  #timer: unknown;

  get #clock() {
    return this.shop?.environment?.clock;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shop.watch(this.shop?.market.$shop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clock?.clearTimeout(this.#timer);
  }

  protected override bones(): unknown {
    return html`<div class="promise bone" aria-busy="true"></div>`;
  }

  /** true: what could be bought is not sent there. Of what cannot be bought `wares-stock` tells why. */
  get #refused(): boolean {
    return this.#promise.value?.error?.code === 'not_deliverable';
  }

  /** Why it is not known whether there are promises. */
  get #unknown(): WaresError | undefined {
    return this.#shop.value?.error;
  }

  #handleRetry = (): void => {
    if (this.#store) this.#store.retry();
    else this.shop?.market.again();
  };

  /** Nothing is asked for before it is known that there is an answer, nor for what cannot be bought. */
  #watch(product: Product, variant: Variant): void {
    const can = this.#shop.value?.value?.capabilities.deliveryPromise;
    const store =
      can && this.shop && variant.availability.available ? promiseOf(this.shop, product.handle, variant.id) : undefined;
    this.#store = store;
    this.#promise.watch(store?.$promise);
  }

  protected override update(changed: PropertyValues): void {
    const { product, variant } = this.context;
    if (product && variant) this.#watch(product, variant);
    super.update(changed);
    this.#tick();
  }

  /** Once a minute, when the minute is full. */
  #tick(): void {
    const clock = this.#clock;
    clock?.clearTimeout(this.#timer);
    const { value } = this.#promise.value ?? {};
    if (!clock || !value || !this.isConnected) return;
    const left = Date.parse(value.cutoffAt) - clock.now();
    if (left > 0 && left < 24 * HOUR) this.#timer = clock.setTimeout(() => this.requestUpdate(), (left % MINUTE) + 50);
  }

  #left(milliseconds: number): string {
    const minutes = Math.max(1, Math.ceil(milliseconds / MINUTE));
    const part = (value: number, unit: 'hour' | 'minute') =>
      new Intl.NumberFormat(this.language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
    const hours = Math.floor(minutes / 60);
    return [hours && part(hours, 'hour'), minutes % 60 && part(minutes % 60, 'minute')].filter(Boolean).join(' ');
  }

  #cutoff({ cutoffAt, timeZone }: DeliveryPromise): unknown {
    const at = Date.parse(cutoffAt);
    const left = at - (this.#clock?.now() ?? Date.now());
    if (Number.isNaN(at) || left <= 0) return nothing;
    const country = this.shop?.market.$context.get()?.country;
    const place = { language: this.language, country };
    const time = dateFormat(place, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at);
    const there = dateFormat(
      { ...place, timeZone },
      { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
    ).format(at);
    const text =
      left < 24 * HOUR
        ? this.phrase('promise.within', { time: html`<b>${this.#left(left)}</b>` })
        : this.phrase('promise.until', { time: html`<b>${time}</b>` });
    return html`<p class="cut" part="cutoff" title=${there}>${text}</p>`;
  }

  #days(first: string, last?: string, month: 'short' | 'long' = 'short'): string {
    const country = this.shop?.market.$context.get()?.country;
    // Days, not moments: they are the same in every zone.
    return dayRange(first, last, { language: this.language, country, timeZone: 'UTC' }, { month });
  }

  #route({ dispatchDate, earliestDate, latestDate, shipsFrom, context }: DeliveryPromise): unknown {
    if (this.noRoute) return nothing;
    let country = context.country;
    try {
      country = new Intl.DisplayNames(this.language, { type: 'region' }).of(country) ?? country;
    } catch {
      // A language or a country that the engine does not know: its code.
    }
    const stop = (kind: string, head: string, text: string) =>
      html`<li class=${kind}><strong>${head}</strong><span>${text}</span></li>`;
    return html`<ol class="route" part="route">${stop('start', this.t('promise.today'), this.t('promise.order'))}${stop('', this.#days(dispatchDate), shipsFrom ? this.t('promise.leaves_from', { place: shipsFrom }) : this.t('promise.leaves'))}${stop('', this.#days(earliestDate, latestDate), this.t('promise.door', { country }))}</ol>`;
  }

  #holidays({ holidays = [] }: DeliveryPromise): unknown {
    if (!holidays.length) return nothing;
    const days = holidays.map(({ date, name }) => `${name} (${this.#days(date)})`);
    const list = new Intl.ListFormat(this.language, { type: 'conjunction' }).format(days);
    return html`<p class="note">${this.t('promise.holidays', { days: list })}</p>`;
  }

  protected override show(): unknown {
    const shop = this.#shop.value?.value;
    if (shop && !shop.capabilities.deliveryPromise) {
      isMissing(this, this.shop, 'deliveryPromise', false);
      return nothing;
    }
    if (shop && !this.#store) return nothing;
    const { value, error = this.#unknown } = this.#promise.value ?? {};
    if (error) {
      if (this.#refused || isFinal(error)) return nothing;
      return html`<div class="promise"><p class="note" role="alert">${errorText(error, this)} <button class="again" @click=${this.#handleRetry}>${this.t('state.retry')}</button></p></div>`;
    }
    if (!value) return this.bones();
    const when = this.#days(value.earliestDate, value.latestDate, 'long');
    const cost = value.price;
    const free = cost?.amount === 0;
    return html`<div class="promise" part="promise">
      <div class="head"><div><p class="when" part="when">${when}</p>${this.#cutoff(value)}${
        cost
          ? html`<p class="cut">${free ? this.t('promise.free') : this.phrase('promise.price', { amount: moneyTemplate(cost, this.language, { class: 'plain' }) })}</p>`
          : nothing
      }</div><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M1.5 5h10v9h-10zM11.5 8h3.5l3 3v3h-6.5M5 16a1.5 1.5 0 100-3 1.5 1.5 0 000 3M14.5 16a1.5 1.5 0 100-3 1.5 1.5 0 000 3" /></svg></div>
      ${this.#route(value)}${this.#holidays(value)}
    </div>`;
  }

  protected override render(): unknown {
    const shown = super.render();
    // The piece knows of its product only: what the promise says comes on top.
    if (this.ready && this.context.variant && !this.context.error) {
      const { value, error = this.#unknown } = this.#promise.value ?? {};
      const loading = !this.#shop.value?.value || (this.#store && !value);
      showState(this, shown === nothing ? 'empty' : error ? 'error' : loading ? 'loading' : 'ready');
    }
    if (shown !== nothing) return shown;
    return html`<slot name="fallback">${this.#refused ? html`<div class="promise"><p class="note">${this.t('card.not_here')}</p></div>` : nothing}</slot>`;
  }
}
