import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { field } from '../../styles/field.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  field,
  css`
    :host {
      display: inline-block;
      min-inline-size: 0;
      max-inline-size: 100%;
      container-type: normal;
    }
    .control {
      gap: 6px;
      min-block-size: var(--_control);
      padding-inline: 12px 8px;
      font-size: var(--_sm);
      cursor: pointer;
    }
    .control select {
      min-block-size: 38px;
      padding-inline-end: 24px;
      font-weight: 500;
      text-overflow: ellipsis;
      cursor: pointer;
    }
    @container (width < 480px) {
      .word {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    @media (pointer: coarse) {
      .control select {
        font-size: 16px;
      }
    }
  `,
];
