import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { piece } from '../../styles/piece.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  button,
  piece,
  css`
    :host > .bone {
      min-block-size: var(--_control);
      inline-size: 14ch;
      border-radius: var(--_radius-control);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_unit) * 2);
    }
    /* In a product page its buttons go on in the row of what stands beside it. */
    :host([slot='share']),
    :host([slot='share']) .row {
      display: contents;
    }
    .by-hand {
      display: grid;
      gap: 6px;
      margin-block-start: calc(var(--_unit) * 3);
      font-size: var(--_sm);
    }
    .by-hand input {
      inline-size: 100%;
      min-block-size: 44px;
      padding-inline: calc(var(--_unit) * 3);
      border: 1px solid var(--_edge);
      border-radius: var(--_radius-control);
      background: var(--_surface);
      font-size: max(16px, var(--_md));
    }
  `,
];
