import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Variant } from '@wares/contract';
import { consentOf } from '@wares/stores/consent';
import type { RecentSearches } from '@wares/stores/search/recent';
import { sendKeys } from '@web/test-runner-commands';
import { goHome, suggested } from '../../internal/test-search.ts';
import { held, type TestShop, testShop } from '../../internal/test-shop.ts';
import { product } from '../../internal/testing.ts';
import type { WaresSearchBox } from './search-box.ts';
import './search-box.define.ts';

let shop: TestShop;

const show = async (change: Partial<WaresSearchBox> = {}) => {
  const box = await fixture<WaresSearchBox>(
    html`<wares-search-box action="/search.html?x=1" product-url="/p/{handle}" .storefront=${shop.storefront}></wares-search-box>`,
  );
  Object.assign(box, change);
  await waitUntil(() => box.renderRoot.querySelector('input'));
  await waitUntil(() => shop.storefront.market.$shop.get().value);
  return box;
};
const input = (box: WaresSearchBox) => box.renderRoot.querySelector('input') as HTMLInputElement;
const options = (box: WaresSearchBox) => [...box.renderRoot.querySelectorAll<HTMLAnchorElement>('[role=option]')];
const open = (box: WaresSearchBox) => input(box).ariaExpanded === 'true';
const type = async (box: WaresSearchBox, text: string) => {
  input(box).focus();
  await sendKeys({ type: text });
};
const active = (box: WaresSearchBox) => input(box).getAttribute('aria-activedescendant');
const asked = () => shop.requests.filter((request) => request.startsWith('GET /suggestions'));
const three = suggested((answer) => ({
  ...answer,
  queries: ['teapot', 'tea tin'],
  categories: [{ handle: 'tea', value: 'Tea', count: 12 }],
  products: [product()],
}));

describe('<wares-search-box>', () => {
  beforeEach(() => {
    shop = testShop();
  });
  afterEach(async function () {
    this.timeout(20_000);
    fixtureCleanup();
    shop.storefront.dispose();
    await goHome();
  });

  it('says “from” before the price of the cheapest that can be bought, and not before another', async () => {
    const says = async (change: (variants: Variant[]) => void) => {
      const shown = product();
      for (const one of shown.variants) Reflect.deleteProperty(one, 'lowestPrice30d');
      change(shown.variants);
      shop.line = suggested((answer) => ({ ...answer, queries: [], categories: [], products: [shown] }));
      const box = await show();
      await type(box, 'tea');
      await waitUntil(() => options(box).length);
      const price = options(box)[0]?.querySelector('.end')?.textContent;
      fixtureCleanup();
      return price;
    };
    const cheap = (variants: Variant[], at: number) => {
      for (const [index, one] of variants.entries()) if (index === at) one.price = { amount: 2900, currency: 'EUR' };
    };
    expect(await says((variants) => cheap(variants, 2))).to.equal('from€29.00');
    expect(await says((variants) => cheap(variants, 3))).to.equal('from€39.00');
    expect(await says((variants) => variants.splice(1))).to.equal('€39.00');
  });

  it('shows a product by the picture of the variant whose price it says, and leads to that one', async () => {
    const shown = product();
    const ash = shown.variants[1] as Variant;
    ash.price = { amount: 2900, currency: 'EUR' };
    ash.media = [{ type: 'image', url: '/ash.avif', altText: 'Ash' }];
    shop.line = suggested((answer) => ({ ...answer, queries: [], categories: [], products: [shown] }));
    const box = await show({ productUrl: '/p?v={variant}' });
    await type(box, 'tea');
    await waitUntil(() => options(box).length);
    const [row] = options(box);
    expect(row?.querySelector('img')?.getAttribute('src')).to.contain('/ash.avif');
    expect(row?.querySelector('img')?.closest('[aria-hidden]'), 'its name is read once').to.be.ok;
    expect(row?.getAttribute('href')).to.contain('v=teapot-ash');
  });

  it('shows its popup over whatever frame it is in, at the box, and follows it', async () => {
    shop.line = three;
    const frame = await fixture<HTMLElement>(
      html`<div .style=${'overflow:hidden;block-size:60px;inline-size:300px;margin-block:40px 2000px;transform:translateX(7px)'}><wares-search-box action="/search.html" .storefront=${shop.storefront}></wares-search-box></div>`,
    );
    const box = frame.querySelector('wares-search-box') as WaresSearchBox;
    await waitUntil(() => input(box));
    await type(box, 'tea');
    await waitUntil(() => options(box).length);
    await box.updateComplete;
    const panel = box.renderRoot.querySelector('.panel') as HTMLElement;
    const at = () => {
      const [one, two] = [box.renderRoot.querySelector('.control') as HTMLElement, panel].map((each) =>
        each.getBoundingClientRect(),
      );
      return one && two && [two.left - one.left, two.width - one.width, two.top - one.bottom].map(Math.round);
    };
    expect(at()).to.deep.equal([0, 0, 6]);
    const { left, top } = (options(box)[1] as HTMLElement).getBoundingClientRect();
    expect(document.elementFromPoint(left + 10, top + 10) === box).to.equal(true);
    scrollTo(0, 30);
    await waitUntil(() => at()?.[2] === 6 && scrollY === 30);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !open(box));
    expect(panel.getClientRects()).to.have.length(0);
    scrollTo(0, 0);
  });

  it('completes what is typed with searches, categories and products, and is accessible', async () => {
    shop.line = three;
    const box = await show();
    await expect(box).to.be.accessible();
    await type(box, 'tea');
    await waitUntil(() => open(box));
    expect(options(box)).to.have.length(4);
    expect([...box.renderRoot.querySelectorAll('.title')].map(({ textContent }) => textContent)).to.deep.equal([
      'Searches',
      'In categories',
      'Products',
    ]);
    expect(options(box)[0]?.querySelector('b')?.textContent).to.equal('pot');
    expect(options(box).map((option) => option.getAttribute('href'))).to.deep.equal([
      '/search.html?x=1&q=teapot',
      '/search.html?x=1&q=tea+tin',
      '/search.html?x=1&category=tea',
      '/p/dobin-teapot',
    ]);
    expect(options(box)[3]?.querySelector('img') !== null).to.equal(true);
    expect(options(box)[3]?.textContent).to.contain('39');
    await expect(box).to.be.accessible();
  });

  it('leads into a category with the words, unless they are its name', async () => {
    shop.line = three;
    const box = await show();
    const row = () => options(box).find((option) => option.textContent?.includes('Tea'));
    await type(box, 'te');
    await waitUntil(() => row());
    expect(row()?.getAttribute('href')).to.equal('/search.html?x=1&q=te&category=tea');
    expect(row()?.querySelector('.count')?.textContent).to.equal('12');
    const enter = (text: string) => {
      input(box).value = text;
      input(box).dispatchEvent(new InputEvent('input'));
    };
    enter('tex');
    await box.updateComplete;
    // What is typed by now, and not what the rows were made for.
    expect(row()?.getAttribute('href')).to.equal('/search.html?x=1&q=tex&category=tea');
    setTimeout(() => row()?.click());
    box.addEventListener('wares-search', (event) => event.preventDefault());
    expect((await oneEvent(box, 'wares-search')).detail).to.deep.equal({ query: 'tex' });
    enter('tea');
    await waitUntil(() => row()?.getAttribute('href') === '/search.html?x=1&category=tea');
    // All that is in it, and not as many as the words find.
    expect(row()?.querySelector('.count') === null).to.equal(true);
  });

  it('completes by the arrow keys what stood in it from the beginning, and never lets the page scroll by them', async () => {
    history.replaceState(null, '', '?q=tea');
    const box = await show();
    await waitUntil(() => input(box).value === 'tea');
    const press = (key: string, altKey = false) =>
      input(box).dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));
    expect(press('ArrowDown', true)).to.equal(false);
    await waitUntil(() => open(box));
    expect(active(box)).to.equal(null);
    expect(press('ArrowDown')).to.equal(false);
    await waitUntil(() => active(box) === 'o0');
    input(box).value = '';
    input(box).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await box.updateComplete;
    expect(press('ArrowDown', true)).to.equal(false);
  });

  it('does not ask again by the arrow keys for what has no suggestions', async () => {
    shop.line = suggested((answer) => ({ ...answer, queries: [], categories: [], products: [] }));
    const box = await show();
    await type(box, 'zzzz');
    await waitUntil(() => asked().length === 1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const before = asked().length;
    for (let time = 0; time < 3; time++) {
      await sendKeys({ press: 'ArrowDown' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(asked().length).to.equal(before);
  });

  it('asks after a pause, not for every letter', async () => {
    const box = await show();
    await type(box, 'teapot');
    await waitUntil(() => asked().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(asked().length).to.be.below(4);
    expect(asked().at(-1)).to.contain('q=teapot');
  });

  it('drops suggestions that come late', async () => {
    const box = await show();
    const { line, release } = held();
    shop.line = (request, answer) =>
      request.url.includes('/suggestions') && request.url.includes('q=cu') ? line(request, answer) : answer();
    await type(box, 'cu');
    await waitUntil(() => asked().length === 1);
    input(box).select();
    await type(box, 'teapot');
    await waitUntil(() => open(box));
    const before = options(box).map(({ textContent }) => textContent);
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(options(box).map(({ textContent }) => textContent)).to.deep.equal(before);
  });

  it('is walked through with the arrow keys, round by the box, and leaves what is typed alone', async () => {
    shop.line = three;
    const box = await show();
    await type(box, 'tea');
    await waitUntil(() => open(box));
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await box.updateComplete;
      return active(box);
    };
    expect(await press('ArrowDown')).to.equal('o0');
    expect(box.renderRoot.querySelector('[aria-selected=true]')?.id).to.equal('o0');
    expect(await press('ArrowUp')).to.equal(null);
    expect(await press('ArrowUp')).to.equal('o3');
    expect(await press('ArrowDown')).to.equal(null);
    expect(await press('ArrowDown')).to.equal('o0');
    expect(await press('Home')).to.equal(null);
    expect(input(box).value).to.equal('tea');
    await press('Escape');
    expect(open(box)).to.equal(false);
    // Not every driver holds a key down.
    const down = { key: 'ArrowDown', altKey: true, bubbles: true, composed: true, cancelable: true };
    input(box).dispatchEvent(new KeyboardEvent('keydown', down));
    await box.updateComplete;
    expect(active(box)).to.equal(null);
    expect(open(box)).to.equal(true);
    await press('Escape');
    await press('Escape');
    expect(input(box).value).to.equal('');
  });

  it('is left by Tab, whose way leads past its popup, however long that is', async () => {
    shop.line = three;
    const box = await show();
    const next = document.createElement('input');
    box.after(next);
    await type(box, 'tea');
    await waitUntil(() => open(box));
    const panel = box.renderRoot.querySelector('.panel') as HTMLElement;
    panel.style.blockSize = '90px';
    expect(panel.scrollHeight).to.be.above(panel.clientHeight);
    for (let times = 0; times < 2; times++) await sendKeys({ press: 'Tab' });
    await box.updateComplete;
    expect([document.activeElement === next, open(box)]).to.deep.equal([true, false]);
  });

  it('leads to the page of results, unless the page stops it', async () => {
    shop.line = three;
    const box = await show();
    box.addEventListener('wares-search', (event) => event.preventDefault());
    await type(box, 'tea');
    await waitUntil(() => open(box));
    setTimeout(() => sendKeys({ press: 'ArrowDown' }).then(() => sendKeys({ press: 'Enter' })));
    expect((await oneEvent(box, 'wares-search')).detail).to.deep.equal({ query: 'teapot' });
    await box.updateComplete;
    expect(open(box)).to.equal(false);
    expect(input(box).value).to.equal('teapot');
    setTimeout(() => sendKeys({ press: 'Enter' }));
    expect((await oneEvent(box, 'wares-search')).detail).to.deep.equal({ query: 'teapot' });
  });

  it('completes half a composed word, and does not take the keys of the input method', async () => {
    shop.line = three;
    const box = await show();
    input(box).focus();
    input(box).value = 'きゅう';
    input(box).dispatchEvent(new InputEvent('input', { isComposing: true }));
    await waitUntil(() => open(box));
    input(box).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true }));
    await box.updateComplete;
    expect(active(box)).to.equal(null);
  });

  it('cuts 10,000 pasted letters, and says so', async () => {
    const box = await show();
    input(box).value = 'x'.repeat(10_000);
    input(box).dispatchEvent(new InputEvent('input'));
    await box.updateComplete;
    expect(input(box).value).to.have.length(256);
    expect(box.renderRoot.querySelector('.hint')?.textContent).to.contain('256');
    await waitUntil(() => asked().length === 1);
    expect(asked()[0]).to.contain(`q=${'x'.repeat(256)}`);
  });

  it('is cleared, and keeps the focus', async () => {
    const box = await show();
    await type(box, 'tea');
    await box.updateComplete;
    box.renderRoot.querySelector<HTMLElement>('.tool')?.click();
    await box.updateComplete;
    expect(input(box).value).to.equal('');
    expect(box.shadowRoot?.activeElement === input(box)).to.equal(true);
  });

  it('closes when the focus goes elsewhere', async () => {
    shop.line = three;
    const box = await show();
    await type(box, 'tea');
    await waitUntil(() => open(box));
    input(box).blur();
    await box.updateComplete;
    expect(open(box)).to.equal(false);
  });

  it('remembers searches only when it is asked to, and given where', async () => {
    const added: string[] = [];
    const recent: RecentSearches = { list: () => ['linen towel'], add: (query) => added.push(query) };
    const box = await show({ recent });
    box.addEventListener('wares-search', (event) => event.preventDefault());
    input(box).focus();
    await sendKeys({ press: 'ArrowDown' });
    await box.updateComplete;
    expect(open(box)).to.equal(false);
    await type(box, 'cup');
    await sendKeys({ press: 'Enter' });
    expect(added).to.deep.equal([]);
    box.recentSearches = true;
    box.renderRoot.querySelector<HTMLElement>('.tool')?.click();
    await sendKeys({ press: 'ArrowDown' });
    await box.updateComplete;
    expect(options(box)[0]?.textContent).to.contain('linen towel');
    await sendKeys({ press: 'Escape' });
    await type(box, 'cup');
    await sendKeys({ press: 'Enter' });
    expect(added).to.deep.equal(['cup']);
  });

  it('remembers searches in this browser with consent alone', async () => {
    const box = await show({ recentSearches: true });
    box.addEventListener('wares-search', (event) => event.preventDefault());
    await waitUntil(() => box.recent);
    await type(box, 'cup');
    await sendKeys({ press: 'Enter' });
    expect(box.recent?.list()).to.deep.equal([]);
    consentOf(shop.storefront).set({ functional: true });
    await sendKeys({ press: 'Enter' });
    expect(box.recent?.list()).to.deep.equal(['cup']);
    consentOf(shop.storefront).set({ functional: false });
    consentOf(shop.storefront).set({ functional: true });
    expect(box.recent?.list()).to.deep.equal([]);
  });

  it('is a plain box where the backend has no suggestions', async () => {
    shop.line = async (request, answer) => {
      const response = await answer();
      if (!request.url.includes('/shop')) return response;
      const body = await response.json();
      return Response.json({ ...body, capabilities: { ...body.capabilities, suggestions: false } });
    };
    const box = await show();
    await type(box, 'tea');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(asked()).to.deep.equal([]);
    expect(open(box)).to.equal(false);
    const input = box.renderRoot.querySelector('input');
    expect(
      [...(input?.attributes ?? [])].map(({ name }) => name).filter((name) => /^role|^aria/.test(name)),
    ).to.deep.equal(['aria-label']);
    await expect(box).to.be.accessible();
  });

  describe('listening', () => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const before = scope['SpeechRecognition'];
    let heard: EventTarget & { lang?: string };
    beforeEach(() => {
      scope['SpeechRecognition'] = class extends EventTarget {
        constructor() {
          super();
          heard = this;
        }
        start() {}
        abort() {}
      };
    });
    afterEach(() => {
      if (before === undefined) delete scope['SpeechRecognition'];
      else scope['SpeechRecognition'] = before;
    });
    const speak = async (box: WaresSearchBox) => {
      const tool = box.renderRoot.querySelector<HTMLElement>('.tool');
      expect(tool?.ariaLabel).to.equal('Speak');
      heard = undefined as unknown as typeof heard;
      tool?.click();
      await waitUntil(() => heard);
    };

    it('searches for what is said', async () => {
      const box = await show();
      box.addEventListener('wares-search', (event) => event.preventDefault());
      await speak(box);
      expect(heard.lang).to.equal('en');
      expect(input(box).placeholder).to.equal('Listening');
      heard.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: 'tea cup' }]] }));
      setTimeout(() => heard.dispatchEvent(new Event('end')));
      expect((await oneEvent(box, 'wares-search')).detail).to.deep.equal({ query: 'tea cup' });
    });

    it('says that the microphone is not allowed', async () => {
      const box = await show();
      await speak(box);
      heard.dispatchEvent(Object.assign(new Event('error'), { error: 'not-allowed' }));
      heard.dispatchEvent(new Event('end'));
      await box.updateComplete;
      expect(box.renderRoot.querySelector('.hint')?.textContent).to.contain('microphone is not allowed');
    });
  });
});
