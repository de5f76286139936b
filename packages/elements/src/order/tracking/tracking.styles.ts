import { css } from 'lit';

/** The list of what happened, beside the parcels' own styles. */
export const styles = css`
  :host {
    display: block;
  }
  .head {
    display: grid;
    gap: 4px;
    margin-block-end: calc(var(--_unit) * 6);
  }
  h2 {
    font-family: var(--_font-heading);
    font-size: var(--_lg);
    font-weight: var(--_heading-weight);
    line-height: 1.3;
  }
  .id {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
  }
  .id a {
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
  }
  .estimated {
    text-decoration: underline dotted 2px;
    text-underline-offset: 0.26em;
    text-decoration-color: var(--_edge);
  }
  .state {
    display: grid;
    gap: calc(var(--_unit) * 3);
    justify-items: start;
    padding: calc(var(--_unit) * 6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
  }
  .notice {
    margin-block-end: calc(var(--_unit) * 4);
  }
  .events {
    display: grid;
    padding: calc(var(--_unit) * 6);
  }
  .event {
    position: relative;
    display: grid;
    grid-template-columns: 88px 22px minmax(0, 1fr);
    gap: 0 calc(var(--_unit) * 3);
    padding-block-end: calc(var(--_unit) * 5);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .event strong {
    font-weight: var(--_strong);
  }
  .event time {
    font-size: var(--_sm);
    line-height: 21px;
    color: var(--_muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .event time span {
    display: block;
  }
  .event p {
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .mark {
    position: relative;
  }
  .mark::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 5px;
    inset-inline-start: 5px;
    inline-size: 11px;
    block-size: 11px;
    border: 1.5px solid var(--_text);
    border-radius: 50%;
    background: var(--_text);
    forced-color-adjust: none;
  }
  .mark::after {
    content: '';
    position: absolute;
    inset-block: 15px calc(var(--_unit) * -5 - 6px);
    inset-inline-start: 10px;
    border-inline-start: 1.5px solid var(--_text);
    forced-color-adjust: none;
  }
  .event:last-child .mark::after {
    display: none;
  }
  .event:last-child {
    padding-block-end: 0;
  }
  .next {
    color: var(--_muted);
  }
  .next .mark::before {
    background: var(--_surface);
    border-color: var(--_edge);
  }
  .next .mark::after {
    border: 0;
    inset-block-start: 18px;
    inset-inline-start: 9.5px;
    inline-size: 2px;
    background: linear-gradient(var(--_edge) 0 2px, transparent 2px 6px) 0 0 / 2px 6px repeat-y;
  }
  .now .mark::before {
    border-width: 3.5px;
    background: var(--_surface);
  }
  .event.stuck .mark::before {
    border: 3.5px solid var(--_warning);
    background: var(--_surface);
  }
  .bone {
    block-size: 1em;
    inline-size: 40%;
  }
  .bone.tall {
    block-size: 26px;
    inline-size: 70%;
  }
  .bone.wide {
    block-size: 56px;
    inline-size: 100%;
  }
  @container (width < 520px) {
    .events {
      padding-inline: calc(var(--_unit) * 4);
    }
    .event {
      grid-template-columns: 22px minmax(0, 1fr);
      gap: 0 10px;
    }
    .event > :not(.mark) {
      grid-column: 2;
    }
    .event > span:first-child {
      display: none;
    }
    .event time {
      text-align: start;
    }
    .event time span {
      display: inline;
    }
    .mark {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
  }
`;
