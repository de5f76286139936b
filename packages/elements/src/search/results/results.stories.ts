import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../search/search.define.ts';

const meta: Meta = { title: 'Search/Results', component: 'wares-results' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () => html`<wares-search param-prefix="results-"><wares-results></wares-results></wares-search>`,
};

/** Nothing was found. */
export const Empty: Story = {
  render: () =>
    html`<wares-search param-prefix="none-" query="zzzzqqqq"><wares-results></wares-results></wares-search>`,
};
