import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { marks } from '../../styles/marks.ts';
import { piece } from '../../styles/piece.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  marks,
  piece,
  css`
    :host {
      line-height: 1.4;
    }
    :host > .bone {
      min-block-size: 24px;
      max-inline-size: 16ch;
    }
  `,
];
