import { WaresGallery } from './gallery.ts';

const tag = 'wares-gallery';
if (!customElements.get(tag)) customElements.define(tag, WaresGallery);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresGallery;
  }
}
