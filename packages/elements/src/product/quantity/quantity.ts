import type { Product, Variant } from '@wares/contract';
import type { CartState } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { StoreController } from '../../controllers/store-controller.ts';
import { ProductPiece } from '../../internal/product-piece.ts';
import { type Limits, legalQuantity, limitsOf } from '../../internal/quantities.ts';
import { numberText } from '../../internal/words.ts';
import { minus, plus } from '../../templates/icons.ts';
import { styles } from './quantity.styles.ts';
import { typedNumber } from './typed-number.ts';

/**
 * How many pieces: a field to type in, with buttons and keys that step. Keeps to the least, the most, the step and the
 * stock of the chosen variant, and says which of them it has met. Inside a product element the number is shared with
 * price and add button.
 *
 * @summary A stepper for the quantity.
 * @event wares-quantity-change - The shopper has chosen how many.
 * @csspart stepper - The field with its buttons.
 * @csspart input - The field.
 * @csspart button - A button of the stepper.
 * @csspart message - The sentence about a limit.
 * @cssstate loading - A bone stands in for the stepper.
 * @cssstate error - The product did not load.
 * @cssstate empty - It is sold out, so there is nothing to choose.
 * @cssstate ready - The stepper is shown.
 */
export class WaresQuantity extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    value: { type: Number },
    min: { type: Number },
    max: { type: Number },
    step: { type: Number },
    _text: { state: true },
    _says: { state: true },
  };

  /** How many, when it stands alone. Default: the least. Inside a product element the product's own number counts. */
  declare value: number | undefined;
  /** The least, when it is more than the shop's. */
  declare min: number | undefined;
  /** The most, when it is less than the shop's. */
  declare max: number | undefined;
  /** Goes by this many instead of the shop's step. */
  declare step: number | undefined;
  /** What is being typed; undefined: what stands there is the number. */
  declare private _text: string | undefined;
  /** Which limit was met, in words. */
  declare private _says: string;

  readonly #cart = new StoreController<CartState>(this);
  #of: string | undefined;

  constructor() {
    super();
    this._says = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { minimumQuantity = 1, quantityStep = 1 } = this.context.variant ?? {};
    // What can be added depends on what is there, but for what is sold one by one.
    this.#cart.watch(minimumQuantity * quantityStep > 1 ? this.shop?.cart.$cart : undefined);
  }

  /** How many are chosen now. */
  get quantity(): number {
    return legalQuantity(this.#limits, this.context.quantity ?? this.value ?? 0);
  }

  get #limits(): Limits {
    const shop = limitsOf(this.context.variant, this.shop);
    const min = Math.max(shop.min, Math.trunc(this.min || 0));
    const step = Math.max(1, Math.trunc(this.step || shop.step));
    const max = Math.min(shop.max, Math.trunc(this.max || shop.max));
    return {
      min,
      step,
      scarce: shop.scarce && max === shop.max,
      max: max < min ? max : min + Math.floor((max - min) / step) * step,
    };
  }

  /** Which limit `wish` runs into, in words; empty when none. */
  #limit(wish: number): string {
    const { min, max, step, scarce } = this.#limits;
    if (wish > max) return this.t(scarce ? 'quantity.left' : 'quantity.most', { count: max });
    const goesOn = min < limitsOf(this.context.variant).min;
    if (wish < min && !goesOn) return min > 1 ? this.t('quantity.least', { count: min }) : '';
    return (wish - min) % step ? this.t('quantity.step', { step, count: legalQuantity(this.#limits, wish) }) : '';
  }

  #set(wish: number): void {
    const before = this.quantity;
    const quantity = legalQuantity(this.#limits, wish);
    if (quantity === before) return;
    const { provider } = this.context;
    if (provider && 'quantity' in provider) provider.quantity = quantity;
    else this.value = quantity;
    this.requestUpdate();
    this.emit('wares-quantity-change', { quantity });
  }

  #go(wish: number): void {
    const { min, max } = this.#limits;
    this._text = undefined;
    this.#say(wish > max || wish < min ? this.#limit(wish) : '');
    this.#set(wish);
  }

  #say(text: string): void {
    this._says = text;
    if (text) this.announce(text);
  }

  #handleInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this._text = value;
    const wish = typedNumber(value);
    // While it is being typed, only what is right already counts: 1 may become 12.
    if (!Number.isNaN(wish) && wish === legalQuantity(this.#limits, wish)) {
      this._says = '';
      this.#set(wish);
    }
  };

  /** What was typed becomes a number that can be ordered; the field keeps the focus. */
  #settle = (): void => {
    const text = this._text;
    if (text === undefined) return;
    this._text = undefined;
    const wish = typedNumber(text);
    if (Number.isNaN(wish)) this.#say(text.trim() ? this.t('quantity.nonsense', { count: this.quantity }) : '');
    else {
      this.#say(this.#limit(wish));
      this.#set(wish);
    }
  };

  #handleKey = (event: KeyboardEvent): void => {
    const { min, max, step } = this.#limits;
    if (event.key === 'Enter') {
      this.#settle();
      return;
    }
    const typed = this._text === undefined ? Number.NaN : typedNumber(this._text);
    const from = Number.isNaN(typed) ? this.quantity : legalQuantity(this.#limits, typed);
    const wishes: Record<string, number> = {
      ArrowUp: from + step,
      ArrowDown: from - step,
      PageUp: from + step * 10,
      PageDown: from - step * 10,
      Home: min,
      End: max,
    };
    const wish = wishes[event.key];
    if (wish === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(wish);
  };

  protected override show(_: Product, variant: Variant): unknown {
    // What was said was said about another variant.
    if (this.#of !== variant.id) [this.#of, this._says, this._text] = [variant.id, '', undefined];
    if (!variant.availability.available) return nothing;
    const { min, max, step } = this.#limits;
    const { quantity } = this;
    const button = (by: number, key: string, icon: unknown, end: boolean) =>
      html`<button type="button" tabindex="-1" part="button" aria-label=${this.t(key)} aria-disabled=${end || nothing} @click=${() => this.#go(quantity + by)}>${icon}</button>`;
    return html`<div class="stepper" part="stepper">
        ${button(-step, 'product.less', minus(), quantity <= min)}
        <input type="text" inputmode="numeric" autocomplete="off" maxlength="15" part="input" role="spinbutton"
          aria-label=${this.t('product.quantity')} aria-valuenow=${quantity} aria-valuemin=${min} aria-valuemax=${max}
          aria-describedby="says"
          .value=${live(this._text ?? numberText(quantity, this.language))}
          @input=${this.#handleInput} @change=${this.#settle} @blur=${this.#settle} @keydown=${this.#handleKey} />
        ${button(step, 'product.more', plus(), quantity >= max)}
      </div><p class="note" id="says" part="message">${this._says}</p>`;
  }
}
