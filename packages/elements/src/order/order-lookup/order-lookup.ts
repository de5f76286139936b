import { isApiError, type WaresError } from '@wares/client';
import type { Order, Shop } from '@wares/contract';
import type { Resource, Storefront } from '@wares/stores';
import { type OrderState, type OrderStore, ordersOf } from '@wares/stores/orders';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { isMissing } from '../../internal/capability.ts';
import { dateFormat } from '../../internal/dates.ts';
import { errorText } from '../../internal/error-text.ts';
import { WaresLightElement } from '../../internal/light-element.ts';
import { showState } from '../../internal/states.ts';
import type { MessageGroup } from '../../localization.ts';
import { orderWords } from '../../messages/order.ts';
import { shopWords } from '../../messages/shop.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { money } from '../../styles/money.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';
import { billTemplate } from '../shared/bill.ts';
import { fieldPrefix, fieldTemplate, leadTo, looksLikeEmail, readEmail } from '../shared/field.ts';
import { addressLines, goodsTemplate } from '../shared/goods.ts';
import { noticeTemplate } from '../shared/notice.ts';
import { orderStyles } from '../shared/order.styles.ts';
import { parcelStyles } from '../shared/parcel.styles.ts';
import { parcelTemplate } from '../shared/parcel-view.ts';
import { parcelsOf } from '../shared/parcels.ts';
import { styles } from './order-lookup.styles.ts';

/**
 * @summary Finds a guest's order by its number and e-mail, and shows it.
 *
 * Renders into its light DOM, so that browsers fill the fields in and Enter sends them. An order that was just placed in
 * this tab it finds by itself, unless another number is filled in. The answer is the same whether the number or the e-mail is wrong.
 *
 * @event wares-order-lookup - Before an order is looked up. Cancelable.
 * @event wares-order-found - An order was found.
 * @event wares-error - Something failed, and the element shows it.
 * @csspart form - The form.
 * @csspart order - The order found.
 * @csspart lines - The goods.
 * @csspart bill - The lines of the bill.
 * @csspart parcel - One parcel.
 * @csspart notice - A message in the flow.
 * @cssstate empty - The backend has no orders of guests to look up.
 * @cssstate busy - The order is being looked up.
 * @cssstate error - It was not found, or the shop could not be asked.
 * @cssstate ready - It waits, or shows an order.
 */
export class WaresOrderLookup extends WaresLightElement {
  static override messageGroups: readonly MessageGroup[] = [shopWords, orderWords];
  static override sheets = [tokens, base, button, field, money, notice, orderStyles, ...parcelStyles, styles];
  static override properties: PropertyDeclarations = {
    ...WaresLightElement.properties,
    label: { type: String },
    labelParam: { attribute: 'label-param' },
    email: { type: String },
    noParcels: { type: Boolean, attribute: 'no-parcels' },
  };

  /** The order's number, filled in beforehand. */
  declare label: string | undefined;
  /** Parameter of the page's address that holds the number, as the checkout's `order-url` writes it: `order.html?order=…`. */
  declare labelParam: string | undefined;
  /** The e-mail, filled in beforehand. */
  declare email: string | undefined;
  /** Leaves the parcels to a tracking element on the same page. */
  declare noParcels: boolean;

  readonly #state = new StoreController<OrderState>(this);
  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #prefix = fieldPrefix();
  #storefront: Storefront | undefined;
  #orders: OrderStore | undefined;
  #errors: Readonly<Record<string, string>> = {};
  /** true: another order is to be found. */
  #again = false;
  #focus: string | undefined;
  /** It looks for the order that was just placed, which nobody has to type. */
  #recalling = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const shop = this.shop;
    if (!shop || shop === this.#storefront || !this.isConnected) return;
    this.#storefront = shop;
    this.#shop.watch(shop.market.$shop);
    if (this.labelParam) this.label ??= new URLSearchParams(location.search).get(this.labelParam) ?? undefined;
    this.#orders = ordersOf(shop);
    this.#state.watch(this.#orders.$order);
    const { order, status } = this.#orders.$order.get();
    // Found earlier on the page; the address may ask for another one by now.
    this.#again = !!order && !!this.label && order.label !== this.label;
    if (status !== 'idle' && !this.#again) return;
    const recent = this.#orders.$recent.get();
    if (!recent?.email || (this.label && this.label !== recent.label)) return;
    this.label = recent.label;
    this.email ??= recent.email;
    this.#recalling = true;
    void this.#find(recent.label, recent.email);
  }

  protected override updated(): void {
    if (this.#focus) leadTo(this, this.#focus);
    this.#focus = undefined;
  }

  /** @internal Where the order goes: dates are written as they are there. */
  get country(): string | undefined {
    return this.#state.value?.order?.context.country;
  }

  async #find(label: string, email: string): Promise<void> {
    try {
      const order = await this.#orders?.lookup({ label, email });
      if (!order) return;
      this.#again = false;
      this.emit('wares-order-found', { label: order.label, status: order.status });
    } catch (error) {
      this.#recalling = false;
      const { code, message } = error as WaresError;
      if (code !== 'aborted') this.emit('wares-error', { code, message });
    }
    this.requestUpdate();
  }

  readonly #handleSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const form = new FormData(event.target as HTMLFormElement);
    const label = String(form.get('label') ?? '').trim();
    const email = readEmail(String(form.get('email') ?? ''));
    Object.assign(this, { label, email });
    const errors: Record<string, string> = {};
    if (!label) errors['label'] = this.t('checkout.required');
    if (!looksLikeEmail(email)) errors['email'] = this.t(email ? 'checkout.email_shape' : 'checkout.required');
    this.#errors = errors;
    if (Object.keys(errors).length) this.#focus = '[aria-invalid]';
    this.requestUpdate();
    if (Object.keys(errors).length || this.#state.value?.status === 'loading') return;
    if (!this.emit('wares-order-lookup', { label }, true)) return;
    await this.#find(label, email);
    this.#focus = this.#state.value?.status === 'ready' ? 'h2' : '.notice';
    this.requestUpdate();
  };

  /** One sentence for a wrong number and for a wrong e-mail, so that nobody learns which orders there are. */
  #renderError(error: WaresError): TemplateResult {
    const unknown = isApiError(error, 'order_not_found') || isApiError(error, 'validation_failed');
    if (unknown) return noticeTemplate({ tone: 'critical', title: this.t('lookup.none') });
    if (isApiError(error, 'rate_limited'))
      return noticeTemplate({ tone: 'warning', title: this.t('lookup.throttled') });
    return noticeTemplate({ tone: 'critical', title: this.t('lookup.failed'), body: errorText(error, this) });
  }

  #renderForm(busy: boolean, error: WaresError | undefined): TemplateResult {
    return html`
      <form novalidate class="lookup" part="form" aria-labelledby="${this.#prefix}-title" @submit=${this.#handleSubmit}>
        <h2 id="${this.#prefix}-title" tabindex="-1">${this.t('lookup.title')}</h2>
        ${error && error.code !== 'aborted' ? this.#renderError(error) : nothing}
        ${fieldTemplate({ id: `${this.#prefix}-label`, name: 'label', label: this.t('lookup.number'), value: this.label ?? '', required: true, hint: this.t('lookup.number_hint'), error: this.#errors['label'], autocomplete: 'off', capitalize: 'characters' })}
        ${fieldTemplate({ id: `${this.#prefix}-email`, name: 'email', label: this.t('field.email'), value: this.email ?? '', required: true, error: this.#errors['email'], type: 'email', inputmode: 'email', autocomplete: 'email', capitalize: 'none' })}
        <button class="button primary lg block" aria-busy=${busy}>
          <span>${this.t(busy ? 'lookup.finding' : 'lookup.find')}</span>${busy ? html`<span class="line"></span>` : nothing}
        </button>
      </form>`;
  }

  #renderOrder(order: Order): TemplateResult {
    const placed = dateFormat(
      // In the time of the place that it goes to, as all else that is told of it.
      { language: this.language, country: this.country, timeZone: order.fulfillment.expectations[0]?.timeZone },
      { day: 'numeric', month: 'long', year: 'numeric' },
    ).format(Date.parse(order.placedAt));
    const lines = order.lineItems.map((line) => ({ ...line, quantity: line.quantity.total }));
    return html`
      <div class="found" part="order">
        <div>
          <div class="title">
            <h2 class="big" tabindex="-1">${this.phrase('lookup.order', { label: html`<bdi class="id">${order.label}</bdi>` })}</h2>
            <button type="button" class="link" @click=${this.#handleAgain}>${this.t('lookup.another')}</button>
          </div>
          <p class="muted">${this.t('lookup.state', { status: this.t(`status.${order.status}`), placed: this.t('lookup.placed', { date: placed }) })}</p>
        </div>
        ${
          this.noParcels
            ? nothing
            : html`<div class="parcels">${parcelsOf(order).map((parcel) => html`<section class="shipment" part="parcel">${parcelTemplate(parcel, order, this)}</section>`)}</div>`
        }
        <div class="columns">
          <div class="part">
            ${goodsTemplate(lines, this)}
            ${
              order.shippingAddress
                ? html`<dl class="cells"><div><dt>${this.t('lookup.to')}</dt>${addressLines(order.shippingAddress, this.language).map((line) => html`<dd><bdi>${line}</bdi></dd>`)}</div></dl>`
                : nothing
            }
          </div>
          <div class="part">${billTemplate({ ...order, paid: true, dutiesPaid: order.dutiesPaid === 'ddp' }, this)}</div>
        </div>
      </div>`;
  }

  /** As high as an order of one thing. */
  #renderOrderBones(): TemplateResult {
    return html`
      <div class="found" aria-hidden="true">
        <span class="bone title-bone"></span>
        <div class="columns">
          <div class="part"><span class="bone row-bone"></span><span class="bone block-bone"></span></div>
          <div class="part"><span class="bone block-bone"></span><span class="bone line-bone"></span></div>
        </div>
      </div>`;
  }

  readonly #handleAgain = (): void => {
    this.#again = true;
    this.#recalling = false;
    this.label = '';
    this.#focus = 'input';
    this.requestUpdate();
  };

  protected override render(): unknown {
    if (isMissing(this, this.shop, 'guestOrderLookup', false)) return nothing;
    const { status, order, error } = this.#state.value ?? {};
    const busy = status === 'loading';
    const found = order && !this.#again ? order : undefined;
    showState(this, !this.ready ? 'loading' : found ? 'ready' : busy ? 'busy' : error ? 'error' : 'ready');
    const recalling = this.#recalling && !(found && this.ready);
    this.ariaBusy = String(!this.ready || recalling);
    if (recalling) return this.#renderOrderBones();
    if (!this.ready) {
      return html`<div class="lookup" aria-hidden="true"><span class="bone head-bone"></span><span class="bone field-bone"></span><span class="bone field-bone"></span><span class="bone button-bone"></span></div>`;
    }
    return found
      ? this.#renderOrder(found)
      : this.#renderForm(busy, this.#again && !busy && status === 'ready' ? undefined : error);
  }
}
