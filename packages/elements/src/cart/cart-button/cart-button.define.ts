import { WaresCartButton } from './cart-button.ts';

const tag = 'wares-cart-button';
if (!customElements.get(tag)) customElements.define(tag, WaresCartButton);

declare global {
  interface HTMLElementTagNameMap {
    'wares-cart-button': WaresCartButton;
  }
}
