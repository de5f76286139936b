import type { Shop } from '@wares/contract';
import type { Resource, Storefront } from '@wares/stores';
import { createSuggestions, type SuggestState, type SuggestStore } from '@wares/stores/search';
import type { RecentSearches } from '@wares/stores/search/recent';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { SearchController } from '../../controllers/search-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { isMissing } from '../../internal/capability.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { searchWords } from '../../messages/search.ts';
import { shopWords } from '../../messages/shop.ts';
import { close, search } from '../../templates/icons.ts';
import { LONGEST, shortened } from '../shared/address.ts';
import { createFloat } from './float.ts';
import { addressOf, type Place } from './place.ts';
import { styles } from './search-box.styles.ts';
import { type Choice, choicesOf, listTemplate } from './suggestions.ts';
import type { Hearing } from './voice.ts';

/** After the last key, in milliseconds, before the backend is asked. */
const PAUSE = 140;

/** true: the browser can write down what is said. */
const canHear = (): boolean => 'SpeechRecognition' in globalThis || 'webkitSpeechRecognition' in globalThis;

/**
 * A box to search in, which completes what is typed. Inside `wares-search` it searches in place, while typing; anywhere
 * else it leads to the page that `action` names.
 *
 * @summary A search box with suggestions.
 * @slot fallback - What stands there when the shop cannot search.
 * @event wares-search - Before something is searched. Cancelable.
 * @csspart box - The box.
 * @csspart input - The input.
 * @csspart suggestions - The popup.
 * @csspart price - The price of a suggested product.
 * @csspart money - An amount of it.
 * @cssstate empty - The backend has no search.
 */
export class WaresSearchBox extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, searchWords];
  static override properties: PropertyDeclarations = {
    action: {},
    productUrl: { attribute: 'product-url' },
    paramPrefix: { attribute: 'param-prefix' },
    placeholder: {},
    noLive: { type: Boolean, attribute: 'no-live' },
    recentSearches: { type: Boolean, attribute: 'recent-searches' },
    recent: { attribute: false },
    _text: { state: true },
    _open: { state: true },
    _active: { state: true },
    _told: { state: true },
    _hears: { state: true },
  };

  /** The page that shows the results, e.g. `search.html`. Default: the search around the box, else this page. */
  declare action: string | undefined;
  /** Pattern of the product page's address. Default: that of the search around the box, else each product's own. */
  declare productUrl: string | undefined;
  /** Before the names of the parameters in the address. Default: that of the search around the box, else nothing. */
  declare paramPrefix: string | undefined;
  /** What stands in the empty box. Default: "Search the shop" in the shopper's language. */
  declare placeholder: string | undefined;
  /** Searches only when asked to, not while typing. Default false. */
  declare noLive: boolean;
  /** Offers what was searched before, with the shopper's consent (`functional`). Default false. */
  declare recentSearches: boolean;
  /** Where earlier searches are remembered, with `recent-searches`. Default: in this browser. */
  declare recent: RecentSearches | undefined;
  declare private _text: string;
  declare private _open: boolean;
  /** The number of the row that the arrow keys stand on; -1: none. */
  declare private _active: number;
  /** A sentence under the box. */
  declare private _told: string;
  declare private _hears: boolean;

  readonly #search = new SearchController(this, ({ ask }) => [ask.q]);
  readonly #shop = new StoreController<Resource<Shop>>(this);
  readonly #found = new StoreController<SuggestState>(this);
  #suggest: SuggestStore | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: string | undefined;
  #choices: readonly Choice[] = [];
  #stop: (() => void) | undefined;
  readonly #float = createFloat(() => ['.control', '.panel'].map((part) => this.renderRoot.querySelector(part)));

  constructor() {
    super();
    this.noLive = false;
    this.recentSearches = false;
    this._text = '';
    this._open = false;
    this._active = -1;
    this._told = '';
    this._hears = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#float(false);
    this.#stop?.();
    this.#suggest?.clear();
    this._open = false;
    this._hears = false;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    const { session } = this.#search;
    if (changed.has('storefront') || !this.#suggest) this.#suggest = shop && createSuggestions(shop);
    if (this.recentSearches && shop && !this.recent) void this.#remember(shop);
    this.#shop.watch(shop?.market.$shop);
    this.#found.watch(this.#suggest?.$suggestions);
    const asked = session?.ask.q ?? this.#asked ?? this.#named();
    if (asked !== this.#asked) {
      this.#asked = asked;
      if (asked !== this.#q) this._text = asked;
    }
    const recent = this.recentSearches && !this._text ? (this.recent?.list() ?? []).slice(0, 5) : [];
    this.#choices = choicesOf(
      // What is typed by now, also while the rows are still those of a letter before.
      { ...(this._text && this.#found.value), q: this.#q },
      recent,
      this.#place,
      this.productUrl ?? session?.settings.productUrl,
      this.#live ? 0 : 4,
      session,
    );
    this._active = this._open ? Math.min(this._active, this.#choices.length - 1) : -1;
  }

  /** Loaded for those who want it. */
  async #remember(shop: Storefront): Promise<void> {
    const { recentSearches } = await import('@wares/stores/search/recent');
    this.recent ??= recentSearches(shop);
  }

  /** The words that the address of a page with results names already. */
  #named(): string {
    return shortened(new URLSearchParams(location.search).get(`${this.#place.prefix}q`) ?? '');
  }

  /** What is asked by what stands in the box. */
  get #q(): string {
    return this._text.trim();
  }

  get #place(): Place {
    return { action: this.action, prefix: this.paramPrefix ?? this.#search.session?.settings.prefix ?? '' };
  }

  /** true: results follow the keys. */
  get #live(): boolean {
    return !this.noLive && !this.action && this.#search.session !== undefined;
  }

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  #type(text: string, composing = false): void {
    const cut = text.length > LONGEST;
    this._text = cut ? shortened(text) : text;
    this._told = cut ? this.t('search.cut', { count: LONGEST }) : '';
    this._active = -1;
    this._open = true;
    clearTimeout(this.#timer);
    // While a word is being composed (Chinese, Japanese, Korean), what stands in the box is not yet what is meant:
    // it is completed, and not searched for.
    this.#timer = setTimeout(() => {
      void this.#suggest?.complete(this.#q, 4);
      if (this.#live && !composing) this.#search.session?.type(this.#q);
    }, PAUSE);
  }

  #handleInput = (event: Event): void => {
    this.#type((event.target as HTMLInputElement).value, (event as InputEvent).isComposing);
  };

  #handleSubmit = (event: Event): void => {
    event.preventDefault();
    this.#submit(this.#q);
  };

  #submit(q: string, category = ''): void {
    clearTimeout(this.#timer);
    this.#shut();
    if (q && this.recentSearches) this.recent?.add(q);
    const { session } = this.#search;
    if (session && !this.action) {
      if (category) session.change({ q, category });
      else session.type(q, true);
    } else if (this.emit('wares-search', { query: q }, true)) {
      const address = addressOf(this.#place, { q, category });
      if (address) location.assign(address);
    }
  }

  #shut(): void {
    this._open = false;
    this.#suggest?.clear();
  }

  #handlePick = (event: MouseEvent, { product, category, q }: Choice): void => {
    // A product is a link; so is all else where it opens another tab.
    if (product || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this._text = q;
    this.#submit(q, category);
  };

  #handleKey = (event: KeyboardEvent): void => {
    // Keys that choose among the candidates of an input method are not ours.
    if (event.isComposing || event.keyCode === 229) return;
    const { key, altKey } = event;
    const { length } = this.#choices;
    const shown = this.#shown;
    if (key === 'Escape') {
      if (!shown && !this._text) return;
      event.preventDefault();
      if (shown) this._open = false;
      else this.#clear();
    } else if (key === 'Enter' && shown && this._active >= 0) {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>(`#o${this._active}`)?.click();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      // What stands in the box from the beginning was not completed yet.
      if (!length && this.#found.value?.q !== this.#q) void this.#suggest?.complete(this.#q, 4);
      this._open = !(altKey && key === 'ArrowUp');
      if (altKey) return;
      // The box itself is a stop on the way round.
      const stops = length + 1;
      this._active = ((this._active + 1 + (key === 'ArrowDown' ? 1 : -1) + stops) % stops) - 1;
    } else if (/Home|End|Left|Right/.test(key)) this._active = -1;
  };

  #handleBlur = (event: FocusEvent): void => {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this._open = false;
  };

  #clear = (): void => {
    clearTimeout(this.#timer);
    this._text = '';
    this._told = '';
    this.#shut();
    this.#input.focus();
    if (this.#live) this.#search.session?.type('', true);
  };

  #handleVoice = (): void => {
    if (this._hears) {
      this.#stop?.();
      this._hears = false;
      return;
    }
    this._told = '';
    this._hears = true;
    const hearing: Hearing = {
      language: this.language,
      onText: (text) => {
        this._text = shortened(text);
      },
      onEnd: (told) => {
        this._hears = false;
        this._told = told ? this.t(told) : '';
        this.#input.focus();
        if (!told && this.#q) this.#submit(this.#q);
      },
    };
    // Loaded when it is wanted: few speak.
    import('./voice.ts').then(
      ({ hear }) => {
        if (this._hears) this.#stop = hear(hearing);
      },
      () => hearing.onEnd('search.voice_failed'),
    );
  };

  get #shown(): boolean {
    return this._open && this.#choices.length > 0;
  }

  protected override updated(): void {
    this.#float(this.#shown);
    if (this._active >= 0) this.renderRoot.querySelector(`#o${this._active}`)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): unknown {
    if (!this.ready) return html`<div class="control bone" part="box" aria-busy="true"></div>`;
    if (isMissing(this, this.shop, 'search', false)) return html`<slot name="fallback"></slot>`;
    const label = this.t('search.label');
    const { _active: active, _text: text } = this;
    const shown = this.#shown;
    // Of what never opens, nothing is promised.
    const plain = !this.recentSearches && this.#shop.value?.value?.capabilities.suggestions === false && nothing;
    const popup = plain || 'list';
    return html`<form role="search" @submit=${this.#handleSubmit} @focusout=${this.#handleBlur}>
        <div class="control" part="box">
          ${search()}
          <input part="input" type="search" role=${plain || 'combobox'} enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false"
            aria-label=${label} aria-expanded=${plain || shown} aria-controls=${popup} aria-autocomplete=${popup}
            aria-activedescendant=${shown && active >= 0 ? `o${active}` : nothing} placeholder=${this._hears ? this.t('search.listening') : (this.placeholder ?? label)}
            .value=${live(text)} @input=${this.#handleInput} @compositionend=${this.#handleInput} @keydown=${this.#handleKey} />
          ${this.#renderTool()}
        </div>
        ${this.#renderPanel(shown)}
      </form>
      <div class="hint" role="status" ?hidden=${!this._told}>${this._told}</div>`;
  }

  #renderTool(): unknown {
    if (this._text && !this._hears)
      return html`<button class="tool" type="button" aria-label=${this.t('search.clear')} @click=${this.#clear}>${close()}</button>`;
    if (!canHear()) return nothing;
    return html`<button class="tool" type="button" aria-label=${this.t('search.voice')} aria-pressed=${this._hears} @click=${this.#handleVoice}><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3a2.3 2.3 0 012.3 2.3v4.4a2.3 2.3 0 01-4.6 0V5.3A2.3 2.3 0 0110 3zM5.2 9.5a4.8 4.8 0 009.6 0M10 14.3V17" /></svg></button>`;
  }

  #renderPanel(shown: boolean): unknown {
    // The box keeps the focus while the popup is pointed at.
    const stay = (event: Event) => event.preventDefault();
    return html`<div class="panel" part="suggestions" popover="manual" tabindex="-1" ?hidden=${!shown} @mousedown=${stay}>
      <div id="list" role="listbox" aria-label=${this.t('search.suggestions')}>${shown ? listTemplate(this, this.#choices, this.#q, this._active, this.#handlePick) : nothing}</div>
      ${this.#live || !this._text ? nothing : html`<button class="foot" tabindex="-1">${this.t('search.see_all')}<span aria-hidden="true">↵</span></button>`}
    </div>
    <span class="sr" role="status">${shown && !this.#live ? this.t('search.suggested', { count: this.#choices.length }) : nothing}</span>`;
  }
}
