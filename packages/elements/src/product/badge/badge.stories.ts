import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Product, Variant } from '@wares/contract';
import { html } from 'lit';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import './badge.define.ts';

const meta: Meta = { title: 'Product/Badge', component: 'wares-badge' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: product(), ...state });
    return html`<wares-badge handle="x" .storefront=${storefront}></wares-badge>`;
  },
});
const of = (change: Partial<Product>, variant: Partial<Variant> = {}): Story =>
  given({ value: plain(change, variant) });

export const Playground: Story = { render: () => html`<wares-badge handle="dobin-teapot"></wares-badge>` };

export const Loading: Story = given({ status: 'loading', value: undefined });

/** Nothing worth a word. */
export const Empty: Story = of({});

export const Reduced: Story = given({});

export const New: Story = of({ publishedAt: new Date().toISOString() });

export const FewLeft: Story = of({}, { availability: { available: true, status: 'in_stock', quantity: 2 } });

export const SoldOut: Story = of({}, { availability: { available: false, status: 'out_of_stock' } });

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
