import { expect, fixture, fixtureCleanup, fixtureSync, html, oneEvent, waitUntil } from '@open-wc/testing';
import { testShop } from '../../internal/test-shop.ts';
import { failure, plain, product, stubStorefront } from '../../internal/testing.ts';
import type { WaresProductCard } from '../product-card/product-card.ts';
import './product-grid.define.ts';
import type { WaresProductGrid } from './product-grid.ts';

let shop: ReturnType<typeof stubStorefront>;

const show = async (change: Partial<WaresProductGrid> = {}) => {
  const grid = await fixture<WaresProductGrid>(
    html`<wares-product-grid .storefront=${shop.storefront}></wares-product-grid>`,
  );
  Object.assign(grid, change);
  await waitUntil(() => (grid as unknown as { ready: boolean }).ready);
  await grid.updateComplete;
  return grid;
};
const cards = (grid: WaresProductGrid) => [...grid.renderRoot.querySelectorAll<WaresProductCard>('wares-product-card')];
const bones = (grid: WaresProductGrid) => [...grid.renderRoot.querySelectorAll('.cards i')];
const settled = async (grid: WaresProductGrid) => {
  await grid.updateComplete;
  await Promise.all(cards(grid).map((card) => card.updateComplete));
};
/** Waits without letting another task in. */
const turns = async (condition: () => boolean) => {
  for (let turn = 0; turn < 1000 && !condition(); turn++) await null;
};
const find = (grid: WaresProductGrid, selector: string) => grid.renderRoot.querySelector<HTMLElement>(selector);
const goods = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    plain({ id: `p${from + index}`, handle: `h${from + index}`, title: `Cup ${from + index}` }),
  );

describe('<wares-product-grid>', () => {
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  it('asks for what its attributes say', async () => {
    const grid = await fixture<WaresProductGrid>(
      html`<wares-product-grid category="tea" query="pot" sort="price_asc" limit="6" handles="a, b  c" .storefront=${shop.storefront}></wares-product-grid>`,
    );
    expect(shop.calls.filter((call) => call.startsWith('list'))).to.deep.equal([
      `list ${JSON.stringify({ category: 'tea', q: 'pot', handles: ['a', 'b', 'c'], sort: 'price_asc', limit: 6 })}`,
    ]);
    grid.query = 'cup';
    await grid.updateComplete;
    expect(shop.calls.at(-1)).to.contain('"q":"cup"');
  });

  for (const [limit, asked, expected] of [
    [500, 100, 100],
    [6.5, 6, 6],
    [-3, undefined, 24],
    [Number.NaN, undefined, 24],
  ] as const)
    it(`asks for no more than can be answered, and for no nonsense: ${limit}`, async () => {
      const grid = await show({ limit });
      expect(JSON.parse(shop.calls.at(-1)?.replace(/^\w+ /, '') ?? '').limit).to.equal(asked);
      await waitUntil(() => bones(grid).length === expected);
    });

  it('lets the page style the parts of its cards', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'wares-product-grid::part(title) { text-transform: uppercase }';
    const grid = await show({ products: goods(1) });
    await settled(grid);
    const title = cards(grid)[0]?.renderRoot.querySelector('.title') as HTMLElement;
    expect(getComputedStyle(title).textTransform).to.equal('uppercase');
    style.remove();
  });

  it('shows as many bones as it expects, as high as the cards that take their places', async () => {
    const grid = await show({ limit: 6 });
    await waitUntil(() => grid.matches(':state(loading)'));
    expect(bones(grid)).to.have.length(6);
    expect(!!find(grid, '[aria-busy=true]')).to.equal(true);
    await expect(grid).to.be.accessible();
    const heights = () =>
      ['300px', '500px', '1000px'].map((width) => {
        grid.style.inlineSize = width;
        return grid.getBoundingClientRect().height;
      });
    const before = heights();
    shop.$list.set({ status: 'ready', items: goods(6), hasMore: false });
    await settled(grid);
    expect(bones(grid)).to.have.length(0);
    expect(cards(grid).map((card) => card.product?.id)).to.deep.equal(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    expect(cards(grid)[0]?.matches(':state(loading), :state(ready)'), 'internals are dear').to.equal(false);
    for (const [index, height] of heights().entries()) expect(height).to.be.closeTo(before[index] as number, 2);
    await expect(grid).to.be.accessible();
  });

  it('shows no bones for products that are there before the next frame', async () => {
    // The words are there already.
    await show();
    const grid = fixtureSync<WaresProductGrid>(
      html`<wares-product-grid limit="6" .storefront=${shop.storefront}></wares-product-grid>`,
    );
    await turns(() => grid.matches(':state(loading)') && !!find(grid, '.cards'));
    const framed = new Promise((resolve) => requestAnimationFrame(() => resolve(cards(grid).length)));
    expect([cards(grid).length, bones(grid).length]).to.deep.equal([0, 0]);
    shop.$list.set({ status: 'ready', items: goods(4), hasMore: false });
    expect(await framed).to.equal(4);
    await settled(grid);
    expect([cards(grid).length, bones(grid).length]).to.deep.equal([4, 0]);
  });

  it('places no bones when a card of the page’s own comes before the next frame', async () => {
    await show();
    const grid = fixtureSync<WaresProductGrid>(
      html`<wares-product-grid limit="6" .storefront=${shop.storefront}></wares-product-grid>`,
    );
    await turns(() => grid.matches(':state(loading)') && !!find(grid, '.cards'));
    const failures: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => failures.push(event.reason);
    addEventListener('unhandledrejection', hear);
    grid.append(document.createElement('template'));
    grid.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 150));
    removeEventListener('unhandledrejection', hear);
    expect(failures).to.deep.equal([]);
    expect([!!find(grid, '.own'), bones(grid).length]).to.deep.equal([true, 0]);
  });

  it('hurries the pictures of the first row alone, and none where it begins below the window', async () => {
    const eager = async (grid: WaresProductGrid) => {
      shop.$list.set({ status: 'ready', items: goods(6), hasMore: false });
      await settled(grid);
      return cards(grid).map((card) => card.eager);
    };
    expect(await eager(await show({ limit: 6 }))).to.deep.equal([true, true, true, true, false, false]);
    shop.$list.set({ status: 'loading', items: [], hasMore: false });
    const far = await show({ limit: 6 });
    far.style.marginBlockStart = '200vh';
    expect(await eager(far)).to.deep.equal(Array(6).fill(false));
  });

  it('paints a row first, in its place, and makes the other cards after that', async () => {
    const grid = await show({ limit: 30 });
    await waitUntil(() => bones(grid).length === 30);
    const { height } = grid.getBoundingClientRect();
    shop.$list.set({ status: 'ready', items: goods(30), hasMore: false });
    await turns(() => cards(grid).length > 0);
    expect([cards(grid).length, bones(grid).length]).to.deep.equal([4, 26]);
    await cards(grid)[3]?.updateComplete;
    expect(cards(grid)[3]?.renderRoot.textContent).to.contain('Cup 3');
    expect(grid.getBoundingClientRect().height).to.be.closeTo(height, 2);
    await settled(grid);
    expect([cards(grid).length, bones(grid).length]).to.deep.equal([30, 0]);
    expect(cards(grid).map((card) => card.product?.id)).to.deep.equal(goods(30).map(({ id }) => id));
  });

  it('paints that row before it makes the others also where the page was busy meanwhile', async () => {
    const grid = await show({ products: [] });
    grid.products = goods(12);
    await turns(() => cards(grid).length > 0);
    const framed = new Promise((resolve) => requestAnimationFrame(() => resolve(cards(grid).length)));
    const busy = performance.now() + 300;
    while (performance.now() < busy);
    expect(await framed).to.equal(4);
    await settled(grid);
    expect(cards(grid)).to.have.length(12);
  });

  it('makes no card of a list that was left while its cards were made', async () => {
    const grid = await show({ products: [] });
    const made = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) made.add((node as WaresProductCard).product?.id ?? 'bone');
    });
    observer.observe(grid.renderRoot, { childList: true, subtree: true });
    grid.products = goods(30);
    await turns(() => cards(grid).length > 0);
    grid.products = goods(30, 100);
    await settled(grid);
    await new Promise((resolve) => setTimeout(resolve, 150));
    observer.disconnect();
    expect(cards(grid).map((card) => card.product?.id)).to.deep.equal(goods(30, 100).map(({ id }) => id));
    expect([...made].filter((id) => goods(30).some((product) => product.id === id))).to.have.length(4);
  });

  it('goes on where frames do not come, as in a page that is not in front', async () => {
    const real = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const grid = await show({ products: goods(8) });
      expect(cards(grid)).to.have.length(8);
    } finally {
      globalThis.requestAnimationFrame = real;
    }
  });

  it('keeps the card of a product when order and prices change', async () => {
    shop.$list.set({ status: 'ready', items: goods(3), hasMore: false });
    const grid = await show();
    const [first, , third] = cards(grid);
    shop.$list.set({ status: 'ready', items: goods(3).reverse(), hasMore: false });
    await grid.updateComplete;
    expect(cards(grid)[0] === third && cards(grid)[2] === first).to.equal(true);
  });

  it('moves no card that stays when others go, and renders none again that shows the same', async () => {
    const all = goods(6);
    shop.$list.set({ status: 'ready', items: all, hasMore: false });
    const grid = await show();
    const before = cards(grid);
    const left: Node[] = [];
    const observer = new MutationObserver((records) => {
      for (const { removedNodes } of records) left.push(...removedNodes);
    });
    observer.observe(grid.renderRoot, { childList: true, subtree: true });
    const some = [1, 3, 4].map((at) => all[at] as (typeof all)[number]);
    shop.$list.set({ status: 'ready', items: some, hasMore: false });
    await grid.updateComplete;
    expect(before.some(({ isUpdatePending, isConnected }) => isUpdatePending && isConnected)).to.equal(false);
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    expect(cards(grid).every((card, index) => card === before[[1, 3, 4][index] as number])).to.equal(true);
    expect(left.filter((node) => node instanceof HTMLElement)).to.have.length(3);
  });

  it('says that there is nothing, or nothing for these words', async () => {
    shop.$list.set({ status: 'ready', items: [], hasMore: false });
    const grid = await show();
    expect(grid.matches(':state(empty)')).to.equal(true);
    expect(find(grid, '[role=status]')?.textContent).to.contain('Nothing here yet.');
    grid.query = 'xyzzy';
    await grid.updateComplete;
    expect(find(grid, '[role=status]')?.textContent).to.contain('Nothing found for “xyzzy”.');
    await expect(grid).to.be.accessible();
  });

  it('says why the products did not load, and tries again', async () => {
    const grid = await show();
    const failed = oneEvent(grid, 'wares-error');
    shop.$list.set({ status: 'error', items: [], hasMore: false, error: failure('timeout') });
    expect((await failed).detail.code).to.equal('timeout');
    await grid.updateComplete;
    expect(find(grid, '[role=alert]')?.textContent).to.contain('takes too long');
    await expect(grid).to.be.accessible();
    find(grid, '[role=alert] button')?.click();
    expect(shop.calls).to.include('retry');
  });

  it('loads more and says how many there are', async () => {
    shop.$list.set({ status: 'ready', items: goods(2), hasMore: true });
    const grid = await show({ productUrl: '/p/{handle}' });
    const more = find(grid, '[part=more]') as HTMLButtonElement;
    shop.storefront.catalogue.list = () => expect.fail('another list');
    more.focus();
    more.click();
    shop.$list.set({ status: 'loading-more', items: goods(2), hasMore: true });
    await grid.updateComplete;
    expect(more.getAttribute('aria-busy')).to.equal('true');
    shop.$list.set({ status: 'ready', items: goods(4), hasMore: false });
    await settled(grid);
    expect(cards(grid)).to.have.length(4);
    expect(document.querySelector('[data-wares-live]')?.textContent).to.contain('4 products shown');
  });

  it('moves the focus to the first new product when there are no more to load', async () => {
    const real = testShop();
    const grid = await fixture<WaresProductGrid>(
      html`<wares-product-grid category="tea" limit="6" product-url="/p/{handle}" .storefront=${real.storefront}></wares-product-grid>`,
    );
    for (let shown = 0; ; shown += 6) {
      await waitUntil(() => grid.matches(':state(ready)') && cards(grid).length > shown);
      await settled(grid);
      const more = find(grid, '[part=more]');
      if (!more) {
        await waitUntil(() => grid.shadowRoot?.activeElement === cards(grid)[shown]);
        expect(shown).to.be.above(0);
        break;
      }
      more.focus();
      more.click();
    }
    real.storefront.dispose();
  });

  it('shows products that it is given and loads nothing', async () => {
    const grid = await show();
    shop.calls.length = 0;
    grid.products = [product(), ...goods(1)];
    await grid.updateComplete;
    expect(cards(grid)).to.have.length(2);
    expect(shop.calls).to.deep.equal([]);
    grid.products = [];
    await grid.updateComplete;
    expect(cards(grid)).to.have.length(0);
    expect(grid.matches(':state(empty)')).to.equal(true);
  });

  it('shares the rows of a line of cards, in columns by its own width', async () => {
    shop.$list.set({
      status: 'ready',
      items: [
        plain(
          { id: 'a', title: 'Cup '.repeat(40) },
          {
            unitPrice: {
              amount: 3700,
              currency: 'EUR',
              measure: { value: 1, unit: 'l' },
              reference: { value: 1, unit: 'l' },
            },
          },
        ),
        ...goods(7),
      ],
      hasMore: false,
    });
    const grid = await show();
    const columns = async (width: string) => {
      grid.style.inlineSize = width;
      await Promise.all(cards(grid).map((card) => card.updateComplete));
      const tops = cards(grid).map((card) => card.getBoundingClientRect().top);
      return tops.filter((top) => top === tops[0]).length;
    };
    expect(await columns('320px')).to.equal(2);
    expect(await columns('700px')).to.equal(3);
    expect(await columns('1000px')).to.equal(4);
    expect(await columns('1700px')).to.equal(5);
    const at = (index: number) => cards(grid)[index]?.renderRoot.querySelector('.after')?.getBoundingClientRect().top;
    expect(at(0)).to.equal(at(1));
  });

  it('skips the layout of blocks of cards that are far away', async () => {
    const grid = await show({ products: goods(130) });
    const blocks = [...grid.renderRoot.querySelectorAll('.cards > div')];
    expect(blocks.map((block) => block.children.length)).to.deep.equal([60, 60, 10]);
    expect(blocks.map((block) => getComputedStyle(block).contentVisibility)).to.deep.equal(['visible', 'auto', 'auto']);
  });

  it('keeps the cards of products that went for those that come, and no trace of what was done with them', async () => {
    const grid = await show({ products: goods(3) });
    const [first, , third] = cards(grid);
    third?.renderRoot.querySelector<HTMLElement>('[part=quick-add]')?.click();
    shop.adds[0]?.settle(failure('out_of_stock'));
    await waitUntil(() => third?.renderRoot.querySelector('[role=alert]'));
    grid.products = goods(1);
    await settled(grid);
    grid.products = goods(3, 10);
    await settled(grid);
    expect(cards(grid).filter((card) => card === first || card === third)).to.have.length(2);
    expect(cards(grid).map((card) => card.renderRoot.querySelector('h3')?.textContent)).to.deep.equal([
      'Cup 10',
      'Cup 11',
      'Cup 12',
    ]);
    expect(cards(grid).some((card) => card.renderRoot.querySelector('[role=alert]'))).to.equal(false);
  });

  it('speaks the language of today on a card that was out of the page when it changed', async () => {
    const all = goods(3);
    const grid = await show({ products: all });
    grid.products = all.slice(0, 1);
    await settled(grid);
    shop.$language.set('de');
    await waitUntil(() => cards(grid)[0]?.renderRoot.textContent?.includes('bis zur Haustür'));
    grid.products = all;
    await settled(grid);
    expect(cards(grid).map((card) => card.renderRoot.textContent?.includes('bis zur Haustür'))).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('leaves nothing behind when products go', async () => {
    const grid = await show({ products: goods(70) });
    grid.products = goods(1);
    await grid.updateComplete;
    expect(grid.renderRoot.querySelectorAll('.cards *')).to.have.length(2);
  });

  it('shows the goods of a real shop and follows its market', async () => {
    const real = testShop();
    const grid = await fixture<WaresProductGrid>(
      html`<wares-product-grid category="tea" .storefront=${real.storefront}></wares-product-grid>`,
    );
    await waitUntil(() => grid.matches(':state(ready)'));
    expect(cards(grid)[0]?.variant?.price.currency).to.equal('EUR');
    await real.storefront.market.set({ country: 'JP' });
    await waitUntil(() => cards(grid)[0]?.variant?.price.currency === 'JPY');
    expect(real.requests.filter((request) => request.startsWith('GET /products'))).to.have.length(2);
    real.storefront.dispose();
  });
});
