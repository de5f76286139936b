import { html, type TemplateResult } from 'lit';

export { alert, bag } from './common-icons.ts';

// 20 px box, 1.5 px line, currentColor. Each is a template of its own without a part, so that showing it is one clone.
export const door = (): TemplateResult =>
  html`<svg class="sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 17V3h9v14M3.5 17h13M12 10.2v.1" /></svg>`;
export const plus = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12" /></svg>`;
export const minus = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12" /></svg>`;
export const close = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>`;
export const tick = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10.5l4 4 8-9" /></svg>`;
export const search = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.8" cy="8.8" r="5.3" /><path d="M12.8 12.8L17 17" /></svg>`;
export const chevron = (): TemplateResult =>
  html`<svg class="sm chevron" viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 8l4.5 4.5L14.5 8" /></svg>`;
export const info = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.2" /><path d="M10 6.2v4.6M10 13.6v.1" /></svg>`;
