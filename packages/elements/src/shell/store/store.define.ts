import { WaresStore } from './store.ts';

const tag = 'wares-store';
if (!customElements.get(tag)) customElements.define(tag, WaresStore);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresStore;
  }
}
