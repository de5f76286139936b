// One way to handle every contender of the benchmark of cards, in its page: `globalThis.contender`.
import { css } from './card-look.js';
import { cardMarkup } from './static-cards.js';

const frame = () => new Promise(requestAnimationFrame);

/** Two frames: what was begun in this task is laid out and painted then. */
async function twoFrames() {
  await frame();
  await frame();
}

const staticGrid = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `.grid { display: grid; gap: 48px 24px; grid-template-columns: repeat(4, minmax(0, 1fr)); }\n${css}`,
  );
  document.adoptedStyleSheets = [sheet];
  const grid = document.createElement('div');
  grid.className = 'grid';
  return {
    grid,
    show: (goods) => {
      grid.innerHTML = goods.map((product, index) => cardMarkup(product, index < 4)).join('');
    },
    titles: () => [...grid.querySelectorAll('h3')],
    prices: () => [...grid.querySelectorAll('.price')],
  };
};

const elements = (tag, card, attributes = {}) => {
  const grid = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) grid.setAttribute(name, value);
  const inCards = (selector) =>
    [...(grid.shadowRoot?.querySelectorAll(card) ?? [])].flatMap(
      (one) => one.shadowRoot?.querySelector(selector) ?? [],
    );
  return {
    grid,
    show: (goods) => {
      grid.products = goods;
    },
    titles: () => inCards('h3'),
    prices: () => inCards('.price'),
  };
};

const makers = {
  static: staticGrid,
  plain: () => elements('plain-grid', 'plain-card'),
  'plain-skip': () => elements('plain-grid', 'plain-card', { skip: '' }),
  wares: () => elements('wares-product-grid', 'wares-product-card', { 'product-url': 'product.html?handle={handle}' }),
  'wares-all': () => makers.wares(),
};

/** Nothing skips layout: what the elements themselves cost. */
const layOutAll = (root) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.cards > div { content-visibility: visible !important }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

let current;

const shown = (count) => {
  const titles = current.titles();
  return titles.length === count && titles.every(({ textContent }) => textContent.trim());
};

const settle = async (good, what) => {
  await twoFrames();
  for (let tries = 0; !good(); tries++) {
    if (tries > 600) throw new Error(`${what}: not there after ${tries} frames`);
    await twoFrames();
  }
};

globalThis.contender = {
  /** Puts a grid with these goods into the page; ends when all of them are painted. */
  async mount(kind, goods) {
    current = makers[kind]();
    current.show(goods);
    document.body.append(current.grid);
    if (kind === 'wares-all') layOutAll(current.grid.shadowRoot);
    await settle(() => shown(goods.length), `${kind}: mount`);
  },
  async show(goods) {
    const before = current.prices()[0].textContent;
    current.show(goods);
    await settle(() => current.prices()[0].textContent !== before, 'new prices');
  },
  async remove() {
    current.grid.remove();
    current = undefined;
    await twoFrames();
  },
  /** The longest time, in milliseconds, for which the page could answer nobody while every card came and was painted. */
  async mountBusy(kind, goods) {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    // Not in the task of whoever asks.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    await contender.mount(kind, goods);
    const duration = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return { duration, longest };
  },
};
