import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { piece } from '../../styles/piece.ts';
import { tokens } from '../../styles/tokens.ts';

export const styles = [
  tokens,
  base,
  piece,
  css`
    :host {
      container-type: inline-size;
      font-size: var(--_sm);
      line-height: 24px;
      color: var(--_muted);
    }
    :host > .bone {
      min-block-size: 24px;
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      column-gap: 8px;
    }
    li {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    li + li::before {
      content: '/';
      /* Not to be read aloud. */
      content: '/' / '';
      margin-inline-end: 8px;
      color: var(--_edge);
    }
    a {
      display: inline-block;
      min-block-size: 24px;
      min-inline-size: 24px;
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
      color: var(--_text);
    }
    /* One line, whatever the names: a way back to the nearest category. */
    @container (width < 480px) {
      li:not(.last) {
        display: none;
      }
      li.last {
        display: flex;
        align-items: center;
      }
      li.last::before {
        content: '';
        flex: none;
        inline-size: 7px;
        block-size: 7px;
        margin-inline: 2px 8px;
        border: solid currentColor;
        border-width: 0 0 1.5px 1.5px;
        rotate: 45deg;
      }
      li.last:dir(rtl)::before {
        rotate: -135deg;
      }
      li.last > * {
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
      }
      a {
        line-height: max(24px, var(--_hit));
      }
    }
  `,
];
