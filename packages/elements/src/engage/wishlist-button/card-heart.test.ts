import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { all, type Desk, find, testDesk } from '../../internal/test-lists.ts';
import type { WaresProductCard } from '../../product/product-card/product-card.ts';
import type { WaresProductGrid } from '../../product/product-grid/product-grid.ts';
import '../../product/product-grid/product-grid.define.ts';
import '../recommendations/recommendations.define.ts';
import '../../search/results/results.define.ts';
import '../../search/search/search.define.ts';
import type { WaresSearch } from '../../search/search/search.ts';
import type { WaresWishlistButton } from './wishlist-button.ts';

describe('the heart on a card', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = testDesk();
  });
  afterEach(() => {
    fixtureCleanup();
    desk.storefront.dispose();
  });

  const heartOf = (card: WaresProductCard) => find<WaresWishlistButton>(card, 'wares-wishlist-button');
  const buttonOf = (card: WaresProductCard) => {
    const heart = heartOf(card);
    return heart?.renderRoot ? find<HTMLButtonElement>(heart, 'button') : null;
  };
  /** The first card of a grid, when it has its heart. */
  const cardOf = async (grid: WaresProductGrid) => {
    let card: WaresProductCard | undefined;
    await waitUntil(() => {
      card = find<WaresProductCard>(grid, 'wares-product-card');
      return card && buttonOf(card);
    });
    return card as WaresProductCard;
  };

  it('is not there, and nothing of it is loaded, unless it is asked for', async () => {
    const grid = await desk.show<WaresProductGrid>('wares-product-grid', { handles: 'dobin-teapot' });
    await waitUntil(() => find(grid, 'wares-product-card'));
    await (find(grid, 'wares-product-card') as WaresProductCard).updateComplete;
    expect(all(find(grid, 'wares-product-card') as WaresProductCard, 'wares-wishlist-button')).to.have.length(0);
  });

  it('puts the variant that the card shows on the list, with its name, and asks the backend nothing', async () => {
    const grid = await desk.show<WaresProductGrid>('wares-product-grid', { handles: 'dobin-teapot', wishlist: '' });
    const card = await cardOf(grid);
    const asked = desk.requests.length;
    expect(buttonOf(card)?.ariaLabel).to.equal('Wish list: Dobin teapot');
    await expect(card).to.be.accessible();
    find(card, '.swatch[aria-pressed=false]').click();
    await card.updateComplete;
    await waitUntil(() => heartOf(card).variantId === card.variant?.id);
    buttonOf(card)?.click();
    await heartOf(card).updateComplete;
    expect(buttonOf(card)?.ariaPressed).to.equal('true');
    const [entry] = desk.lists.wishlist.$entries.get();
    expect(entry).to.include({ handle: 'dobin-teapot', variantId: card.variant?.id });
    expect(entry?.title).to.contain('Dobin teapot · ');
    expect(desk.requests.length).to.equal(asked);
  });

  it('does not open the product, and goes when it is no longer wanted', async () => {
    const grid = await desk.show<WaresProductGrid>('wares-product-grid', {
      handles: 'dobin-teapot',
      wishlist: '',
      'product-url': '#{handle}',
    });
    const card = await cardOf(grid);
    const { x, y, width, height } = (buttonOf(card) as HTMLElement).getBoundingClientRect();
    expect(width).to.be.at.least(24);
    // The link of the name covers the whole card; the heart is above it.
    const hit = (card.renderRoot as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
    expect(hit === heartOf(card)).to.equal(true);
    for (const unwanted of [false, undefined]) {
      Object.assign(grid, { wishlist: unwanted });
      await waitUntil(() => !heartOf(card));
      grid.wishlist = true;
      await waitUntil(() => heartOf(card));
    }
  });

  it('stands on the cards of a row and of a search', async () => {
    const row = await desk.show('wares-recommendations', { intent: 'best_sellers', wishlist: '' });
    await waitUntil(() => find(row, 'wares-product-grid'));
    await cardOf(find<WaresProductGrid>(row, 'wares-product-grid'));
    const search = await fixture<WaresSearch>(
      html`<wares-search query="teapot" .storefront=${desk.storefront}><wares-results></wares-results></wares-search>`,
    );
    const results = search.querySelector('wares-results') as unknown as WaresProductGrid;
    await waitUntil(() => find(results, 'wares-product-grid'));
    const grid = find<WaresProductGrid>(results, 'wares-product-grid');
    expect(grid.wishlist).to.equal(undefined);
    search.wishlist = true;
    await cardOf(grid);
  });
});
