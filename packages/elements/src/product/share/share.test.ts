import { expect, fixtureCleanup, oneEvent, waitUntil } from '@open-wc/testing';
import { stage } from '../../internal/test-piece.ts';
import { product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './share.define.ts';
import type { WaresShare } from './share.ts';

const replace = (name: 'share' | 'canShare' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, name, { configurable: true, value });

describe('<wares-share>', () => {
  let copied: string[];
  beforeEach(() => {
    copied = [];
    replace('share', undefined);
    replace('canShare', undefined);
    replace('clipboard', { writeText: async (text: string) => copied.push(text) });
  });
  afterEach(() => {
    fixtureCleanup();
    for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
  });

  it('copies the address and says so, and offers an e-mail', async () => {
    const value = product({ url: '/p/teapot', title: 'Pot & lid' });
    const { element, find, text } = await stage<WaresShare>('wares-share', value);
    const asked = oneEvent(element, 'wares-share');
    find('button').click();
    const url = new URL('/p/teapot', location.href).href;
    expect((await asked).detail).to.deep.equal({ url, title: 'Pot & lid' });
    await waitUntil(() => text('button') === 'Link copied');
    expect(copied).to.deep.equal([url]);
    expect(document.querySelector('[data-wares-live]')?.textContent).to.contain('Link copied');
    expect(find('a').getAttribute('href')).to.equal(`mailto:?subject=Pot%20%26%20lid&body=${encodeURIComponent(url)}`);
    await expect(element).to.be.accessible();
    await waitUntil(() => text('button') === 'Copy link', 'the tick goes', { timeout: 3000 });
  });

  it('uses the way of the system where there is one, and takes no for an answer', async () => {
    const shared: unknown[] = [];
    replace('share', async (data: unknown) => {
      shared.push(data);
      throw new DOMException('no', 'AbortError');
    });
    const { find, all, text } = await stage<WaresShare>('wares-share', product(), { url: 'https://shop.example/x' });
    expect([text('button'), all('a').length]).to.deep.equal(['Share', 0]);
    find('button').click();
    await waitUntil(() => shared.length);
    expect(shared).to.deep.equal([{ url: 'https://shop.example/x', title: product().title }]);
    expect(copied).to.deep.equal([]);
  });

  it('does nothing when the page stops it', async () => {
    const { element, find } = await stage<WaresShare>('wares-share');
    element.addEventListener('wares-share', (event) => event.preventDefault());
    find('button').click();
    await element.updateComplete;
    expect(copied).to.deep.equal([]);
  });

  it('gives the address to copy by hand where the browser refuses', async () => {
    replace('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const { element, find } = await stage<WaresShare>('wares-share', product(), { url: 'javascript:alert(1)' });
    find('button').click();
    await waitUntil(() => find('input'));
    expect(find<HTMLInputElement>('input').value).to.equal(location.href);
    await expect(element).to.be.accessible();
  });

  it('speaks Arabic', async () => {
    const { text } = await stage<WaresShare>('wares-share', product(), {}, stubStorefront('ar'));
    expect(text('button')).to.equal('نسخ الرابط');
  });
});
