import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../search/search.define.ts';

const meta: Meta = { title: 'Search/Sort', component: 'wares-sort' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () => html`<wares-search param-prefix="sort-"><wares-sort></wares-sort></wares-search>`,
};
