import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { Availability } from '@wares/contract';
import { stage } from '../../internal/test-piece.ts';
import { failure, plain, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './stock.define.ts';
import type { WaresStock } from './stock.ts';

const of = (availability: Availability) => plain({}, { availability });
const soon = new Date(Date.now() + 40 * 86_400_000);
const day = new Intl.DateTimeFormat('en-DE', { day: 'numeric', month: 'long' }).format(soon);

const CASES: readonly [string, Availability, string][] = [
  ['in stock', { available: true, status: 'in_stock', quantity: 14 }, 'In stock'],
  ['few left', { available: true, status: 'in_stock', quantity: 3 }, 'Only 3 left'],
  ['ordered first', { available: true, status: 'backorder' }, 'Can be ordered, leaves later'],
  [
    'ordered first, with days',
    { available: true, status: 'backorder', leadTimeDays: 12 },
    'Can be ordered, leaves in about 12 days',
  ],
  ['to come', { available: true, status: 'preorder', restockAt: soon.toISOString() }, `Pre-order, leaves from ${day}`],
  ['to come, some day', { available: true, status: 'preorder' }, 'Pre-order'],
  ['sold out', { available: false, status: 'out_of_stock' }, 'Sold out'],
  [
    'sold out until a day',
    { available: false, status: 'out_of_stock', restockAt: soon.toISOString() },
    `Sold out, back around ${day}`,
  ],
  [
    'sold out, the day has passed',
    { available: false, status: 'out_of_stock', restockAt: '2020-01-01T00:00:00Z' },
    'Sold out',
  ],
  ['no longer made', { available: false, status: 'discontinued' }, 'No longer made'],
  ['not sent here', { available: false, status: 'not_deliverable' }, 'Not sent to your country'],
];

describe('<wares-stock>', () => {
  afterEach(fixtureCleanup);

  for (const [name, availability, words] of CASES)
    it(`says it: ${name}`, async () => {
      const { element, text } = await stage<WaresStock>('wares-stock', of(availability));
      expect(text('[part=status]')).to.equal(words);
      await expect(element).to.be.accessible();
    });

  it('has its own idea of few, and a bone while loading', async () => {
    const { element, text, set } = await stage<WaresStock>('wares-stock', plain(), { low: '20' });
    expect(text('[part=status]')).to.equal('Only 14 left');
    await set({ status: 'loading' });
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(text('[part=status]')).to.equal(undefined);
  });

  it('is back at five when its own idea of few is taken away', async () => {
    const few = of({ available: true, status: 'in_stock', quantity: 5 });
    const { element, text } = await stage<WaresStock>('wares-stock', few, { low: '2' });
    expect(text('[part=status]')).to.equal('In stock');
    element.removeAttribute('low');
    await element.updateComplete;
    expect(text('[part=status]')).to.equal('Only 5 left');
  });

  it('says that the shop does not send to this country, and tries again after other failures', async () => {
    const shop = stubStorefront();
    shop.$product('y').set({ status: 'error', error: failure('market_unsupported') });
    const element = await fixture<WaresStock>(
      html`<wares-stock handle="y" .storefront=${shop.storefront}></wares-stock>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('[part=status]'));
    expect(element.renderRoot.textContent).to.contain('Not sent to your country');
    shop.$product('y').set({ status: 'error', error: failure('network_error') });
    await waitUntil(() => element.renderRoot.querySelector('[role=alert]'));
    element.renderRoot.querySelector('button')?.click();
    expect(shop.calls).to.deep.equal(['retry y']);
    await expect(element).to.be.accessible();
  });

  it('speaks Arabic', async () => {
    const value = of({ available: true, status: 'backorder', leadTimeDays: 3 });
    const { text, element } = await stage<WaresStock>('wares-stock', value, {}, stubStorefront('ar'));
    expect(text('[part=status]')).to.contain('أيام');
    expect(getComputedStyle(element).direction).to.equal('rtl');
  });
});
