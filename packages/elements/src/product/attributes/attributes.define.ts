import { WaresAttributes } from './attributes.ts';

const tag = 'wares-attributes';
if (!customElements.get(tag)) customElements.define(tag, WaresAttributes);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresAttributes;
  }
}
