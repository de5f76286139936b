import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, stubStorefront } from '../../internal/testing.ts';
import './search.define.ts';

const meta: Meta = {
  title: 'Search/Search',
  component: 'wares-search',
  parameters: { docs: { story: { height: '720px' } } },
};
export default meta;
type Story = StoryObj;

const given = (list: object, query = ''): Story => ({
  render: () => {
    const { storefront, $list } = stubStorefront();
    $list.set({ ...$list.get(), ...list });
    return html`<wares-search .storefront=${storefront} .query=${query}></wares-search>`;
  },
});

export const Playground: Story = { render: () => html`<wares-search></wares-search>` };

export const Query: Story = { render: () => html`<wares-search query="teapot"></wares-search>` };

/** One category; the chip drops it. */
export const Category: Story = { render: () => html`<wares-search category="tea"></wares-search>` };

export const Loading: Story = given({ status: 'loading' });

/** Nothing was found: in the words of the search, with a way out. */
export const Empty: Story = given({ status: 'ready', totalCount: 0 }, 'celadno teapot');

export const Failed: Story = given({ status: 'error', error: failure('network_error') });

/** A shop that cannot search shows what the page gives instead. */
export const Fallback: Story = {
  render: () => {
    const { storefront } = stubStorefront();
    const { $shop } = storefront.market as unknown as { $shop: { set(value: unknown): void } };
    $shop.set({ status: 'ready', value: { capabilities: { search: false } } });
    return html`<wares-search .storefront=${storefront}><a slot="fallback" href="#">All products</a></wares-search>`;
  },
};
