import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { field } from '../../styles/field.ts';
import { money } from '../../styles/money.ts';
import { tokens } from '../../styles/tokens.ts';

const box = css`
  :host {
    display: block;
    position: relative;
    max-inline-size: 640px;
  }
  .control {
    min-block-size: 48px;
    padding-inline-end: 4px;
  }
  .tool {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_radius-control);
  }
  .tool:hover {
    background: var(--_hover);
  }
  .control .tool:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .tool[aria-pressed='true'] {
    color: var(--_critical);
  }
  .panel {
    --_surface: var(--_raised);
    position: absolute;
    z-index: 5;
    inset-inline: 0;
    inset-block-start: 54px;
    padding: calc(var(--_unit) * 2) 0;
    max-block-size: min(70vh, 640px);
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: var(--_radius-lg);
    background: var(--_raised);
    border: 1px solid var(--_border);
    box-shadow: var(--_shadow-3);
    color: inherit;
  }
  .panel:popover-open {
    position: fixed;
    inset: auto;
    margin: 0;
  }
  .title {
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 4) 4px;
    font-size: var(--_xs);
    font-weight: 500;
    color: var(--_muted);
  }
  .item {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 3);
    min-block-size: max(40px, var(--_hit));
    padding: 4px calc(var(--_unit) * 4);
    line-height: 1.4;
    text-decoration: none;
    cursor: pointer;
  }
  .item:hover,
  .item[aria-selected='true'] {
    background: var(--_hover);
  }
  .item > svg {
    color: var(--_muted);
  }
  .item > .text {
    flex: 1;
    min-inline-size: 0;
    color: var(--_muted);
  }
  b {
    color: var(--_text);
    font-weight: 600;
  }
  .item img,
  .picture {
    flex: none;
    inline-size: 48px;
    block-size: 60px;
    object-fit: cover;
    border-radius: calc(var(--_radius-media) * 0.5);
    background: var(--_well);
  }
  .item .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    color: var(--_text);
    font-weight: 500;
    font-size: var(--_sm);
  }
  .item small {
    font-size: var(--_sm);
  }
  .end {
    font-size: var(--_sm);
    text-align: end;
  }
  .count {
    font-size: var(--_xs);
    color: var(--_muted);
  }
  .foot {
    position: sticky;
    inset-block-end: calc(var(--_unit) * -2);
    display: flex;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    min-block-size: 40px;
    margin-block-start: calc(var(--_unit) * 2);
    margin-block-end: calc(var(--_unit) * -2);
    padding-inline: calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
    background: var(--_raised);
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .foot:hover {
    color: var(--_text);
  }
  .hint {
    margin-block-start: 6px;
  }
  @media (forced-colors: active) {
    .item[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

export const styles = [tokens, base, field, money, box];
