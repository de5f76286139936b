import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../search/search.define.ts';

const meta: Meta = { title: 'Search/Pagination', component: 'wares-pagination' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () => html`<wares-search param-prefix="more-" limit="4"><wares-pagination></wares-pagination></wares-search>`,
};

/** One page at a time. */
export const Pages: Story = {
  render: () =>
    html`<wares-search param-prefix="pages-" limit="4" mode="pages"><wares-pagination></wares-pagination></wares-search>`,
};
