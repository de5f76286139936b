import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Product, Variant } from '@wares/contract';
import { stage } from '../../internal/test-piece.ts';
import { plain, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './badge.define.ts';
import type { WaresBadge } from './badge.ts';

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const low = { availability: { available: true, status: 'in_stock', quantity: 2 } };
const sale = { lowestPrice30d: { amount: 4000, currency: 'EUR' } };
const out = { availability: { available: false, status: 'out_of_stock' } };

const CASES: readonly [string, Partial<Product>, Partial<Variant>, string | undefined][] = [
  ['sold out before all else', { publishedAt: ago(1) }, { ...out, ...sale }, 'Sold out'],
  ['the reduction before what is new', { publishedAt: ago(1) }, { ...sale, ...low }, '−35%'],
  ['what is new before few left', { publishedAt: ago(1) }, low, 'New'],
  ['few left', { publishedAt: ago(31) }, low, 'Only 2 left'],
  ['nothing', {}, {}, undefined],
  ['nothing for what is yet to come', { publishedAt: ago(-1) }, {}, undefined],
  ['nothing for a price that only looks reduced', {}, { listPrice: { amount: 9900, currency: 'EUR' } }, undefined],
];

describe('<wares-badge>', () => {
  afterEach(fixtureCleanup);

  for (const [name, change, of, words] of CASES)
    it(`shows at most one: ${name}`, async () => {
      const { element, text } = await stage<WaresBadge>('wares-badge', plain(change, of));
      expect(text('[part=badge]')).to.equal(words);
      expect(element.matches(words ? ':state(ready)' : ':state(empty)')).to.equal(true);
      if (words) await expect(element).to.be.accessible();
    });

  it('has its own idea of new, and speaks Arabic', async () => {
    const { element, text } = await stage<WaresBadge>(
      'wares-badge',
      plain({ publishedAt: ago(5) }),
      { 'new-days': '7' },
      stubStorefront('ar'),
    );
    expect(text('[part=badge]')).to.equal('جديد');
    element.newDays = 0;
    await element.updateComplete;
    expect(text('[part=badge]')).to.equal(undefined);
  });

  it('is back at its defaults when an attribute is taken away', async () => {
    const value = plain({ publishedAt: ago(5) }, low);
    const { element, text } = await stage<WaresBadge>('wares-badge', value, { 'new-days': '1', low: '1' });
    expect(text('[part=badge]')).to.equal(undefined);
    element.removeAttribute('low');
    await element.updateComplete;
    expect(text('[part=badge]')).to.equal('Only 2 left');
    element.removeAttribute('new-days');
    await element.updateComplete;
    expect(text('[part=badge]')).to.equal('New');
  });
});
