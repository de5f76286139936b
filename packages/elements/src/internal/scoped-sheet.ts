import { type CSSResult, unsafeCSS } from 'lit';

/** What marks an element that renders into its own light DOM. */
export const LIGHT = 'data-wares-ui';

// A selector that no page outbids by accident: the attribute, with the weight of an id on top.
const ROOT = `[${LIGHT}]:not(#\\_)`;

// Takes back what the page's own rules (`input { … }`, `.form { … }`) would do inside, so that our rules start from the
// browser's defaults, as in a shadow tree. Drawings keep their attributes (`d`, `cx` are presentation), and a payment
// provider's own fields stay its own.
const RESET = '*:where(:not(svg, svg *, [data-wares-mount] *)), ::before, ::after, &::before, &::after { all: revert }';

/**
 * Turns styles written for a shadow root into one sheet for the light DOM: every rule is nested under the element's mark,
 * `:host` becomes the element itself, and the names of animations get a prefix, because they would be the page's too.
 */
export function scopedCss(styles: readonly CSSResult[]): CSSResult {
  const keyframes: string[] = [];
  let frames = '';
  let rules = styles
    .map((style) => style.cssText)
    .join('')
    .replace(/@keyframes\s+([\w-]+)\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, (block, name: string) => {
      keyframes.push(name);
      frames += block.replace(name, `wares-${name}`);
      return '';
    })
    .replace(/:host\(([^)]*\)?)\)/g, '&$1')
    .replaceAll(':host', '&');
  for (const name of keyframes)
    rules = rules.replaceAll(new RegExp(`(animation(?:-name)?:\\s*)${name}\\b`, 'g'), `$1wares-${name}`);
  return unsafeCSS(`${frames}${ROOT} { ${RESET} ${rules} }`);
}
