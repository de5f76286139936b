import { WaresQuantity } from './quantity.ts';

const tag = 'wares-quantity';
if (!customElements.get(tag)) customElements.define(tag, WaresQuantity);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresQuantity;
  }
}
