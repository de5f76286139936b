import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { stubStorefront } from '../../internal/testing.ts';
import './search-box.define.ts';

const meta: Meta = {
  title: 'Search/Box',
  component: 'wares-search-box',
  parameters: { docs: { story: { height: '480px' } } },
};
export default meta;
type Story = StoryObj;

/** In the header of a page: it leads to the page with the results. */
export const Playground: Story = {
  render: () => html`<wares-search-box action="#" product-url="#{handle}"></wares-search-box>`,
};

/** Type to see it: offers what was searched before, with consent alone. */
export const Recent: Story = {
  render: () =>
    html`<wares-search-box action="#" recent-searches .recent=${{ list: () => ['linen towel', 'teapot'], add: () => {} }}></wares-search-box>`,
};

export const Placeholder: Story = {
  render: () => html`<wares-search-box action="#" placeholder="What are you looking for?"></wares-search-box>`,
};

/** The backend has no search: there is no box. */
export const Empty: Story = {
  render: () => {
    const { storefront } = stubStorefront();
    const { $shop } = storefront.market as unknown as { $shop: { set(value: unknown): void } };
    $shop.set({ status: 'ready', value: { capabilities: { search: false } } });
    return html`<wares-search-box action="#" .storefront=${storefront}></wares-search-box>`;
  },
};
