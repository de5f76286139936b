import { WaresVariantPicker } from './variant-picker.ts';

const tag = 'wares-variant-picker';
if (!customElements.get(tag)) customElements.define(tag, WaresVariantPicker);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresVariantPicker;
  }
}
