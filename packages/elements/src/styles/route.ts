import { type CSSResult, css } from 'lit';

const line = css`
  .route {
    --dots: linear-gradient(90deg, var(--_edge) 0 2px, transparent 2px 6px) 0 0 / 6px 2px repeat-x;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .route li {
    position: relative;
    padding-block-start: 22px;
    padding-inline-end: calc(var(--_unit) * 3);
    word-break: auto-phrase;
    text-wrap: balance;
  }
  .route li:last-child {
    padding-inline-end: 0;
  }
  .route li::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 3px;
    inset-inline-start: 1px;
    inline-size: 11px;
    block-size: 11px;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    forced-color-adjust: none;
  }
  .route li::after {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline: 16px 2px;
    block-size: 2px;
    background: var(--dots);
    forced-color-adjust: none;
  }
  .route li:last-child::after {
    display: none;
  }
  .route :is(.start, .done)::before {
    background: var(--_text);
    border-color: var(--_text);
  }
  .route .done::after {
    inset-inline: 12px -1px;
    background: var(--_text);
  }
  .route .now::before {
    border: 3.5px solid var(--_text);
  }
  .route .stuck::before {
    border: 3.5px solid var(--_warning);
  }
  .route strong {
    display: block;
    font-weight: var(--_strong);
  }
  .route span {
    display: block;
    color: var(--_muted);
  }
`;

/** The line of the way, laid down from where it would be cramped: below `fold` pixels of its container. */
export const route = (fold: number): CSSResult[] => [
  line,
  css`
  @container (width < ${fold}px) {
    .route {
      --dots: linear-gradient(var(--_edge) 0 2px, transparent 2px 6px) 0 0 / 2px 6px repeat-y;
      grid-auto-flow: row;
    }
    .route li {
      padding-block: 0 calc(var(--_unit) * 4);
      padding-inline: 24px 0;
    }
    .route li::before {
      inset-block-start: 4px;
    }
    .route li::after {
      inset-block: 18px -2px;
      inset-inline: 5.5px auto;
      inline-size: 2px;
      block-size: auto;
    }
    .route .done::after {
      inset-block: 14px -4px;
      inset-inline: 5.5px auto;
    }
    .route li:last-child {
      padding-block-end: 0;
    }
  }
`,
];
