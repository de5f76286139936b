import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  button,
  notice,
  css`
    :host {
      display: block;
      scroll-margin-block-start: calc(var(--_unit) * 4);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
      min-block-size: var(--_control);
      margin-block-end: calc(var(--_unit) * 5);
    }
    /* The results stay where they are, and only what is said moves: no jump. */
    .bare,
    .bare ~ .empty,
    .bare ~ slot {
      margin-inline-start: var(--_aside);
    }
    .bare ~ slot {
      display: block;
    }
    .wait {
      align-items: start;
      min-block-size: 100vh;
    }
    .stub {
      inline-size: 160px;
      block-size: 14px;
    }
    .count {
      min-block-size: 1lh;
      outline: none;
      overflow-wrap: anywhere;
    }
    b {
      font-weight: var(--_strong);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
      margin-block-end: calc(var(--_unit) * 6);
    }
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-block-size: max(32px, var(--_hit));
      padding-inline: 12px;
      border: 1px solid var(--_border);
      border-radius: 999px;
      background: var(--_surface);
      font-size: var(--_sm);
      line-height: 1.2;
      max-inline-size: 100%;
      overflow-wrap: anywhere;
    }
    .chip:hover {
      border-color: var(--_text);
    }
    .chip svg {
      inline-size: 16px;
      block-size: 16px;
      margin-inline-end: -4px;
      color: var(--_muted);
    }
    .link {
      min-block-size: max(32px, var(--_hit));
      padding-inline: 4px;
      font-size: var(--_sm);
      color: var(--_muted);
      text-decoration: underline 1px var(--_edge);
      text-underline-offset: 0.24em;
    }
    .link:hover {
      color: var(--_text);
    }
    .spelling {
      margin-block-end: calc(var(--_unit) * 5);
      overflow-wrap: anywhere;
    }
    /* Only pictures pale: words must stay readable. */
    .old {
      --_pale: 0.55;
    }
    .empty {
      display: grid;
      gap: calc(var(--_unit) * 4);
      justify-items: start;
      max-inline-size: 520px;
      padding-block-end: calc(var(--_unit) * 8);
      overflow-wrap: anywhere;
    }
    .empty .chips {
      margin-block: calc(var(--_unit) * -2) 0;
    }
    .lead {
      font-family: var(--_font-heading);
      font-weight: var(--_heading-weight);
      font-size: var(--_lg);
      line-height: 1.2;
    }
    .small {
      font-size: var(--_sm);
    }
    .notice {
      margin-block-start: calc(var(--_unit) * 6);
    }
  `,
];
