import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Product } from '@wares/contract';
import { html } from 'lit';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './price.define.ts';

const meta: Meta = { title: 'Product/Price', component: 'wares-price' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', ...state });
    return html`<wares-price handle="x" .storefront=${storefront}></wares-price>`;
  },
});
const ready = (value: Product) => given({ value });

export const Playground: Story = { render: () => html`<wares-price handle="dobin-teapot"></wares-price>` };

export const Loading: Story = given({ status: 'loading' });

/** The struck price is the lowest of the last 30 days, and so is the percentage. */
export const Reduced: Story = ready(product());

export const Guaranteed: Story = ready(plain());

export const NothingMore: Story = ready(
  plain({}, { landedCost: { amount: 2600, currency: 'EUR', status: 'guaranteed' } }),
);

export const PerMeasure: Story = ready(
  plain(
    {},
    {
      unitPrice: {
        amount: 3700,
        currency: 'EUR',
        measure: { value: 500, unit: 'ml' },
        reference: { value: 1, unit: 'l' },
      },
    },
  ),
);

export const ThreeDecimals: Story = ready(
  plain(
    {},
    {
      price: { amount: 12345, currency: 'KWD' },
      landedCost: { amount: 16870, currency: 'KWD', status: 'estimated' },
    },
  ),
);

export const Failed: Story = given({ status: 'error', error: failure('timeout') });

/** In a line of text: the amount alone, as large as the text. */
export const Compact: Story = {
  render: () => html`<p>The teapot is <wares-price compact handle="dobin-teapot"></wares-price> today.</p>`,
};

/** Inside a product it follows the choice. */
export const Inside: Story = {
  render: () => html`<wares-product handle="dobin-teapot"><wares-price></wares-price></wares-product>`,
};
