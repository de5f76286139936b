import { svg, type SVGTemplateResult } from 'lit';

export { alert, bag, chevron, door, tick } from '../../templates/icons.ts';

const small = (path: SVGTemplateResult): SVGTemplateResult => svg`<svg class="sm" viewBox="0 0 20 20" aria-hidden="true">${path}</svg>`;

export const truck = () => small(svg`<path d="M2 5.5h10v8.5H2zM12 8.5h3.2L18 11.3V14h-6M5.4 16a1.7 1.7 0 100-3.4 1.7 1.7 0 000 3.4zM14.6 16a1.7 1.7 0 100-3.4 1.7 1.7 0 000 3.4z"/>`);
export const lock = () => small(svg`<path d="M4.5 9h11v8h-11zM7 9V6.2a3 3 0 016 0V9"/>`);
