import { WaresFacets } from './facets.ts';

const tag = 'wares-facets';
if (!customElements.get(tag)) customElements.define(tag, WaresFacets);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresFacets;
  }
}
