import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, plain, stubStorefront } from '../../internal/testing.ts';
import './add-to-cart.define.ts';

const meta: Meta = { title: 'Product/Add to cart', component: 'wares-add-to-cart' };
export default meta;
type Story = StoryObj;

const given = (state: object, press?: (stub: ReturnType<typeof stubStorefront>) => void): Story => ({
  render: () => {
    const stub = stubStorefront();
    stub.$product('x').set({ status: 'ready', value: plain(), ...state });
    return html`<wares-add-to-cart handle="x" .storefront=${stub.storefront} @click=${() => press?.(stub)}></wares-add-to-cart>`;
  },
  ...(press && {
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('wares-add-to-cart');
      while (!element?.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
      element.shadowRoot.querySelector('button')?.click();
    },
  }),
});

export const Playground: Story = { render: () => html`<wares-add-to-cart handle="dobin-teapot"></wares-add-to-cart>` };

export const Loading: Story = given({ status: 'loading', value: undefined });

export const SoldOut: Story = given({
  value: plain({}, { availability: { available: false, status: 'out_of_stock' } }),
});

/** A slow line: pressed once, added once. */
export const Busy: Story = given({}, () => {});

/** The reason stands under the button, and the cart is as it was. */
export const Failed: Story = given({}, ({ adds }) => adds[0]?.settle(failure('out_of_stock')));

export const Offline: Story = given({}, ({ $cart }) => $cart.set({ ...$cart.get(), offline: true, pending: 1 }));

export const NotLoaded: Story = given({ status: 'error', value: undefined, error: failure('network_error') });

export const OwnLabel: Story = {
  render: () => html`<wares-add-to-cart handle="dobin-teapot" quantity="2">Take two</wares-add-to-cart>`,
};
