import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { notice } from '../../styles/notice.ts';
import { tokens } from '../../styles/tokens.ts';

const switcher = css`
  :host {
    display: inline-block;
  }
  .face {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: calc(var(--_unit) * 2);
    border-radius: var(--_radius-control);
    font-size: var(--_sm);
    white-space: nowrap;
  }
  .face:hover {
    background: var(--_hover);
  }
  .wait .bone {
    inline-size: 120px;
    block-size: 20px;
  }
  .code {
    display: inline-grid;
    place-items: center;
    min-inline-size: 28px;
    padding-inline: 4px;
    block-size: 20px;
    border-radius: min(3px, var(--_radius));
    box-shadow: inset 0 0 0 1px var(--_edge);
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.04em;
    line-height: 1;
  }
  .panel {
    position: fixed;
    inset: var(--top, 64px) auto var(--bottom, auto) var(--left, 8px);
    inline-size: min(400px, 100vw - 16px);
    max-block-size: min(620px, var(--room, 100dvh));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-3);
    overflow: hidden;
    --_surface: var(--_raised);
  }
  .panel:popover-open {
    display: grid;
    animation: rise var(--_motion) var(--_ease);
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
  form {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto auto;
    min-block-size: 0;
    max-block-size: inherit;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 8px 4px calc(var(--_unit) * 5);
    padding-inline: calc(var(--_unit) * 5) 8px;
  }
  h2 {
    font-weight: var(--_heading-weight);
    font-family: var(--_font-heading);
    line-height: 1.4;
  }
  .icon {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_radius-control);
  }
  .icon:hover {
    background: var(--_hover);
  }
  .find {
    margin-inline: calc(var(--_unit) * 5);
  }
  .rows {
    overflow: auto;
    margin-block-start: 8px;
    padding: 0 calc(var(--_unit) * 2) 8px;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto 20px;
    align-items: center;
    gap: calc(var(--_unit) * 3);
    min-block-size: 44px;
    padding-inline: calc(var(--_unit) * 3);
    border-radius: var(--_radius-control);
    cursor: pointer;
    line-height: 1.4;
  }
  .row:hover {
    background: var(--_hover);
  }
  .row:has(:checked) .name {
    font-weight: var(--_strong);
  }
  .row:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .row .muted {
    font-size: var(--_sm);
  }
  .none:empty {
    display: none;
  }
  .none {
    padding: calc(var(--_unit) * 4) calc(var(--_unit) * 5) calc(var(--_unit) * 8);
    text-align: center;
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .none b {
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .foot {
    display: grid;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 4) calc(var(--_unit) * 5) calc(var(--_unit) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .foot select {
    text-overflow: ellipsis;
  }
  .foot .control {
    padding-inline-end: 8px;
  }
  .foot select {
    padding-inline-end: 24px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(136px, 100%), 1fr));
    gap: calc(var(--_unit) * 3);
  }
  /* A phone held sideways, a page at 400 %: all of it scrolls, and some countries stay in sight. */
  @media (height < 520px) {
    form {
      grid-template-rows: auto auto minmax(150px, 1fr);
      overflow: auto;
    }
  }
  @media (width < 480px) {
    .panel {
      inset: auto 0 0;
      inline-size: 100%;
      box-sizing: border-box;
      max-inline-size: none;
      max-block-size: 88dvh;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      border-inline: 0;
    }
    .panel:popover-open::backdrop {
      background: light-dark(rgb(28 27 25 / 0.42), rgb(0 0 0 / 0.62));
    }
  }
`;

export const styles = [tokens, base, button, field, notice, switcher];
