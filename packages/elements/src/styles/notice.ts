import { css } from 'lit';

/** A notice in the flow: neutral, positive, warning or critical. */
export const notice = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .notice.positive {
    background: color-mix(in srgb, var(--_positive) 9%, var(--_surface));
  }
  .notice.warning {
    background: color-mix(in srgb, light-dark(#f2b632, #e4b765) 16%, var(--_surface));
  }
  .notice.critical {
    background: color-mix(in srgb, var(--_critical) 8%, var(--_surface));
  }
  .notice.positive > svg {
    color: var(--_positive);
  }
  .notice.warning > svg {
    color: var(--_warning);
  }
  .notice.critical > svg {
    color: var(--_critical);
  }
  @media (forced-colors: active) {
    .notice {
      border-color: CanvasText;
    }
  }
`;
