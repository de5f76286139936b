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
      display: inline-block;
      max-inline-size: 100%;
    }
    .badge {
      display: inline-block;
      max-inline-size: 100%;
      border: 1px solid var(--_border);
      overflow: hidden;
      text-overflow: ellipsis;
      font-variant-numeric: tabular-nums lining-nums;
    }
    .badge.low {
      color: var(--_warning);
    }
    .badge.sold {
      color: var(--_muted);
    }
  `,
];
