import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { piece } from '../../styles/piece.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  piece,
  css`
    .bones {
      display: grid;
      gap: 8px;
      max-inline-size: 62ch;
    }
    .bones .bone {
      min-block-size: 1em;
    }
    .bones :last-child {
      inline-size: 60%;
    }
    .text {
      max-inline-size: 62ch;
      color: var(--_muted);
      hyphens: auto;
    }
    .plain {
      white-space: pre-line;
    }
    .rich > * + * {
      margin-block-start: 0.7em;
    }
    .rich :is(h1, h2, h3, h4, h5, h6) {
      margin: 1.2em 0 0;
      color: var(--_text);
      font-size: inherit;
      font-weight: var(--_strong);
      line-height: 1.4;
    }
    .rich > :first-child {
      margin-block-start: 0;
    }
    .rich :is(b, strong) {
      color: var(--_text);
      font-weight: var(--_strong);
    }
    .rich ul {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .rich ol {
      padding-inline-start: 1.6em;
      list-style: decimal;
    }
    .rich li {
      list-style: inherit;
    }
    .rich li::marker {
      color: var(--_edge);
    }
    .rich :is(blockquote, figure, pre) {
      margin-inline: 0;
    }
    .rich blockquote {
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--_border);
    }
    .rich hr {
      border: 0;
      border-block-start: 1px solid var(--_border);
    }
    .rich :is(table, pre) {
      display: block;
      max-inline-size: 100%;
      overflow: auto;
      border-collapse: collapse;
    }
    .rich :is(td, th) {
      padding: 6px 16px 6px 0;
      border-block-end: 1px solid var(--_border);
      text-align: start;
      vertical-align: top;
      font-weight: inherit;
    }
    .rich th {
      color: var(--_text);
    }
    .rich img {
      block-size: auto;
      border-radius: var(--_radius-media);
    }
    .rich a:not([href]) {
      text-decoration: none;
    }
  `,
];
