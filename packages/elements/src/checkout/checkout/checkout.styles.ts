import { css } from 'lit';

/** One column of steps; the summary at the side from 900 px of the element, a folded bar with the total before that. */
export const styles = css`
  :host {
    min-inline-size: 0;
    container-type: inline-size;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 6);
  }
  .main {
    min-inline-size: 0;
    display: grid;
    align-content: start;
    gap: calc(var(--_unit) * 6);
  }
  .side {
    display: none;
  }
  .fold {
    border-block: 1px solid var(--_border);
    background: var(--_sunken);
  }
  .fold summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 56px;
    padding-inline: calc(var(--_unit) * 4);
    cursor: pointer;
    list-style: none;
  }
  .fold summary::-webkit-details-marker {
    display: none;
  }
  .fold summary > :last-child {
    margin-inline-start: auto;
  }
  .fold[open] .chevron {
    transform: rotate(180deg);
  }
  .step {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr);
    gap: 0 10px;
    padding-block: calc(var(--_unit) * 6);
    border-block-start: 1px solid var(--_border);
  }
  .steps > .step:first-of-type {
    border: 0;
    padding-block-start: 0;
  }
  .n {
    display: grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    color: var(--_muted);
    font-size: var(--_sm);
    font-weight: 600;
    line-height: 1;
    forced-color-adjust: none;
  }
  .now > .n {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .done > .n {
    border-color: var(--_text);
    color: var(--_text);
  }
  .wrong > .n {
    background: none;
    border-color: var(--_critical);
    color: var(--_critical);
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: calc(var(--_unit) * 4);
    min-block-size: 26px;
  }
  .head .link {
    margin-block: calc((26px - max(24px, var(--_hit))) / 2);
    color: var(--_muted);
  }
  .todo h2 {
    color: var(--_muted);
    font-weight: 500;
  }
  .said {
    grid-column: 2;
    padding-block-start: 4px;
    line-height: 1.4;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .body {
    grid-column: 1 / -1;
    display: grid;
    gap: calc(var(--_unit) * 4);
    padding-block-start: calc(var(--_unit) * 5);
    min-inline-size: 0;
  }
  .notices > .notice {
    margin-block-end: calc(var(--_unit) * 3);
  }
  .notices > .notice:last-of-type {
    margin-block-end: calc(var(--_unit) * 6);
  }
  form {
    display: grid;
    gap: calc(var(--_unit) * 4);
  }
  .all {
    display: grid;
    gap: calc(var(--_unit) * 4);
  }
  .notice a {
    font-weight: 500;
  }
  .parcel {
    font-size: var(--_md);
  }
  .choices {
    display: grid;
    overflow: hidden;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-lg);
    background: var(--_surface);
    container-type: inline-size;
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 4);
    cursor: pointer;
    line-height: 1.4;
  }
  .choice ~ .choice {
    border-block-start: 1px solid var(--_border);
  }
  .choice:hover {
    background: var(--_sunken);
  }
  .choice:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    box-shadow: inset 0 0 0 2px var(--_accent);
    border-radius: calc(var(--_radius-lg) - 1px);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: calc(var(--_radius-lg) - 1px);
  }
  .choice input {
    appearance: none;
    position: relative;
    inline-size: 20px;
    block-size: 20px;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    outline: none;
    cursor: inherit;
  }
  .choice:hover input {
    border-color: var(--_text);
  }
  .choice input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
    forced-color-adjust: none;
  }
  .choice input:checked::after {
    content: '';
    position: absolute;
    inset: 4.5px;
    border-radius: 50%;
    background: var(--_on-accent);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    font-weight: 500;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .cost {
    text-align: end;
  }
  .facts {
    grid-column: 2 / -1;
    display: grid;
    gap: 2px calc(var(--_unit) * 6);
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .facts:empty {
    display: none;
  }
  .facts > span {
    display: flex;
    gap: 6px;
    align-items: flex-start;
  }
  .facts svg {
    margin-block-start: 1px;
  }
  .badge {
    padding: 2px 7px;
    border-radius: min(var(--_radius) * 0.5, 10px);
    background: var(--_well);
    color: var(--_muted);
    font-size: var(--_xs);
    line-height: 18px;
  }
  .badge.positive {
    background: color-mix(in srgb, var(--_positive) 9%, var(--_surface));
    color: var(--_positive);
  }
  .mount {
    padding: 0 calc(var(--_unit) * 4) calc(var(--_unit) * 4);
  }
  .pay {
    display: grid;
    gap: calc(var(--_unit) * 3);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 6px;
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_muted);
    text-align: center;
  }
  .summary {
    --_surface: var(--_sunken);
    display: grid;
    gap: calc(var(--_unit) * 5);
    padding: calc(var(--_unit) * 6);
    border-radius: var(--_radius-lg);
    background: var(--_sunken);
  }
  .summary[aria-busy='true'] .sums {
    color: var(--_muted);
  }
  .fold .summary {
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 4) calc(var(--_unit) * 5);
    border-radius: 0;
  }
  .thanks {
    display: grid;
    gap: calc(var(--_unit) * 8);
    max-inline-size: 720px;
  }
  .mark {
    display: grid;
    place-items: center;
    margin-block-end: calc(var(--_unit) * -5);
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_positive) 9%, var(--_surface));
    color: var(--_positive);
  }
  .big {
    margin-block-end: calc(var(--_unit) * 2);
    font-size: var(--_2xl);
    overflow-wrap: anywhere;
  }
  .thanks .id {
    color: var(--_text);
    font-weight: var(--_strong);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 4);
  }
  .state {
    display: grid;
    gap: calc(var(--_unit) * 4);
    justify-items: start;
  }
  @container (width >= 440px) {
    .facts {
      grid-template-columns: 1fr 1.15fr;
    }
  }
  @container (width >= 520px) {
    .step {
      grid-template-columns: 28px minmax(0, 1fr);
      gap: 0 calc(var(--_unit) * 4);
    }
    .body {
      grid-column: 2;
    }
  }
  @container (width >= 900px) {
    .grid {
      grid-template-columns: minmax(0, 1fr) minmax(0, 400px);
      gap: calc(var(--_unit) * 16);
      align-items: start;
    }
    .side {
      display: block;
      position: sticky;
      inset-block-start: calc(var(--_unit) * 8);
    }
    .fold {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .summary,
    .badge {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .choice:has(:checked) {
      outline: 2.5px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
