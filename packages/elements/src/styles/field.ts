import { css } from 'lit';

/** Fields: the label is always outside and above. Inputs are never under 16 px, so that phones do not zoom. */
export const field = css`
  .field {
    display: grid;
    gap: 6px;
    align-content: start;
    min-inline-size: 0;
  }
  .label {
    font-size: var(--_sm);
    font-weight: 500;
    line-height: 1.4;
  }
  .control {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: 44px;
    padding-inline: calc(var(--_unit) * 3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: max(16px, var(--_md));
    transition: border-color var(--_fast);
  }
  .control :is(input, select) {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 42px;
    padding: 0;
    border: 0;
    background: none;
    line-height: 1.4;
    appearance: none;
  }
  .control input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .control input::-webkit-search-cancel-button {
    display: none;
  }
  .control select option {
    background: var(--_raised);
    color: var(--_text);
  }
  .control:hover {
    border-color: var(--_text);
  }
  .control:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
    border-color: var(--_focus);
  }
  .control :focus-visible {
    outline: none;
  }
  .control > svg {
    color: var(--_muted);
  }
  .control > svg.chevron {
    margin-inline-start: -24px;
    pointer-events: none;
  }
  .hint {
    font-size: var(--_sm);
    line-height: 1.4;
    color: var(--_muted);
  }
  .error {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    font-size: var(--_sm);
    line-height: 1.4;
    color: var(--_critical);
  }
  .invalid .control {
    border-color: var(--_critical);
    box-shadow: inset 0 0 0 1px var(--_critical);
  }
`;
