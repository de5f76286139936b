import { WaresStock } from './stock.ts';

const tag = 'wares-stock';
if (!customElements.get(tag)) customElements.define(tag, WaresStock);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresStock;
  }
}
