import { css } from 'lit';

/** The price block of a product page. */
export const priceBlock = css`
  .block {
    display: grid;
    gap: 2px;
    justify-items: start;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .block .price {
    font-size: var(--_xl);
    line-height: 1.2;
    column-gap: 0.4em;
  }
  .block s {
    font-size: var(--_md);
  }
  .block .badge {
    align-self: center;
    background: none;
  }
  .block .door {
    margin-block-start: 4px;
    font-size: var(--_md);
    color: var(--_text);
  }
`;
