import { html, type TemplateResult } from 'lit';

export const back = (): TemplateResult =>
  html`<svg class="flip" viewBox="0 0 20 20" aria-hidden="true"><path d="M12.5 4.5L7 10l5.5 5.5" /></svg>`;
export const forward = (): TemplateResult =>
  html`<svg class="flip" viewBox="0 0 20 20" aria-hidden="true"><path d="M7.5 4.5L13 10l-5.5 5.5" /></svg>`;
export const expand = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" /></svg>`;
