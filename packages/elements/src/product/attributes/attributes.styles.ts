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
      container-type: inline-size;
      font-size: var(--_sm);
      line-height: 1.4;
    }
    .facts {
      display: grid;
      gap: calc(var(--_unit) * 2);
    }
    .facts > div {
      display: grid;
      grid-template-columns: minmax(96px, 3fr) minmax(0, 7fr);
      gap: 2px calc(var(--_unit) * 4);
    }
    dt {
      color: var(--_muted);
      hyphens: auto;
    }
    dd {
      font-variant-numeric: tabular-nums lining-nums;
    }
    @container (width < 240px) {
      .facts > div {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
