import { WaresTitle } from './title.ts';

const tag = 'wares-title';
if (!customElements.get(tag)) customElements.define(tag, WaresTitle);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresTitle;
  }
}
