import { css } from 'lit';

/** The choice of a variant: words in boxes, colours in circles. */
export const options = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 5);
  }
  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .legend {
    padding: 0;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .legend b {
    font-weight: var(--_strong);
  }
  .option input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .picks,
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .pick,
  .swatch {
    position: relative;
    display: grid;
    place-content: center;
    cursor: pointer;
  }
  .pick {
    grid-template-columns: minmax(0, auto);
    min-inline-size: 64px;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .pick:hover {
    border-color: var(--_text);
  }
  .pick.out {
    --slash: color-mix(in srgb, var(--_edge) 55%, transparent);
    border-color: var(--_border);
    background: linear-gradient(to top right, transparent calc(50% - 0.6px), var(--slash) calc(50% - 0.6px) calc(50% + 0.6px), transparent calc(50% + 0.6px)), var(--_surface);
    color: var(--_muted);
  }
  .pick:has(:checked) {
    border-color: var(--_text);
    box-shadow: inset 0 0 0 1px var(--_text);
    font-weight: 500;
  }
  .pick.impossible {
    border-color: transparent;
    background: var(--_sunken);
    color: var(--_muted);
  }
  .pick.impossible:hover {
    border-color: var(--_edge);
  }
  .option label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .swatches {
    gap: 4px;
    margin-inline-start: -7px;
  }
  .swatch {
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
  }
  .swatch::before {
    content: '';
    inline-size: 30px;
    block-size: 30px;
    border-radius: 50%;
    background: var(--swatch, var(--_well));
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_text) 18%, transparent);
    forced-color-adjust: none;
  }
  .swatch.out::before {
    background: linear-gradient(to top right, transparent calc(50% - 1.4px), var(--_surface) calc(50% - 1.4px) calc(50% + 1.4px), transparent calc(50% + 1.4px)), var(--swatch, var(--_well));
  }
  /* Paler it would be another colour. */
  .swatch.impossible::before {
    inline-size: 20px;
    block-size: 20px;
    outline: 1.5px dashed var(--_edge);
    outline-offset: 3.5px;
  }
  .swatch:has(:checked)::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 1.5px solid var(--_text);
    border-radius: 50%;
  }
  .swatch:hover:not(:has(:checked))::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .pick:has(:checked) {
      outline: 2.5px solid Highlight;
      outline-offset: -2.5px;
    }
    .pick.out {
      text-decoration: line-through;
    }
    .swatch:has(:checked)::after {
      border: 2.5px solid Highlight;
    }
  }
`;
