import { css } from 'lit';

export const cartButtonStyles = css`
  :host {
    display: inline-block;
  }
  .face {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    border-radius: var(--_radius-control);
    color: inherit;
    text-decoration: none;
  }
  .face:hover {
    background: var(--_hover);
  }
  .count {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 1px;
    display: grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    padding-inline: 4px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 11px;
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    forced-color-adjust: none;
  }
`;
