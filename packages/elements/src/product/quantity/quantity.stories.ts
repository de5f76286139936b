import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, plain, stubStorefront } from '../../internal/testing.ts';
import './quantity.define.ts';

const meta: Meta = { title: 'Product/Quantity', component: 'wares-quantity' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: plain(), ...state });
    return html`<wares-quantity handle="x" .storefront=${storefront}></wares-quantity>`;
  },
});

export const Playground: Story = { render: () => html`<wares-quantity handle="dobin-teapot"></wares-quantity>` };

export const Loading: Story = given({ status: 'loading', value: undefined });

/** Two, four or six; anything else becomes the nearest of these. */
export const StepsOfTwo: Story = given({
  value: plain({}, { minimumQuantity: 2, quantityStep: 2, maximumQuantity: 6 }),
});

export const OneLeft: Story = given({
  value: plain({}, { availability: { available: true, status: 'in_stock', quantity: 1 } }),
});

/** Sold out: nothing to choose. */
export const Empty: Story = given({
  value: plain({}, { availability: { available: false, status: 'out_of_stock' } }),
});

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
