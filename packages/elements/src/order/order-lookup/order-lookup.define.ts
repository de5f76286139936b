import { WaresOrderLookup } from './order-lookup.ts';

const tag = 'wares-order-lookup';
if (!customElements.get(tag)) customElements.define(tag, WaresOrderLookup);

declare global {
  interface HTMLElementTagNameMap {
    'wares-order-lookup': WaresOrderLookup;
  }
}
