import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Cart, LineItem, Message } from '@wares/contract';
import type { CartState } from '@wares/stores';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { failure, stubStorefront } from '../../internal/testing.ts';
import type { WaresCartDrawer } from './cart-drawer.ts';
import '../cart-button/cart-button.define.ts';
import './cart-drawer.define.ts';

const meta: Meta = {
  title: 'Cart/Drawer',
  component: 'wares-cart-drawer',
  parameters: { docs: { story: { height: '640px' } } },
};
export default meta;
type Story = StoryObj;

const line = (id: string, title: string, amount: number, change: Partial<LineItem> = {}): LineItem => ({
  id,
  item: {
    id,
    productId: id,
    handle: id,
    title,
    variantTitle: 'Ink, 0.7 l',
    price: { amount, currency: 'EUR' },
    imageUrl: '/media/teapot-ink-hero-450.avif',
  },
  quantity: 1,
  totals: [{ type: 'total', amount, currency: 'EUR' }],
  ...change,
});
const cart = (lineItems: LineItem[], messages: Message[] = []): Cart => ({
  id: 'cart',
  version: 1,
  status: 'active',
  context: { country: 'DE', currency: 'EUR', language: 'en' },
  currency: 'EUR',
  lineItems,
  discounts: { codes: [], applied: [], rejected: [] },
  totals: [
    { type: 'subtotal', amount: 11800, currency: 'EUR' },
    { type: 'fulfillment', amount: 640, currency: 'EUR', estimated: true },
    { type: 'total', amount: 12440, currency: 'EUR', estimated: true },
  ],
  messages,
  expiresAt: '2026-12-01T00:00:00.000Z',
});
const two = [
  line('pot', 'Dobin teapot', 5900),
  line('cups', 'Two tea cups', 5900, { quantity: 3, maximumQuantity: 3 }),
];

const open = ref((element) => void (element as WaresCartDrawer | undefined)?.open());
const given = (state: Partial<CartState>): Story => ({
  render: () => {
    const { storefront, $cart } = stubStorefront();
    $cart.set({ ...$cart.get(), status: 'ready', quantity: state.cart ? 4 : 0, ...state });
    return html`<wares-cart-drawer ${open} .storefront=${storefront} checkout-url="#"></wares-cart-drawer>`;
  },
});

/** Opened by the button; what is put into it is kept by the demo backend. */
export const Playground: Story = {
  render: () => html`<wares-cart-button></wares-cart-button><wares-cart-drawer checkout-url="#"></wares-cart-drawer>`,
};

export const Loading: Story = given({ status: 'loading' });

export const Empty: Story = given({});

export const Ready: Story = given({ cart: cart(two) });

/** Changes are on their way: amounts are those of before, and the button names none. */
export const Busy: Story = given({ cart: cart(two), pending: 1, busyLines: ['pot'] });

export const Offline: Story = given({ cart: cart(two), pending: 2, busyLines: ['pot'], offline: true });

/** A change was refused and taken back. */
export const Refused: Story = given({ cart: cart(two), error: failure('out_of_stock') });

/** The cart could not be read. */
export const Failed: Story = given({ status: 'error', error: failure('network_error') });

/** What the backend has to say. */
export const Messages: Story = given({
  cart: cart(two, [{ type: 'info', code: 'market_changed', content: 'Prices are now those of Germany, in EUR.' }]),
});

/** An order came out of this cart, here or in another tab. */
export const Ordered: Story = given({ completed: { id: 'o-1', label: 'HM-1001' } });

/** A name that is far too long is cut after two lines. */
export const LongName: Story = given({ cart: cart([line('pot', 'Dobinteapotwithbamboohandle'.repeat(8), 5900)]) });
