import { expect } from '@open-wc/testing';
import './product/product-card/product-card.define.ts';
import './product/product-grid/product-grid.define.ts';
import type { WaresTags, WaresVueListeners } from './tags.ts';

/** With what a framework lets every element have. */
type Tags = WaresTags<{ id?: string } & WaresVueListeners>;
type Card = Tags['wares-product-card'];
type Grid = Tags['wares-product-grid'];

const byProperty = {
  handle: 'a',
  eager: true,
  productUrl: '/{handle}',
  store: 'jp',
  storefront: undefined,
} satisfies Card;
const byAttribute = { 'product-url': '/{handle}', handle: 'a', eager: '', store: 'jp' } as const;

/** Checked by the compiler: a line that should not compile, and does, is an error too. */
export const templates = [
  { id: 'a', ...byProperty } satisfies Card,
  { 'product-url': '/{handle}', handle: 'a' } satisfies Card,
  { limit: 4, sort: 'price_asc' } satisfies Grid,
  { 'onwares-cart-added': ({ detail }) => detail.quantity.toFixed() } satisfies Card,
  { onWaresCartAdded: ({ detail }) => detail.itemId.trim() } satisfies Card,
  { 'onwares-product-change': ({ target }) => target } satisfies Card,
  () => window.addEventListener('wares-error', ({ detail }) => detail.code.trim()),
  // @ts-expect-error an attribute holds no object
  { 'store-front': undefined } satisfies Card,
  // @ts-expect-error a getter alone
  { language: 'de' } satisfies Grid,
  // @ts-expect-error a method of every element
  { requestUpdate: () => {} } satisfies Grid,
  // @ts-expect-error a property of none
  { prodct: 'x' } satisfies Card,
  // @ts-expect-error no number
  { limit: 'four' } satisfies Grid,
  // @ts-expect-error no such event
  { 'onwares-cart-addd': () => {} } satisfies Card,
  // @ts-expect-error no such tag
  {} satisfies Tags['wares-nothing'],
];

describe('the types of the tags', () => {
  it('name the properties and attributes that an element has', () => {
    for (const name of Object.keys(byProperty))
      expect(name in document.createElement('wares-product-card')).to.equal(true);
    const { observedAttributes } = customElements.get('wares-product-card') as unknown as {
      observedAttributes: string[];
    };
    expect(observedAttributes).to.include.members(Object.keys(byAttribute));
  });
});
