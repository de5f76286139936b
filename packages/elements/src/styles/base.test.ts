import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { stubStorefront } from '../internal/testing.ts';
import type { WaresElement } from '../internal/wares-element.ts';
import '../product/attributes/attributes.define.ts';
import '../product/breadcrumbs/breadcrumbs.define.ts';
import '../product/delivery-promise/delivery-promise.define.ts';
import '../product/gallery/gallery.define.ts';
import '../product/product-grid/product-grid.define.ts';
import '../product/product-page/product-page.define.ts';

const CONTAINERS = ['attributes', 'breadcrumbs', 'delivery-promise', 'gallery', 'product-grid', 'product-page'];

describe('elements that are containers', () => {
  afterEach(fixtureCleanup);

  const place = async (around: HTMLElement, name: string) => {
    const element = document.createElement(`wares-${name}`) as WaresElement & { handle: string };
    element.storefront = stubStorefront().storefront;
    element.handle = 'x';
    around.prepend(element);
    await element.updateComplete;
    return element;
  };

  for (const name of CONTAINERS) {
    it(`has a width of its own in a row, and none to hold a column open: wares-${name}`, async () => {
      const row = await fixture<HTMLElement>(html`<div style="display: flex"><p>Beside it.</p></div>`);
      const column = await fixture<HTMLElement>(
        html`<div style="display: grid; inline-size: 200px; grid-template-columns: 1fr 1fr"><p>Beside it.</p></div>`,
      );
      expect((await place(row, name)).offsetWidth).to.equal(300);
      expect((await place(column, name)).offsetWidth).to.equal(100);
    });
  }
});
