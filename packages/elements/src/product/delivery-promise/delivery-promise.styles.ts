import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { money } from '../../styles/money.ts';
import { route } from '../../styles/route.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  money,
  ...route(400),
  css`
    :host {
      display: block;
      min-inline-size: 0;
      container-type: inline-size;
    }
    .promise {
      display: grid;
      gap: calc(var(--_unit) * 4);
      padding: calc(var(--_unit) * 4) calc(var(--_unit) * 5);
      border-radius: var(--_radius-lg);
      background: var(--_sunken);
      --_surface: var(--_sunken);
      line-height: 1.4;
    }
    .promise.bone {
      min-block-size: 164px;
      background-color: var(--_sunken);
    }
    /* Where the way is upright. */
    @container (width < 400px) {
      .promise.bone {
        min-block-size: 247px;
      }
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: start;
      gap: calc(var(--_unit) * 4);
    }
    .when {
      font-weight: var(--_strong);
    }
    .cut {
      font-size: var(--_sm);
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .cut b {
      color: var(--_text);
      font-weight: 500;
    }
    .note {
      font-size: var(--_sm);
      color: var(--_muted);
    }
    .again {
      min-block-size: var(--_hit);
      text-decoration: underline;
    }
    @media (forced-colors: active) {
      .promise {
        border: 1px solid CanvasText;
      }
    }
  `,
];
