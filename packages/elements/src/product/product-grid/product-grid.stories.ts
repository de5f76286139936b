import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import './product-grid.define.ts';

const meta: Meta = {
  title: 'Product/Grid',
  component: 'wares-product-grid',
  parameters: { docs: { story: { height: '720px' } } },
};
export default meta;
type Story = StoryObj;

const given = (state: object, query = ''): Story => ({
  render: () => {
    const { storefront, $list } = stubStorefront();
    $list.set({ ...$list.get(), status: 'ready', ...state });
    return html`<wares-product-grid limit="4" query=${query} .storefront=${storefront}></wares-product-grid>`;
  },
});
const items = [product(), plain(), plain({ id: 'p3', title: 'Shoulder vase, unglazed' })];

export const Playground: Story = {
  render: () => html`<wares-product-grid product-url="#{handle}"></wares-product-grid>`,
};

export const Category: Story = {
  render: () => html`<wares-product-grid category="tea" sort="price_asc" limit="4"></wares-product-grid>`,
};

/** As many bones as products are expected, of a card's height. */
export const Loading: Story = given({ status: 'loading' });

/** More are on their way. */
export const Busy: Story = given({ status: 'loading-more', items, hasMore: true });

export const Empty: Story = given({}, 'celadno');

export const Failed: Story = given({ status: 'error', error: failure('network_error') });

/** Products that the page has already; the grid loads nothing. */
export const Given: Story = { render: () => html`<wares-product-grid .products=${items}></wares-product-grid>` };

export const Narrow: Story = {
  render: () =>
    html`<div .style=${'inline-size:min(320px,100%)'}><wares-product-grid limit="4"></wares-product-grid></div>`,
};
