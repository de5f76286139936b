import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  button,
  css`
    :host {
      display: inline-block;
      vertical-align: top;
    }
    .wishlist {
      min-block-size: 48px;
      min-inline-size: 48px;
      padding-inline: 10px;
    }
    :host([overlay]) {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-end: 2px;
      z-index: 2;
    }
    /* Dark line and light body, whatever the scheme: it stands on a picture. */
    :host([overlay]) .wishlist {
      min-block-size: 44px;
      min-inline-size: 44px;
      border-color: transparent;
      background: none;
      color: #1b1a18;
    }
    :host([overlay]) .wishlist:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: -3px;
    }
    :host([overlay]) svg {
      fill: rgb(255 255 255 / 0.75);
    }
    :host([overlay]) .wishlist:hover svg {
      fill: #fff;
    }
    .bone.wishlist,
    .bone.compare {
      border-radius: var(--_radius-control);
    }
    .bone.compare {
      inline-size: 12ch;
      block-size: var(--_control);
    }
    .wishlist[aria-pressed='true'] svg,
    :host([overlay]) .wishlist[aria-pressed='true'] svg {
      fill: currentColor;
    }
    [aria-pressed='true'].compare {
      border-color: var(--_text);
      box-shadow: inset 0 0 0 1px var(--_text);
    }
    .box {
      padding: 1px;
      border: 1.5px solid var(--_edge);
      border-radius: 3px;
    }
    .box path {
      visibility: hidden;
    }
    [aria-pressed='true'] .box {
      border-color: transparent;
      background: var(--_accent);
      color: var(--_on-accent);
    }
    [aria-pressed='true'] .box path {
      visibility: visible;
    }
    .note {
      margin-block-start: 6px;
      max-inline-size: 32ch;
      font-size: var(--_sm);
      line-height: 1.4;
      color: var(--_warning);
    }
    @media (forced-colors: active) {
      :host([overlay]) svg {
        fill: Canvas;
      }
      [aria-pressed='true'].button {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
  `,
];
