import { expect, fixtureCleanup } from '@open-wc/testing';
import { stage } from '../../internal/test-piece.ts';
import { failure, product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './title.define.ts';
import type { WaresTitle } from './title.ts';

describe('<wares-title>', () => {
  afterEach(fixtureCleanup);

  it('is a heading of the first level, or of another', async () => {
    const { element, text, find } = await stage<WaresTitle>('wares-title');
    expect(text('h1')).to.equal('Dobin teapot with bamboo handle');
    element.level = 2;
    await element.updateComplete;
    expect([!!find('h1'), text('h2')]).to.deep.equal([false, 'Dobin teapot with bamboo handle']);
    element.level = 99;
    await element.updateComplete;
    expect(!!find('h6')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is text, and wraps two hundred letters at 280 px', async () => {
    const staged = await stage<WaresTitle>('wares-title', product({ title: `<b>${'W'.repeat(200)}</b>` }));
    staged.around.style.inlineSize = '280px';
    expect(!!staged.find('b')).to.equal(false);
    expect(staged.find('h1').scrollWidth).to.be.at.most(280);
  });

  it('is a bone while loading, and quiet about a failure told elsewhere', async () => {
    const { element, set, find } = await stage<WaresTitle>('wares-title');
    await set({ status: 'loading' });
    expect(!!find('[aria-busy=true]')).to.equal(true);
    await set({ status: 'error', error: failure('network_error') });
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.renderRoot.textContent?.trim()).to.equal('');
  });

  it('has no tracking in Arabic', async () => {
    const { find } = await stage<WaresTitle>('wares-title', product(), {}, stubStorefront('ar'));
    expect(getComputedStyle(find('h1')).letterSpacing).to.match(/^(normal|0px)$/);
  });
});
