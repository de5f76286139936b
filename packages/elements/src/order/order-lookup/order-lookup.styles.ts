import { css } from 'lit';

export const styles = css`
  .lookup {
    display: grid;
    gap: calc(var(--_unit) * 4);
    max-inline-size: 420px;
  }
  .found {
    display: grid;
    gap: calc(var(--_unit) * 6);
    min-inline-size: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 300px;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 4px calc(var(--_unit) * 4);
  }
  .big {
    font-size: var(--_xl);
    overflow-wrap: anywhere;
  }
  .title-bone {
    block-size: 52px;
    inline-size: 60%;
  }
  .block-bone {
    block-size: 98px;
  }
  .line-bone {
    block-size: 18px;
  }
  @container (width < 420px) {
    .title-bone {
      block-size: 78px;
    }
  }
  .columns {
    display: grid;
    gap: calc(var(--_unit) * 8);
    align-items: start;
  }
  .part {
    display: grid;
    gap: calc(var(--_unit) * 5);
    min-inline-size: 0;
  }
  @container (width >= 700px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 340px);
      gap: calc(var(--_unit) * 12);
    }
  }
`;
