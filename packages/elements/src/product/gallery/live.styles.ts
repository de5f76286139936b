import { css } from 'lit';

/** Comes with the first film, turn or model that is started. */
export const liveStyles = css`
  .film,
  .live {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .live {
    position: relative;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
  }
  .live:active {
    cursor: grabbing;
  }
  .live:focus-visible {
    outline-offset: -4px;
  }
  .live canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .frame {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    visibility: hidden;
    pointer-events: none;
  }
  .frame.on {
    visibility: visible;
  }
  .live .bar {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    block-size: 2px;
    inline-size: 0;
    background: var(--_accent);
  }
  :is(.live, .film) ~ .lent {
    inset-block-start: calc(var(--_unit) * 5 + max(36px, var(--_hit)));
  }
  .tools.over {
    inset-block: calc(var(--_unit) * 3) auto;
  }
  .over button.pill {
    min-inline-size: max(36px, var(--_hit));
    padding-inline: 8px;
  }
  .over button:disabled {
    color: color-mix(in srgb, var(--_text) 35%, var(--_raised));
    background: var(--_raised);
    cursor: default;
  }
  /* A film has controls of its own in its corners: it begins below the bar. */
  .film {
    object-fit: contain;
    background: var(--_well);
    block-size: calc(100% - max(36px, var(--_hit)) - var(--_unit) * 6);
    margin-block-start: calc(max(36px, var(--_hit)) + var(--_unit) * 6);
  }
`;
