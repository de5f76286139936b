import { css } from 'lit';

export const styles = css`
  .range {
    display: grid;
    gap: calc(var(--_unit) * 3);
  }
  .plot {
    display: flex;
    align-items: end;
    gap: 2px;
    block-size: 40px;
    padding-inline: 11px;
    margin-block-end: calc(var(--_unit) * -3 - 1px);
  }
  .plot:empty {
    display: none;
  }
  .plot i {
    flex: 1;
    background: var(--_border);
    border-radius: 1.5px 1.5px 0 0;
  }
  .plot .in {
    background: color-mix(in srgb, var(--_accent) 62%, var(--_surface));
  }
  .track {
    position: relative;
    block-size: 24px;
  }
  .track::before,
  .track::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 11px;
    block-size: 2px;
    background: var(--_border);
  }
  .track::after {
    /* A thumb is 22 px wide, and its middle is what counts. */
    inset-inline: calc(var(--from) * 0.01 * (100% - 22px) + 11px) calc(100% - 11px - var(--to) * 0.01 * (100% - 22px));
    background: var(--_accent);
  }
  [type='range'] {
    appearance: none;
    position: absolute;
    z-index: 1;
    inset: 1px 0 auto;
    inline-size: 100%;
    block-size: 22px;
    padding: 0;
    background: none;
    outline: none;
    pointer-events: none;
  }
  /* At the upper end, the lower thumb alone can still be moved: it lies on top. */
  .min.high {
    z-index: 2;
  }
  [type='range']::-webkit-slider-thumb {
    appearance: none;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--_text);
    border-radius: 50%;
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
    pointer-events: auto;
    cursor: grab;
  }
  [type='range']::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--_text);
    border-radius: 50%;
    background: var(--_surface);
    pointer-events: auto;
    cursor: grab;
  }
  [type='range']:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [type='range']:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .ends {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 8px;
    align-items: center;
    font-size: var(--_sm);
  }
  .ends .control {
    min-block-size: var(--_control);
    padding-inline: 10px;
    gap: 6px;
    font-size: var(--_sm);
  }
  .ends input {
    min-block-size: 38px;
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .ends input {
      font-size: 16px;
    }
  }
  @media (forced-colors: active) {
    .plot i,
    .track::after {
      forced-color-adjust: none;
    }
  }
`;
