import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../product/product-page/product-page.define.ts';
import './wishlist-button.define.ts';

const meta: Meta = { title: 'Engage/Wish list button', component: 'wares-wishlist-button' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () => html`<wares-wishlist-button handle="dobin-teapot"></wares-wishlist-button>`,
};

export const Labelled: Story = {
  render: () => html`<wares-wishlist-button handle="dobin-teapot" labelled></wares-wishlist-button>`,
};

/** Nobody has said which product. */
export const Empty: Story = { render: () => html`<wares-wishlist-button></wares-wishlist-button>` };

/** Beside the add button of a product page, which tells it product and variant. */
export const OnProductPage: Story = {
  render: () => html`
    <wares-product-page handle="dobin-teapot">
      <wares-wishlist-button slot="actions"></wares-wishlist-button>
    </wares-product-page>`,
};

/** Until the page has a shop. */
export const Loading: Story = {
  render: () => html`<wares-wishlist-button handle="dobin-teapot" store="later"></wares-wishlist-button>`,
};
