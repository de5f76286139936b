import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import './product-page.define.ts';

const meta: Meta = {
  title: 'Product/Product page',
  component: 'wares-product-page',
  parameters: { docs: { story: { height: '820px' } } },
};
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: product(), ...state });
    return html`<wares-product-page handle="x" .storefront=${storefront}></wares-product-page>`;
  },
});

export const Playground: Story = {
  render: () => html`<wares-product-page handle="dobin-teapot"></wares-product-page>`,
};

export const Loading: Story = given({ status: 'loading', value: undefined });

export const Ready: Story = given({});

export const SoldOut: Story = given({
  value: plain({}, { availability: { available: false, status: 'out_of_stock' } }),
});

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });

export const Gone: Story = given({ status: 'error', value: undefined, error: failure('product_not_found') });

/** One part replaced, and something beside the button. */
export const Slots: Story = {
  render: () => html`
    <wares-product-page handle="dobin-teapot">
      <p slot="description">Ask us about it.</p>
      <button slot="actions">Keep</button>
    </wares-product-page>`,
};
