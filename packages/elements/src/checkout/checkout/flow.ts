import { isApiError, type WaresError } from '@wares/client';
import type { AddressInput, Context, Message, Money } from '@wares/contract';
import type { Storefront } from '@wares/stores';
import { type CheckoutStore, checkoutOf } from '@wares/stores/checkout';
import { html } from 'lit';
import { errorText } from '../../internal/error-text.ts';
import type { WaresElement } from '../../internal/wares-element.ts';
import { totalOf } from '../../order/shared/bill.ts';
import { looksLikeEmail, readEmail } from '../../order/shared/field.ts';
import type { Notice } from '../../order/shared/notice.ts';
import { type OrderWords, sum } from '../../order/shared/words.ts';
import { moneyWords } from '../../templates/money.ts';
import { isTooLong, longestOf } from './address-fields.ts';
import { type PaymentChoice, paymentsOf, samePayment } from './payment.ts';
import { groupsOf, type Step, stepOf } from './steps.ts';
import { type FieldName, TypedFields } from './typed-fields.ts';
import { fieldRules } from './views.ts';

/** What can have the focus once a change is rendered. */
const FIRST_WRONG = '[aria-invalid]';
/** What the checkout keeps saying stands first, what was said last comes last. */
const NOTICE = '.notices > .notice:last-of-type';
/** Said of goods; the way to the cart helps. */
export const OUT_OF_STOCK = 'checkout.out_of_stock';
const CONTROL = '.now :is(input:checked, input, select, .button)';

/** What was said, of which version of the checkout. In words only when it is shown: the language may change. */
interface Said {
  of: string;
  tone: Notice['tone'];
  key: string;
  body(): unknown;
}

/**
 * What goes on in a checkout: what is typed and sent, what came back, and what the shopper is told. The element renders
 * it; the store knows the checkout itself.
 */
export class CheckoutFlow {
  readonly store: CheckoutStore;
  readonly fields: TypedFields;
  /** The step opened again by "Change". */
  editing: Step | undefined;
  /** What is being sent. */
  sending: Step | 'check' | undefined;
  #unknown = false;
  /** What is wrong with which field. */
  errors: ReadonlyMap<string, string> = new Map();
  /** What takes the focus once this is rendered. */
  focus: string | undefined;
  readonly #shop: Storefront;
  readonly #host: WaresElement & OrderWords;
  #said: Said | undefined;
  #language = '';

  constructor(host: WaresElement & OrderWords, shop: Storefront) {
    this.#host = host;
    this.#shop = shop;
    this.store = checkoutOf(shop);
    this.fields = new TypedFields(this.store);
    // A new cart after an order that is still on show: it begins anew.
    const { quantity } = shop.cart.$cart.get();
    if (this.store.$checkout.get().status === 'completed' && quantity) this.store.reset();
    void this.store.start();
  }

  get checkout() {
    return this.store.$checkout.get().checkout;
  }

  /** What went wrong or was found out last; of a checkout that has changed since, nothing. */
  get notice(): (Omit<Notice, 'end'> & { key: string }) | undefined {
    const said = this.#said?.of === this.#version ? this.#said : undefined;
    return said && { tone: said.tone, key: said.key, title: this.#host.t(said.key), body: said.body() };
  }

  /** true: it is not known whether the order was placed. */
  get unknown(): boolean {
    return !!this.store.$checkout.get().unsure;
  }

  /** The first message about goods that are not left as they are wanted. */
  get short(): Message | undefined {
    return this.checkout?.messages.find(({ type, path }) => type === 'error' && path?.startsWith('$.lineItems['));
  }

  get #version(): string {
    return `${this.checkout?.id} ${this.checkout?.version}`;
  }

  /** The ways of delivery as they are ticked, by group. */
  get chosen(): Record<string, string> {
    const draft = this.store.$draft.get().options ?? {};
    return Object.fromEntries(
      groupsOf(this.checkout).map(({ id, options, selectedOptionId }) => [
        id,
        (options.some((option) => option.id === draft[id]) ? draft[id] : selectedOptionId) ?? '',
      ]),
    );
  }

  get payment(): PaymentChoice | undefined {
    const payments = paymentsOf(this.checkout?.payment.handlers ?? []);
    return payments.find((each) => samePayment(each, this.store.$draft.get().payment)) ?? payments[0];
  }

  /** What is wrong with the fields was said in the language before. */
  speak(language: string): void {
    if (this.#language !== language) this.errors = new Map();
    this.#language = language;
  }

  readonly openCart = (): void => {
    this.#host.emit('wares-cart-open', { storeName: this.#shop.name }, true);
  };

  readonly value = (name: FieldName): string => this.fields.value(name);

  input(name: FieldName, value: string): void {
    this.fields.type(name, value);
    // Another country has other fields: what was wrong with the old ones is no more.
    this.errors = new Map([...this.errors].filter(([wrong]) => wrong !== name && name !== 'addressCountry'));
    this.#host.requestUpdate();
  }

  change(step: Step): void {
    this.editing = step;
    this.errors = new Map();
    this.#said = undefined;
    this.#show('.now :is(input:checked, input, select)');
  }

  submit(step: Step): void {
    if (this.sending) return;
    this.fields.save();
    if (step === 'payment') void this.#pay();
    else if (step === 'delivery') void this.#sendOptions(true);
    else this.#sendFields(step);
  }

  /** A way of delivery was ticked: the bill follows at once, the step stays open. */
  chooseOption(group: string, option: string): void {
    this.editing = 'delivery';
    this.store.saveDraft({ options: { ...this.store.$draft.get().options, [group]: option } });
    void this.#sendOptions(false);
  }

  choosePayment(index: number): void {
    const payment = paymentsOf(this.checkout?.payment.handlers ?? [])[index];
    if (payment) this.store.saveDraft({ payment: payment.choice });
  }

  /** Asks the store whether the order was placed after all. */
  readonly check = async (): Promise<void> => {
    if (this.sending) return;
    this.sending = 'check';
    this.#said = undefined;
    this.#host.requestUpdate();
    await this.store.start();
    this.sending = undefined;
    this.#host.requestUpdate();
  };

  /** Before what the store knows is shown: says what became of a payment, whoever found it out. */
  follow(): void {
    const was = this.#unknown;
    this.#unknown = this.unknown;
    // What a press is told, its own answer says.
    if (!was || this.#unknown || this.sending === 'payment') return;
    const { order } = this.store.$checkout.get();
    if (order) {
      // Of an order of another window, that one tells its page.
      if (!order.elsewhere) this.#host.emit('wares-order-placed', { id: order.id, label: order.label });
      return;
    }
    // Who types meanwhile goes on typing; the button that asks is gone, and had perhaps the focus.
    const had = this.sending === 'check' || this.#host.querySelector('.notices :focus');
    this.#say('neutral', 'checkout.not_placed', () => this.#host.t('checkout.not_placed_more'));
    if (!had) this.focus = undefined;
  }

  /** The page came back from the back/forward cache: what was under way then has ended. */
  resume(): void {
    this.sending = undefined;
    void this.store.start();
    this.#host.requestUpdate();
  }

  /** Whether something is there, fits in, and looks like an e-mail, is looked at here; the rest is the backend's to say. */
  #sendFields(step: 'contact' | 'address'): void {
    const values: Record<string, string> = {};
    const errors = new Map<string, string>();
    for (const { name, required } of fieldRules(step, this.value('addressCountry'), this.errors)) {
      const typed = this.value(name);
      const value = name === 'email' ? readEmail(typed) : typed.trim();
      if (value) values[name] = value;
      else if (required) errors.set(name, this.#host.t('checkout.required'));
      if (isTooLong(name, value)) errors.set(name, this.#host.t('checkout.full', { count: longestOf(name) }));
    }
    if (values['email'] && !errors.has('email') && !looksLikeEmail(values['email']))
      errors.set('email', this.#host.t('checkout.email_shape'));
    this.errors = errors;
    if (errors.size) this.#show(FIRST_WRONG);
    else void this.#send(step, step === 'contact' ? values : { address: values as unknown as AddressInput });
  }

  async #sendOptions(goOn: boolean): Promise<void> {
    const options = this.chosen;
    if (Object.values(options).includes('')) return;
    this.store.saveDraft({ options });
    const asked = groupsOf(this.checkout).some(({ id, selectedOptionId }) => options[id] !== selectedOptionId);
    if (asked) await this.#send('delivery', { options }, goOn);
    else if (goOn) this.#goOn();
  }

  async #send(step: Step, change: Parameters<CheckoutStore['update']>[0], goOn = true): Promise<void> {
    this.sending = step;
    this.#said = undefined;
    this.#host.requestUpdate();
    try {
      this.#followMarket((await this.store.update(change)).context);
      if (goOn) this.#goOn();
      else this.#sayTotal();
    } catch (error) {
      this.#tell(error as WaresError);
      this.#fail(error as WaresError);
    }
    this.sending = undefined;
    this.#host.requestUpdate();
  }

  /** Another way of delivery has changed it under the eyes of the shopper. */
  #sayTotal(): void {
    const { language } = this.#host;
    const total = totalOf(this.checkout?.totals ?? []);
    const value = total && moneyWords(total, language);
    if (value) this.#host.announce(this.#host.t('order.pair', { name: this.#host.t('bill.total'), value }));
  }

  /** An address elsewhere has taken the cart along to that market: the rest of the page follows. */
  #followMarket({ country, currency }: Context): void {
    const { market } = this.#shop;
    if (market.$context.get()?.country === country) return;
    if (this.#host.emit('wares-market-change', { country, currency }, true))
      market.set({ country, currency }).catch(() => {});
  }

  #goOn(): void {
    this.editing = undefined;
    this.errors = new Map();
    this.#show(CONTROL);
  }

  #show(focus: string): void {
    this.focus = focus;
    this.#host.requestUpdate();
  }

  #say(tone: Notice['tone'], key: string, body: () => unknown): void {
    this.#said = { of: this.#version, tone, key, body };
    this.#show(NOTICE);
  }

  async #pay(): Promise<void> {
    const { checkout, payment } = this;
    const total = checkout && totalOf(checkout.totals);
    if (!total || !payment) return;
    if (
      !this.#host.emit(
        'wares-order-place',
        { checkoutId: checkout.id, amount: total.amount, currency: total.currency },
        true,
      )
    )
      return;
    this.sending = 'payment';
    this.#host.announce(this.#host.t('checkout.paying', { amount: moneyWords(total, this.#host.language) }));
    this.#said = undefined;
    this.#host.requestUpdate();
    try {
      const { id, label } = await this.store.place(payment.choice);
      this.#host.emit('wares-order-placed', { id, label });
    } catch (error) {
      this.#failToPlace(error as WaresError, total);
    }
    this.sending = undefined;
    this.#host.requestUpdate();
  }

  #fail(error: WaresError): void {
    const fields = isApiError(error) ? error.fields : [];
    const named = fields.filter(({ path }) => /^\$\.(buyer|shippingAddress)\.\w+$/.test(path));
    if (fields[0]) this.editing = stepOf((named[0] ?? fields[0]).path);
    this.errors = new Map(named.map(({ path, message }) => [path.slice(path.lastIndexOf('.') + 1), message]));
    if (named.length) this.#show(FIRST_WRONG);
    else this.#say('critical', 'checkout.not_saved', () => errorText(error, this.#host));
  }

  /** What happened to the money comes first. */
  #failToPlace(error: WaresError, old: Money): void {
    this.#tell(error);
    const host = this.#host;
    const now = totalOf(this.checkout?.totals ?? []);
    const { code } = error;
    const moved = now && (now.amount !== old.amount || now.currency !== old.currency);
    if (this.unknown) this.#show(NOTICE);
    else if (moved && (code === 'price_changed' || code === 'version_conflict')) {
      this.#say('warning', 'checkout.price_changed', () =>
        host.phrase('checkout.price_changed_more', { old: sum(old, host), new: sum(now, host) }),
      );
    } else if (code === 'payment_declined')
      this.#say('critical', 'checkout.declined', () => host.t('checkout.declined_more'));
    else if (code === 'out_of_stock') this.#say('critical', OUT_OF_STOCK, () => html`<bdi>${error.message}</bdi>`);
    else this.#fail(error);
  }

  #tell({ code, message }: WaresError): void {
    this.#host.emit('wares-error', { code, message });
  }
}
