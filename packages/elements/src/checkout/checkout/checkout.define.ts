import { WaresCheckout } from './checkout.ts';

const tag = 'wares-checkout';
if (!customElements.get(tag)) customElements.define(tag, WaresCheckout);

declare global {
  interface HTMLElementTagNameMap {
    'wares-checkout': WaresCheckout;
  }
}
