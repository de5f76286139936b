import { WaresCompare } from './compare.ts';

const tag = 'wares-compare';
if (!customElements.get(tag)) customElements.define(tag, WaresCompare);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresCompare;
  }
}
