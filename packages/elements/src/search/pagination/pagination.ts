import { html, nothing, type PropertyDeclarations } from 'lit';
import { SearchController } from '../../controllers/search-controller.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import { numberText } from '../../internal/words.ts';
import type { MessageGroup } from '../../localization.ts';
import { searchWords } from '../../messages/search.ts';
import { shopWords } from '../../messages/shop.ts';
import type { PageMode } from '../shared/session.ts';
import { styles } from './pagination.styles.ts';

/** How far before the end the next results are fetched, in `auto`. */
const AHEAD = '600px';

/** Numbers of pages that are offered: the first, the last, and those around the one shown; 0 is a gap. */
export function pagesAround(page: number, last: number): number[] {
  const near = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((one, index) => {
    const gap = one - (pages[index - 1] ?? 0);
    return gap === 2 ? [one - 1, one] : gap > 2 ? [0, one] : [one];
  });
}

/**
 * Leads on through the results of the search around it: a button that shows more, numbered pages, or by itself when the
 * end comes near. All of them are links, so that a search engine finds its way.
 *
 * @summary More results of a search, or their pages.
 * @csspart more - The button that shows more.
 * @csspart pages - The list of pages.
 */
export class WaresPagination extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, searchWords];
  static override properties: PropertyDeclarations = { mode: { reflect: true } };

  /** `more`: a button adds the next. `pages`: one page at a time. `auto`: more come as the end comes near. Default: that of the search. */
  declare mode: PageMode | undefined;

  readonly #search = new SearchController(this);
  #eye: IntersectionObserver | undefined;

  get #mode(): PageMode {
    return this.mode ?? this.#search.session?.settings.mode ?? 'more';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.#follow(this.#search.provider?.mode);
    super.disconnectedCallback();
    this.#eye?.disconnect();
    this.#eye = undefined;
  }

  protected override willUpdate(changed: Parameters<WaresElement['willUpdate']>[0]): void {
    super.willUpdate(changed);
    this.#follow(this.mode ?? (changed.has('mode') ? this.#search.provider?.mode : undefined));
  }

  /** The search has to know what is shown of it; without a mode here, it is the search's own. */
  #follow(mode: PageMode | undefined): void {
    const { session } = this.#search;
    if (mode && session && session.settings.mode !== mode) session.refresh({ ...session.settings, mode }, {});
  }

  protected override updated(): void {
    const { session } = this.#search;
    const more =
      this.isConnected && this.#mode === 'auto' && session?.state.status === 'ready' && session.state.hasMore;
    this.#eye?.disconnect();
    this.#eye = undefined;
    if (!more) return;
    // A new one each time: it tells at once whether the end is near already.
    this.#eye = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void session.more();
      },
      { rootMargin: AHEAD },
    );
    this.#eye.observe(this);
  }

  #plain = (event: MouseEvent): boolean => {
    // Another tab or window is the browser's affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return false;
    event.preventDefault();
    return true;
  };

  #handleMore = async (event: MouseEvent): Promise<void> => {
    if (!this.#plain(event)) return;
    const { session } = this.#search;
    await session?.more();
    if (session?.state.status === 'error') session.onStuck?.();
  };

  #handlePage(event: MouseEvent, page: number): void {
    if (this.#plain(event)) this.#search.session?.change({ page });
  }

  protected override render(): unknown {
    const { session } = this.#search;
    if (!this.ready || !session) return nothing;
    const { status, items } = session.state;
    if (!items.length || status === 'error') return nothing;
    return this.#mode === 'pages' ? this.#renderPages() : this.#renderMore();
  }

  #renderMore(): unknown {
    const { session } = this.#search;
    if (!session) return nothing;
    const { status, items, totalCount, hasMore, wish } = session.state;
    if (!hasMore && items.length <= session.settings.limit) return nothing;
    const busy = status === 'loading-more';
    const left = totalCount === undefined ? undefined : totalCount - items.length;
    const label = busy
      ? this.t('search.more_busy')
      : left && left <= session.settings.limit
        ? this.t('search.more_last', { count: left })
        : this.t('search.more');
    const page = Math.ceil(items.length / session.settings.limit) + 1;
    const share = totalCount ? Math.round((items.length / totalCount) * 100) : 100;
    return html`<div class="more" ?hidden=${!wish}>
      ${
        totalCount === undefined
          ? nothing
          : html`<span>${this.t('search.seen', { seen: numberText(items.length, this.language), count: totalCount })}</span>
            <span class="meter" aria-hidden="true"><i .style=${`inline-size:${share}%`}></i></span>`
      }
      ${hasMore ? html`<a class="button secondary" part="more" href=${session.href({ page })} aria-busy=${busy || nothing} aria-disabled=${busy || nothing} @click=${this.#handleMore}>${label}${busy ? html`<span class="line"></span>` : nothing}</a>` : nothing}
    </div>`;
  }

  #renderPages(): unknown {
    const { session } = this.#search;
    if (!session) return nothing;
    const { page } = session.ask;
    const { totalCount, hasMore } = session.state;
    const last =
      totalCount === undefined ? (hasMore ? page + 1 : page) : Math.ceil(totalCount / session.settings.limit);
    if (last < 2 && page === 1) return nothing;
    const step = (to: number, key: string, turned: boolean) =>
      to < 1 || to > last
        ? html`<span class="page" aria-hidden="true"></span>`
        : html`<a class="page" rel=${turned ? 'next' : 'prev'} href=${session.href({ page: to })} aria-label=${this.t(key)} @click=${(event: MouseEvent) => this.#handlePage(event, to)}><svg class="flip" viewBox="0 0 20 20" aria-hidden="true"><path d=${turned ? 'M7.5 4.5L13 10l-5.5 5.5' : 'M12.5 4.5L7 10l5.5 5.5'} /></svg></a>`;
    return html`<nav aria-label=${this.t('search.pages')}><ul class="pages" part="pages">
      <li>${step(page - 1, 'search.previous', false)}</li>
      ${pagesAround(page, last).map((one) =>
        one
          ? html`<li><a class="page" href=${session.href({ page: one })} aria-label=${this.t('search.page', { n: one })} aria-current=${one === page ? 'page' : nothing} @click=${(event: MouseEvent) => this.#handlePage(event, one)}>${numberText(one, this.language)}</a></li>`
          : html`<li class="page muted" aria-hidden="true">…</li>`,
      )}
      <li>${step(page + 1, 'search.next', true)}</li>
    </ul></nav>`;
  }
}
