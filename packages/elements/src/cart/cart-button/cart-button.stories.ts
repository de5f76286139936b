import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, stubStorefront } from '../../internal/testing.ts';
import './cart-button.define.ts';

const meta: Meta = { title: 'Cart/Button', component: 'wares-cart-button' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $cart } = stubStorefront();
    $cart.set({ ...$cart.get(), status: 'ready', ...state });
    return html`<wares-cart-button .storefront=${storefront}></wares-cart-button>`;
  },
});

export const Playground: Story = { render: () => html`<wares-cart-button></wares-cart-button>` };

/** Until it is known what is in the cart. */
export const Loading: Story = given({ status: 'loading' });

export const Empty: Story = given({});

export const Ready: Story = given({ quantity: 3 });

/** More than 99 are not counted out; the accessible name has the whole number. */
export const Many: Story = given({ quantity: 1234 });

/** While a change is not yet confirmed the count is a forecast. */
export const Busy: Story = given({ quantity: 4, pending: 1 });

/** The drawer says what is wrong. */
export const Failed: Story = given({ status: 'error', error: failure('network_error') });

/** With an address it is a plain link to a cart page. */
export const Link: Story = { render: () => html`<wares-cart-button href="/cart"></wares-cart-button>` };

/** Anything may stand in the place of the bag. */
export const OwnFace: Story = { render: () => html`<wares-cart-button>Basket</wares-cart-button>` };
