import { css } from 'lit';

/** What the pieces of a product page share: bones in the text's own height, and the way to try again. */
export const piece = css`
  :host {
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  :host > .bone {
    min-block-size: 1.4em;
    max-inline-size: 40ch;
  }
  [role='alert'] {
    font-size: var(--_sm);
    line-height: 1.4;
    color: var(--_muted);
  }
  .again {
    min-block-size: 24px;
    font-size: var(--_sm);
    text-decoration: underline;
    text-underline-offset: 0.22em;
  }
`;
