// wares-search with its default layout, over a client whose answers are made in the page.
import { provideStorefront } from '@wares/elements';
import '@wares/elements/search/define';
import { createStorefront } from '@wares/stores';
import { find, ready, typing } from './search-data.js';

const shop = await (await fetch('/api/v1/shop')).json();
shop.capabilities.suggestions = false;
await ready;
const answer = async ({ q = '' } = {}) => {
  const { items, totalCount, brands } = find(q);
  return {
    items,
    totalCount,
    facets: [
      {
        id: 'brand',
        label: 'Brand',
        type: 'list',
        values: brands.map(([label, count]) => ({
          id: label.toLowerCase().replace(/\W/g, '-') || 'none',
          label,
          count,
        })),
      },
    ],
    context: shop.defaultContext,
  };
};
const client = {
  shop: { get: async () => shop },
  search: { products: answer },
  products: {},
  carts: {},
  checkouts: {},
  orders: {},
};
provideStorefront(createStorefront({ client, country: 'DE', language: 'en' }));
const element = document.createElement('wares-search');
element.setAttribute('product-url', '/p/{handle}');
document.body.append(element);

const inside = (name) => element.shadowRoot?.querySelector(`wares-${name}`)?.shadowRoot;
const shown = () => {
  const results = inside('results');
  const number = results?.querySelector('.count b')?.textContent.replace(/,/g, '') ?? '0';
  const cards = results?.querySelector('wares-product-grid')?.shadowRoot?.querySelectorAll('wares-product-card') ?? [];
  const titles = [...cards].map((card) => card.shadowRoot?.querySelector('h3')?.textContent);
  return `${number}|${element.session?.state.items.length ? titles.join() : ''}`;
};
globalThis.run = () => typing({ input: () => inside('search-box').querySelector('input'), shown });
const wait = setInterval(() => {
  if (!inside('results')?.querySelector('.count b')) return;
  clearInterval(wait);
  globalThis.ready = true;
}, 20);
