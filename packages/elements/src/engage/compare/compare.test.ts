import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { all, type Desk, find, testDesk } from '../../internal/test-lists.ts';
import { said, textOf } from '../../internal/test-page.ts';
import { plain, product, variant } from '../../internal/testing.ts';
import './compare.define.ts';
import type { WaresCompare } from './compare.ts';
import { rowsOf } from './rows.ts';

describe('<wares-compare>', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = testDesk();
  });
  afterEach(() => {
    fixtureCleanup();
    desk.storefront.dispose();
  });

  const show = async (...handles: string[]) => {
    for (const handle of [...handles].reverse()) desk.lists.compare.add({ handle });
    const element = await desk.show<WaresCompare>('wares-compare', {
      'product-url': '/p/{handle}',
      'browse-url': '/all',
    });
    if (handles.length) await waitUntil(() => element.matches(':state(ready)'));
    await element.updateComplete;
    return element;
  };
  const names = (element: WaresCompare) => all(element, 'tbody th').map(textOf);

  it('says how to fill it while there is nothing', async () => {
    const element = await show();
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(textOf(find(element, '[part=empty]'))).to.contain('up to 4 stand here side by side');
    expect(find(element, 'a').getAttribute('href')).to.equal('/all');
    await expect(element).to.be.accessible();
  });

  it('is a table: a product per column, a fact per row', async () => {
    const element = await show('dobin-teapot', 'market-tote');
    expect(all(element, 'thead th[scope=col]').map((head) => textOf(head.querySelector('.name')))).to.deep.equal([
      'Dobin teapot',
      'Market tote',
    ]);
    expect(find<HTMLAnchorElement>(element, 'thead a').getAttribute('href')).to.equal('/p/dobin-teapot');
    const rows = names(element).join();
    for (const name of ['Price', 'To your door', 'Availability', 'Rating', 'Made in', 'Weight'])
      expect(rows).to.contain(name);
    expect(all(element, 'tbody tr').every((row) => row.children.length === 3)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('names a column by its product alone, once', async () => {
    const [column] = all(await show('dobin-teapot'), 'thead th');
    expect([column?.ariaLabel, column?.querySelector('img')?.alt]).to.deep.equal(['Dobin teapot', '']);
  });

  it('shows only what differs when asked', async () => {
    const element = await show('dobin-teapot', 'side-handle-pot');
    const before = all(element, 'tbody tr').length;
    const differing = all(element, 'tr.differs').length;
    expect(differing).to.be.lessThan(before);
    expect(textOf(find(element, 'tr.differs th'))).to.equal('Price (differs)');
    find<HTMLInputElement>(element, 'input').click();
    await element.updateComplete;
    expect(element.differences).to.equal(true);
    expect(all(element, 'tbody tr')).to.have.length(differing);
  });

  it('removes a product, and leaves the focus at the next, or beside a heading of the page', async () => {
    const element = await show('dobin-teapot', 'market-tote');
    element.innerHTML = '<h1 slot="heading">Side by side</h1>';
    const asked: unknown[] = [];
    element.addEventListener('wares-compare-change', ({ detail }) => asked.push(detail));
    find(element, '[part=remove]').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(asked).to.deep.equal([{ handle: 'dobin-teapot', added: false }]);
    expect(said()).to.equal('No longer in the comparison: Dobin teapot');
    expect(element.shadowRoot?.activeElement?.ariaLabel).to.equal('Remove Market tote');
    expect(textOf(find(element, '.say'))).to.equal('Add another product to see how they differ.');
    expect(find(element, 'input') === null && all(element, 'tr.differs').length === 0).to.equal(true);
    find(element, '[part=remove]').click();
    await element.updateComplete;
    await element.updateComplete;
    const head = find(element, '.head');
    expect(element.shadowRoot?.activeElement === head && head.ariaLabel).to.equal('Product comparison');
  });

  it('says in its column that a product is gone, and compares the others', async () => {
    desk.lists.compare.add({ handle: 'no-such-thing', title: 'Tall lamp' });
    const element = await show('dobin-teapot', 'market-tote');
    expect(textOf(find(element, 'thead [role=alert]'))).to.equal('This product is no longer here.');
    expect(textOf(find(element, 'thead th:has([role=alert]) .name'))).to.equal('Tall lamp');
    expect(find(element, 'thead th:has([role=alert]) .remove').ariaLabel).to.equal('Remove Tall lamp');
    expect(all(element, 'tr.differs').length).to.be.greaterThan(0);
    await expect(element).to.be.accessible();
  });

  it('scrolls sideways in a narrow page, by keyboard too, and its first column stays', async () => {
    const element = await show('dobin-teapot', 'market-tote', 'morning-mug');
    (element.parentElement as HTMLElement).style.inlineSize = '320px';
    await new Promise(requestAnimationFrame);
    const region = find(element, '[role=region]');
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(element.getBoundingClientRect().width).to.equal(320);
    region.focus();
    expect(element.shadowRoot?.activeElement === region).to.equal(true);
    region.scrollLeft = 100;
    const head = find(element, 'tbody th').getBoundingClientRect();
    expect(head.left).to.be.closeTo(region.getBoundingClientRect().left, 1);
    expect(head.width).to.be.greaterThan(90);
  });

  it('shows two beside each other in the narrowest phone', async () => {
    const element = await show('dobin-teapot', 'market-tote', 'morning-mug');
    (element.parentElement as HTMLElement).style.inlineSize = '288px';
    await new Promise(requestAnimationFrame);
    const region = find(element, '[role=region]').getBoundingClientRect();
    const [first, second, third] = all(element, 'thead th').map((head) => head.getBoundingClientRect());
    expect(second?.right).to.be.at.most(region.right);
    expect(first?.left).to.be.at.least(region.left);
    expect(third?.left).to.be.below(region.right);
  });

  it('has room in a phone for its own long words, and hyphenates those of the shop', async () => {
    desk.storefront.dispose();
    desk = testDesk({ language: 'de' });
    const element = await show('dobin-teapot', 'market-tote');
    (element.parentElement as HTMLElement).style.inlineSize = '358px';
    const stock = all(element, 'tbody th').find((head) => textOf(head).startsWith('Verfügbarkeit')) as HTMLElement;
    const word = new Range();
    word.setStart(stock, 0);
    word.setEndBefore(stock.querySelector('.sr') as Element);
    expect(word.getClientRects().length).to.equal(1);
    expect(getComputedStyle(stock).hyphens).to.equal('auto');
  });
});

describe('the rows of a comparison', () => {
  const words = {
    language: 'en',
    t: (key: string, values: object = {}) => `${key}${Object.values(values).join()}`,
    phrase: (key: string) => [key],
  };
  const column = (change: object, of: object = {}) => ({ product: product(change), variant: variant(of) });

  it('are the union of what the products tell, and what nobody tells is no row', () => {
    const rows = rowsOf(words, [
      column({ attributes: [{ name: 'Volume', value: '1 l' }] }),
      column({ attributes: [{ name: 'Height', value: '9 cm' }] }),
      undefined,
    ]);
    expect(rows.map(({ name, differs }) => [name, differs])).to.deep.equal([
      ['compare.price', false],
      ['compare.door', false],
      ['compare.stock', false],
      ['compare.rating', false],
      ['Volume', true],
      ['Height', true],
    ]);
    expect(rows[4]?.cells.map(({ text }) => text)).to.deep.equal(['1 l', '', '']);
  });

  it('say a fact once that the shop calls by the same name', () => {
    const customs = { weight: 900, originCountry: 'JP' };
    const rows = rowsOf(words, [
      { product: plain({ customs, attributes: [{ name: 'compare.weight', value: '0.9 kg' }] }), variant: variant() },
    ]);
    expect(rows.filter(({ name }) => name === 'compare.weight').map(({ cells }) => cells[0]?.text)).to.deep.equal([
      '0.9 kg',
    ]);
    expect(rows.find(({ name }) => name === 'compare.origin')?.cells[0]?.text).to.equal('Japan');
  });

  it('tell two prices apart by currency too', () => {
    const rows = rowsOf(words, [column({}), column({}, { price: { amount: 3900, currency: 'USD' } })]);
    expect(rows[0]?.differs).to.equal(true);
  });
});
