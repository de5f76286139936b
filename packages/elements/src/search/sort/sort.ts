import { html, type PropertyDeclarations } from 'lit';
import { SearchController } from '../../controllers/search-controller.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { searchWords } from '../../messages/search.ts';
import { shopWords } from '../../messages/shop.ts';
import { chevron } from '../../templates/icons.ts';
import { type Ask, SORTS } from '../shared/address.ts';
import { styles } from './sort.styles.ts';

/**
 * In which order the results of the search around it come.
 *
 * @summary Sorts the results of a search.
 * @csspart control - The box around the choice.
 */
export class WaresSort extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, searchWords];
  static override properties: PropertyDeclarations = { sorts: {} };

  /** Which orders are offered, separated by commas or spaces. Default: all that the backend has. */
  declare sorts: string | undefined;

  readonly #search = new SearchController(this, ({ ask, state }) => [!ask.q, ask.sort, state.faceted]);

  #handleChange = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (!this.#search.session?.change({ sort: select.value as Ask['sort'] })) this.requestUpdate();
  };

  protected override render(): unknown {
    const { session } = this.#search;
    if (!this.ready || !session) return html`<div class="control bone" aria-busy="true"></div>`;
    const { q, sort } = session.ask;
    const wanted = this.sorts?.split(/[\s,]+/);
    // Without a search there is nothing to be relevant to: the shop's own order stands in its place.
    const orders = SORTS.filter((one) => one !== 'relevance' && (wanted?.includes(one) ?? true));
    // A backend without facets sorts by what every backend has.
    const plain = !session.state.faceted;
    const chosen = sort === 'relevance' ? '' : sort;
    return html`<label class="control" part="control"><span class="muted word">${this.t('search.sort')}</span>
      <select .value=${chosen} @change=${this.#handleChange}>
        <option value="" ?selected=${!chosen}>${this.t(q ? 'sort.relevance' : 'sort.ours')}</option>
        ${orders
          .filter((one) => !plain || !/best|rating/.test(one))
          .map((one) => html`<option value=${one} ?selected=${one === chosen}>${this.t(`sort.${one}`)}</option>`)}
      </select>${chevron()}</label>`;
  }
}
