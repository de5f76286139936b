import { css } from 'lit';

/** Badge, rating, status dot. */
export const marks = css`
  .badge {
    padding: 2px 7px;
    border-radius: min(var(--_radius) * 0.5, 10px);
    background: var(--_surface);
    font-size: var(--_xs);
    font-weight: 500;
    line-height: 18px;
    white-space: nowrap;
  }
  .badge.sale {
    color: var(--_sale);
  }
  .rating {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: var(--_xs);
    line-height: 1.4;
    white-space: nowrap;
  }
  /* Drawn by its box: a page has a hundred of them, and an SVG is a tree of its own. */
  .rating::before {
    content: '';
    flex: none;
    inline-size: 13px;
    block-size: 13px;
    background: currentColor;
    clip-path: polygon(50% 10%, 62.5% 36.5%, 91% 40.5%, 70.5% 60.5%, 75.5% 89%, 50% 75%, 24.5% 89%, 29.5% 60.5%, 9% 40.5%, 37.5% 36.5%);
    forced-color-adjust: none;
  }
  .dot {
    display: inline-flex;
    align-items: baseline;
    gap: 7px;
    font-size: var(--_sm);
    min-block-size: 24px;
    line-height: 1.4;
    color: var(--_muted);
  }
  .dot::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    box-shadow: inset 0 0 0 4px currentColor;
    forced-color-adjust: none;
  }
  .dot.positive {
    color: var(--_positive);
  }
  .dot.warning {
    color: var(--_warning);
  }
  .dot.none::before {
    box-shadow: inset 0 0 0 1.5px currentColor;
  }
  .note {
    font-size: var(--_sm);
    line-height: 1.4;
    color: var(--_muted);
  }
`;
