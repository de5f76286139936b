import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { buy } from '../../styles/buy.ts';
import { marks } from '../../styles/marks.ts';
import { money } from '../../styles/money.ts';
import { priceBlock } from '../../styles/price-block.ts';
import { tokens } from '../../styles/tokens.ts';
import { options } from './options.styles.ts';

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
    overflow-wrap: anywhere;
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

export const styles = [tokens, base, button, money, marks, priceBlock, buy, page, options];
