import { WaresDescription } from './description.ts';

const tag = 'wares-description';
if (!customElements.get(tag)) customElements.define(tag, WaresDescription);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresDescription;
  }
}
