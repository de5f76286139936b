import { css } from 'lit';
import { marks } from '../../styles/marks.ts';
import { money } from '../../styles/money.ts';
import { list } from '../shared/list.styles.ts';

export const styles = [
  ...list,
  marks,
  money,
  css`
    .wait {
      block-size: 420px;
    }
    .say {
      margin-block-end: calc(var(--_unit) * 4);
    }
    .only {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_hit);
      font-size: var(--_sm);
      cursor: pointer;
    }
    .only input {
      inline-size: 18px;
      block-size: 18px;
      accent-color: var(--_accent);
    }
    .scroll {
      /* What is only read aloud stands in it too, and does not make the page wider. */
      position: relative;
      --_first: clamp(112px, 22cqi, 200px);
      --_col: clamp(148px, calc((100cqi - var(--_first)) / 4), 280px);
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scroll-padding-inline-start: var(--_first);
    }
    table {
      inline-size: calc(var(--_first) + var(--n) * var(--_col));
      border-collapse: separate;
      border-spacing: 0;
      table-layout: fixed;
      font-size: var(--_sm);
      line-height: 1.4;
    }
    th,
    td {
      inline-size: var(--_col);
      padding: calc(var(--_unit) * 3);
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
      text-align: start;
      font-weight: inherit;
      overflow-wrap: anywhere;
    }
    tr > :first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      inline-size: var(--_first);
      padding-inline-start: 0;
      hyphens: auto;
      background: var(--_surface);
      color: var(--_muted);
    }
    thead th {
      position: relative;
      padding-block-start: 0;
    }
    .differs > :first-child {
      color: var(--_text);
      font-weight: var(--_strong);
    }
    .differs > td {
      background: var(--_sunken);
    }
    .media {
      display: block;
      aspect-ratio: var(--wares-media-ratio, 4 / 5);
      margin-block-end: calc(var(--_unit) * 3);
      overflow: hidden;
      border-radius: var(--_radius-media);
      background-color: var(--_well);
    }
    .media img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    .media.failed {
      display: grid;
      place-content: center;
      gap: 8px;
      padding: 12px;
      background: var(--_sunken);
      box-shadow: inset 0 0 0 1px var(--_border);
      text-align: center;
    }
    .again {
      min-block-size: 24px;
      text-align: center;
      text-decoration: underline;
      text-underline-offset: 0.22em;
    }
    .brand {
      display: block;
      font-size: var(--_xs);
      color: var(--_muted);
    }
    .name {
      display: block;
      font-size: var(--_md);
      font-weight: 500;
    }
    .name a {
      text-decoration: none;
    }
    .name a:hover {
      text-decoration: underline;
    }
    .name .bone {
      block-size: 0.72em;
      margin-block: 0.34em;
    }
    .name .bone + .bone {
      inline-size: 60%;
    }
    .price {
      font-size: var(--_md);
    }
    th .remove {
      position: absolute;
      inset-block-start: 6px;
      inset-inline-end: calc(var(--_unit) * 3 + 6px);
      background: var(--_surface);
      box-shadow: var(--_shadow-1);
    }
    th .remove:hover {
      background: var(--_accent);
      color: var(--_on-accent);
    }
    /* A phone: two beside each other, and a glimpse of the next. */
    @container (width < 460px) {
      .scroll {
        --_first: 102px;
        --_col: calc((100cqi - var(--_first)) / 2.12);
      }
      .scroll :is(th, td) {
        padding-inline: 0 8px;
      }
      .price {
        font-size: inherit;
      }
      .door::before {
        display: none;
      }
    }
  `,
];
