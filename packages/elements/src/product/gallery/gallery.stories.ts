import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Media, Product } from '@wares/contract';
import { html } from 'lit';
import { failure, product, stubStorefront } from '../../internal/testing.ts';
import './gallery.define.ts';

const meta: Meta = { title: 'Product/Gallery', component: 'wares-gallery' };
export default meta;
type Story = StoryObj;

const given = (state: object): Story => ({
  render: () => {
    const { storefront, $product } = stubStorefront();
    $product('x').set({ status: 'ready', ...state });
    return html`<wares-gallery handle="x" .storefront=${storefront}></wares-gallery>`;
  },
});
const showing = (...media: Media[]): Story => given({ value: product({ media }) satisfies Product });

const picture: Media = { type: 'image', url: '/media/teapot-ink-hero-900.avif', width: 900, height: 1125 };
const frame = (index: number) => `/media/teapot-ink-spin${String(index).padStart(2, '0')}.avif`;

export const Playground: Story = { render: () => html`<wares-gallery handle="dobin-teapot"></wares-gallery>` };

export const Loading: Story = given({ status: 'loading' });

export const OnePicture: Story = showing(picture);

/** Dragged, or turned by the arrow keys; its frames are loaded when it is pressed. */
export const Turn: Story = showing(picture, {
  type: 'spin_360',
  url: frame(0),
  frames: Array.from({ length: 24 }, (_, index) => frame(index)),
  width: 600,
  height: 600,
});

/** Words keep the place of a picture that does not load. */
export const Missing: Story = showing({ ...picture, url: '/media/lost.avif', altText: 'Seen from above' }, picture);

export const Empty: Story = showing();

export const Failed: Story = given({ status: 'error', error: failure('timeout') });
