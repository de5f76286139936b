import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { tokens } from '../../styles/tokens.ts';

/** What wish list and comparison share: head, remove button, what stands there while there is nothing. */
export const list = [
  tokens,
  base,
  button,
  css`
    :host {
      display: block;
      min-inline-size: 0;
      container-type: inline-size;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_unit) * 2) calc(var(--_unit) * 5);
      min-block-size: var(--_control);
      margin-block-end: calc(var(--_unit) * 5);
      outline: none;
    }
    h2,
    .lead {
      font-family: var(--_font-heading);
      font-weight: var(--_heading-weight);
      font-size: var(--_xl);
      line-height: 1.2;
      overflow-wrap: anywhere;
    }
    h2 .bone {
      inline-size: 12ch;
      block-size: 1.2em;
    }
    .lead {
      font-size: var(--_lg);
    }
    .sum {
      font-weight: var(--_weight);
      color: var(--_muted);
      font-size: var(--_md);
      margin-inline-start: 0.5em;
      white-space: nowrap;
    }
    .remove {
      display: grid;
      place-items: center;
      inline-size: var(--_control);
      block-size: var(--_control);
      border-radius: var(--_radius-control);
    }
    .remove:hover {
      background: var(--_hover);
    }
    .empty {
      display: grid;
      gap: calc(var(--_unit) * 3);
      justify-items: start;
      max-inline-size: 520px;
      padding-block: calc(var(--_unit) * 6);
    }
    .undo {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(var(--_unit) * 4);
      margin-block-end: calc(var(--_unit) * 5);
      padding: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
      border-radius: var(--_radius);
      background: var(--_sunken);
      font-size: var(--_sm);
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    .undo button {
      min-block-size: max(32px, var(--_hit));
      font-weight: 500;
      text-decoration: underline;
      text-underline-offset: 0.22em;
    }
  `,
];
