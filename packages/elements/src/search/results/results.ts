import type { Product } from '@wares/contract';
import { html, nothing } from 'lit';
import { SearchController } from '../../controllers/search-controller.ts';
import { prefixOf } from '../../internal/ancestors.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { showState, type ViewState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { numberText } from '../../internal/words.ts';
import type { MessageGroup } from '../../localization.ts';
import { searchWords } from '../../messages/search.ts';
import { shopWords } from '../../messages/shop.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import { alert, close } from '../../templates/icons.ts';
import { type ActiveFilter, activeFilters } from '../shared/filters.ts';
import type { SearchSession } from '../shared/session.ts';
import { styles } from './results.styles.ts';

/** How long older results stand as they are while newer ones are on their way, in milliseconds. */
const PATIENCE = 150;

/**
 * What the search around it has found: how many, what narrows them, and the products. Says what helps when there are none.
 *
 * @summary The results of a search.
 * @slot tools - Beside the count; not shown where nothing was found and nothing narrows it.
 * @slot empty - Beneath what is said when nothing was found.
 * @csspart bar - The count, and the tools beside it.
 * @csspart count - How many there are.
 * @csspart chips - What narrows the results.
 * @csspart chip - One of them.
 * @csspart grid - The grid of products.
 * @csspart empty - What stands there when nothing was found.
 * @cssstate loading - The first results are on their way.
 * @cssstate empty - Nothing was found.
 * @cssstate error - The results did not load.
 * @cssstate busy - Other or more results are on their way.
 * @cssstate ready - The results are shown.
 */
export class WaresResults extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, searchWords];

  readonly #search = new SearchController(this);
  #grid: WaresProductGrid | undefined;
  #session: SearchSession | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: Parameters<WaresElement['willUpdate']>[0]): void {
    super.willUpdate(changed);
    const { session } = this.#search;
    if (session !== this.#session) {
      this.#session = session;
      if (session) {
        session.onGrown = this.#handleGrown;
        session.onPage = this.#handlePage;
        session.onStuck = this.#handleStuck;
      }
    }
    showState(this, this.#state);
  }

  get #state(): ViewState {
    const state = this.#search.session?.state;
    if (!this.ready || !state) return 'loading';
    const { status, items } = state;
    if (status === 'error') return 'error';
    if (status === 'ready') return items.length ? 'ready' : 'empty';
    return items.length || state.wish ? 'busy' : 'loading';
  }

  get #heading(): HTMLElement | null {
    return this.renderRoot.querySelector('.count');
  }

  #handleGrown = async (first: number): Promise<void> => {
    const { session } = this.#search;
    if (!session) return;
    this.announce(this.t('grid.shown', { count: session.state.items.length }));
    if (session.settings.mode === 'auto' || session.state.hasMore) return;
    await this.updateComplete;
    await this.#grid?.updateComplete;
    // The button has done its work and is gone: on to the first new product.
    const cards = this.#grid?.renderRoot.querySelectorAll<HTMLElement>('[role=listitem]');
    cards?.[first]?.focus();
  };

  #handlePage = (): void => {
    const heading = this.#heading;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };

  /** The button that was pressed has given way to what went wrong. */
  #handleStuck = async (): Promise<void> => {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice button')?.focus();
  };

  async #retry(session: SearchSession): Promise<void> {
    await session.retry();
    await this.updateComplete;
    // What was pressed is gone, or there again; who has gone elsewhere meanwhile stays there.
    if (document.activeElement !== document.body) return;
    if (session.state.status === 'error') await this.#handleStuck();
    else this.#heading?.focus({ preventScroll: true });
  }

  /** Drops something; what was pressed may be gone then, and the focus goes on to the next. */
  async #drop(act: () => unknown): Promise<void> {
    if (act() === false) return;
    await this.updateComplete;
    const next = this.renderRoot.querySelector<HTMLElement>('.chips button') ?? this.#heading;
    next?.focus({ preventScroll: true });
  }

  #link = (event: MouseEvent, act: () => void): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };

  protected override render(): unknown {
    const { session } = this.#search;
    if (!this.ready || !session)
      return html`<div class="bar wait" aria-busy="true"><span class="bone stub"></span></div>`;
    const { bare } = session;
    const shown = bare ? 'empty' : this.#state;
    const filters = activeFilters(this, session);
    const says = this.#says(session, shown, filters);
    const ways = shown === 'empty' ? this.#ways(session, filters) : [];
    return html`<div class=${bare ? 'bar bare' : 'bar'} part="bar">
        <h2 class=${shown === 'empty' ? 'count lead' : 'count'} part="count" tabindex="-1"><span role="status">${says}</span>${says === nothing ? html`<span class="sr">${this.t('search.label')}</span>` : nothing}</h2>
        ${bare ? nothing : html`<slot name="tools"></slot>`}
      </div>
      ${filters.length && !ways.length ? this.#renderChips(session, filters) : nothing}
      ${shown === 'empty' || shown === 'error' ? nothing : this.#renderSpelling(session)}
      ${
        shown === 'empty'
          ? this.#renderEmpty(session, filters, ways)
          : html`<div aria-busy=${shown === 'loading' || shown === 'busy'}>${this.#renderGrid(session, shown)}</div>`
      }
      ${shown === 'error' ? this.#renderError(session, filters) : nothing}`;
  }

  /** Of what is shown, also while newer results are on their way. */
  #says(
    { state: { wish, totalCount, items, correctedQuery } }: SearchSession,
    shown: ViewState,
    filters: readonly ActiveFilter[],
  ): unknown {
    if (shown === 'empty')
      return wish?.q
        ? this.t('search.none_query', { query: wish.q })
        : this.t(filters.length ? 'search.none' : 'grid.empty');
    if (!wish || totalCount === undefined || !items.length) return nothing;
    const query = correctedQuery ?? wish.q;
    const text = this.t(query ? 'search.count' : 'search.all', { count: totalCount, query: query ?? '' });
    const number = numberText(totalCount, this.language);
    return text.startsWith(number) ? html`<b>${number}</b>${text.slice(number.length)}` : text;
  }

  #renderChips(session: SearchSession, filters: readonly ActiveFilter[]): unknown {
    return html`<ul class="chips" part="chips" aria-label=${this.t('search.active')}>
      ${filters.map(
        ({ facet, value, label }) =>
          html`<li><button class="chip" part="chip" type="button" aria-label=${this.t('search.drop', { name: label })} @click=${() => this.#drop(() => session.drop(facet, value))}><span>${label}</span>${close()}</button></li>`,
      )}
      ${filters.length > 1 ? html`<li><button class="link" type="button" @click=${() => this.#drop(() => session.clear())}>${this.t('search.clear_all')}</button></li>` : nothing}
    </ul>`;
  }

  #query(session: SearchSession, q: string): unknown {
    return html`<a href=${session.href({ q })} @click=${(event: MouseEvent) => this.#link(event, () => session.change({ q }))}><b>${q}</b></a>`;
  }

  #renderSpelling(session: SearchSession): unknown {
    const { correctedQuery, suggestedQuery, wish } = session.state;
    if (correctedQuery && wish?.q)
      return html`<p class="spelling">${this.t('search.corrected', { query: wish.q, other: correctedQuery })}</p>`;
    return suggestedQuery
      ? html`<p class="spelling">${this.phrase('search.did_you_mean', { query: this.#query(session, suggestedQuery) })}</p>`
      : nothing;
  }

  #renderGrid(session: SearchSession, shown: ViewState): unknown {
    const { items } = session.state;
    let grid = this.#grid;
    if (!grid) {
      grid = document.createElement(`${prefixOf(this)}-product-grid`) as WaresProductGrid;
      grid.part.add('grid');
      // The search tells what was found.
      grid.addEventListener('wares-results', (event) => event.stopPropagation());
      this.#grid = grid;
    }
    grid.hidden = !items.length && shown !== 'loading';
    this.#dim(grid, shown === 'busy' && session.state.status === 'loading');
    const { limit, productUrl, wishlist } = session.settings;
    // A product that is not there yet is a bone of its size.
    const products = items.length || shown !== 'loading' ? items : (new Array(limit).fill(undefined) as Product[]);
    Object.assign(grid, { storefront: session.storefront, productUrl, wishlist });
    if (grid.products !== products && !(shown === 'loading' && grid.products?.length === limit && !grid.products[0]))
      grid.products = products;
    return grid;
  }

  /** After a moment: what comes at once does not flicker, and dimming a page of cards is dear. */
  #dim(grid: WaresProductGrid, old: boolean): void {
    clearTimeout(this.#timer);
    if (old) this.#timer = setTimeout(() => grid.classList.add('old'), PATIENCE);
    else if (grid.classList.contains('old')) grid.classList.remove('old');
  }

  #renderError(session: SearchSession, filters: readonly ActiveFilter[]): unknown {
    const { error } = session.state;
    if (!error) return nothing;
    // An old link asks for a filter that is gone; what the backend says of it is for developers.
    const refused = error.code === 'validation_failed';
    const text = refused ? this.t(filters.length ? 'search.refused' : 'error.unknown') : errorText(error, this);
    const button = refused
      ? filters.length
        ? this.#renderClear(session)
        : nothing
      : isFinal(error)
        ? nothing
        : html`<button class="button secondary" type="button" @click=${() => void this.#retry(session)}>${this.t('state.retry')}</button>`;
    return html`<div class="notice critical" role="alert">${alert()}<span>${text}</span>${button}</div>`;
  }

  #renderClear(session: SearchSession, more: unknown = nothing): unknown {
    return html`<button class="button secondary" type="button" @click=${() => this.#drop(() => session.clear())}>${this.t('search.clear_filters')}${more}</button>`;
  }

  #names(filters: readonly ActiveFilter[]): string {
    return new Intl.ListFormat(this.language).format(filters.map(({ label }) => label));
  }

  /** What would be found without each of the filters. */
  #ways({ state: { loosen = [] } }: SearchSession, filters: readonly ActiveFilter[]) {
    return loosen.flatMap(({ id, count }) => {
      const [facet = '', value] = id.split(':');
      const mine = filters.filter((one) => one.facet === facet && (!value || one.value === value));
      const label = this.#names(mine);
      return label && count ? [{ facet, value, count, label }] : [];
    });
  }

  /** What would be found without any of them, where that is all that helps. Not told where the page's own filters would go too. */
  #withoutAll({ state: { loosen = [] } }: SearchSession, filters: readonly ActiveFilter[]) {
    const all = loosen.find(({ id }) => id === '*');
    const mine = new Set(filters.map(({ facet }) => facet));
    if (!all || loosen.some(({ id }) => id !== '*' && !mine.has(id.split(':', 1)[0] ?? ''))) return undefined;
    const name = this.#names(filters);
    return { count: all.count, label: this.t('search.without', { name, count: all.count }) };
  }

  #renderEmpty(
    session: SearchSession,
    filters: readonly ActiveFilter[],
    ways: readonly (Omit<ActiveFilter, 'value'> & { value: string | undefined; count: number })[],
  ): unknown {
    const { state, settings } = session;
    const { suggestedQuery, correctedQuery, wish, loosen = [] } = state;
    const query = wish?.q ?? '';
    const other = suggestedQuery ?? (query ? correctedQuery : undefined);
    const all = ways.length ? undefined : this.#withoutAll(session, filters);
    // The backend says that the words find nothing, whatever filters are let go of.
    const helpless = loosen.length > 0 && !ways.length && !loosen.some(({ id }) => id === '*');
    const wayOut = query && query !== settings.base.q;
    return html`<div class="empty" part="empty">
      ${other ? html`<p>${this.phrase('search.did_you_mean', { query: this.#query(session, other) })}</p>` : nothing}
      ${
        ways.length
          ? html`<p class="muted small" id="loosen">${this.t('search.loosen')}</p><ul class="chips" aria-labelledby="loosen">${ways.map(
              ({ facet, value, label, count }) =>
                html`<li><button class="chip" part="chip" type="button" aria-label=${this.t('search.without', { name: label, count })} @click=${() => this.#drop(() => session.drop(facet, value))}><span>${label} <span class="muted">+${numberText(count, this.language)}</span></span>${close()}</button></li>`,
            )}</ul>`
          : nothing
      }
      ${
        filters.length && !(helpless && wayOut)
          ? this.#renderClear(
              session,
              all
                ? html` <span class="muted" aria-hidden="true">+${numberText(all.count, this.language)}</span><span class="sr">${all.label}</span>`
                : nothing,
            )
          : wayOut
            ? html`<button class="button secondary" type="button" @click=${() => this.#drop(() => session.clear({ q: settings.base.q }))}>${this.t('search.show_all')}</button>`
            : nothing
      }
    </div><slot name="empty"></slot>`;
  }
}
