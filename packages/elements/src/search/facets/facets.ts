import type { Facet } from '@wares/contract';
import { isMoney } from '@wares/money';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { SearchController } from '../../controllers/search-controller.ts';
import { internalsOf } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { numberText, type Words } from '../../internal/words.ts';
import type { MessageGroup } from '../../localization.ts';
import { searchWords } from '../../messages/search.ts';
import { shopWords } from '../../messages/shop.ts';
import { close, minus } from '../../templates/icons.ts';
import { chosenOf } from '../shared/address.ts';
import { activeFilters } from '../shared/filters.ts';
import type { SearchSession } from '../shared/session.ts';
import { styles } from './facets.styles.ts';
import { keepPlaces } from './merge.ts';
import type { Span } from './price-range.ts';
import { treeTemplate } from './tree.ts';
import { valuesTemplate } from './values.ts';

/** From this width of the search on, in pixels, facets are a column. */
const WIDE = 860;
/** The first of them stand open. */
const OPEN = 5;
/** After the last press of an arrow key, in milliseconds, before a thumb counts as let go. */
const LET_GO = 250;

/** What the shopper does with one facet, before it is asked for. */
export interface FacetView {
  typed: string;
  open: boolean;
  /** Of a slider: where it is pulled to, in minor units. */
  span: Span | undefined;
  /** Of a price: what was typed and is no amount. */
  wrong?: { [end in keyof Span]?: string | undefined } | undefined;
  /** Of a slider: where both thumbs stood when one was taken hold of. */
  met?: number | undefined;
}

/** What the templates of the facets need: the element around them. */
export interface FacetHost extends Words {
  view(facet: string): FacetView;
  setView(facet: string, change: Partial<FacetView>): void;
  /** Calls later, once, when nothing more is pulled. */
  settle(act: () => unknown): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
}

/** The slider; loaded when the first range is there. */
let slider: Pick<typeof import('./price-range.ts'), 'priceTemplate' | 'styles'> | undefined;

const VIEW: FacetView = { typed: '', open: false, span: undefined };

/**
 * What the results of the search around it can be narrowed by. A column where the search is at least 860 px wide, else
 * a sheet behind a button.
 *
 * @summary Narrows the results of a search.
 * @csspart facet - One facet.
 * @csspart sheet - The dialog on narrow pages.
 * @csspart button - The button that opens it.
 * @cssstate open - The sheet is open.
 */
export class WaresFacets extends WaresElement implements FacetHost {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, searchWords];
  static override properties: PropertyDeclarations = {
    only: {},
    noButton: { type: Boolean, attribute: 'no-button' },
    _wide: { state: true },
  };

  /** Which facets, by their ids and in this order, separated by commas or spaces. Default: all. */
  declare only: string | undefined;
  /** The page opens the sheet by `show()`. Default false. */
  declare noButton: boolean;
  declare private _wide: boolean | undefined;

  // Not that an answer is on its way: the counts stay as they are until it is there.
  readonly #search = new SearchController(this, ({ ask, state }) => [
    ask.category,
    ask.filters,
    ask.price,
    state.facets,
    state.faceted,
    state.wish,
    state.totalCount,
    state.status === 'error',
  ]);
  readonly #views = new Map<string, FacetView>();
  #observer: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known: { words: string; facets: readonly Facet[] } = { words: '', facets: [] };
  /** Those of the answer that was seen last. */
  #answered: readonly Facet[] | undefined;

  constructor() {
    super();
    this.noButton = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const around = this.#search.provider ?? this.parentElement;
    if (!around) return;
    const look = () => {
      this._wide = around.getBoundingClientRect().width >= WIDE;
    };
    // Once at the start, so that nothing has to move.
    look();
    this.#observer = new ResizeObserver(look);
    this.#observer.observe(around);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  /** Opens the sheet, where the facets are one. */
  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.requestUpdate();
  }

  /** Closes it. */
  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { session } = this.#search;
    if (!session) return;
    const { facets, wish } = session.state;
    const words = JSON.stringify([wish?.q, session.settings.base, this.language]);
    const isOld = facets === this.#answered;
    this.#answered = facets;
    // Those that came in another language keep no place for those to come.
    if (words !== this.#known.words) this.#known = { words: isOld ? '' : words, facets };
    else if (facets.length) this.#known = { words, facets: keepPlaces(this.#known.facets, facets) };
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // The sheet has become a column, or the other way round.
    if (focused && !focused.isConnected) this.renderRoot.querySelector<HTMLElement>('button, summary')?.focus();
    const open = this.renderRoot.querySelector('dialog[open]');
    internalsOf(this).states?.[open ? 'add' : 'delete']('open');
  }

  /** @internal What the shopper does with a facet. */
  view(facet: string): FacetView {
    return this.#views.get(facet) ?? VIEW;
  }

  /** @internal Keeps what the shopper does with a facet. */
  setView(facet: string, change: Partial<FacetView>): void {
    this.#views.set(facet, { ...this.view(facet), ...change });
    this.requestUpdate();
  }

  /** @internal Calls later, once. */
  settle(act: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, LET_GO);
  }

  #handleBackdrop = (event: Event): void => {
    if (event.target === event.currentTarget) this.close();
  };

  protected override render(): unknown {
    const { session } = this.#search;
    if (!this.ready || !session || (!session.state.wish && session.state.status !== 'error'))
      return this.#renderBones();
    const facets = this.#wanted;
    if (!session.state.faceted || session.bare || !facets.length) return nothing;
    if (this._wide) return html`<div class="column">${this.#renderFacets(session, facets)}</div>`;
    return this.#renderSheet(session, facets);
  }

  get #wanted(): readonly Facet[] {
    const { facets } = this.#known;
    const ids = this.only?.split(/[\s,]+/).filter(Boolean);
    return ids ? ids.flatMap((id) => facets.filter((one) => one.id === id)) : facets;
  }

  #renderBones(): unknown {
    return this._wide
      ? html`<div class="column" aria-busy="true">${[5, 3, 6].map((count) => html`<div class="facet bones">${Array(count).fill(html`<i class="bone"></i>`)}</div>`)}</div>`
      : nothing;
  }

  #renderFacets(session: SearchSession, facets: readonly Facet[]): unknown {
    return facets.map((facet, index) => {
      const body = this.#renderBody(session, facet);
      return body === nothing
        ? nothing
        : html`<details class="facet" part="facet" ?open=${index < OPEN || chosenOf(session.ask, facet.id)}><summary>${facet.label}<span class="sign">${minus()}${minus()}</span></summary>${body}</details>`;
    });
  }

  #renderBody(session: SearchSession, facet: Facet): unknown {
    if (facet.type === 'range') return this.#renderRange(session, facet);
    if (!facet.values.length) return nothing;
    return facet.type === 'tree' ? treeTemplate(this, session, facet) : valuesTemplate(this, session, facet);
  }

  #renderRange(session: SearchSession, facet: Facet): unknown {
    const { range } = facet;
    // One price for all narrows nothing, and a currency that nobody knows has no figures.
    if (!isMoney(range?.min) || range.max.amount <= range.min.amount) return nothing;
    if (!slider) {
      import('./price-range.ts').then(
        ({ priceTemplate, styles: sheet }) => {
          slider = { priceTemplate, styles: sheet };
          this.requestUpdate();
        },
        // The line may come back; the next results try again.
        () => {},
      );
      return html`<div class="slider bone" aria-busy="true"></div>`;
    }
    const { styleSheet } = slider.styles;
    const root = this.renderRoot as ShadowRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return slider.priceTemplate(this, session, facet);
  }

  #renderSheet(session: SearchSession, facets: readonly Facet[]): unknown {
    const count = activeFilters(this, session).length;
    const { totalCount = 0 } = session.state;
    const label = this.t('search.filter');
    return html`${
      this.noButton
        ? nothing
        : html`<button class="button secondary" part="button" type="button" aria-haspopup="dialog" @click=${() => this.show()}>${label}${count ? html` <span class="badge">${numberText(count, this.language)}</span>` : nothing}</button>`
    }
    <dialog part="sheet" aria-labelledby="title" @click=${this.#handleBackdrop} @close=${() => this.requestUpdate()}><div class="frame">
      <div class="head"><h2 id="title">${label}</h2><button class="icon" type="button" aria-label=${this.t('close')} @click=${() => this.close()}>${close()}</button></div>
      <div class="inside">${this.#renderFacets(session, facets)}</div>
      <div class="buttons"><button class="button quiet" type="button" aria-disabled=${!count} @click=${() => session.clear()}>${this.t('search.clear_all')}</button><button class="button primary" type="button" @click=${() => this.close()}>${this.t('search.show', { count: totalCount })}</button></div>
    </div></dialog>`;
  }
}
