import { svg, type SVGTemplateResult } from 'lit';

// 20 px box, 1.5 px line, currentColor. Each icon is a constant of its own, so that a page loads what it shows.
const icon = (path: SVGTemplateResult, kind = ''): SVGTemplateResult => svg`<svg class=${kind} viewBox="0 0 20 20" aria-hidden="true">${path}</svg>`;

export const door = () => icon(svg`<path d="M5.5 17V3h9v14M3.5 17h13M12 10.2v.1"/>`, 'sm');
export const plus = () => icon(svg`<path d="M10 4v12M4 10h12"/>`);
export const minus = () => icon(svg`<path d="M4 10h12"/>`);
export const close = () => icon(svg`<path d="M5 5l10 10M15 5L5 15"/>`);
export const tick = () => icon(svg`<path d="M4 10.5l4 4 8-9"/>`);
export const bag = () => icon(svg`<path d="M4 6.5h12l-.8 10.5H4.8zM7 8.5V6a3 3 0 016 0v2.5"/>`);
export const search = () => icon(svg`<circle cx="8.8" cy="8.8" r="5.3"/><path d="M12.8 12.8L17 17"/>`);
export const chevron = () => icon(svg`<path d="M5.5 8l4.5 4.5L14.5 8"/>`, 'sm chevron');
export const alert = () => icon(svg`<path d="M10 3.2L17.8 16.5H2.2zM10 8.2v4M10 14.4v.1"/>`);
export const info = () => icon(svg`<circle cx="10" cy="10" r="7.2"/><path d="M10 6.2v4.6M10 13.6v.1"/>`);
export const star = () => svg`<svg class="star" viewBox="0 0 20 20" aria-hidden="true"><path fill="currentColor" stroke="none" d="M10 2l2.5 5.3 5.7.8-4.1 4 1 5.7L10 15l-5.1 2.8 1-5.7-4.1-4 5.7-.8z"/></svg>`;
