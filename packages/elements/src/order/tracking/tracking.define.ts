import { WaresTracking } from './tracking.ts';

const tag = 'wares-tracking';
if (!customElements.get(tag)) customElements.define(tag, WaresTracking);

declare global {
  interface HTMLElementTagNameMap {
    'wares-tracking': WaresTracking;
  }
}
