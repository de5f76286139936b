import { isApiError, isIndefinite, type WaresError } from '@wares/client';
import type { AddressInput, Context, Money, Shop } from '@wares/contract';
import { formatMoney } from '@wares/money';
import type { CartState, Resource, Storefront } from '@wares/stores';
import { type CheckoutDraft, type CheckoutState, type CheckoutStore, checkoutOf } from '@wares/stores/checkout';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { errorText } from '../../internal/error-text.ts';
import { safeUrl } from '../../internal/gates.ts';
import { WaresLightElement } from '../../internal/light-element.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import { atDoor, totalOf } from '../../order/shared/bill.ts';
import { fieldPrefix, looksLikeEmail } from '../../order/shared/field.ts';
import { lock } from '../../order/shared/icons.ts';
import { type Notice, noticeTemplate } from '../../order/shared/notice.ts';
import { orderStyles } from '../../order/shared/order.styles.ts';
import { sum } from '../../order/shared/words.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { money } from '../../styles/money.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';
import { labelKey } from './address-fields.ts';
import { styles } from './checkout.styles.ts';
import { confirmationTemplate } from './confirmation.ts';
import { deliveryTemplate } from './delivery.ts';
import { paymentsOf, paymentTemplate, samePayment } from './payment.ts';
import { groupsOf, isDone, nextStep, optionsOf, STEPS, type Step, stepOf } from './steps.ts';
import { type FieldName, TypedFields } from './typed-fields.ts';
import { bonesTemplate, fieldRules, fieldsTemplate, foldTemplate, saidTemplate, stepTemplate, summaryTemplate } from './views.ts';

/**
 * @summary Guest checkout on the site's own page: contact, address, delivery, payment, one after the other.
 *
 * Renders into its light DOM, so that browsers fill the fields in and Enter sends them. Style it with tokens, or by
 * `[part~=…]`. A payment handler with fields of its own finds an empty `[data-wares-mount="<handler id>"]` to mount into.
 *
 * @event wares-order-place - Before the order is placed. Cancelable.
 * @event wares-order-placed - After the order was placed.
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
 * @cssstate empty - There is nothing to pay for.
 * @cssstate error - It could not be opened.
 * @cssstate busy - Something is being sent.
 * @cssstate ready - It waits for the shopper.
 */
export class WaresCheckout extends WaresLightElement {
  static override messageGroups = ['shop', 'order'] as const;
  static override sheets = [tokens, base, button, field, money, notice, orderStyles, styles];
  static override properties: PropertyDeclarations = {
    ...WaresLightElement.properties,
    shopUrl: { attribute: 'shop-url' },
    orderUrl: { attribute: 'order-url' },
  };

  /** Where an empty cart sends people. Default: no link. */
  declare shopUrl: string | undefined;
  /** Where an order can be followed; `{label}` stands for its number, e.g. `order.html?order={label}`. Default: no link. */
  declare orderUrl: string | undefined;

  readonly #state = new StoreController<CheckoutState>(this);
  readonly #draft = new StoreController<CheckoutDraft>(this);
  readonly #cart = new StoreController<CartState>(this);
  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #prefix = fieldPrefix();
  #storefront: Storefront | undefined;
  #checkout: CheckoutStore | undefined;
  #fields: TypedFields | undefined;
  /** The step opened again by "Change". */
  #editing: Step | undefined;
  /** What is being sent. */
  #sending: Step | 'check' | undefined;
  /** What is wrong with which field. */
  #errors = new Map<string, string>();
  #notice: Omit<Notice, 'end'> | undefined;
  /** true: it is not known whether the order was placed. */
  #unknown = false;
  /** The last checkout seen, for the confirmation. */
  #last: CheckoutState['checkout'];
  #focus: string | undefined;
  #wasCompleted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#handlePageShow);
    addEventListener('pagehide', this.#save);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#handlePageShow);
    removeEventListener('pagehide', this.#save);
    this.#save();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const shop = this.shop;
    if (shop && shop !== this.#storefront && this.isConnected) {
      this.#storefront = shop;
      this.#checkout = checkoutOf(shop);
      this.#fields = new TypedFields(this.#checkout);
      this.#state.watch(this.#checkout.$checkout);
      this.#draft.watch(this.#checkout.$draft);
      this.#cart.watch(shop.cart.$cart);
      this.#shop.watch(shop.market.$shop);
      void this.#checkout.start();
    }
    const checkout = this.#state.value?.checkout;
    if (!checkout) return;
    this.#last = checkout;
    this.#fields?.follow(checkout.context.country);
  }

  protected override updated(): void {
    const order = this.#order;
    if (order && !this.#wasCompleted) {
      this.#focus = 'h2';
      this.announce(this.t('checkout.placed', { label: order.label }));
    }
    this.#wasCompleted = !!order;
    if (this.#focus) this.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  /** @internal Where the goods go: dates are written as they are there. */
  get country(): string | undefined {
    return this.#last?.context.country;
  }

  get #order(): CheckoutState['order'] {
    const { order, status } = this.#state.value ?? {};
    return status === 'completed' ? order : undefined;
  }

  readonly #save = (): void => this.#fields?.save();

  /** A page that comes back from the back/forward cache asks anew: what was under way then has ended. */
  readonly #handlePageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#sending = undefined;
    void this.#checkout?.start();
    this.requestUpdate();
  };

  readonly #value = (name: FieldName): string => this.#fields?.value(name) ?? '';

  readonly #handleInput = (event: Event): void => {
    const { name, value, type } = event.target as HTMLInputElement;
    if (!name || type === 'radio') return;
    this.#fields?.type(name as FieldName, value);
    if (name === 'addressCountry') this.#errors.clear();
    this.#errors.delete(name);
    this.requestUpdate();
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (this.#sending) return;
    this.#save();
    const step = (event.target as HTMLElement).dataset['step'] as Step;
    if (step === 'payment') void this.#pay();
    else if (step === 'delivery') void this.#sendOptions(true);
    else this.#sendFields(step);
  };

  /** Only whether something is there, and looks like an e-mail, is looked at here; the rest is the backend's to say. */
  #sendFields(step: 'contact' | 'address'): void {
    const values: Record<string, string> = {};
    const errors = new Map<string, string>();
    for (const { name, required } of fieldRules(step, this.#value('addressCountry'), this.#errors)) {
      const value = this.#value(name).trim();
      if (value) values[name] = value;
      else if (required) errors.set(name, this.t('checkout.required'));
    }
    if (values['email'] && !looksLikeEmail(values['email'])) errors.set('email', this.t('checkout.email_shape'));
    this.#errors = errors;
    if (errors.size) this.#show('[aria-invalid]');
    else void this.#send(step, step === 'contact' ? values : { address: values as unknown as AddressInput });
  }

  /** The ways of delivery as they are ticked, by group. */
  get #chosen(): Record<string, string> {
    const draft = this.#draft.value?.options ?? {};
    return Object.fromEntries(
      groupsOf(this.#state.value?.checkout).map(({ id, options, selectedOptionId }) => [
        id,
        (options.some((option) => option.id === draft[id]) ? draft[id] : selectedOptionId) ?? '',
      ]),
    );
  }

  /** A way of delivery was ticked: the bill follows at once, the step stays open. */
  readonly #handleOption = (event: Event): void => {
    const { value, dataset } = event.target as HTMLInputElement;
    this.#editing = 'delivery';
    this.#checkout?.saveDraft({ options: { ...this.#draft.value?.options, [dataset['group'] ?? '']: value } });
    void this.#sendOptions(false);
  };

  async #sendOptions(goOn: boolean): Promise<void> {
    const options = this.#chosen;
    if (Object.values(options).includes('')) return;
    this.#checkout?.saveDraft({ options });
    if (groupsOf(this.#state.value?.checkout).some(({ id, selectedOptionId }) => options[id] !== selectedOptionId)) {
      await this.#send('delivery', { options }, goOn);
    } else if (goOn) this.#goOn();
  }

  async #send(step: Step, change: Parameters<CheckoutStore['update']>[0], goOn = true): Promise<void> {
    this.#sending = step;
    this.#notice = undefined;
    this.requestUpdate();
    try {
      const answer = await this.#checkout?.update(change);
      if (answer) this.#followMarket(answer.context);
      if (goOn) this.#goOn();
    } catch (error) {
      this.#fail(error as WaresError);
    }
    this.#sending = undefined;
    this.requestUpdate();
  }

  /** An address elsewhere has taken the cart along to that market: the rest of the page follows. */
  #followMarket({ country, currency }: Context): void {
    const market = this.shop?.market;
    if (!market || market.$context.get()?.country === country) return;
    if (this.emit('wares-market-change', { country, currency }, true)) market.set({ country, currency }).catch(() => {});
  }

  #goOn(): void {
    this.#editing = undefined;
    this.#errors.clear();
    this.#show('.now :is(input:checked, input, select, .button)');
  }

  /** Renders, then takes the focus to what matches. */
  #show(selector: string): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  get #payments() {
    return paymentsOf(this.#state.value?.checkout?.payment.handlers ?? []);
  }

  get #payment() {
    return this.#payments.find((each) => samePayment(each, this.#draft.value?.payment)) ?? this.#payments[0];
  }

  readonly #handlePayment = (event: Event): void => {
    const payment = this.#payments[Number((event.target as HTMLInputElement).value)];
    if (payment) this.#checkout?.saveDraft({ payment: payment.choice });
  };

  async #pay(): Promise<void> {
    const { checkout } = this.#state.value ?? {};
    const total = checkout && totalOf(checkout.totals);
    const payment = this.#payment;
    if (!checkout || !total || !payment) return;
    if (!this.emit('wares-order-place', { checkoutId: checkout.id, amount: total.amount, currency: total.currency }, true)) return;
    this.#sending = 'payment';
    this.#notice = undefined;
    this.requestUpdate();
    try {
      const order = await this.#checkout?.place(payment.choice);
      if (order) this.emit('wares-order-placed', { id: order.id, label: order.label });
    } catch (error) {
      this.#failToPlace(error as WaresError, total);
    }
    this.#sending = undefined;
    this.requestUpdate();
  }

  /** Asks the store whether the order was placed after all. */
  readonly #check = async (): Promise<void> => {
    if (this.#sending) return;
    this.#sending = 'check';
    this.requestUpdate();
    await this.#checkout?.start();
    this.#sending = undefined;
    const { status, checkout } = this.#state.value ?? {};
    if (status === 'ready' && checkout?.status !== 'complete_in_progress') {
      this.#unknown = false;
      this.#notice = { tone: 'neutral', title: this.t('checkout.not_placed'), body: this.t('checkout.not_placed_more') };
    }
    this.#show('.notice');
  };

  #fail(error: WaresError): void {
    this.emit('wares-error', { code: error.code, message: error.message });
    const fields = isApiError(error) ? error.fields : [];
    const named = fields.filter(({ path }) => /^\$\.(buyer|shippingAddress)\.\w+$/.test(path));
    if (fields[0]) this.#editing = stepOf((named[0] ?? fields[0]).path);
    this.#errors = new Map(named.map(({ path, message }) => [path.slice(path.lastIndexOf('.') + 1), message]));
    if (named.length) this.#show('[aria-invalid]');
    else this.#say('critical', 'checkout.not_saved', errorText(error, this));
  }

  #failToPlace(error: WaresError, old: Money): void {
    const now = totalOf(this.#state.value?.checkout?.totals ?? []);
    const { code } = error;
    if (isIndefinite(error)) {
      this.#unknown = true;
      this.#say('warning', 'checkout.unknown', this.t('checkout.unknown_more'));
    } else if (code === 'price_changed' && now) {
      this.#say('warning', 'checkout.price_changed', this.phrase('checkout.price_changed_more', { old: sum(old, this), new: sum(now, this) }));
    } else if (code === 'payment_declined') this.#say('critical', 'checkout.declined', this.t('checkout.declined_more'));
    else if (code === 'out_of_stock') this.#say('critical', 'checkout.out_of_stock', error.message);
    else return this.#fail(error);
    this.emit('wares-error', { code, message: error.message });
  }

  #say(tone: Notice['tone'], key: string, body: unknown): void {
    this.#notice = { tone, title: this.t(key), body };
    this.#show('.notice');
  }

  readonly #change = (step: Step): void => {
    this.#editing = step;
    this.#errors.clear();
    this.#notice = undefined;
    this.#show('.now :is(input:checked, input, select)');
  };

  /** What stands above the steps: what the backend had to change, and what went wrong. */
  #renderNotices(current: Step): unknown {
    const { status, error, checkout } = this.#state.value ?? {};
    const messages = checkout?.messages ?? [];
    const shown = messages.filter(({ type, path }) => type !== 'error' || path?.startsWith('$.lineItems[') || (path?.endsWith('addressCountry') && current === 'address'));
    const names = [...this.#errors.keys()] as FieldName[];
    return html`
      ${shown.map(({ type, content }) => noticeTemplate({ tone: type === 'info' ? 'neutral' : 'warning', title: html`<bdi>${content}</bdi>` }))}
      ${status === 'error' && error ? noticeTemplate({ tone: 'critical', title: this.t('checkout.failed'), body: errorText(error, this), end: this.#renderRetry() }) : nothing}
      ${this.#notice ? noticeTemplate({ ...this.#notice, ...(this.#unknown ? { end: this.#renderCheck() } : {}) }) : nothing}
      ${
        names.length
          ? noticeTemplate({
              tone: 'critical',
              title: this.t('checkout.look_again', { count: names.length }),
              body: html`<ul>${names.map((name) => html`<li><a href="#${this.#prefix}-${name}" @click=${(event: Event) => this.#jump(event, name)}>${this.t(labelKey(name, this.#value('addressCountry')))}</a>: ${this.#errors.get(name)}</li>`)}</ul>
                <p>${this.t('checkout.kept')}</p>`,
            })
          : nothing
      }`;
  }

  // Not left to the browser: it would change the address of the page, and its history.
  #jump(event: Event, name: string): void {
    event.preventDefault();
    this.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  }

  #renderRetry(): TemplateResult {
    return html`<button type="button" class="button secondary" @click=${() => void this.#checkout?.retry()}>${this.t('state.retry')}</button>`;
  }

  #renderCheck(): TemplateResult {
    const busy = this.#sending === 'check';
    return html`<button type="button" class="button secondary" aria-busy=${busy} @click=${this.#check}>
      ${this.t(busy ? 'checkout.checking' : 'checkout.check')}${busy ? html`<span class="line"></span>` : nothing}
    </button>`;
  }

  #renderForm(step: Step, body: unknown, label: string, busyLabel: string, more: unknown = nothing): TemplateResult {
    const busy = this.#sending === step;
    return html`
      <form novalidate data-step=${step} @input=${this.#handleInput} @change=${this.#handleInput} @submit=${this.#handleSubmit}>
        ${body}
        <button class="button primary lg block" part=${step === 'payment' ? 'pay' : 'continue'} aria-busy=${busy} ?disabled=${this.#unknown && step === 'payment'}>
          ${step === 'payment' ? lock() : nothing}<span>${busy ? busyLabel : label}</span>${busy ? html`<span class="line"></span>` : nothing}
        </button>
        ${more}
      </form>`;
  }

  #renderBody(step: Step): unknown {
    const checkout = this.#state.value?.checkout;
    if (!checkout) return nothing;
    const labelledBy = `${this.#prefix}-${step}`;
    if (step === 'contact' || step === 'address') {
      const view = { step, prefix: this.#prefix, shop: this.#shop.value?.value, errors: this.#errors, value: this.#value };
      return this.#renderForm(step, fieldsTemplate(view, this), this.t(step === 'contact' ? 'checkout.to_address' : 'checkout.to_delivery'), this.t('checkout.saving'));
    }
    if (step === 'delivery') {
      const groups = groupsOf(checkout);
      if (!groups.length) return noticeTemplate({ tone: 'warning', title: this.t('checkout.no_delivery') });
      const view = { groups, chosen: this.#chosen, prefix: this.#prefix, labelledBy };
      return this.#renderForm(step, html`<div class="all" @change=${this.#handleOption}>${deliveryTemplate(view, this)}</div>`, this.t('checkout.to_payment'), this.t('checkout.saving'));
    }
    const total = totalOf(checkout.totals);
    const amount = total ? formatMoney(total, { locale: this.language }) : '';
    const later = atDoor(checkout);
    const open = !later && optionsOf(checkout).some(({ dutiesPaid }) => dutiesPaid === 'dap');
    return this.#renderForm(
      step,
      html`<div class="all" @change=${this.#handlePayment}>${paymentTemplate(checkout.payment.handlers, this.#payment, `${this.#prefix}-pay`, labelledBy)}</div>`,
      this.t('checkout.pay', { amount }),
      this.t('checkout.paying', { amount }),
      html`<p class="foot"><span>${this.t('checkout.one_order')}</span>
        ${later ? html`<span>${this.phrase('checkout.at_door', { amount: sum(later, this, later.estimated) })}</span>` : open ? html`<span>${this.t('checkout.at_door_unknown')}</span>` : nothing}</p>`,
    );
  }

  #renderState(title: string, action: unknown, more: unknown = nothing): TemplateResult {
    return html`<div class="state"><p><strong>${title}</strong>${more}</p>${action}</div>`;
  }

  protected override render(): unknown {
    const { status = 'idle', checkout, error } = this.#state.value ?? {};
    const placed = this.#order;
    const cart = this.#cart.value;
    const isEmpty = error?.code === 'cart_empty' || (!checkout && cart?.status === 'ready' && !cart.quantity && !cart.pending && status === 'idle');
    const busy = !!this.#sending || status === 'placing' || !!this.#state.value?.busy;
    const shown: ViewState = !this.ready
      ? 'loading'
      : placed
        ? 'ready'
        : isEmpty
          ? 'empty'
          : checkout
            ? busy ? 'busy' : 'ready'
            : status === 'error' ? 'error' : 'loading';
    showState(this, shown);
    this.ariaBusy = String(shown === 'loading');
    if (shown === 'loading') return bonesTemplate();
    if (placed) return confirmationTemplate({ order: placed, checkout: this.#last, orderUrl: this.orderUrl }, this);
    if (shown === 'empty') {
      const href = safeUrl(this.shopUrl);
      return this.#renderState(this.t('checkout.empty'), href ? html`<a class="button secondary" href=${href}>${this.t('checkout.to_shop')}</a>` : nothing);
    }
    if (!checkout) {
      return html`<div role="alert">${this.#renderState(
        this.t('checkout.failed'),
        this.#renderRetry(),
        error ? html`<br />${errorText(error, this)}` : nothing,
      )}</div>`;
    }
    const draft = this.#draft.value ?? {};
    const current = this.#editing ?? nextStep(checkout, draft);
    return html`
      <div class="grid">
        <div class="main">
          ${foldTemplate(checkout, busy, this)}
          <div class="steps">
            <div class="notices">${this.#renderNotices(current)}</div>
            ${STEPS.map((step) => {
              const done = isDone(step, checkout, draft);
              const now = step === current;
              return stepTemplate(
                {
                  step,
                  state: now ? (this.#errors.size ? 'wrong' : 'now') : done ? 'done' : 'todo',
                  prefix: this.#prefix,
                  said: !now && done ? saidTemplate(step, checkout, this) : undefined,
                  body: now ? this.#renderBody(step) : undefined,
                  change: this.#change,
                },
                this,
              );
            })}
          </div>
        </div>
        <aside class="side" aria-label=${this.t('bill.title')}>${summaryTemplate(checkout, busy, this)}</aside>
      </div>`;
  }
}
