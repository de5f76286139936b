import { WaresPrice } from './price.ts';

const tag = 'wares-price';
if (!customElements.get(tag)) customElements.define(tag, WaresPrice);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresPrice;
  }
}
