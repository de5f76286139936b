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
  .door b {
    color: var(--_text);
  }
  .door .certain {
    text-decoration: underline solid 1px var(--_edge);
    text-underline-offset: 0.26em;
  }
  .door[data-certainty='guaranteed'] svg {
    color: var(--_positive);
  }
`;
