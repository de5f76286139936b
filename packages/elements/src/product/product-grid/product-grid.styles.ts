import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';
import { bones } from '../product-card/rows.styles.ts';

export const styles = [
  tokens,
  base,
  button,
  notice,
  bones,
  css`
    :host {
      display: block;
      min-inline-size: 0;
      container-type: inline-size;
    }
    /* Rows are shared over a line of cards: picture, name, price, after. */
    .cards > div {
      --_cols: 2;
      --_gap: 12px;
      --_rows: 32px;
      display: grid;
      grid-template-columns: repeat(var(--_cols), minmax(0, 1fr));
      column-gap: var(--_gap);
    }
    .cards > div > * {
      grid-row: span 4;
      grid-template-rows: subgrid;
      margin-block-end: var(--_rows);
    }
    .cards > :last-child {
      margin-block-end: calc(-1 * var(--_rows));
    }
    /* Containment would end the subgrid, so it is blocks of cards that skip layout while off screen. */
    .cards > div + div {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(var(--n) / var(--_cols) * ((100cqi + var(--_gap)) / var(--_cols) * 1.25 + 145px + var(--_rows)));
    }
    .own {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
      gap: 24px;
    }
    .old {
      --_pale: 0.55;
    }
    .foot {
      margin-block-start: 32px;
      text-align: center;
    }
    .foot:empty {
      display: none;
    }
    .foot .notice {
      text-align: start;
    }
    @container (width >= 600px) {
      .cards > div {
        --_cols: 3;
        --_gap: 20px;
      }
    }
    @container (width >= 960px) {
      .cards > div {
        --_cols: 4;
        --_gap: 24px;
        --_rows: 48px;
      }
    }
    @container (width >= 1600px) {
      .cards > div {
        --_cols: 5;
      }
    }
    @container (width < 452px) or (600px <= width < 700px) {
      .cards > div {
        --_roomy: none;
        --_title: calc(var(--_md) - 1px);
        --_door: var(--_xs);
      }
    }
  `,
];
