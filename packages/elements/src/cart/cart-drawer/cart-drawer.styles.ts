import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { money } from '../../styles/money.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';

const drawer = css`
  :host {
    display: contents;
  }
  dialog {
    --_away: 100%;
    --_surface: var(--_raised);
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: min(440px, 100%);
    block-size: 100dvh;
    max-block-size: none;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    border: 1px solid transparent;
    border-start-start-radius: var(--_radius-lg);
    border-end-start-radius: var(--_radius-lg);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-3);
    overflow: hidden;
    translate: var(--_away) 0;
  }
  dialog:dir(rtl) {
    --_away: -100%;
  }
  dialog,
  ::backdrop {
    transition: all var(--_motion) var(--_ease) allow-discrete;
  }
  ::backdrop {
    background: light-dark(rgb(28 27 25 / 0.42), rgb(0 0 0 / 0.62));
    opacity: 0;
  }
  [open] {
    translate: none;
    transition-duration: var(--_slow);
  }
  [open]::backdrop {
    opacity: 1;
  }
  @starting-style {
    [open] {
      translate: var(--_away) 0;
    }
    [open]::backdrop {
      opacity: 0;
    }
  }
  .frame {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
    container-type: inline-size;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 64px;
    padding-inline: calc(var(--_unit) * 6) calc(var(--_unit) * 3);
  }
  h2 {
    font-family: var(--_font-heading);
    font-weight: var(--_heading-weight);
    font-size: var(--_lg);
    line-height: 1.2;
  }
  h2 .muted {
    font-weight: 500;
  }
  .icon,
  .stepper button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--_radius-control);
  }
  .icon:hover,
  .stepper button:hover {
    background: var(--_hover);
  }
  .body {
    display: grid;
    gap: calc(var(--_unit) * 5);
    align-content: start;
    padding: 4px calc(var(--_unit) * 6) calc(var(--_unit) * 6);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .news:empty {
    position: absolute;
  }
  .news,
  .lines {
    display: grid;
    gap: inherit;
  }
  .row {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    gap: 2px calc(var(--_unit) * 4);
    align-content: start;
    line-height: 1.4;
  }
  .media {
    grid-row: 1 / span 6;
    inline-size: 76px;
    block-size: 95px;
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_well);
  }
  .media img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: inherit;
  }
  .bone.words {
    block-size: 42px;
  }
  /* An amount goes under title and variant before it leaves them no room, or breaks a word of them. */
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
  }
  .top div {
    display: flex;
    flex: 1 1 min-content;
    flex-direction: column;
    gap: inherit;
    min-inline-size: 7.5em;
    max-inline-size: 100%;
  }
  h3,
  .undo span {
    font-weight: 500;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    /* Deep letters, as in Arabic, are not cut off. */
    margin-block-end: -0.2em;
    padding-block-end: 0.2em;
    overflow: hidden;
    overflow-wrap: break-word;
  }
  h3 a {
    text-decoration: none;
  }
  h3 a:hover {
    text-decoration: underline;
  }
  .sum {
    position: relative;
    display: grid;
    justify-items: end;
    margin-inline-start: auto;
  }
  /* While it changes, the sum may be of another number of pieces. */
  .sum.muted s {
    visibility: hidden;
  }
  .options {
    grid-column: 2;
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .most {
    color: var(--_warning);
  }
  .tools {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px calc(var(--_unit) * 4);
    margin-block-start: 6px;
  }
  .stepper {
    display: inline-grid;
    grid-template-columns: auto minmax(24px, auto) auto;
    align-items: center;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    font-size: var(--_sm);
    font-variant-numeric: tabular-nums;
  }
  .stepper button {
    inline-size: max(32px, var(--_hit));
    block-size: max(32px, var(--_hit));
  }
  .stepper [aria-disabled='true'] {
    color: var(--_edge);
    background: none;
    cursor: not-allowed;
  }
  .stepper svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .number {
    font-weight: 500;
    text-align: center;
  }
  .link {
    min-block-size: max(24px, var(--_hit));
    min-inline-size: 24px;
    font-size: var(--_sm);
    color: var(--_muted);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.24em;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .undo {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: calc(var(--_unit) * 4);
    min-block-size: 48px;
    padding-inline: calc(var(--_unit) * 4) 4px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: var(--_sm);
  }
  .none {
    display: grid;
    justify-items: start;
    gap: calc(var(--_unit) * 3);
    padding-block: calc(var(--_unit) * 4);
    color: var(--_muted);
  }
  .none .button {
    color: var(--_text);
  }
  .foot {
    display: grid;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 4) calc(var(--_unit) * 6) calc(var(--_unit) * 5);
    border-block-start: 1px solid var(--_border);
  }
  dl {
    display: grid;
    gap: 4px;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4);
  }
  /* A long name breaks, an amount and the way back do not. */
  :is(dd, .undo button) {
    flex: none;
  }
  .grand {
    padding-block-start: 6px;
    font-size: var(--_md);
  }
  .grand dt {
    font-weight: var(--_strong);
  }
  .dot {
    opacity: 0.45;
  }
  /* A phone held sideways, a page at 400 %: foot and lines scroll together. */
  @media (height < 480px) {
    .frame {
      display: block;
      overflow: auto;
    }
  }
  @container (width < 440px) {
    .notice .button {
      grid-column: 2;
      justify-self: start;
      padding-inline: 0;
    }
  }
  @container (width < 380px) {
    .head,
    .body,
    .foot {
      padding-inline: calc(var(--_unit) * 4);
    }
    .row {
      grid-template-columns: 64px minmax(0, 1fr);
      column-gap: calc(var(--_unit) * 3);
    }
    .media {
      inline-size: 64px;
      block-size: 80px;
    }
  }
`;

export const styles = [tokens, base, button, money, notice, drawer];
