import { css } from 'lit';

/** Buttons. `button` with `primary`, `secondary`, `quiet`; `lg`, `sm`, `block`; a `.line` inside while busy. */
export const button = css`
  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: var(--_control);
    padding: 7px calc(var(--_unit) * 4);
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    font-weight: 500;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    overflow: hidden;
    transition: background-color var(--_fast), border-color var(--_fast), color var(--_fast);
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 90%, var(--_on-accent));
  }
  .primary:active {
    background: color-mix(in srgb, var(--_accent) 84%, var(--_on-accent));
  }
  .secondary {
    border-color: var(--_edge);
    background: var(--_surface);
  }
  .secondary:hover {
    border-color: var(--_text);
    background: linear-gradient(var(--_hover), var(--_hover)), var(--_surface);
  }
  .quiet:hover {
    background: var(--_hover);
  }
  .lg {
    min-block-size: 48px;
    padding-inline: calc(var(--_unit) * 6);
  }
  .block {
    inline-size: 100%;
  }
  .button:is(:disabled, [aria-disabled='true']):not([aria-busy='true']) {
    background: var(--_well);
    border-color: transparent;
    color: var(--_muted);
    forced-color-adjust: auto;
    cursor: not-allowed;
  }
  .line {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    block-size: 2px;
    background: color-mix(in srgb, currentColor 24%, transparent);
  }
  .line::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 36%;
    background: currentColor;
    animation: run 1.1s var(--_ease) infinite alternate;
  }
  @keyframes run {
    to {
      inset-inline-start: 64%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .line::after {
      animation: none;
      inline-size: 100%;
      opacity: 0.7;
    }
  }
`;
