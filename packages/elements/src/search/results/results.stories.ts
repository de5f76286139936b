import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { behind, down, held } from '../../internal/test-shop.ts';
import '../search/search.define.ts';
import type { WaresSearch } from '../search/search.ts';

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

/** As many bones as products are expected. */
export const Loading: Story = {
  render: () =>
    html`<wares-search param-prefix="slow-" .storefront=${behind(held().line)}><wares-results></wares-results></wares-search>`,
};

/** The line is down: the cause in words, and another try. */
export const Failed: Story = {
  render: () =>
    html`<wares-search param-prefix="down-" .storefront=${behind(down)}><wares-results></wares-results></wares-search>`,
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
    return html`<wares-search param-prefix="other-" .storefront=${storefront} @wares-results=${ask}><wares-results></wares-results></wares-search>`;
  },
};
