import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../search/search.define.ts';

const meta: Meta = { title: 'Search/Facets', component: 'wares-facets' };
export default meta;
type Story = StoryObj;

export const Playground: Story = {
  render: () => html`<wares-search param-prefix="facets-"><wares-facets></wares-facets></wares-search>`,
};

/** Two of them, in the page's order; narrow, so that they are a sheet behind a button. */
export const Sheet: Story = {
  render: () =>
    html`<div .style=${'inline-size:min(360px,100%)'}><wares-search param-prefix="sheet-"><wares-facets only="price, colour"></wares-facets></wares-search></div>`,
};
