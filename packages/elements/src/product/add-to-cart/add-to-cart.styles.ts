import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { buy } from '../../styles/buy.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  button,
  buy,
  css`
    :host {
      display: block;
    }
    .bone {
      block-size: 48px;
      border-radius: var(--_radius-control);
    }
  `,
];
