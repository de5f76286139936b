import '../facets/facets.define.ts';
import '../pagination/pagination.define.ts';
import '../results/results.define.ts';
import '../search-box/search-box.define.ts';
import '../sort/sort.define.ts';
import { WaresSearch } from './search.ts';

const tag = 'wares-search';
if (!customElements.get(tag)) customElements.define(tag, WaresSearch);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresSearch;
  }
}
