import { WaresMarketSwitcher } from './market-switcher.ts';

const tag = 'wares-market-switcher';
if (!customElements.get(tag)) customElements.define(tag, WaresMarketSwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'wares-market-switcher': WaresMarketSwitcher;
  }
}
