import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { behind, down, held } from '../../internal/test-shop.ts';
import { stubStorefront } from '../../internal/testing.ts';
import './search.define.ts';
import type { WaresSearch } from './search.ts';

const meta: Meta = {
  title: 'Search/Search',
  component: 'wares-search',
  parameters: { docs: { story: { height: '720px' } } },
};
export default meta;
type Story = StoryObj;

// Each with parameters of its own, since the stories of a page share its address.
export const Playground: Story = { render: () => html`<wares-search param-prefix="a-"></wares-search>` };

export const Query: Story = { render: () => html`<wares-search param-prefix="b-" query="teapot"></wares-search>` };

/** A collection: the same without a box. Shoppers can go below it, and not out of it. */
export const Category: Story = {
  render: () => html`<wares-search param-prefix="c-" category="tea" no-box></wares-search>`,
};

export const Pages: Story = {
  render: () => html`<wares-search param-prefix="d-" limit="8" mode="pages"></wares-search>`,
};

/** Nothing was found: another spelling, filters to loosen, a way out. */
export const Empty: Story = {
  render: () => html`<wares-search param-prefix="e-" query="zzzzqqqq"></wares-search>`,
};

/** Under 860 px the facets are a sheet. */
export const Narrow: Story = {
  render: () =>
    html`<div .style=${'inline-size:min(320px,100%)'}><wares-search param-prefix="f-"></wares-search></div>`,
};

/** The page's own markup around the pieces. */
export const OwnLayout: Story = {
  render: () =>
    html`<wares-search param-prefix="g-"><section><wares-search-box></wares-search-box><wares-results><wares-sort slot="tools"></wares-sort></wares-results><wares-pagination></wares-pagination></section></wares-search>`,
};

/** A shop that cannot search shows what the page gives instead. */
export const Fallback: Story = {
  render: () => {
    const { storefront } = stubStorefront();
    const { $shop } = storefront.market as unknown as { $shop: { set(value: unknown): void } };
    $shop.set({ status: 'ready', value: { capabilities: { search: false } } });
    return html`<wares-search query="tea" .storefront=${storefront}><a slot="fallback" href="#">All products</a></wares-search>`;
  },
};

/** As many bones as products are expected. */
export const Loading: Story = {
  render: () => html`<wares-search param-prefix="h-" .storefront=${behind(held().line)}></wares-search>`,
};

/** The line is down: the cause in words, and another try. */
export const Failed: Story = {
  render: () => html`<wares-search param-prefix="i-" .storefront=${behind(down)}></wares-search>`,
};

/** Others are on their way: those of before stay, dimmed. */
export const Busy: Story = {
  render: () => {
    const { line } = held();
    const storefront = behind((request, answer) =>
      request.url.includes('q=teapot') ? line(request, answer) : answer(),
    );
    const ask = ({ currentTarget }: Event) => {
      (currentTarget as WaresSearch).query = 'teapot';
    };
    return html`<wares-search param-prefix="j-" .storefront=${storefront} @wares-results=${ask}></wares-search>`;
  },
};
