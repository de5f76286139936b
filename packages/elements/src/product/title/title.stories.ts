import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, product, stubStorefront } from '../../internal/testing.ts';
import './title.define.ts';

const meta: Meta = { title: 'Product/Title', component: 'wares-title' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: product(), ...state });
    return html`<wares-title handle="x" .storefront=${storefront}></wares-title>`;
  },
});

export const Playground: Story = { render: () => html`<wares-title handle="dobin-teapot"></wares-title>` };

export const Loading: Story = given({ status: 'loading', value: undefined });

export const SecondLevel: Story = { render: () => html`<wares-title handle="dobin-teapot" level="2"></wares-title>` };

export const LongWord: Story = given({ value: product({ title: 'Teekannenuntersetzerhalterungsschraube'.repeat(3) }) });

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
