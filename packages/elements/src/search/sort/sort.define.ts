import { WaresSort } from './sort.ts';

const tag = 'wares-sort';
if (!customElements.get(tag)) customElements.define(tag, WaresSort);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresSort;
  }
}
