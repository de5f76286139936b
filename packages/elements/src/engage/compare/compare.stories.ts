import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Storefront } from '@wares/stores';
import { listsOf } from '@wares/stores/lists';
import { html } from 'lit';
import './compare.define.ts';

const meta: Meta = {
  title: 'Engage/Compare',
  component: 'wares-compare',
  parameters: { docs: { story: { height: '620px' } } },
};
export default meta;
type Story = StoryObj;

const compared = (handles: readonly string[], width = '100%', differences = false): Story => ({
  render: (_, { loaded }) => {
    const { compare } = listsOf(loaded['storefront'] as Storefront);
    compare.clear();
    for (const handle of handles) compare.add({ handle });
    return html`<div .style=${`inline-size:${width}`}>
      <wares-compare browse-url="#shop" product-url="#{handle}" ?differences=${differences}></wares-compare>
    </div>`;
  },
});
const three = ['market-tote', 'morning-mug', 'dobin-teapot'];

export const Playground: Story = compared(three);

export const OnlyDifferences: Story = compared(three, '100%', true);

export const One: Story = compared(['dobin-teapot']);

export const Empty: Story = compared([]);

/** A product that is no longer there says so in its column. */
export const Gone: Story = compared(['no-longer-made', 'dobin-teapot']);

/** The names of the facts stay while the products scroll. */
export const Narrow: Story = compared(three, 'min(320px, 100%)');

/** Until the page has a shop. */
export const Loading: Story = { render: () => html`<wares-compare store="later"></wares-compare>` };
