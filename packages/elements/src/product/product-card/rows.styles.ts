import { css } from 'lit';

/** The last row of a card, and what stands in all rows when it cannot be bought, has failed or is not there yet. */
export const rows = css`
  .after {
    min-block-size: var(--_hit);
    min-inline-size: 0;
  }
  .swatches {
    position: relative;
    z-index: 2;
    display: flex;
    align-items: center;
    inline-size: fit-content;
    margin-inline-start: calc((14px - var(--_hit)) / 2);
  }
  .swatch {
    display: block;
    inline-size: var(--_hit);
    block-size: var(--_hit);
    padding: calc((var(--_hit) - 14px) / 2);
    border-radius: 50%;
  }
  /* The ring is an outline and no box of its own: a page has hundreds of swatches. */
  .swatch::before {
    content: '';
    display: block;
    block-size: 14px;
    border-radius: 50%;
    outline: 1.5px solid transparent;
    outline-offset: 1.5px;
    background: var(--swatch, var(--_well));
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_text) 18%, transparent);
    forced-color-adjust: none;
  }
  .swatch.out::before {
    background: linear-gradient(to top right, transparent calc(50% - 1.4px), var(--_surface) calc(50% - 1.4px) calc(50% + 1.4px), transparent calc(50% + 1.4px)), var(--swatch, var(--_well));
  }
  .swatch:hover::before {
    outline-color: var(--_edge);
  }
  .swatch[aria-pressed='true']::before {
    outline-color: var(--_text);
  }
  .swatches[data-more]::after {
    content: attr(data-more);
    font-size: var(--_xs);
    color: var(--_muted);
    padding-inline-start: 4px;
  }
  .count,
  .door::before {
    display: var(--_roomy, inline);
  }
  .door {
    font-size: var(--_door, var(--_sm));
  }
  .sold img {
    opacity: 0.5;
  }
  .sold ~ * :is(.title, .money) {
    color: var(--_muted);
  }
  .failed {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    padding: 16px;
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_border);
    text-align: center;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .failed [role] {
    display: grid;
    justify-items: center;
    gap: 8px;
  }
  .failed .button {
    z-index: 2;
    font-size: var(--_sm);
  }
  i.bone {
    block-size: 0.72em;
    margin-block: 0.34em;
    inline-size: 84%;
  }
  i.bone + i.bone {
    inline-size: 60%;
  }
`;
