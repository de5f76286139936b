import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Storefront } from '@wares/stores';
import { consentOf } from '@wares/stores/consent';
import { listsOf } from '@wares/stores/lists';
import { html } from 'lit';
import { behind, down, held, type TestShop } from '../../internal/test-shop.ts';
import './recently-viewed.define.ts';

const meta: Meta = {
  title: 'Engage/Recently viewed',
  component: 'wares-recently-viewed',
  parameters: { docs: { story: { height: '620px' } } },
};
export default meta;
type Story = StoryObj;

const viewed = (functional: boolean): Story => ({
  render: (_, { loaded }) => {
    const storefront = loaded['storefront'] as Storefront;
    consentOf(storefront).set({ functional });
    for (const handle of ['market-tote', 'morning-mug', 'two-tea-cups', 'dobin-teapot'])
      listsOf(storefront).recent.add({ handle });
    return html`<wares-recently-viewed handle="dobin-teapot" product-url="#{handle}"></wares-recently-viewed>`;
  },
});

/** Without the product that the page is about. */
export const Playground: Story = viewed(true);

/** Nothing is written, read or shown. */
export const Empty: Story = viewed(false);

const stuck = (line: TestShop['line']): Story => ({
  render: () => {
    const storefront = behind(line);
    consentOf(storefront).set({ functional: true });
    listsOf(storefront).recent.add({ handle: 'market-tote' });
    return html`<wares-recently-viewed .storefront=${storefront}></wares-recently-viewed>`;
  },
});

export const Loading: Story = stuck(held().line);

export const Failed: Story = stuck(down);
