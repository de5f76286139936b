import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { tokens } from '../../styles/tokens.ts';

const facets = css`
  :host {
    display: block;
  }
  .facet {
    padding-block-end: var(--_unit);
    border-block-start: 1px solid var(--_border);
  }
  .facet:first-child {
    border: 0;
  }
  .facet[open] {
    padding-block-end: calc(var(--_unit) * 5);
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 44px;
    font-size: var(--_sm);
    font-weight: 600;
    overflow-wrap: anywhere;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .sign {
    display: grid;
    color: var(--_muted);
  }
  .sign svg,
  .find svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .sign svg {
    grid-area: 1 / 1;
    transition: rotate var(--_motion) var(--_ease);
  }
  details:not([open]) svg + svg {
    rotate: 90deg;
  }
  .bones {
    display: grid;
    gap: 18px;
    padding-block: 16px 24px;
  }
  .bones i {
    block-size: 14px;
  }
  .slider {
    block-size: 116px;
  }
  .colours {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_unit) * 3);
  }
  /* Two beside each other, unless that would break a word. */
  .colours .row {
    flex: 1 40%;
  }
  .row,
  .tree a {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: max(32px, var(--_hit));
    font-size: var(--_sm);
    line-height: 1.3;
    cursor: pointer;
  }
  .name,
  .tree span:first-child {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .none {
    color: var(--_muted);
  }
  .n {
    color: var(--_muted);
    font-size: var(--_xs);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [type='checkbox'] {
    appearance: none;
    flex: none;
    position: relative;
    inline-size: 18px;
    block-size: 18px;
    border: 1.5px solid var(--_edge);
    border-radius: min(4px, var(--_radius));
    background: var(--_surface);
    cursor: inherit;
  }
  .row:hover [type='checkbox'] {
    border-color: var(--_text);
  }
  [type='checkbox']:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [type='checkbox']:not(.swatch):checked::after {
    content: '';
    position: absolute;
    inset: 0.5px 4.5px 3.5px;
    border: solid var(--_on-accent);
    border-width: 0 1.8px 1.8px 0;
    rotate: 42deg;
  }
  [type='checkbox']:disabled {
    border-color: var(--_border);
    background: var(--_well);
  }
  .row .swatch {
    inline-size: 22px;
    block-size: 22px;
    margin-inline-start: -3px;
    border-color: transparent;
    border-radius: 50%;
    background: none;
  }
  .swatch::before {
    content: '';
    position: absolute;
    inset: 2.5px;
    border-radius: 50%;
    background: var(--swatch, var(--_well));
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_text) 18%, transparent);
    forced-color-adjust: none;
  }
  .row .swatch:checked {
    border-color: var(--_text);
  }
  .none .swatch::before {
    opacity: 0.5;
  }
  .tree ul ul {
    margin-inline-start: 7px;
    padding-inline-start: 14px;
    border-inline-start: 1px solid var(--_border);
  }
  .tree a {
    text-decoration: none;
  }
  .tree a:hover span:first-child {
    text-decoration: underline;
  }
  .tree a[aria-current] {
    position: relative;
    font-weight: 600;
  }
  .tree ul ul a[aria-current]::before {
    content: '';
    position: absolute;
    inset-inline-start: -15px;
    inset-block: 6px;
    inline-size: 2px;
    background: var(--_text);
  }
  .link {
    min-block-size: max(32px, var(--_hit));
    font-size: var(--_sm);
    color: var(--_muted);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.24em;
  }
  .small {
    font-size: var(--_sm);
  }
  .find {
    min-block-size: 36px;
    margin-block-end: 6px;
    padding-inline: 10px;
    font-size: var(--_sm);
  }
  .find input {
    min-block-size: 34px;
  }
  @media (pointer: coarse) {
    .find input {
      font-size: 16px;
    }
  }
  dialog {
    --_surface: var(--_raised);
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: 560px;
    max-block-size: 88dvh;
    margin: 0 auto;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-lg) var(--_radius-lg) 0 0;
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-3);
    overflow: hidden;
    translate: 0 100%;
  }
  dialog,
  ::backdrop {
    transition: all var(--_motion) var(--_ease) allow-discrete;
  }
  ::backdrop {
    background: light-dark(rgb(28 27 25 / 0.42), rgb(0 0 0 / 0.62));
    opacity: 0;
  }
  [open]:modal {
    translate: none;
    transition-duration: var(--_slow);
  }
  [open]::backdrop {
    opacity: 1;
  }
  @starting-style {
    [open]:modal {
      translate: 0 100%;
    }
    [open]::backdrop {
      opacity: 0;
    }
  }
  .frame {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-block-size: 88dvh;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 6px;
    padding-inline-start: calc(var(--_unit) * 4);
    border-block-end: 1px solid var(--_border);
  }
  h2 {
    font-family: var(--_font-heading);
    font-weight: var(--_heading-weight);
    font-size: var(--_lg);
  }
  .icon {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
  }
  .inside {
    padding-inline: calc(var(--_unit) * 4);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .buttons {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px;
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .badge {
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: min(var(--_radius) * 0.5, 10px);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_xs);
    line-height: 20px;
  }
  @media (forced-colors: active) {
    [type='checkbox']:checked {
      forced-color-adjust: none;
    }
    /* A transparent ring would be drawn in these colours, and each look chosen. */
    .row .swatch {
      border-color: Canvas;
    }
    dialog {
      outline: 1px solid CanvasText;
    }
  }
`;

export const styles = [tokens, base, button, field, facets];
