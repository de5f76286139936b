import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { tokens } from '../../styles/tokens.ts';

const layout = css`
  :host {
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 6);
  }
  /* As high as they will be, while they are on their way. */
  .search-box:not(:defined) {
    display: block;
    min-block-size: 48px;
  }
  .results:not(:defined) {
    display: block;
    min-block-size: 100vh;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .facets:not(:defined) {
    display: none;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .filter {
    font-size: var(--_sm);
  }
  .filter .badge {
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: min(var(--_radius) * 0.5, 10px);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_xs);
    line-height: 20px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .pagination {
    margin-block-start: calc(var(--_unit) * 12);
  }
  @container (width < 480px) {
    .tools {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      inline-size: 100%;
    }
    .filter {
      font-size: var(--_md);
    }
  }
  @container (width >= 860px) {
    .faceted {
      grid-template-columns: 232px minmax(0, 1fr);
      gap: calc(var(--_unit) * 12);
      /* From where the results begin to where the box does. */
      --_aside: calc(-232px - var(--_unit) * 12);
    }
    .facets:not(:defined) {
      display: block;
    }
    .filter {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .badge {
      outline: 1px solid CanvasText;
    }
  }
`;

export const styles = [tokens, base, button, layout];
