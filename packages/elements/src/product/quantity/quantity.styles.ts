import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { piece } from '../../styles/piece.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  piece,
  css`
    :host {
      display: inline-block;
      inline-size: 120px;
      max-inline-size: 100%;
      vertical-align: top;
    }
    :host(:state(empty)) {
      display: none;
    }
    :host > .bone {
      min-block-size: 48px;
      border-radius: var(--_radius-control);
    }
    .stepper {
      display: grid;
      grid-template-columns: 40px minmax(32px, 1fr) 40px;
      align-items: center;
      min-block-size: 48px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius-control);
      background: var(--_surface);
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    .stepper:hover {
      border-color: var(--_text);
    }
    .stepper:focus-within {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    input {
      inline-size: 100%;
      min-inline-size: 0;
      block-size: 46px;
      padding: 0;
      border: 0;
      background: none;
      font-size: max(16px, var(--_md));
      text-align: center;
      appearance: none;
    }
    input:focus-visible {
      outline: none;
    }
    button {
      display: grid;
      place-items: center;
      block-size: 46px;
    }
    button:hover:not([aria-disabled]) {
      background: var(--_hover);
    }
    button[aria-disabled] {
      color: var(--_edge);
      cursor: not-allowed;
    }
    svg {
      inline-size: 16px;
      block-size: 16px;
    }
    .note {
      margin-block-start: 6px;
      font-size: var(--_sm);
      line-height: 1.4;
      color: var(--_warning);
    }
    .note:empty {
      display: none;
    }
    @media (forced-colors: active) {
      button[aria-disabled] {
        color: GrayText;
      }
    }
  `,
];
