import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { marks } from '../../styles/marks.ts';
import { tokens } from '../../styles/tokens.ts';

const page = css`
  :host {
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .page {
    display: grid;
    gap: calc(var(--_unit) * 6);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .crumbs {
    grid-column: 1 / -1;
    min-block-size: 24px;
    margin-block-end: calc(var(--_unit) * -2);
  }
  .gallery,
  .info,
  .head {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }
  .info {
    gap: calc(var(--_unit) * 6);
    overflow-wrap: anywhere;
  }
  .info :not(:defined) {
    display: none;
  }
  .head {
    gap: calc(var(--_unit) * 2);
  }
  @container (width >= 700px) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 340px);
      column-gap: calc(var(--_unit) * 8);
    }
    .gallery {
      position: sticky;
      inset-block-start: calc(var(--_unit) * 4);
    }
  }
  @container (width >= 1060px) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 432px);
      column-gap: calc(var(--_unit) * 16);
    }
    .info {
      position: sticky;
      inset-block-start: calc(var(--_unit) * 4);
    }
  }
  .stage {
    aspect-ratio: var(--wares-media-ratio, 4 / 5);
    border-radius: var(--_radius-media);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px calc(var(--_unit) * 4);
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .meta .rating {
    font-size: var(--_sm);
  }
  .buy {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
    align-items: start;
  }
  .buy > :first-child {
    flex: 1 1 120px;
  }
  /* On a line of its own, so that its words need no second one, in any language and whatever it says. */
  .buy > :nth-child(2) {
    flex: 1 1 100%;
    order: 1;
  }
  /* Nothing to choose a quantity of: the wish stands beside the button. */
  .buy > :first-child:state(empty) + :nth-child(2) {
    flex-basis: 128px;
    order: 0;
  }
  @container (400px <= width < 700px) or (width >= 1060px) {
    .buy > :first-child {
      flex: none;
    }
    .buy > :nth-child(2) {
      flex-basis: 128px;
      order: 0;
    }
  }
  slot[name='share'] {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_unit) * 2);
  }
  .folds {
    display: grid;
    border-block-end: 1px solid var(--_border);
  }
  .folds:not(:has(details)) {
    border: 0;
  }
  .fold {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: calc(var(--_unit) * 4);
    min-block-size: 56px;
    padding: calc(var(--_unit) * 3) 0;
    /* Room for the corners of the sign when it turns. */
    padding-inline-end: 5px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary h2 {
    font-weight: 500;
    line-height: 1.4;
  }
  summary svg {
    transition: rotate var(--_motion) var(--_ease);
  }
  [open] > summary svg {
    rotate: 45deg;
  }
  .inside {
    padding-block-end: calc(var(--_unit) * 5);
  }
  .failed {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_unit) * 3);
    min-block-size: 50cqi;
    padding: calc(var(--_unit) * 6);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-align: center;
  }
  .failed [role] {
    display: grid;
    justify-items: center;
    gap: calc(var(--_unit) * 2);
  }
  .bone {
    min-block-size: 1em;
  }
  .bone.short {
    inline-size: 40%;
  }
  .bone.tall {
    min-block-size: 2.4em;
  }
  .bone.button {
    min-block-size: 48px;
  }
`;

export const styles = [tokens, base, button, marks, page];
