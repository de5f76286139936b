import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { plain, stubStorefront } from '../../internal/testing.ts';
import '../../product/product-grid/product-grid.define.ts';
import './store.define.ts';

const meta: Meta = { title: 'Shell/Store', component: 'wares-store' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () =>
    html`<wares-store name="tea" endpoint="/api/v1" country="DE"><wares-product-grid category="tea" limit="4"></wares-product-grid></wares-store>`,
};

/** Two shops on one page: what is inside one never touches the other. */
export const Two: Story = {
  render: () => html`
    <wares-store name="here" endpoint="/api/v1" country="DE"><wares-product-grid category="tea" limit="2"></wares-product-grid></wares-store>
    <wares-store name="there" endpoint="/api/v1" country="JP" currency="JPY"><wares-product-grid category="tea" limit="2"></wares-product-grid></wares-store>`,
};

/** A storefront that the page's own script has made. */
export const FromScript: Story = {
  render: () =>
    html`<wares-store .storefront=${stubStorefront().storefront}><wares-product-grid .products=${[plain()]}></wares-product-grid></wares-store>`,
};

/** Without endpoint or storefront it shows nothing, and the console says what is missing. */
export const Empty: Story = { render: () => html`<wares-store>Never shown</wares-store>` };
