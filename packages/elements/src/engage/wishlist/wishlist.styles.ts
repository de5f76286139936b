import { css } from 'lit';
import { list } from '../shared/list.styles.ts';

export const styles = [
  ...list,
  css`
    ul {
      --_cols: 2;
      display: grid;
      grid-template-columns: repeat(var(--_cols), minmax(0, 1fr));
      gap: 0 12px;
    }
    li {
      position: relative;
      display: grid;
      grid-row: span 5;
      grid-template-rows: subgrid;
      margin-block-end: calc(var(--_unit) * 10);
    }
    li > .card {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    /* Here a product goes into the cart by the button under it. */
    .card::part(quick-add) {
      display: none;
    }
    .gone {
      display: grid;
      color: var(--_muted);
    }
    .gone .media {
      aspect-ratio: var(--wares-media-ratio, 4 / 5);
      overflow: hidden;
      border-radius: var(--_radius-media);
      background-color: var(--_well);
    }
    .gone img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
      opacity: 0.5;
    }
    .gone .title {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--wares-card-lines, 2);
      align-self: start;
      margin-block-start: calc(var(--_unit) * 3);
      overflow: hidden;
      overflow-wrap: anywhere;
      font-size: var(--_title, inherit);
      font-weight: 500;
      line-height: 1.4;
    }
    .gone .title + p {
      margin-block-start: calc(var(--_unit) * 1);
      font-size: var(--_sm);
    }
    .remove {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-end: 8px;
      z-index: 3;
      border-radius: var(--_radius-control);
      background: var(--_surface);
      box-shadow: var(--_shadow-1);
    }
    .remove:hover {
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .foot {
      padding-block-start: calc(var(--_unit) * 2);
    }
    .oops {
      margin-block-start: calc(var(--_unit) * 2);
      font-size: var(--_sm);
      line-height: 1.4;
      color: var(--_critical);
    }
    .foot .button {
      inline-size: 100%;
    }
    @container (width >= 600px) {
      ul {
        --_cols: 3;
        column-gap: 20px;
      }
    }
    @container (width >= 960px) {
      ul {
        --_cols: 4;
        column-gap: 24px;
      }
    }
    @container (width < 452px) or (600px <= width < 700px) {
      ul {
        --_roomy: none;
        --_title: calc(var(--_md) - 1px);
        --_door: var(--_xs);
      }
    }
  `,
];
