import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, product, stubStorefront } from '../../internal/testing.ts';
import './breadcrumbs.define.ts';

const meta: Meta = { title: 'Product/Breadcrumbs', component: 'wares-breadcrumbs' };
export default meta;
type Story = StoryObj;

const deep = product({
  categories: [{ value: 'Teapots', handle: 'teapots', ancestors: [{ value: 'Tea', handle: 'tea' }] }],
});

const given = (state: object, width = '100%'): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: deep, ...state });
    return html`<div .style=${`inline-size:${width}`}><wares-breadcrumbs handle="x" category-url="?category={handle}" .storefront=${storefront}></wares-breadcrumbs></div>`;
  },
});

export const Playground: Story = {
  render: () => html`<wares-breadcrumbs handle="dobin-teapot" category-url="?category={handle}"></wares-breadcrumbs>`,
};

export const Loading: Story = given({ status: 'loading', value: undefined });

/** The product is in no category. */
export const Empty: Story = given({ value: product({ categories: [] }) });

export const TwoLevels: Story = given({});

/** The nearest category alone, as a way back. */
export const Narrow: Story = given({}, '288px');

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
