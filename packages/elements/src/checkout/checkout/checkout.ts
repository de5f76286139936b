import type { Checkout, Shop } from '@wares/contract';
import type { Resource, Storefront } from '@wares/stores';
import { type CheckoutDraft, type CheckoutState, canStore } from '@wares/stores/checkout';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { isMissing } from '../../internal/capability.ts';
import { errorText } from '../../internal/error-text.ts';
import { safeUrl } from '../../internal/gates.ts';
import { WaresLightElement } from '../../internal/light-element.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import type { MessageGroup } from '../../localization.ts';
import { orderWords } from '../../messages/order.ts';
import { shopWords } from '../../messages/shop.ts';
import { atDoor, totalOf } from '../../order/shared/bill.ts';
import { fieldPrefix, leadTo } from '../../order/shared/field.ts';
import { lock } from '../../order/shared/icons.ts';
import { noticeTemplate } from '../../order/shared/notice.ts';
import { orderStyles } from '../../order/shared/order.styles.ts';
import { sum } from '../../order/shared/words.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { money } from '../../styles/money.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';
import { moneyWords } from '../../templates/money.ts';
import { styles } from './checkout.styles.ts';
import { confirmationTemplate } from './confirmation.ts';
import { deliveryTemplate } from './delivery.ts';
import { CheckoutFlow } from './flow.ts';
import { noticesTemplate, retryTemplate } from './notices.ts';
import { paymentTemplate } from './payment.ts';
import { groupsOf, isDone, nextStep, optionsOf, STEPS, type Step } from './steps.ts';
import type { FieldName } from './typed-fields.ts';
import { bonesTemplate, fieldsTemplate, foldTemplate, saidTemplate, stepTemplate, summaryTemplate } from './views.ts';

interface StepForm {
  step: Step;
  body: unknown;
  /** On its button. */
  label: string;
  /** The same while it is sent. Default: saving. */
  busyLabel?: string;
  more?: unknown;
}

/**
 * @summary Guest checkout on the site's own page: contact, address, delivery, payment, one after the other.
 *
 * Renders into its light DOM, so that browsers fill the fields in and Enter sends them. Style it with tokens, or by
 * `[part~=…]`. A payment handler with fields of its own finds an empty `[data-wares-mount="<handler id>"]` to mount into.
 *
 * @event wares-order-place - Before the order is placed. Cancelable.
 * @event wares-order-placed - After the order was placed.
 * @event wares-cart-open - The shopper wants to change the cart, because not everything is left; heard by the cart drawer
 * of the page. Cancelable.
 * @event wares-market-change - The address is in another country, and the rest of the page follows. Cancelable.
 * @event wares-error - Something failed, and the element shows it.
 * @csspart step - One step; also `step-contact`, `step-address`, `step-delivery`, `step-payment`.
 * @csspart summary - What is bought and what it costs.
 * @csspart lines - The goods.
 * @csspart bill - The lines of the bill.
 * @csspart notice - A message in the flow.
 * @csspart pay - The button that pays.
 * @csspart confirmation - What is shown once the order was placed.
 * @csspart order-number - The order's number.
 * @cssstate loading - The checkout is being opened.
 * @cssstate empty - There is nothing to pay for, or the backend has a checkout of its own.
 * @cssstate error - It could not be opened.
 * @cssstate busy - Something is being sent.
 * @cssstate ready - It waits for the shopper.
 */
export class WaresCheckout extends WaresLightElement {
  static override messageGroups: readonly MessageGroup[] = [shopWords, orderWords];
  static override sheets = [tokens, base, button, field, money, notice, orderStyles, styles];
  static override properties: PropertyDeclarations = {
    ...WaresLightElement.properties,
    shopUrl: { attribute: 'shop-url' },
    orderUrl: { attribute: 'order-url' },
  };

  /** Where the shop begins: the way on from an empty cart and from a placed order. Default: no link. */
  declare shopUrl: string | undefined;
  /** Where an order can be followed; `{label}` stands for its number, e.g. `order.html?order={label}`. Default: no link. */
  declare orderUrl: string | undefined;

  readonly #state = new StoreController<CheckoutState>(this);
  readonly #draft = new StoreController<CheckoutDraft>(this);
  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #prefix = fieldPrefix();
  #storefront: Storefront | undefined;
  #flow: CheckoutFlow | undefined;
  /** The last checkout seen, for the confirmation. */
  #last: CheckoutState['checkout'];
  #wasCompleted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#handlePageShow);
    addEventListener('pagehide', this.#handlePageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#handlePageShow);
    removeEventListener('pagehide', this.#handlePageHide);
    this.#handlePageHide();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const shop = this.shop;
    if (shop && shop !== this.#storefront && this.isConnected) {
      this.#storefront = shop;
      this.#flow = new CheckoutFlow(this, shop);
      this.#state.watch(this.#flow.store.$checkout);
      this.#draft.watch(this.#flow.store.$draft);
      this.#shop.watch(shop.market.$shop);
    }
    this.#flow?.speak(this.language);
    this.#flow?.follow();
    const checkout = this.#state.value?.checkout;
    if (!checkout) return;
    this.#last = checkout;
    this.#flow?.fields.follow(checkout.context.country);
  }

  protected override updated(): void {
    const order = this.#order;
    const flow = this.#flow;
    if (!flow) return;
    if (order && !this.#wasCompleted) {
      flow.focus = 'h2';
      flow.fields.forget();
      this.announce(this.t('checkout.placed', { label: order.label }));
    }
    this.#wasCompleted = !!order;
    if (flow.focus) leadTo(this, flow.focus);
    flow.focus = undefined;
  }

  /** @internal Where the goods go: dates are written as they are there. */
  get country(): string | undefined {
    return this.#last?.context.country;
  }

  get #order(): CheckoutState['order'] {
    const { order, status } = this.#state.value ?? {};
    return status === 'completed' && this.ready ? order : undefined;
  }

  readonly #handlePageHide = (): void => this.#flow?.fields.save();

  readonly #handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#flow?.resume();
  };

  readonly #handleInput = (event: Event): void => {
    const { name, value, type } = event.target as HTMLInputElement;
    if (name && type !== 'radio') this.#flow?.input(name as FieldName, value);
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.#flow?.submit((event.target as HTMLElement).dataset['step'] as Step);
  };

  readonly #handleOption = (event: Event): void => {
    const { value, dataset } = event.target as HTMLInputElement;
    this.#flow?.chooseOption(dataset['group'] ?? '', value);
  };

  readonly #handlePayment = (event: Event): void =>
    this.#flow?.choosePayment(Number((event.target as HTMLInputElement).value));

  readonly #handleChange = (step: Step): void => this.#flow?.change(step);

  #renderForm(flow: CheckoutFlow, { step, body, label, busyLabel, more }: StepForm): TemplateResult {
    const busy = flow.sending === step;
    const pays = step === 'payment';
    return html`
      <form novalidate data-step=${step} @input=${this.#handleInput} @change=${this.#handleInput} @submit=${this.#handleSubmit}>
        ${body}
        <button class="button primary lg block" part=${pays ? 'pay' : 'continue'} aria-busy=${busy} ?disabled=${pays && flow.unknown}>
          ${pays ? lock() : nothing}<span>${busy ? (busyLabel ?? this.t('checkout.saving')) : label}</span>${busy ? html`<span class="line"></span>` : nothing}
        </button>
        ${more}
      </form>`;
  }

  #renderBody(flow: CheckoutFlow, step: Step, checkout: Checkout): TemplateResult {
    const prefix = this.#prefix;
    const labelledBy = `${prefix}-${step}`;
    if (step === 'contact' || step === 'address') {
      const view = { step, prefix, shop: this.#shop.value?.value, errors: flow.errors, value: flow.value };
      const label = this.t(step === 'contact' ? 'checkout.to_address' : 'checkout.to_delivery');
      return this.#renderForm(flow, { step, body: fieldsTemplate(view, this), label });
    }
    if (step === 'delivery') {
      const groups = groupsOf(checkout);
      if (!groups.length) return noticeTemplate({ tone: 'warning', title: this.t('checkout.no_delivery') });
      const options = deliveryTemplate({ groups, chosen: flow.chosen, prefix, labelledBy }, this);
      const body = html`<div class="all" @change=${this.#handleOption}>${options}</div>`;
      return this.#renderForm(flow, { step, body, label: this.t('checkout.to_payment') });
    }
    const total = totalOf(checkout.totals);
    const amount = total ? moneyWords(total, this.language) : '';
    const payments = paymentTemplate(checkout.payment.handlers, flow.payment, `${prefix}-pay`, labelledBy, this);
    const later = atDoor(checkout);
    const atTheDoor = later
      ? this.phrase('checkout.at_door', { amount: sum(later, this, later.estimated) })
      : optionsOf(checkout).some(({ dutiesPaid }) => dutiesPaid === 'dap') && this.t('checkout.at_door_unknown');
    return this.#renderForm(flow, {
      step,
      body: html`<div class="all" @change=${this.#handlePayment}>${payments}</div>`,
      label: this.t('checkout.pay', { amount }),
      busyLabel: this.t('checkout.paying', { amount }),
      more: html`<p class="foot"><span>${this.t('checkout.one_order')}</span>${atTheDoor ? html` <span>${atTheDoor}</span>` : nothing}</p>`,
    });
  }

  protected override render(): unknown {
    const { status = 'idle', checkout, error, busy } = this.#state.value ?? {};
    const flow = this.#flow;
    const order = this.#order;
    const isBusy = !!flow?.sending || status === 'placing' || !!busy;
    let shown: ViewState = 'loading';
    if (order) shown = 'ready';
    else if (error?.code === 'cart_empty') shown = 'empty';
    else if (checkout) shown = isBusy ? 'busy' : 'ready';
    else if (status === 'error') shown = 'error';
    if (!this.ready || !flow) shown = 'loading';
    if (isMissing(this, this.shop, 'checkout', 'redirect')) return nothing;
    showState(this, shown);
    this.ariaBusy = String(shown === 'loading');
    if (order) {
      const mine = this.#last?.order?.id === order.id ? this.#last : undefined;
      const { tracking, guestOrderLookup: found } = this.#shop.value?.value?.capabilities ?? {};
      return confirmationTemplate(
        {
          order,
          checkout: mine,
          orderUrl: this.orderUrl,
          shopUrl: this.shopUrl,
          tracked: tracking !== 'none',
          found: found !== false,
        },
        this,
      );
    }
    if (shown === 'empty') {
      const href = safeUrl(this.shopUrl);
      const link = href ? html`<a class="button secondary" href=${href}>${this.t('checkout.to_shop')}</a>` : nothing;
      return html`<div class="state"><p>${this.t('checkout.empty')}</p>${canStore() ? nothing : html`<p>${this.t('checkout.no_storage')}</p>`}${link}</div>`;
    }
    if (!flow || shown === 'loading') return bonesTemplate();
    if (!checkout) {
      const cause = error ? html`<br />${errorText(error, this)}` : nothing;
      return html`<div class="state" role="alert"><p><strong>${this.t('checkout.failed')}</strong>${cause}</p>${retryTemplate(flow, this)}</div>`;
    }
    const draft = this.#draft.value ?? {};
    const current = flow.editing ?? nextStep(checkout, draft);
    return html`
      <div class="grid">
        <div class="main">
          ${foldTemplate(checkout, isBusy, this)}
          <div class="steps">
            <div class="notices">${noticesTemplate(flow, current, this.#prefix, this)}</div>
            ${STEPS.map((step) => {
              const now = step === current;
              const done = !now && isDone(step, checkout, draft);
              return stepTemplate(
                {
                  step,
                  state: now ? (flow.errors.size ? 'wrong' : 'now') : done ? 'done' : 'todo',
                  prefix: this.#prefix,
                  said: done ? saidTemplate(step, checkout, this) : undefined,
                  body: now ? this.#renderBody(flow, step, checkout) : undefined,
                  change: this.#handleChange,
                },
                this,
              );
            })}
          </div>
        </div>
        <aside class="side" aria-label=${this.t('bill.title')}>${summaryTemplate(checkout, isBusy, this)}</aside>
      </div>`;
  }
}
