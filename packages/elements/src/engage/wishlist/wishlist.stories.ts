import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Storefront } from '@wares/stores';
import { listsOf } from '@wares/stores/lists';
import { html } from 'lit';
import { held, PLENTY, testShop } from '../../internal/test-shop.ts';
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

/** Until the page has a shop. */
export const Loading: Story = { render: () => html`<wares-wishlist store="later"></wares-wishlist>` };

/** A product is on its way into the cart. */
export const Busy: Story = {
  render: () => {
    const shop = testShop();
    const { line } = held();
    shop.line = (request, answer) => (request.method === 'GET' ? answer() : line(request, answer));
    listsOf(shop.storefront).wishlist.add({ handle: 'dobin-teapot', variantId: PLENTY });
    return html`<wares-wishlist .storefront=${shop.storefront}></wares-wishlist>`;
  },
  play: async ({ canvasElement }) => {
    const move = () =>
      canvasElement
        .querySelector('wares-wishlist')
        ?.shadowRoot?.querySelector<HTMLElement>('[part=move]:not([aria-disabled])');
    while (!move()) await new Promise(requestAnimationFrame);
    move()?.click();
  },
};
