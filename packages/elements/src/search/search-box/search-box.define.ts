import { WaresSearchBox } from './search-box.ts';

const tag = 'wares-search-box';
if (!customElements.get(tag)) customElements.define(tag, WaresSearchBox);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresSearchBox;
  }
}
