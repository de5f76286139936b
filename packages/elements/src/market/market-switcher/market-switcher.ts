import type { Context, Market, Shop } from '@wares/contract';
import type { Resource } from '@wares/stores';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { StoreController } from '../../controllers/store-controller.ts';
import { regionName } from '../../internal/names.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { alert, chevron, close, search, tick } from '../../templates/icons.ts';
import { currencyLabel, fitting, languageLabel, languagesIn, matching, moving } from './choices.ts';
import { styles } from './market-switcher.styles.ts';

/** Room that the panel wants below its button, in pixels; with less it goes where there is more. */
const ENOUGH = 400;

const PARTS = ['country', 'currency', 'language'] as const;

/**
 * Lets the shopper say where to deliver, in which currency and in which language. Countries are named by code and
 * name, never by flag. The choice is kept, the cart follows, and every price in the page is asked anew.
 *
 * @summary Chooses country, currency and language.
 * @event wares-market-change - before the market changes; cancelable
 * @event wares-market-changed - the market that holds, when it is first known and after every change
 * @csspart button - the native button in the page
 * @csspart label - country and currency beside the code
 * @csspart panel - the panel in the top layer
 * @cssstate loading - the shop's countries are not known yet
 * @cssstate error - the shop's countries did not load
 * @cssstate busy - a change is under way
 * @cssstate ready - a choice can be made
 */
export class WaresMarketSwitcher extends WaresElement {
  static override styles = styles;
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
  /** Chosen, but not yet said: the words of a new language may still be on their way. */
  #news: Context | undefined;
  /** The market that the page was told. */
  #told: string | undefined;
  /** The focus was in the panel when it closed. */
  #focused = false;

  constructor() {
    super();
    this._filter = '';
    this._busy = false;
    this._failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#shop.watch(this.shop?.market.$shop);
    this.#context.watch(this.shop?.market.$context);
    const known = this.ready && this.#context.value;
    showState(this, this._busy ? 'busy' : known ? 'ready' : this.#shop.value?.error ? 'error' : 'loading');
  }

  protected override updated(): void {
    this.#tell();
    const news = this.#news;
    if (!news || !this.upToDate) return;
    this.#news = undefined;
    const { language } = this;
    const country = regionName(news.country, language);
    this.announce(this.t('market.now', { country, currency: currencyLabel(news.currency, language) }));
  }

  /** Tells the page which market holds, once for each. */
  #tell(): void {
    const now = this.#context.value;
    const told = now && this.upToDate ? `${Object.values(now)}` : this.#told;
    if (!now || told === this.#told) return;
    this.#told = told;
    this.emit('wares-market-changed', { ...now });
  }

  /** The market that holds, for a script that came after `wares-market-changed`; undefined until it is known. */
  get market(): Context | undefined {
    return this.#context.value;
  }

  get #markets(): readonly Market[] {
    return this.#shop.value?.value?.markets ?? [];
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector('.panel');
  }

  /** Opens the panel, once the shop's countries are known. */
  open(): void {
    this.#panel?.showPopover();
  }

  /** Closes the panel; nothing is changed. */
  close(): void {
    this.#panel?.hidePopover();
  }

  #handleBeforeToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'open') {
      this.#focused = this.shadowRoot?.activeElement != null;
      return;
    }
    if (!this._busy) this._choice = this.#context.value;
    this._filter = '';
    this._failed = false;
    this.#place();
  };

  #handleToggle = (event: ToggleEvent): void => {
    const open = event.newState === 'open';
    this.#follow(open);
    if (!open) {
      // Not every engine gives the focus back from within a shadow root.
      const now = this.shadowRoot?.activeElement;
      const lost = now ? this.#panel?.contains(now) : document.activeElement === document.body;
      if (this.#focused && lost) this.renderRoot.querySelector<HTMLElement>('.face')?.focus({ preventScroll: true });
      return;
    }
    this.renderRoot.querySelector('.row:has(:checked)')?.scrollIntoView({ block: 'nearest' });
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  };

  /** While the panel is open it stays at its button when the page moves. */
  #follow(open: boolean): void {
    const change = open ? addEventListener : removeEventListener;
    change('resize', this.#place);
    change('scroll', this.#place, { capture: true });
  }

  /** At the button, below it or above, where there is room; a sheet at the foot of narrow windows is the style sheet's part. */
  #place = (): void => {
    const panel = this.#panel;
    const at = this.renderRoot.querySelector('.face')?.getBoundingClientRect();
    if (!panel || !at) return;
    const room = document.documentElement.clientWidth;
    const width = Math.min(400, room - 16);
    const start = getComputedStyle(this).direction === 'rtl' ? at.left : at.right - width;
    const [above, below] = [at.top - 16, innerHeight - at.bottom - 16];
    const up = below < ENOUGH && above > below;
    const place = {
      left: Math.max(8, Math.min(start, room - width - 8)),
      top: up ? undefined : at.bottom + 8,
      bottom: up ? innerHeight - at.top + 8 : undefined,
      room: Math.max(240, up ? above : below),
    };
    for (const [key, value] of Object.entries(place))
      panel.style.setProperty(`--${key}`, value === undefined ? 'auto' : `${value}px`);
  };

  #market(of: string | undefined): Market | undefined {
    return this.#markets.find(({ country }) => country === of);
  }

  #choose(change: Partial<Context>): void {
    const now = this._choice;
    if (!now) return;
    const market = this.#market(change.country ?? now.country);
    if (market)
      this._choice = change.country
        ? moving(this.#market(now.country), market, now)
        : fitting(market, { ...now, ...change });
  }

  get #found(): Market[] {
    return matching(this.#markets, this._filter, this.language);
  }

  #handleFilter = (event: Event): void => {
    this._filter = (event.target as HTMLInputElement).value;
    const [one, ...more] = this.#found;
    // The one that Enter takes now.
    if (one && !more.length) this.announce(regionName(one.country, this.language));
  };

  /** Some engines keep Escape for emptying the search field. A dialog that the panel was opened from stays open. */
  #handlePanelKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#panel?.hidePopover();
  };

  /** Down goes on to the list; Enter takes the only country that is left, and asks to choose among several. */
  #handleFilterKey = (event: KeyboardEvent): void => {
    const { key, isComposing } = event;
    if (isComposing || (key !== 'ArrowDown' && (key !== 'Enter' || !this._filter.trim()))) return;
    const [first, ...more] = this.#found;
    if (key === 'Enter' && first && !more.length) {
      this.#choose({ country: first.country });
      return;
    }
    event.preventDefault();
    const rows = '.rows input';
    (
      this.renderRoot.querySelector<HTMLElement>(`${rows}:checked`) ?? this.renderRoot.querySelector<HTMLElement>(rows)
    )?.focus();
  };

  #handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { _choice: choice, shop } = this;
    if (!choice || this._busy || !shop) return;
    if (PARTS.every((part) => choice[part] === this.#context.value?.[part])) return this.close();
    if (!this.emit('wares-market-change', choice, true)) return;
    this._busy = true;
    this._failed = false;
    let stop = () => {};
    // A cart that waits for the shop has written it down, and follows when it can; the shopper need not wait.
    const kept = new Promise<void>((resolve) => {
      stop = shop.cart.$cart.subscribe(({ offline }) => offline && resolve());
    });
    try {
      await Promise.race([shop.market.set(choice), kept]);
      this.#news = choice;
      this.close();
    } catch {
      this._failed = true;
    } finally {
      stop();
      this._busy = false;
    }
  };

  protected override render() {
    const context = this.#context.value;
    const { status, error } = this.#shop.value ?? {};
    if (!this.ready || !(context || error))
      return html`<span class="face wait" aria-busy="true"><span class="bone"></span></span>`;
    if (!context)
      return html`<button class="face" type="button" part="button" aria-busy=${status === 'loading'} @click=${() => this.shop?.market.again()}>${alert()} ${this.t('market.failed-load')}</button>`;
    const name = regionName(context.country, this.language);
    return html`<button class="face" type="button" part="button" popovertarget="panel" aria-haspopup="dialog">
        <span class="sr">${this.t('market.title')}</span><span class="code">${context.country}</span><span class="name" part="label">${name} · ${context.currency}</span>
      </button>
      <div class="panel" id="panel" part="panel" popover role="dialog" aria-labelledby="title" @beforetoggle=${this.#handleBeforeToggle} @toggle=${this.#handleToggle} @keydown=${this.#handlePanelKey}>
        ${this._choice ? this.#renderForm(this._choice, context) : nothing}
      </div>`;
  }

  #renderForm(choice: Context, now: Context): TemplateResult {
    const { language, _busy: busy } = this;
    const found = this.#found;
    const market = this.#market(choice.country);
    return html`<form @submit=${this.#handleSubmit}>
      <div class="head">
        <h2 id="title">${this.t('market.title')}</h2>
        <button class="icon" type="button" popovertarget="panel" popovertargetaction="hide" aria-label=${this.t('close')}>${close()}</button>
      </div>
      <div class="control find">
        ${search()}
        <input type="search" autocomplete="off" .value=${this._filter} placeholder=${this.t('market.filter')} aria-label=${this.t('market.filter')}
          @input=${this.#handleFilter} @keydown=${this.#handleFilterKey} />
      </div>
      <div class="rows" role="radiogroup" aria-label=${this.t('market.countries')}>${found.map((one) => this.#renderRow(one, choice))}</div>
      <div class="none" role="status">${found.length ? nothing : html`<b>${this.t('market.none', { text: this._filter })}</b><p>${this.t('market.none-hint')}</p>`}</div>
      <div class="foot">
        ${
          this._failed
            ? html`<p class="notice warning" role="alert">${alert()}<span><b>${this.t('market.failed')}</b><br />${this.t('market.failed-hint')}</span></p>`
            : nothing
        }
        <div class="two">
          ${this.#renderSelect('language', this.t('market.language'), languagesIn(market, now.language, choice.language), choice.language, languageLabel)}
          ${this.#renderSelect('currency', this.t('market.currency'), market?.currencies ?? [], choice.currency, (code) => currencyLabel(code, language))}
        </div>
        <button class="button primary block" aria-busy=${busy} aria-disabled=${busy}>
          ${busy ? html`${this.t('market.saving')}<span class="line"></span>` : this.t('market.save')}
        </button>
      </div>
    </form>`;
  }

  #renderRow({ country, currencies }: Market, choice: Context): TemplateResult {
    const chosen = country === choice.country;
    return html`<label class="row">
      <input class="sr" type="radio" name="country" value=${country} .checked=${live(chosen)} @change=${() => this.#choose({ country })} />
      <span class="code" aria-hidden="true">${country}</span><span class="name">${regionName(country, this.language)}</span><span class="muted">${currencies[0]}</span>${chosen ? tick() : html`<span></span>`}
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
        ${values.map((value) => html`<option value=${value} lang=${key === 'language' ? value : nothing} .selected=${live(value === chosen)}>${name(value)}</option>`)}
      </select>${chevron()}</span></label>`;
  }
}
