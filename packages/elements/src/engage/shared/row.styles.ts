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
      min-inline-size: 0;
    }
    h2 {
      margin-block-end: calc(var(--_unit) * 5);
      font-family: var(--_font-heading);
      font-weight: var(--_heading-weight);
      font-size: var(--_xl);
      line-height: 1.2;
      overflow-wrap: anywhere;
    }
    h2 .bone {
      inline-size: min(14ch, 60%);
      block-size: 1.2em;
    }
  `,
];
