import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { piece } from '../../styles/piece.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  piece,
  css`
    .title {
      margin: 0;
      max-inline-size: none;
      font-weight: var(--_heading-weight);
      font-size: var(--_2xl);
      line-height: 1.2;
      font-family: var(--_font-heading);
      letter-spacing: -0.018em;
      overflow-wrap: anywhere;
      text-wrap: balance;
    }
    .title:is(:lang(ar), :lang(zh), :lang(ja), :lang(ko)) {
      letter-spacing: 0;
      line-height: 1.35;
    }
    :host > .bone {
      min-block-size: 1.2em;
    }
  `,
];
