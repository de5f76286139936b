import { WaresShare } from './share.ts';

const tag = 'wares-share';
if (!customElements.get(tag)) customElements.define(tag, WaresShare);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresShare;
  }
}
