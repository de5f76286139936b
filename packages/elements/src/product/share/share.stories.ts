import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, stubStorefront } from '../../internal/testing.ts';
import './share.define.ts';

const meta: Meta = { title: 'Product/Share', component: 'wares-share' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set(state as never);
    return html`<wares-share handle="x" .storefront=${storefront}></wares-share>`;
  },
});

/** By the system's own way where the browser has one, else by copying or e-mail. */
export const Playground: Story = { render: () => html`<wares-share handle="dobin-teapot"></wares-share>` };

export const Loading: Story = given({ status: 'loading' });

export const Failed: Story = given({ status: 'error', error: failure('network_error') });
