import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { marks } from '../../styles/marks.ts';
import { money } from '../../styles/money.ts';
import { priceBlock } from '../../styles/price-block.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  money,
  marks,
  priceBlock,
  css`
    :host {
      display: block;
    }
    :host([compact]) {
      display: inline-block;
      font-size: inherit;
      line-height: inherit;
    }
    .bone {
      inline-size: 8em;
      block-size: 2.6em;
    }
    :host([compact]) .bone {
      inline-size: 4em;
      block-size: 1.4em;
    }
    .again {
      min-block-size: var(--_hit);
      font-size: var(--_sm);
      text-decoration: underline;
    }
  `,
];
