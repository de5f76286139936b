import { WaresPagination } from './pagination.ts';

const tag = 'wares-pagination';
if (!customElements.get(tag)) customElements.define(tag, WaresPagination);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresPagination;
  }
}
