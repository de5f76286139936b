import { css } from 'lit';

/** Resets what the host page would pass down, and what every element shares: focus, icons, hidden text. */
export const base = css`
  :host {
    color: var(--_text);
    font-weight: var(--_weight);
    font-size: var(--_md);
    line-height: 1.55;
    font-family: var(--_font);
    font-variant-numeric: lining-nums;
    overflow-wrap: break-word;
    -webkit-tap-highlight-color: transparent;
    /* A container of queries tells nobody how wide its content is: in a row of a flexbox it would have no width at all. */
    contain-intrinsic-inline-size: 300px;
  }
  /* Not on the element itself: there a page's own rule for all elements would win. */
  :host > * {
    font-style: normal;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
    min-inline-size: 0;
  }
  img {
    display: block;
    max-inline-size: 100%;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    appearance: none;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  a {
    color: inherit;
    text-underline-offset: 0.22em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  svg {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg.sm {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 1.7;
  }
  :host([dir='rtl']) svg.flip {
    transform: scaleX(-1);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .bone {
    display: block;
    border-radius: calc(var(--_radius) * 0.5);
  }
  .bone,
  i::before {
    background: linear-gradient(100deg, var(--_well) 38%, color-mix(in srgb, var(--_well) 55%, var(--_surface)) 50%, var(--_well) 62%) 0 0 / 240% 100%;
    animation: sheen 1.6s linear infinite;
  }
  @keyframes sheen {
    from {
      background-position: 120% 0;
    }
    to {
      background-position: -40% 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone,
    i::before {
      animation: none;
    }
  }
`;
