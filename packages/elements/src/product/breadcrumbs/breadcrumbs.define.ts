import { WaresBreadcrumbs } from './breadcrumbs.ts';

const tag = 'wares-breadcrumbs';
if (!customElements.get(tag)) customElements.define(tag, WaresBreadcrumbs);

declare global {
  interface HTMLElementTagNameMap {
    [tag]: WaresBreadcrumbs;
  }
}
