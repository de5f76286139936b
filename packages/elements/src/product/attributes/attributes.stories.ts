import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, product, stubStorefront } from '../../internal/testing.ts';
import './attributes.define.ts';

const meta: Meta = { title: 'Product/Attributes', component: 'wares-attributes' };
export default meta;
type Story = StoryObj;

const facts = product({
  attributes: [
    { name: 'Capacity', value: '0.7 l' },
    { name: 'Care', value: 'By hand, without soap; dry it with the lid off' },
  ],
  customs: { originCountry: 'JP', weight: 1240, material: 'Stoneware', hsCode: '6912 00 23' },
});

const given = (state: object, customs = false): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: facts, ...state });
    return html`<wares-attributes handle="x" ?customs=${customs} .storefront=${storefront}></wares-attributes>`;
  },
});

export const Playground: Story = {
  render: () => html`<wares-attributes handle="dobin-teapot" customs></wares-attributes>`,
};

export const Loading: Story = given({ status: 'loading', value: undefined });

export const Facts: Story = given({});

/** With what customs will want to know. */
export const WithCustoms: Story = given({}, true);

/** The shop tells none. */
export const Empty: Story = given({ value: product() });

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
