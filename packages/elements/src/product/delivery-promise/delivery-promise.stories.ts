import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { behind, down, held, SOLD_OUT } from '../../internal/test-shop.ts';
import './delivery-promise.define.ts';

const meta: Meta = { title: 'Product/Delivery promise', component: 'wares-delivery-promise' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () => html`<wares-delivery-promise handle="dobin-teapot"></wares-delivery-promise>`,
};

/** Days and cut-off alone, e.g. under a button. */
export const WithoutRoute: Story = {
  render: () => html`<wares-delivery-promise no-route handle="dobin-teapot"></wares-delivery-promise>`,
};

/** Nothing to promise: the slot stands there. */
export const Empty: Story = {
  render: () =>
    html`<wares-delivery-promise handle="dobin-teapot" variant-id=${SOLD_OUT}><p slot="fallback">Usually within two weeks.</p></wares-delivery-promise>`,
};

export const Loading: Story = {
  render: () =>
    html`<wares-delivery-promise handle="dobin-teapot" .storefront=${behind(held().line)}></wares-delivery-promise>`,
};

export const Failed: Story = {
  render: () =>
    html`<wares-delivery-promise handle="dobin-teapot" .storefront=${behind(down)}></wares-delivery-promise>`,
};
