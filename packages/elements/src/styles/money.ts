import { css } from 'lit';

/** Money: weight carries, size does not. The door line: dotted is estimated, solid is certain. */
export const money = css`
  .money {
    white-space: nowrap;
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .money b {
    font-weight: var(--_strong);
  }
  .plain b {
    font-weight: inherit;
  }
  .estimated {
    text-decoration: underline dotted 2px;
    text-underline-offset: 0.26em;
    text-decoration-color: var(--_edge);
  }
  .price {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
    line-height: 1.4;
  }
  .price s {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .price s b {
    font-weight: inherit;
  }
  .price.sale .now {
    color: var(--_sale);
  }
  .door {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 24px;
    max-inline-size: 100%;
    font-size: var(--_sm);
    line-height: 1.4;
    color: var(--_muted);
  }
  .door::before {
    content: '';
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    background: currentColor;
    clip-path: path(evenodd, 'M3.7 12.9V1.7h8.6v11.2h.9v1.4H2.8v-1.4zm1.4 0h5.8V3.1H5.1zM8.8 7.4h1.6V9H8.8z');
    forced-color-adjust: none;
  }
  .door b {
    color: var(--_text);
  }
  .door .certain {
    text-decoration: underline solid 1px var(--_edge);
    text-underline-offset: 0.26em;
  }
  .door[data-certainty='guaranteed']::before {
    color: var(--_positive);
  }
`;
