import { css } from 'lit';
import { route } from '../../styles/route.ts';

/** A parcel and its way: what is done is solid, what is ahead dotted. */
export const parcelStyles = [
  ...route(520),
  css`
  .parcels {
    display: grid;
    gap: calc(var(--_unit) * 8);
    min-inline-size: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 300px;
  }
  .shipment {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    background: var(--_surface);
    min-inline-size: 0;
  }
  .shipment > * + * {
    border-block-start: 1px solid var(--_border);
  }
  .shipment-head {
    display: grid;
    gap: calc(var(--_unit) * 5);
    padding: calc(var(--_unit) * 5) calc(var(--_unit) * 6) calc(var(--_unit) * 6);
  }
  .shipment-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: calc(var(--_unit) * 4);
  }
  .small {
    font-size: var(--_sm);
  }
  .when {
    font-family: var(--_font-heading);
    font-size: var(--_xl);
    font-weight: var(--_heading-weight);
    line-height: 1.3;
  }
  :host([dir='rtl']) .when {
    line-height: 1.5;
  }
  .thumbs {
    display: flex;
    gap: 4px;
  }
  .thumbs img {
    inline-size: 40px;
    block-size: 50px;
    object-fit: cover;
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_well);
  }
  @container (width < 520px) {
    .shipment-head {
      padding-inline: calc(var(--_unit) * 4);
    }
  }
`,
];
