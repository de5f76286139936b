import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { failure, product, stubStorefront } from '../../internal/testing.ts';
import './description.define.ts';

const meta: Meta = { title: 'Product/Description', component: 'wares-description' };
export default meta;
type Story = StoryObj;

const rich = {
  plain: 'Thrown in three parts.',
  html: '<h2>How it is made</h2><p>Thrown in <b>three parts</b> and joined while the clay is soft. <a href="/kiln">The kiln</a></p><ul><li>Strainer cut into the wall</li><li>Fired twice</li></ul><table><tr><th>Height</th><td>20 cm</td></tr><tr><th>Width</th><td>28 cm</td></tr></table>',
};

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', value: product(), ...state });
    return html`<wares-description handle="x" .storefront=${storefront}></wares-description>`;
  },
});

export const Playground: Story = { render: () => html`<wares-description handle="dobin-teapot"></wares-description>` };

export const Loading: Story = given({ status: 'loading', value: undefined });

export const Empty: Story = given({ value: product({ description: { plain: '' } }) });

export const Plain: Story = given({});

/** Through the sanitiser; the plain text stands until it is there. */
export const Rich: Story = given({ value: product({ description: rich }) });

export const Failed: Story = given({ status: 'error', value: undefined, error: failure('network_error') });
