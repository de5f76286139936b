import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { field } from '../../styles/field.ts';
import { tokens } from '../../styles/tokens.ts';

const box = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .box {
    min-block-size: 48px;
    max-inline-size: 640px;
  }
  .clear {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    margin-inline-end: -8px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px calc(var(--_unit) * 4);
    min-block-size: 44px;
    margin-block: calc(var(--_unit) * 4);
  }
  .count {
    overflow-wrap: anywhere;
  }
  .sort {
    margin-inline-start: auto;
  }
  .sort .control {
    padding-inline-end: 8px;
  }
  .sort select {
    padding-inline-end: 24px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: max(32px, var(--_hit));
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    font-size: var(--_sm);
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .name {
    display: inline-block;
  }
  .name::first-letter {
    text-transform: uppercase;
  }
  .none {
    display: grid;
    gap: calc(var(--_unit) * 4);
    justify-items: center;
    overflow-wrap: anywhere;
  }
  .chip:hover {
    border-color: var(--_text);
  }
  .chip svg {
    inline-size: 16px;
    block-size: 16px;
  }
`;

export const styles = [tokens, base, button, field, box];
