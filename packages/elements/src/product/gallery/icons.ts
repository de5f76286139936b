import { html, type TemplateResult } from 'lit';

export const magnifier = (): TemplateResult =>
  html`<svg class="sm" viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.8" cy="8.8" r="5.3" /><path d="M12.8 12.8L17 17M6.4 8.8h4.8M8.8 6.4v4.8" /></svg>`;
export const turn = (): TemplateResult =>
  html`<svg class="sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M8.5 13.4C4.9 13.1 2.5 11.8 2.5 10c0-2 3.4-3.5 7.5-3.5s7.5 1.5 7.5 3.5c0 1.6-2 2.9-5 3.3M10.8 11.3l2 2-2 2" /></svg>`;
export const play = (): TemplateResult =>
  html`<svg class="sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M7 4.5v11l8.5-5.5z" /></svg>`;
export const cube = (): TemplateResult =>
  html`<svg class="sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2.5l6.5 3.7v7.6L10 17.5l-6.5-3.7V6.2zM3.5 6.2L10 10l6.5-3.8M10 10v7.5" /></svg>`;
export const missing = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14M4 3l12 14" /></svg>`;
