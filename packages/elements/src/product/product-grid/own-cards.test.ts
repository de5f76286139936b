/* eslint-disable lit-a11y/anchor-is-valid, lit-a11y/accessible-name -- The bindings bring address and name. */
import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { plain, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import type { WaresProduct } from '../product/product.ts';
import './product-grid.define.ts';
import type { WaresProductGrid } from './product-grid.ts';

const goods = (...names: string[]) =>
  names.map((name) => plain({ id: `p-${name}`, handle: name, title: `Cup ${name}` }));

describe('<wares-product-grid> with a template of the page’s own', () => {
  afterEach(fixtureCleanup);

  it('fills one for each product, keeps those that stay, and in order', async () => {
    const { storefront, $list, calls } = stubStorefront();
    const grid = await fixture<WaresProductGrid>(
      html`<wares-product-grid product-url="/p/{handle}" .storefront=${storefront}><template><a data-wares-attr-href="product.url"><h3 data-wares-text="product.title"></h3></a></template></wares-product-grid>`,
    );
    expect(calls, 'whole products, of which a template may name any field').to.deep.equal(['list {"detail":"full"}']);
    const own = () => [...grid.querySelectorAll<WaresProduct>('wares-product')];
    const texts = () => own().map((card) => card.textContent?.trim());
    $list.set({ status: 'ready', items: goods('a', 'b'), hasMore: false });
    await waitUntil(() => texts().join() === 'Cup a,Cup b', 'are filled', { timeout: 5000 });
    expect(own()[1]?.querySelector('a')?.getAttribute('href')).to.equal('/p/b');
    expect(!!grid.renderRoot.querySelector('wares-product-card')).to.equal(false);
    const kept = own()[1];
    $list.set({ status: 'ready', items: goods('b', 'c'), hasMore: false });
    await waitUntil(() => texts().join() === 'Cup b,Cup c');
    expect(own()[0] === kept).to.equal(true);
    await expect(grid).to.be.accessible();
  });

  it('follows a template that comes late, is replaced, or goes', async () => {
    const { storefront, $list, calls } = stubStorefront();
    $list.set({ status: 'ready', items: goods('a', 'b'), hasMore: false });
    const grid = await fixture<WaresProductGrid>(
      html`<wares-product-grid .storefront=${storefront}>Not shown</wares-product-grid>`,
    );
    await grid.updateComplete;
    const texts = () => [...grid.querySelectorAll('[slot=items]')].map((card) => card.textContent).join();
    const cards = () => grid.renderRoot.querySelectorAll('wares-product-card').length;
    const template = (tag: string) => {
      const made = document.createElement('template');
      const filled = document.createElement(tag);
      filled.dataset['waresText'] = 'product.title';
      made.content.append('Own ', filled);
      return made;
    };
    expect(cards()).to.equal(2);
    expect(grid.renderRoot.querySelector('slot:not([name])')?.checkVisibility()).to.equal(false);
    const first = template('b');
    grid.append(first);
    await waitUntil(() => texts() === 'Own Cup a,Own Cup b', 'are filled', { timeout: 5000 });
    expect(cards()).to.equal(0);
    expect(calls.at(-1)).to.equal('query {"detail":"full"}');
    first.replaceWith(template('i'));
    await waitUntil(() => grid.querySelectorAll('i').length === 2 && !grid.querySelector('b'));
    await waitUntil(() => texts() === 'Own Cup a,Own Cup b');
    grid.querySelector('template')?.remove();
    await waitUntil(() => cards() === 2);
    expect(texts()).to.equal('');
  });
});
