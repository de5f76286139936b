import { type SVGTemplateResult, svg } from 'lit';

export { bag, chevron, door, tick } from '../../templates/icons.ts';

const small = (path: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="sm" viewBox="0 0 20 20" aria-hidden="true">${path}</svg>`;

export const truck = () =>
  small(
    svg`<path d="M2 5.5h10v8.5H2zM12 8.5h3.2L18 11.3V14h-6M5.4 16a1.7 1.7 0 100-3.4 1.7 1.7 0 000 3.4zM14.6 16a1.7 1.7 0 100-3.4 1.7 1.7 0 000 3.4z"/>`,
  );
export const lock = () => small(svg`<path d="M4.5 9h11v8h-11zM7 9V6.2a3 3 0 016 0V9"/>`);
export const pin = () =>
  small(
    svg`<path d="M10 17.5s5.5-5.2 5.5-9.3a5.5 5.5 0 10-11 0c0 4.1 5.5 9.3 5.5 9.3zM10 10a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.6z"/>`,
  );
export const box = () => small(svg`<path d="M3.5 6.5L10 3l6.5 3.5v7L10 17l-6.5-3.5zM3.5 6.5L10 10l6.5-3.5M10 10v7"/>`);
