import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  button,
  css`
    :host {
      display: block;
    }
    .more {
      display: grid;
      justify-items: center;
      gap: calc(var(--_unit) * 3);
      font-size: var(--_sm);
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .more .button {
      color: var(--_text);
      font-size: var(--_md);
    }
    .meter {
      inline-size: 160px;
      block-size: 2px;
      background: var(--_well);
    }
    .meter i {
      display: block;
      block-size: 100%;
      background: var(--_accent);
      transition: inline-size var(--_slow) var(--_ease);
    }
    .pages {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: 4px;
    }
    .page {
      display: grid;
      place-items: center;
      min-inline-size: var(--_control);
      min-block-size: var(--_control);
      padding-inline: 8px;
      border-radius: var(--_radius-control);
      font-variant-numeric: tabular-nums;
      text-decoration: none;
    }
    a.page:hover {
      background: var(--_hover);
    }
    .page[aria-current] {
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 500;
    }
    @media (forced-colors: active) {
      .meter {
        outline: 1px solid CanvasText;
      }
      .meter i,
      .page[aria-current] {
        forced-color-adjust: none;
      }
    }
  `,
];
