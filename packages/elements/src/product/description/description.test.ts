import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { stage } from '../../internal/test-piece.ts';
import { product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './description.define.ts';
import type { WaresDescription } from './description.ts';

const of = (plain: string, html?: string) => product({ description: { plain, ...(html && { html }) } });

describe('<wares-description>', () => {
  afterEach(fixtureCleanup);

  it('shows plain text as text, with its lines', async () => {
    const text = '<script>alert(1)</script>\nSecond line';
    const { element, find } = await stage<WaresDescription>('wares-description', of(text));
    expect(find('.plain').textContent).to.equal(text);
    expect(getComputedStyle(find('.plain')).whiteSpace).to.equal('pre-line');
    await expect(element).to.be.accessible();
  });

  it('shows rich text once the gate is there, and the plain text until then', async () => {
    const { element, find } = await stage<WaresDescription>(
      'wares-description',
      of('Plain', '<h1>Rich</h1><b onclick="x()">bold</b>'),
    );
    await waitUntil(() => find('.rich'));
    expect(find('h3').textContent).to.equal('Rich');
    expect(find('b').getAttribute('onclick')).to.equal(null);
    expect(!!find('.plain')).to.equal(false);
    await expect(element).to.be.accessible();
    const before = find('.rich');
    element.requestUpdate();
    await element.updateComplete;
    expect(find('.rich') === before).to.equal(true);
  });

  it('follows another language or product, and stays plain when told to', async () => {
    const { element, find, set } = await stage<WaresDescription>('wares-description', of('One', '<p>One</p>'));
    await waitUntil(() => find('.rich'));
    await set({ status: 'ready', value: of('Two', '<p>Two</p>') });
    await waitUntil(() => find('.rich')?.textContent === 'Two');
    element.plain = true;
    await element.updateComplete;
    expect(find('.plain').textContent).to.equal('Two');
  });

  it('shows nothing where there is no text, and bones while loading', async () => {
    const { element, set, find } = await stage<WaresDescription>('wares-description', of(''));
    expect(element.matches(':state(empty)')).to.equal(true);
    await set({ status: 'loading' });
    expect(!!find('[aria-busy=true]')).to.equal(true);
  });

  it('keeps long words and wide tables inside, in Arabic too', async () => {
    const wide = `<p>${'W'.repeat(200)}</p><table><tr>${'<td>long cell</td>'.repeat(30)}</tr></table>`;
    const staged = await stage<WaresDescription>('wares-description', of('x', wide), {}, stubStorefront('ar'));
    staged.around.style.inlineSize = '280px';
    await waitUntil(() => staged.find('.rich'));
    expect(staged.element.scrollWidth).to.be.at.most(280);
    expect(getComputedStyle(staged.find('.rich')).direction).to.equal('rtl');
  });
});
