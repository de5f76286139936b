import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Availability } from '@wares/contract';
import { html } from 'lit';
import { failure, plain, stubStorefront } from '../../internal/testing.ts';
import './stock.define.ts';

const meta: Meta = { title: 'Product/Stock', component: 'wares-stock' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: plain(), ...state });
    return html`<wares-stock handle="x" .storefront=${storefront}></wares-stock>`;
  },
});
const of = (availability: Availability): Story => given({ value: plain({}, { availability }) });

export const Playground: Story = { render: () => html`<wares-stock handle="dobin-teapot"></wares-stock>` };

export const Loading: Story = given({ status: 'loading', value: undefined });

export const InStock: Story = given({});

export const FewLeft: Story = of({ available: true, status: 'in_stock', quantity: 3 });

/** Made or ordered first. */
export const Backorder: Story = of({ available: true, status: 'backorder', leadTimeDays: 12 });

export const Preorder: Story = of({ available: true, status: 'preorder', restockAt: '2099-01-10T00:00:00Z' });

export const SoldOut: Story = of({ available: false, status: 'out_of_stock', restockAt: '2099-01-10T00:00:00Z' });

/** The shop sends other things to this country. */
export const NotSent: Story = of({ available: false, status: 'not_deliverable' });

/** The shop sends nothing to this country. */
export const NotSentHere: Story = given({ status: 'error', value: undefined, error: failure('market_unsupported') });

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
