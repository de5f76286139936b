import { WaresCompareToggle } from './compare-toggle.ts';

const tag = 'wares-compare-toggle';
if (!customElements.get(tag)) customElements.define(tag, WaresCompareToggle);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresCompareToggle;
  }
}
