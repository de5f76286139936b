import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Storefront } from '@wares/stores';
import { listsOf } from '@wares/stores/lists';
import { html } from 'lit';
import './compare-toggle.define.ts';

const meta: Meta = { title: 'Engage/Compare toggle', component: 'wares-compare-toggle' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () => html`<wares-compare-toggle handle="dobin-teapot"></wares-compare-toggle>`,
};

/** Press it: there is no room for a fifth. */
export const Full: Story = {
  render: (_, { loaded }) => {
    const { compare } = listsOf(loaded['storefront'] as Storefront);
    for (const handle of ['market-tote', 'morning-mug', 'two-tea-cups', 'low-glasses']) compare.add({ handle });
    return html`<wares-compare-toggle handle="dobin-teapot"></wares-compare-toggle>`;
  },
};

/** Nobody has said which product. */
export const Empty: Story = { render: () => html`<wares-compare-toggle></wares-compare-toggle>` };

/** Until the page has a shop. */
export const Loading: Story = {
  render: () => html`<wares-compare-toggle handle="dobin-teapot" store="later"></wares-compare-toggle>`,
};
