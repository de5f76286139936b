import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { marks } from '../../styles/marks.ts';
import { money } from '../../styles/money.ts';
import { tokens } from '../../styles/tokens.ts';
import { bones, rows } from './rows.styles.ts';

const card = css`
  :host {
    position: relative;
    display: grid;
    grid-template-rows: repeat(4, auto);
    align-content: start;
    min-inline-size: 0;
    max-inline-size: 480px;
  }
  /* What is cut off here is never scrolled: "clip" makes no layer and no scroller of it, by the hundred on a page. */
  .media {
    position: relative;
    aspect-ratio: var(--wares-media-ratio, 4 / 5);
    min-block-size: 0;
    overflow: clip;
    border-radius: var(--_radius-media);
    background-color: var(--_well);
  }
  .media img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    opacity: var(--_pale, 1);
  }
  .media::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_tint);
    pointer-events: none;
  }
  .media .badge {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 1;
    max-inline-size: calc(100% - 16px - var(--_heart, 0px));
    white-space: normal;
  }
  .add {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    z-index: 2;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: var(--_control);
    block-size: var(--_control);
    padding-inline: 10px;
    border-radius: var(--_radius-control);
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
    font-size: var(--_sm);
    font-weight: 500;
    transition: background-color var(--_fast), color var(--_fast);
  }
  .add::before {
    content: '';
    inline-size: 20px;
    block-size: 20px;
    background: currentColor;
    clip-path: path('M9.25 4h1.5v5.25H16v1.5h-5.25V16h-1.5v-5.25H4v-1.5h5.25z');
    forced-color-adjust: none;
  }
  .add:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .add[aria-busy] {
    background: var(--_surface);
    color: var(--_text);
    cursor: default;
    overflow: clip;
  }
  .add[data-state='done'] {
    background: var(--_positive);
    color: var(--_surface);
    forced-color-adjust: none;
  }
  .add[data-state='done']::before {
    clip-path: path('M3.5 11l4.5 4.6L16.6 6l-1.2-1L8 13.4l-3.5-3.4z');
  }
  .word,
  .add[aria-busy]::before {
    display: none;
  }
  :host(:is(:hover, :focus-within)) .word {
    display: var(--_roomy, inline);
  }
  .add:is([aria-busy], [data-state='done']) .word {
    display: inline;
  }
  .oops {
    position: absolute;
    inset-inline: 8px;
    inset-block-end: calc(var(--_control) + 16px);
    z-index: 2;
    padding: 6px 10px;
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
    color: var(--_critical);
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .oops[role='status'] {
    color: var(--_warning);
  }
  .name {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: start;
    gap: 0 12px;
    min-inline-size: 0;
    padding-block-start: 12px;
  }
  .brand {
    min-block-size: 1.5em;
    min-inline-size: 0;
    overflow: clip;
    font-size: var(--_xs);
    line-height: 1.5;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name .rating {
    align-self: center;
  }
  .title {
    grid-column: 1 / -1;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--wares-card-lines, 2);
    min-block-size: calc(1.4em * var(--wares-card-lines, 2));
    overflow: clip;
    overflow-wrap: anywhere;
    font-weight: 500;
    font-size: var(--_title, inherit);
    line-height: 1.4;
  }
  .title a {
    text-decoration: none;
  }
  .title a[href]::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: var(--_radius-media);
  }
  .title a:focus-visible {
    outline: none;
  }
  .title a:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  :host(:hover) .title a[href] {
    text-decoration: underline 1px var(--_edge);
  }
  .cost {
    display: grid;
    justify-items: start;
    align-content: start;
    min-inline-size: 0;
    min-block-size: calc(1.4em + 28px);
    padding-block-start: 4px;
  }
`;

// One sheet, not six: every shadow root of a card adopts it.
export const styles = css`${tokens}${base}${button}${money}${marks}${card}${rows}${bones}`;
