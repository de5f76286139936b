import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import '../add-to-cart/add-to-cart.define.ts';
import '../price/price.define.ts';
import './product.define.ts';

const meta: Meta = {
  title: 'Product/Product',
  component: 'wares-product',
  parameters: { docs: { story: { height: '820px' } } },
};
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: product(), ...state });
    return html`<wares-product handle="x" .storefront=${storefront}></wares-product>`;
  },
});

export const Playground: Story = { render: () => html`<wares-product handle="dobin-teapot"></wares-product>` };

export const Loading: Story = given({ status: 'loading', value: undefined });

/** Nobody has said which product. */
export const Empty: Story = { render: () => html`<wares-product></wares-product>` };

export const Ready: Story = given({});

export const SoldOut: Story = given({
  value: plain({}, { availability: { available: false, status: 'out_of_stock' } }),
});

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });

export const Gone: Story = given({ status: 'error', value: undefined, error: failure('product_not_found') });

/** Markup of the page's own: the elements inside take product and variant from around them. */
export const OwnMarkup: Story = {
  render: () => html`
    <wares-product handle="dobin-teapot">
      <h2>Our favourite pot</h2>
      <wares-price></wares-price>
      <wares-add-to-cart>Take it home</wares-add-to-cart>
    </wares-product>`,
};

/** One part replaced, the rest as it is. */
export const OneSlot: Story = {
  render: () => html`<wares-product handle="dobin-teapot"><p slot="description">Ask us about it.</p></wares-product>`,
};
