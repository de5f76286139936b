import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { marks } from '../../styles/marks.ts';
import { money } from '../../styles/money.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  money,
  marks,
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
    summary {
      list-style: none;
      cursor: pointer;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary .door::after {
      content: '';
      inline-size: 0.4em;
      block-size: 0.4em;
      margin-block-end: 0.2em;
      border: solid currentColor;
      border-width: 0 1.5px 1.5px 0;
      rotate: 45deg;
    }
    [open] .door::after {
      margin-block-end: -0.2em;
      rotate: 225deg;
    }
    .bill {
      margin: 4px 0 0;
      font-size: var(--_sm);
    }
    .bill > div {
      display: flex;
      justify-content: space-between;
      gap: calc(var(--_unit) * 5);
      padding-block: 3px;
    }
    .bill dt {
      color: var(--_muted);
    }
    .bill dd {
      margin: 0;
    }
    .member {
      color: var(--_positive);
    }
    .tiers {
      margin-block-start: calc(var(--_unit) * 3);
      border-collapse: collapse;
      font-size: var(--_sm);
    }
    .tiers :is(th, td) {
      padding: 4px 0;
      padding-inline-end: calc(var(--_unit) * 5);
      border-block-end: 1px solid var(--_border);
      text-align: start;
      font-weight: inherit;
    }
    .tiers .saving {
      color: var(--_muted);
      padding-inline-end: 0;
    }
    .tiers .on {
      font-weight: var(--_strong);
    }
    .again {
      min-block-size: var(--_hit);
      font-size: var(--_sm);
      text-decoration: underline;
    }
  `,
];
