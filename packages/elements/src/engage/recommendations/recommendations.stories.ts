import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { behind, down, held } from '../../internal/test-shop.ts';
import './recommendations.define.ts';

const meta: Meta = {
  title: 'Engage/Recommendations',
  component: 'wares-recommendations',
  parameters: { docs: { story: { height: '620px' } } },
};
export default meta;
type Story = StoryObj;

/** What goes with a product. */
export const Playground: Story = {
  render: () => html`<wares-recommendations handle="dobin-teapot" product-url="#{handle}"></wares-recommendations>`,
};

export const BoughtTogether: Story = {
  render: () => html`<wares-recommendations handle="dobin-teapot" intent="bought_together"></wares-recommendations>`,
};

export const BestSellers: Story = {
  render: () => html`<wares-recommendations intent="best_sellers"></wares-recommendations>`,
};

/** With nothing to recommend there is no heading either; the page may put something else there. */
export const Empty: Story = {
  render: () => html`
    <wares-recommendations handle="no-such-thing">
      <p slot="fallback">Ask us what goes with it.</p>
    </wares-recommendations>`,
};

export const Loading: Story = {
  render: () =>
    html`<wares-recommendations handle="dobin-teapot" .storefront=${behind(held().line)}></wares-recommendations>`,
};

export const Failed: Story = {
  render: () => html`<wares-recommendations handle="dobin-teapot" .storefront=${behind(down)}></wares-recommendations>`,
};
