import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Storefront } from '@wares/stores';
import { listsOf } from '@wares/stores/lists';
import { html } from 'lit';
import './wishlist.define.ts';

const meta: Meta = {
  title: 'Engage/Wish list',
  component: 'wares-wishlist',
  parameters: { docs: { story: { height: '620px' } } },
};
export default meta;
type Story = StoryObj;

const kept = (...entries: { handle: string; variantId?: string; title?: string; imageUrl?: string }[]): Story => ({
  render: (_, { loaded }) => {
    const { wishlist } = listsOf(loaded['storefront'] as Storefront);
    wishlist.clear();
    for (const entry of entries) wishlist.add(entry);
    return html`<wares-wishlist browse-url="#shop" product-url="#{handle}"></wares-wishlist>`;
  },
});

export const Playground: Story = kept(
  { handle: 'morning-mug' },
  { handle: 'market-tote' },
  { handle: 'dobin-teapot', variantId: 'teapot-oat-700' },
);

export const Empty: Story = kept();

/** What can no longer be had stays, by its name, until it is removed, and says so. */
export const GoneAndSoldOut: Story = kept(
  { handle: 'no-longer-made', title: 'Tall reading lamp · Ink', imageUrl: '/media/teapot-ink-hero-450.avif' },
  { handle: 'dobin-teapot', variantId: 'teapot-oat-1100' },
);
