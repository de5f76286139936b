import { css } from 'lit';

/** What stands under an add button when it has something to say. */
export const buy = css`
  .oops {
    display: flex;
    gap: 6px;
    margin-block-start: calc(var(--_unit) * 2);
    font-size: var(--_sm);
    line-height: 1.5;
    color: var(--_critical);
  }
  .oops[role='status'] {
    color: var(--_warning);
  }
`;
