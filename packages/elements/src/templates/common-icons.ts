import { html, type TemplateResult } from 'lit';

// 20 px box, 1.5 px line, currentColor. Each is a template of its own without a part, so that showing it is one clone.
// These stand on nearly every page; the others are in `icons.ts`.
export const alert = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3.2L17.8 16.5H2.2zM10 8.2v4M10 14.4v.1" /></svg>`;
export const bag = (): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 6.5h12l-.8 10.5H4.8zM7 8.5V6a3 3 0 016 0v2.5" /></svg>`;
