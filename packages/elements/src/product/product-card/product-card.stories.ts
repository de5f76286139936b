import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Product } from '@wares/contract';
import { html } from 'lit';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import './product-card.define.ts';

const meta: Meta = {
  title: 'Product/Card',
  component: 'wares-product-card',
  parameters: { docs: { story: { height: '560px' } } },
};
export default meta;
type Story = StoryObj;
type Stub = ReturnType<typeof stubStorefront>;

const framed = (card: unknown) => html`<div .style=${'max-inline-size:280px'}>${card}</div>`;
const given = (state: object, pressed?: (stub: Stub) => void): Story => ({
  render: () => {
    const stub = stubStorefront();
    stub.$product('x').set({ status: 'ready', value: product(), ...state });
    return framed(
      html`<wares-product-card handle="x" .storefront=${stub.storefront} @wares-cart-add=${() => queueMicrotask(() => pressed?.(stub))}></wares-product-card>`,
    );
  },
  ...(pressed && {
    play: async ({ canvasElement }) => {
      const card = canvasElement.querySelector('wares-product-card');
      const plus = () => card?.shadowRoot?.querySelector<HTMLButtonElement>('[part=quick-add]');
      while (!plus()) await new Promise(requestAnimationFrame);
      plus()?.click();
    },
  }),
});
const ready = (value: Product) => given({ value });

export const Playground: Story = {
  render: () => framed(html`<wares-product-card handle="dobin-teapot" product-url="#{handle}"></wares-product-card>`),
};

/** The heart is loaded with the first card that asks for it. */
export const WithHeart: Story = {
  render: () => framed(html`<wares-product-card handle="dobin-teapot" wishlist></wares-product-card>`),
};

export const Loading: Story = given({ status: 'loading', value: undefined });

export const Ready: Story = given({});

/** Pressed on a slow line: the button keeps its place, and a second press does nothing. */
export const Busy: Story = given({}, () => {});

export const Added: Story = given({}, ({ adds }) => adds[0]?.settle());

/** The reason stands on the card; the cart is as it was. */
export const AddFailed: Story = given({}, ({ adds }) => adds[0]?.settle(failure('out_of_stock')));

export const Offline: Story = given({}, ({ $cart }) => $cart.set({ ...$cart.get(), offline: true, pending: 1 }));

export const SoldOut: Story = ready(plain({}, { availability: { available: false, status: 'out_of_stock' } }));

export const FewLeft: Story = ready(plain({}, { availability: { available: true, status: 'in_stock', quantity: 3 } }));

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });

/** Gone for good: no button, since trying again would not help. */
export const Gone: Story = given({ status: 'error', value: undefined, error: failure('product_not_found') });

export const LongWords: Story = ready(plain({ title: 'Steinzeugteekannenuntersetzer'.repeat(7) }));
