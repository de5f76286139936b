import { WaresDeliveryPromise } from './delivery-promise.ts';

const tag = 'wares-delivery-promise';
if (!customElements.get(tag)) customElements.define(tag, WaresDeliveryPromise);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresDeliveryPromise;
  }
}
