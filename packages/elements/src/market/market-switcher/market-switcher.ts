import type { Context, Market, Shop } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../controllers/store-controller.ts';
import { regionName } from '../../internal/names.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';
import { alert, chevron, close, search, tick } from '../../templates/icons.ts';
import { currencyLabel, fitting, languageLabel, matching } from './choices.ts';
import { marketSwitcherStyles } from './market-switcher.styles.ts';

/**
 * Lets the shopper say where to deliver, in which currency and in which language. Countries are named by code and
 * name, never by flag. The choice is kept, the cart follows, and every price in the page is asked anew.
 *
 * @summary Chooses country, currency and language.
 * @event wares-market-change - before the market changes; cancelable
 * @csspart button - the native button in the page
 * @csspart label - country and currency beside the code
 * @csspart panel - the panel in the top layer
 * @cssstate busy - a change is under way
 */
export class WaresMarketSwitcher extends WaresElement {
  static override styles = [tokens, base, button, field, notice, marketSwitcherStyles];
  static override properties: PropertyDeclarations = {
    _choice: { state: true },
    _filter: { state: true },
    _busy: { state: true },
    _failed: { state: true },
  };

  declare private _choice: Context | undefined;
  declare private _filter: string;
  declare private _busy: boolean;
  declare private _failed: boolean;

  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #context = new StoreController<Context | undefined>(this);

  constructor() {
    super();
    this._filter = '';
    this._busy = false;
    this._failed = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shop.watch(this.shop?.market.$shop);
    this.#context.watch(this.shop?.market.$context);
  }

  get #markets(): readonly Market[] {
    return this.#shop.value?.value?.markets ?? [];
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector('.panel');
  }

  /** Opens the panel. */
  open(): void {
    this.#panel?.showPopover();
  }

  #handleBeforeToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    this._choice = this.#context.value;
    this._filter = '';
    this._failed = false;
    this.#place();
  };

  /** Below the button, inside the window; a sheet at the foot of narrow windows is the style sheet's part. */
  #place(): void {
    const panel = this.#panel;
    const at = this.renderRoot.querySelector('.face')?.getBoundingClientRect();
    if (!panel || !at) return;
    const width = Math.min(400, document.documentElement.clientWidth - 16);
    const start = this.dir === 'rtl' ? at.left : at.right - width;
    const left = Math.max(8, Math.min(start, document.documentElement.clientWidth - width - 8));
    panel.style.setProperty('--left', `${left}px`);
    panel.style.setProperty('--top', `${Math.max(8, Math.min(at.bottom + 8, innerHeight - 320))}px`);
  }

  #handleToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  };

  #choose(change: Partial<Context>): void {
    const now = this._choice;
    const country = change.country ?? now?.country;
    const market = this.#markets.find((one) => one.country === country);
    if (market) this._choice = fitting(market, { ...now, ...change });
  }

  #handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const choice = this._choice;
    if (!choice || this._busy || !this.shop) return;
    if (!this.emit('wares-market-change', choice, true)) return;
    this._busy = true;
    this._failed = false;
    try {
      await this.shop.market.set(choice);
      this.#panel?.hidePopover();
      await this.updateComplete;
      this.announce(
        this.t('market.now', {
          country: regionName(choice.country, this.language),
          currency: currencyLabel(choice.currency, this.language),
        }),
      );
    } catch {
      this._failed = true;
    } finally {
      this._busy = false;
    }
  };

  protected override render() {
    const context = this.#context.value;
    const failed = this.#shop.value?.status === 'error' && !context;
    if (!this.ready || (!context && !failed))
      return html`<span class="face wait" aria-busy="true"><span class="bone"></span></span>`;
    if (failed)
      return html`<button class="face" type="button" part="button" @click=${() => this.shop?.market.load()}>${alert()} ${this.t('market.failed-load')}</button>`;
    if (!context) return nothing;
    const name = regionName(context.country, this.language);
    return html`<button class="face" type="button" part="button" popovertarget="panel" aria-label=${this.t('market.button', { country: name, currency: context.currency })}>
        <span class="code">${context.country}</span><span class="label" part="label">${name} · ${context.currency}</span>
      </button>
      <div class="panel" id="panel" part="panel" popover role="dialog" aria-labelledby="title" @beforetoggle=${this.#handleBeforeToggle} @toggle=${this.#handleToggle}>
        ${this._choice ? this.#renderForm(this._choice) : nothing}
      </div>`;
  }

  #renderForm(choice: Context): TemplateResult {
    const { language } = this;
    const found = matching(this.#markets, this._filter, language);
    const market = this.#markets.find((one) => one.country === choice.country);
    return html`<form @submit=${this.#handleSubmit}>
      <div class="head">
        <h2 id="title">${this.t('market.title')}</h2>
        <button class="icon" type="button" popovertarget="panel" popovertargetaction="hide" aria-label=${this.t('close')}>${close()}</button>
      </div>
      <div class="control find">
        ${search()}
        <input type="search" autocomplete="off" .value=${this._filter} placeholder=${this.t('market.filter')} aria-label=${this.t('market.filter')}
          @input=${(event: InputEvent) => (this._filter = (event.target as HTMLInputElement).value)} />
      </div>
      <div class="rows" role="radiogroup" aria-label=${this.t('market.countries')}>
        ${found.map((one) => this.#renderRow(one, choice))}
        ${found.length ? nothing : html`<p class="none"><b>${this.t('market.none', { text: this._filter })}</b><br />${this.t('market.none-hint')}</p>`}
      </div>
      <div class="foot">
        ${
          this._failed
            ? html`<p class="notice warning" role="alert">${alert()}<span><b>${this.t('market.failed')}</b><br />${this.t('market.failed-hint')}</span></p>`
            : nothing
        }
        <div class="two">
          ${this.#renderSelect('language', this.t('market.language'), market?.languages ?? [], choice.language, languageLabel)}
          ${this.#renderSelect('currency', this.t('market.currency'), market?.currencies ?? [], choice.currency, (code) => currencyLabel(code, language))}
        </div>
        <button class="button primary block" aria-busy=${this._busy} ?disabled=${this._busy}>
          ${this._busy ? html`${this.t('market.saving')}<span class="line"></span>` : this.t('market.save')}
        </button>
      </div>
    </form>`;
  }

  #renderRow({ country, currencies }: Market, choice: Context): TemplateResult {
    const chosen = country === choice.country;
    return html`<label class="row">
      <input class="sr" type="radio" name="country" value=${country} .checked=${chosen} @change=${() => this.#choose({ country })} />
      <span class="code">${country}</span><span class="name">${regionName(country, this.language)}</span><span class="muted">${currencies[0]}</span>${chosen ? tick() : html`<span></span>`}
    </label>`;
  }

  #renderSelect(
    key: 'language' | 'currency',
    label: string,
    values: readonly string[],
    chosen: string,
    name: (value: string) => string,
  ): TemplateResult {
    return html`<label class="field"><span class="label">${label}</span>
      <span class="control"><select @change=${(event: Event) => this.#choose({ [key]: (event.target as HTMLSelectElement).value })}>
        ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${name(value)}</option>`)}
      </select>${chevron()}</span></label>`;
  }
}
