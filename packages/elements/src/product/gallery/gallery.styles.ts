import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { tokens } from '../../styles/tokens.ts';

const gallery = css`
  :host {
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .gallery {
    display: grid;
    gap: calc(var(--_unit) * 3);
    align-content: start;
    min-inline-size: 0;
  }
  .stage,
  .thumb {
    position: relative;
    overflow: hidden;
    aspect-ratio: var(--wares-media-ratio, 4 / 5);
    border-radius: var(--_radius-media);
    background-color: var(--_well);
  }
  .strip {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 100%;
    block-size: 100%;
    overflow: auto hidden;
    scroll-snap-type: inline mandatory;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
    border-radius: inherit;
  }
  .strip:focus-visible {
    outline-offset: -4px;
  }
  .slide {
    position: relative;
    overflow: hidden;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .slide > img,
  .thumb > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .zooms .slide > img {
    cursor: zoom-in;
  }
  .stage:not(.bone)::after,
  .thumb::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: var(--_tint);
    pointer-events: none;
  }
  .missing {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 6);
    block-size: 100%;
    color: var(--_muted);
    text-align: center;
    font-size: var(--_sm);
  }
  .tools {
    position: absolute;
    inset-inline: calc(var(--_unit) * 3);
    inset-block-end: calc(var(--_unit) * 3);
    z-index: 1;
    justify-content: space-between;
    pointer-events: none;
  }
  .tools,
  .end {
    display: flex;
    gap: calc(var(--_unit) * 2);
  }
  .pill,
  .start {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_unit) * 1.5);
    min-block-size: max(36px, var(--_hit));
    padding: 4px 14px;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-1);
    font-size: var(--_sm);
    pointer-events: auto;
    white-space: nowrap;
  }
  .count {
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .step {
    display: none;
    place-items: center;
    inline-size: 36px;
    margin-block: -4px;
    align-self: stretch;
    pointer-events: auto;
  }
  [aria-disabled] svg {
    opacity: 0.35;
  }
  svg.flip:dir(rtl) {
    transform: scaleX(-1);
  }
  .lent {
    position: absolute;
    inset-inline-start: calc(var(--_unit) * 3);
    inset-block-start: calc(var(--_unit) * 3);
    z-index: 1;
    max-inline-size: calc(100% - var(--_unit) * 6);
    white-space: normal;
    pointer-events: none;
  }
  button.pill:hover,
  .start:hover {
    background: color-mix(in srgb, var(--_text) 6%, var(--_raised));
  }
  .start {
    position: absolute;
    inset-inline-start: 50%;
    inset-block-start: 50%;
    translate: -50% -50%;
    min-block-size: 44px;
    padding-inline: 8px 18px;
  }
  .start:dir(rtl) {
    translate: 50% -50%;
  }
  .disc {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
  }
  .failed {
    position: absolute;
    inset-inline: calc(var(--_unit) * 4);
    inset-block-start: calc(var(--_unit) * 4);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_critical);
    font-size: var(--_sm);
  }
  .thumbs {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 64px;
    gap: calc(var(--_unit) * 2);
    overflow: auto hidden;
    scrollbar-width: none;
    padding: 4px;
    margin: -4px;
  }
  .thumb {
    border-radius: calc(var(--_radius) * 0.5);
  }
  .thumb[aria-current]::after {
    box-shadow: inset 0 0 0 2px var(--_text), inset 0 0 0 3.5px var(--_surface);
  }
  .kind {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .kind svg {
    inline-size: 30px;
    block-size: 30px;
    padding: 6px;
    border-radius: 50%;
    background: rgb(255 255 255 / 0.88);
    color: #1c1b19;
  }
  @container (width >= 620px) {
    .many {
      grid-template-columns: 64px minmax(0, 1fr);
      gap: calc(var(--_unit) * 4);
      align-items: start;
    }
    .many .stage {
      grid-area: 1 / 2;
    }
    .thumbs {
      grid-area: 1 / 1;
      grid-auto-flow: row;
      align-content: start;
      overflow: hidden auto;
      max-block-size: 720px;
    }
  }
  @container (width < 480px) {
    .thumbs {
      display: none;
    }
    .step {
      display: grid;
    }
    .count {
      gap: 0;
      padding-inline: 0;
    }
    .stage {
      margin-inline: calc(var(--wares-bleed, 0px) * -1);
    }
  }
  /* What the sign says alone, where a longer language has no room for the word. */
  @container (width < 340px) {
    .word {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .pill,
    .start {
      border: 1px solid ButtonBorder;
    }
    .thumb[aria-current] {
      outline: 2.5px solid Highlight;
    }
  }
`;

export const styles = [tokens, base, gallery];
