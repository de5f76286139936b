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
  .media .failed {
    position: absolute;
    inset: 0;
    color: var(--_muted);
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
`;

/**
 * The bones of a card, as high as it will be: the picture, and lines on what comes below it. They begin to move after a
 * moment, since moving costs the processor that is to show the card.
 */
export const bones = css`
  i {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
  }
  i::before {
    content: '';
    aspect-ratio: var(--wares-media-ratio, 4 / 5);
    border-radius: var(--_radius-media);
    animation-delay: 0.5s;
  }
  i::after {
    content: '';
    --_line: linear-gradient(var(--_well) 0 0) 0;
    grid-row: span 3;
    block-size: calc(40px + var(--_hit) + 1.5 * var(--_xs) + 1.4em + 1.4 * var(--wares-card-lines, 2) * var(--_title, 1em));
    background: var(--_line) 16px / 40% 10px no-repeat, var(--_line) 38px / 84% 11px no-repeat, var(--_line) 59px / 60% 11px no-repeat, var(--_line) 86px / 30% 12px no-repeat;
  }
  i:dir(rtl)::after {
    transform: scaleX(-1);
  }
`;
