import { css } from 'lit';

/** Comes with the dialog, when it is first opened. */
export const zoomStyles = css`
  .zoom {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
    overflow: hidden;
  }
  .zoom::backdrop {
    background: var(--_surface);
  }
  .zoom .whole {
    block-size: 100%;
    background: var(--_surface);
    touch-action: none;
  }
  .zoom .view {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    cursor: zoom-in;
  }
  .zoom .view.in {
    cursor: grab;
  }
  .zoom .view img {
    max-inline-size: 100%;
    max-block-size: 100vh;
    max-block-size: 100dvh;
    inline-size: auto;
    block-size: auto;
    user-select: none;
  }
  .zoom .failed {
    position: static;
  }
  .bar-top {
    position: absolute;
    inset-inline: calc(var(--_unit) * 4);
    inset-block-start: calc(var(--_unit) * 4);
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
    pointer-events: none;
  }
  .round {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: var(--_raised);
    box-shadow: var(--_shadow-1);
    font-size: var(--_xl);
    line-height: 1;
    pointer-events: auto;
  }
  .round:hover {
    background: color-mix(in srgb, var(--_text) 6%, var(--_raised));
  }
  .round[aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }
  .round:is(.back, .forward) {
    position: absolute;
    inset-block-start: calc(50% - 22px);
  }
  .round.back {
    inset-inline-start: calc(var(--_unit) * 4);
  }
  .round.forward {
    inset-inline-end: calc(var(--_unit) * 4);
  }
  @media (forced-colors: active) {
    .round {
      border: 1px solid ButtonBorder;
    }
  }
`;
