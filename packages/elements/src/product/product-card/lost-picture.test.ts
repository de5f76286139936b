import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Media, Product } from '@wares/contract';
import { plain, stubStorefront } from '../../internal/testing.ts';
import './product-card.define.ts';
import type { WaresProductCard } from './product-card.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const of = (change: Partial<Media>): Product =>
  plain({ media: [{ type: 'image', url: 'blob:gone', altText: 'Two cups on a tray', ...change }] });

describe('a picture of <wares-product-card> that does not load', () => {
  afterEach(fixtureCleanup);

  let card: WaresProductCard;
  const cover = () => card.renderRoot.querySelector<HTMLElement>('.media .failed');
  const image = () => card.renderRoot.querySelector('img') as HTMLImageElement;
  const show = async (product: Product) => {
    card.product = product;
    await card.updateComplete;
  };
  const lose = async () => {
    const { storefront } = stubStorefront();
    card = await fixture<WaresProductCard>(
      html`<wares-product-card eager .storefront=${storefront} .product=${of({})}></wares-product-card>`,
    );
    await waitUntil(cover, 'is covered', { timeout: 4000 });
  };

  it('gives its place to its words, and keeps its name', async () => {
    await lose();
    expect(cover()?.textContent).to.equal('Two cups on a tray');
    expect([image().alt, image().hidden]).to.deep.equal(['Two cups on a tray', false]);
    const { width, height } = (card.renderRoot.querySelector('.media') as Element).getBoundingClientRect();
    expect([cover()?.offsetWidth, cover()?.offsetHeight]).to.deep.equal([Math.round(width), Math.round(height)]);
    expect(getComputedStyle(cover() as HTMLElement).backgroundColor).not.to.match(/rgba|transparent/);
    await expect(card).to.be.accessible();
  });

  it('says its words in another language, and nothing where it has none', async () => {
    await lose();
    await show(of({ altText: 'Zwei Becher' }));
    expect(cover()?.textContent).to.equal('Zwei Becher');
    await show(of({ altText: '' }));
    expect(!!cover()).to.equal(false);
  });

  it('comes off when another picture comes, or none', async () => {
    await lose();
    await show(plain({ media: [] }));
    expect([!!cover(), image().hidden]).to.deep.equal([false, true]);
    await show(of({}));
    expect(!!cover()).to.equal(true);
    await show(of({ url: PIXEL }));
    expect([!!cover(), image().hidden]).to.deep.equal([false, false]);
    await waitUntil(() => image().complete && image().naturalWidth === 1);
    await show(of({ url: PIXEL, altText: 'Again' }));
    expect(!!cover()).to.equal(false);
  });
});
