import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { marks } from '../../styles/marks.ts';
import { money } from '../../styles/money.ts';
import { tokens } from '../../styles/tokens.ts';

const card = css`
  :host {
    position: relative;
    display: grid;
    grid-template-rows: repeat(4, auto);
    align-content: start;
    min-inline-size: 0;
  }
  .media {
    position: relative;
    aspect-ratio: var(--wares-media-ratio, 4 / 5);
    overflow: hidden;
    border-radius: var(--_radius-media);
    background-color: var(--_well);
  }
  .media img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .media::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_tint);
    pointer-events: none;
  }
  .media.bone::after {
    content: none;
  }
  .media .badge {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 1;
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
    border-radius: max(var(--_radius-control), 2px);
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
    font-size: var(--_sm);
    font-weight: 500;
    overflow: hidden;
    transition: background-color var(--_fast), color var(--_fast);
  }
  .add:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .add[aria-busy] {
    background: var(--_surface);
    color: var(--_text);
    cursor: default;
  }
  .add[data-state='done'] {
    background: var(--_positive);
    color: var(--_surface);
  }
  .word,
  .add:not([aria-busy]) .line,
  .add[aria-busy] svg,
  .add:not([data-state='done']) path + path,
  .add[data-state='done'] path:first-child {
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
    overflow: hidden;
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
    overflow: hidden;
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
  .after {
    min-block-size: var(--_hit);
    min-inline-size: 0;
  }
  .swatches {
    position: relative;
    z-index: 2;
    display: flex;
    align-items: center;
    inline-size: fit-content;
    margin-inline-start: calc((14px - var(--_hit)) / 2);
  }
  .swatch {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--_hit);
    block-size: var(--_hit);
    border-radius: 50%;
  }
  .swatch::before,
  .swatch::after {
    content: '';
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--swatch, var(--_well));
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_text) 18%, transparent);
    forced-color-adjust: none;
  }
  .swatch.out::before {
    background: linear-gradient(to top right, transparent calc(50% - 1.4px), var(--_surface) calc(50% - 1.4px) calc(50% + 1.4px), transparent calc(50% + 1.4px)), var(--swatch, var(--_well));
  }
  .swatch::after {
    position: absolute;
    inset: calc(50% - 10px);
    inline-size: auto;
    block-size: auto;
    border: 1.5px solid transparent;
    background: none;
    box-shadow: none;
  }
  .swatch:hover::after {
    border-color: var(--_edge);
  }
  .swatch[aria-pressed='true']::after {
    border-color: var(--_text);
  }
  .swatches[data-more]::after {
    content: attr(data-more);
    font-size: var(--_xs);
    color: var(--_muted);
    padding-inline-start: 4px;
  }
  .count,
  .door svg {
    display: var(--_roomy, inline);
  }
  .door {
    font-size: var(--_door, var(--_sm));
  }
  .sold img {
    opacity: 0.5;
  }
  .sold ~ * :is(.title, .money) {
    color: var(--_muted);
  }
  .failed {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    padding: 16px;
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_border);
    text-align: center;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .failed [role] {
    display: grid;
    justify-items: center;
    gap: 8px;
  }
  .failed .button {
    z-index: 2;
    font-size: var(--_sm);
  }
  i.bone {
    block-size: 0.72em;
    margin-block: 0.34em;
    inline-size: 84%;
  }
  i.bone + i.bone {
    inline-size: 60%;
  }
`;

// One sheet, not six: every shadow root of a card adopts it.
export const styles = css`${tokens}${base}${button}${money}${marks}${card}`;
