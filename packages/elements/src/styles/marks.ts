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
  .star {
    inline-size: 13px;
    block-size: 13px;
    fill: currentColor;
    stroke: none;
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
