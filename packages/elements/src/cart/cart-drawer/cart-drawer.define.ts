import { WaresCartDrawer } from './cart-drawer.ts';

const tag = 'wares-cart-drawer';
if (!customElements.get(tag)) customElements.define(tag, WaresCartDrawer);

declare global {
  interface HTMLElementTagNameMap {
    'wares-cart-drawer': WaresCartDrawer;
  }
}
