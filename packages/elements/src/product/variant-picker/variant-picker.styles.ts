import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { field } from '../../styles/field.ts';
import { marks } from '../../styles/marks.ts';
import { piece } from '../../styles/piece.ts';
import { tokens } from '../../styles/tokens.ts';
import { options } from './options.styles.ts';

export const styles = [
  tokens,
  base,
  field,
  marks,
  piece,
  options,
  css`
    :host(:state(empty)) {
      display: none;
    }
    .options > .bone {
      min-block-size: 72px;
    }
  `,
];
