import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, plain, product, stubStorefront, variant } from '../../internal/testing.ts';
import './variant-picker.define.ts';

const meta: Meta = { title: 'Product/Variant picker', component: 'wares-variant-picker' };
export default meta;
type Story = StoryObj;

const given = (state: object, as = ''): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: product(), ...state });
    return html`<wares-variant-picker handle="x" as=${as} .storefront=${storefront}></wares-variant-picker>`;
  },
});

/** Two finishes in three sizes, one of them sold out, and one size that only the first finish has. */
const finishes = () => {
  const made = ['Oak/S', 'Oak/M', 'Oak/L', 'Walnut/S', 'Walnut/M'];
  const values = (...labels: string[]) => labels.map((label) => ({ id: label, label, available: true }));
  return product({
    options: [
      { name: 'Finish', values: values('Oak', 'Walnut') },
      { name: 'Size', values: values('S', 'M', 'L') },
    ],
    variants: made.map((id) => {
      const [finish = '', size = ''] = id.split('/');
      return variant({
        id,
        title: `${finish}, ${size}`,
        availability: { available: id !== 'Walnut/S', status: id === 'Walnut/S' ? 'out_of_stock' : 'in_stock' },
        options: [
          { name: 'Finish', id: finish, label: finish },
          { name: 'Size', id: size, label: size },
        ],
      });
    }),
  });
};

export const Playground: Story = {
  render: () => html`<wares-variant-picker handle="dobin-teapot"></wares-variant-picker>`,
};

export const Loading: Story = given({ status: 'loading', value: undefined });

/** The last is sold out; it keeps its place and can be chosen. */
export const Swatches: Story = given({});

/** Choose walnut, then L: the finish moves with it, and a sentence says so. */
export const WhatDoesNotGoTogether: Story = given({ value: finishes() });

export const Lists: Story = given({ value: finishes() }, 'select');

/** One variant alone: nothing to choose. */
export const Empty: Story = given({ value: plain() });

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
