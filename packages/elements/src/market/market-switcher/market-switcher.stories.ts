import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, stubStorefront } from '../../internal/testing.ts';
import './market-switcher.define.ts';

const meta: Meta = {
  title: 'Market/Switcher',
  component: 'wares-market-switcher',
  parameters: { docs: { story: { height: '640px' } } },
};
export default meta;
type Story = StoryObj;

const unknown = (shop: object): Story => ({
  render: () => {
    const { storefront } = stubStorefront();
    const market = storefront.market as unknown as Record<'$shop' | '$context', { set(value: unknown): void }>;
    market.$shop.set(shop);
    market.$context.set(undefined);
    return html`<wares-market-switcher .storefront=${storefront}></wares-market-switcher>`;
  },
});

export const Playground: Story = { render: () => html`<wares-market-switcher></wares-market-switcher>` };

/** Until the shop's countries are known. */
export const Loading: Story = unknown({ status: 'loading' });

/** The countries did not load: the button tries again. */
export const Failed: Story = unknown({ status: 'error', error: failure('network_error') });

/** A change is under way. */
export const Busy: Story = {
  render: () => html`<wares-market-switcher ._busy=${true}></wares-market-switcher>`,
};

/** In a narrow header the label may be hidden; the code stays. */
export const CodeAlone: Story = {
  render: () => html`<style>
      .narrow::part(label) {
        display: none;
      }
    </style>
    <wares-market-switcher class="narrow"></wares-market-switcher>`,
};
