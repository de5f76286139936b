import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { buy } from '../../styles/buy.ts';
import { marks } from '../../styles/marks.ts';
import { money } from '../../styles/money.ts';
import { priceBlock } from '../../styles/price-block.ts';
import { tokens } from '../../styles/tokens.ts';

const page = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .page {
    display: grid;
    gap: calc(var(--_unit) * 6);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .gallery,
  .info,
  .head,
  .buy,
  .about {
    display: grid;
    align-content: start;
    min-inline-size: 0;
    gap: calc(var(--_unit) * 3);
  }
  .info {
    gap: calc(var(--_unit) * 6);
  }
  .head,
  .buy {
    gap: calc(var(--_unit) * 2);
  }
  @container (width >= 620px) {
    .gallery:has(.thumbs) {
      grid-template-columns: 64px minmax(0, 1fr);
    }
    .gallery .stage {
      grid-area: 1 / -2;
    }
    .gallery .thumbs {
      grid-area: 1 / 1;
      grid-auto-flow: row;
      align-content: start;
    }
  }
  @container (width >= 700px) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 340px);
      gap: calc(var(--_unit) * 8);
    }
    .gallery {
      position: sticky;
      inset-block-start: calc(var(--_unit) * 4);
    }
  }
  @container (width >= 1060px) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 432px);
      gap: calc(var(--_unit) * 16);
    }
    .info {
      position: sticky;
      inset-block-start: calc(var(--_unit) * 4);
    }
  }
  .stage,
  .thumb {
    position: relative;
    overflow: hidden;
    aspect-ratio: var(--wares-media-ratio, 4 / 5);
    border-radius: var(--_radius-media);
    background-color: var(--_well);
  }
  :is(.stage, .thumb) img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .stage:not(.bone)::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_tint);
    pointer-events: none;
  }
  .thumbs {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 64px;
    gap: calc(var(--_unit) * 2);
    overflow: auto;
    padding: 4px;
    margin: -4px;
    scrollbar-width: none;
  }
  .thumb {
    border-radius: calc(var(--_radius) * 0.5);
  }
  .thumb[aria-current]::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    box-shadow: inset 0 0 0 2px var(--_text), inset 0 0 0 3.5px var(--_surface);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px calc(var(--_unit) * 4);
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .meta .rating {
    font-size: var(--_sm);
  }
  .title {
    margin: 0;
    font-weight: var(--_heading-weight);
    font-size: var(--_2xl);
    line-height: 1.2;
    font-family: var(--_font-heading);
    letter-spacing: -0.018em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .title:is(:lang(ar), :lang(zh), :lang(ja), :lang(ko)) {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .row > .button {
    flex: 1 1 140px;
    inline-size: auto;
  }
  .stepper {
    display: grid;
    grid-template-columns: 40px minmax(24px, auto) 40px;
    align-items: center;
    min-block-size: 48px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .stepper button {
    display: grid;
    place-items: center;
    block-size: 46px;
  }
  .stepper button[aria-disabled] {
    color: var(--_edge);
    cursor: not-allowed;
  }
  .stepper svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .about {
    padding-block-start: calc(var(--_unit) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .about h2 {
    font-weight: 500;
  }
  .about p {
    max-inline-size: 62ch;
    color: var(--_muted);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .failed {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_unit) * 3);
    min-block-size: 50cqi;
    padding: calc(var(--_unit) * 6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-align: center;
  }
  .failed [role] {
    display: grid;
    justify-items: center;
    gap: calc(var(--_unit) * 2);
  }
  .bone {
    min-block-size: 1em;
  }
  .bone.short {
    inline-size: 40%;
  }
  .bone.tall {
    min-block-size: 2.4em;
  }
  .bone.button {
    min-block-size: 48px;
  }
`;

const options = css`
  .options {
    display: grid;
    gap: calc(var(--_unit) * 5);
  }
  .option {
    display: grid;
    gap: 10px;
  }
  legend {
    padding: 0;
    margin-block-end: 10px;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  legend b {
    font-weight: var(--_strong);
  }
  .option input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .picks,
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .pick,
  .swatch {
    position: relative;
    display: grid;
    place-content: center;
    cursor: pointer;
  }
  .pick {
    min-inline-size: 64px;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .pick:hover {
    border-color: var(--_text);
  }
  .pick.out {
    --slash: color-mix(in srgb, var(--_edge) 55%, transparent);
    border-color: var(--_border);
    background: linear-gradient(to top right, transparent calc(50% - 0.6px), var(--slash) calc(50% - 0.6px) calc(50% + 0.6px), transparent calc(50% + 0.6px)), var(--_surface);
    color: var(--_muted);
  }
  .pick:has(:checked) {
    border-color: var(--_text);
    box-shadow: inset 0 0 0 1px var(--_text);
    font-weight: 500;
  }
  .pick.impossible {
    border-color: transparent;
    background: var(--_sunken);
    color: var(--_muted);
    cursor: not-allowed;
  }
  .option label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .swatches {
    gap: 4px;
    margin-inline-start: -7px;
  }
  .swatch {
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
  }
  .swatch::before {
    content: '';
    inline-size: 30px;
    block-size: 30px;
    border-radius: 50%;
    background: var(--swatch, var(--_well));
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_text) 18%, transparent);
    forced-color-adjust: none;
  }
  .swatch.out::before {
    background: linear-gradient(to top right, transparent calc(50% - 1.4px), var(--_surface) calc(50% - 1.4px) calc(50% + 1.4px), transparent calc(50% + 1.4px)), var(--swatch, var(--_well));
  }
  .swatch.impossible {
    opacity: 0.35;
    cursor: not-allowed;
  }
  .swatch:has(:checked)::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 1.5px solid var(--_text);
    border-radius: 50%;
  }
  .swatch:hover:not(:has(:checked))::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .pick:has(:checked) {
      outline: 2.5px solid Highlight;
      outline-offset: -2.5px;
    }
    .pick.out {
      text-decoration: line-through;
    }
    .swatch:has(:checked)::after {
      border: 2.5px solid Highlight;
    }
  }
`;

export const styles = [tokens, base, button, money, marks, priceBlock, buy, page, options];
