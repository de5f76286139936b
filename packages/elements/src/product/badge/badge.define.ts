import { WaresBadge } from './badge.ts';

const tag = 'wares-badge';
if (!customElements.get(tag)) customElements.define(tag, WaresBadge);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresBadge;
  }
}
