import { css } from 'lit';

/** What checkout, order look-up and confirmation share: headings, links, form rows, the bill, lines of goods. */
export const orderStyles = css`
  :host {
    display: block;
  }
  h2,
  h3 {
    font-family: var(--_font-heading);
    font-weight: var(--_heading-weight);
    font-size: var(--_lg);
    line-height: 1.2;
  }
  h2:not(:lang(ar), :lang(zh), :lang(ja), :lang(ko)) {
    letter-spacing: -0.011em;
  }
  :host([dir='rtl']) :is(h2, h3) {
    line-height: 1.35;
  }
  :is(h2, .notice):focus {
    outline: none;
  }
  strong {
    font-weight: var(--_strong);
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_hit);
    min-inline-size: 24px;
    font-size: var(--_sm);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.24em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .notice {
    align-items: start;
  }
  /* Each is pressed on its own. */
  .notice li {
    line-height: 24px;
  }
  .notice .end {
    grid-column: 2 / -1;
    padding-block-start: calc(var(--_unit) * 2);
  }
  .form {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: calc(var(--_unit) * 4) calc(var(--_unit) * 3);
  }
  .form > * {
    grid-column: 1 / -1;
  }
  .form-host {
    min-inline-size: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 300px;
  }
  @container (width >= 272px) {
    .c4 {
      grid-column: span 4;
    }
    .c5 {
      grid-column: span 5;
    }
    .c6 {
      grid-column: span 6;
    }
    .c7 {
      grid-column: span 7;
    }
    .c8 {
      grid-column: span 8;
    }
  }
  .error span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .error svg {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 1px;
  }
  .sums {
    display: grid;
    gap: 6px;
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sums > div {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: calc(var(--_unit) * 4);
  }
  .sums dt {
    flex: 1;
    min-inline-size: 0;
  }
  .sums dd {
    white-space: nowrap;
    text-align: end;
  }
  .sums .saving {
    color: var(--_sale);
  }
  .sums .total {
    padding-block-start: calc(var(--_unit) * 3);
    margin-block-start: 6px;
    border-block-start: 1px solid var(--_border);
    font-size: var(--_lg);
  }
  .sums .total dt {
    font-weight: var(--_strong);
  }
  .split {
    display: grid;
    gap: 8px;
  }
  .bar {
    display: flex;
    gap: 2px;
    block-size: 8px;
  }
  .bar > span {
    flex: var(--share, 1) 1 0;
    border-radius: 2px;
    background: var(--_accent);
  }
  .bar > .at-door {
    min-inline-size: 5px;
    background: repeating-linear-gradient(90deg, var(--_edge) 0 1.5px, transparent 1.5px 5px);
  }
  .keys {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4);
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .keys > :last-child {
    text-align: end;
  }
  .keys .muted {
    display: block;
  }
  .goods {
    display: grid;
    gap: calc(var(--_unit) * 4);
  }
  .mini {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr);
    align-items: start;
    gap: 0 calc(var(--_unit) * 4);
    font-size: var(--_sm);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  /* A long amount goes under the name before it leaves that no room. */
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
  }
  .entry > :first-child {
    flex: 1 1 8em;
  }
  .entry > :last-child {
    margin-inline-start: auto;
  }
  .media {
    position: relative;
    inline-size: 56px;
    block-size: 70px;
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_well);
  }
  .media img {
    inline-size: 56px;
    block-size: 70px;
    object-fit: cover;
    border-radius: inherit;
  }
  .qty {
    position: absolute;
    inset-block-start: -7px;
    inset-inline-end: -7px;
    display: grid;
    place-items: center;
    min-inline-size: 21px;
    block-size: 21px;
    padding-inline: 5px;
    border-radius: 11px;
    background: var(--_muted);
    color: var(--_surface);
    font-size: 11px;
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    forced-color-adjust: none;
  }
  .name {
    font-weight: 500;
    display: -webkit-box;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
    gap: calc(var(--_unit) * 5) calc(var(--_unit) * 8);
    font-size: var(--_sm);
    line-height: 1.5;
  }
  .cells dt {
    color: var(--_muted);
  }
  .id {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
  }
  .bone {
    block-size: 26px;
  }
  .head-bone {
    inline-size: 40%;
  }
  .field-bone {
    block-size: 92px;
  }
  .button-bone {
    block-size: 48px;
  }
  .row-bone {
    block-size: 70px;
  }
  .bar-bone {
    block-size: 56px;
  }
  .dot {
    border-radius: 50%;
  }
  /* On paper nothing can be pressed. */
  @media print {
    .button {
      display: none;
    }
  }
`;
