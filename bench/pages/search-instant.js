// instantsearch.js with its own widgets, over the same answers.
import instantsearch from 'instantsearch.js';
import { configure, hits, refinementList, searchBox, sortBy, stats } from 'instantsearch.js/es/widgets';
import { cardTexts, css } from './card-look.js';
import { find, ready, typing } from './search-data.js';

document.body.innerHTML =
  '<div id="box"></div><div class="page"><div id="brands"></div><div><div id="stats"></div><div id="sort"></div><div id="hits"></div></div></div>';
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `.page { display: grid; grid-template-columns: 232px 1fr; gap: 48px } .ais-Hits-list { list-style: none; padding: 0; display: grid; gap: 48px 24px; grid-template-columns: repeat(4, minmax(0, 1fr)) }\n${css}`,
);
document.adoptedStyleSheets = [sheet];

const answer = ({ params: { query = '' } }) => {
  const { items, totalCount, brands } = find(query);
  return {
    hits: items.map((product) => ({ ...product, objectID: product.id })),
    nbHits: totalCount,
    page: 0,
    nbPages: Math.ceil(totalCount / 24),
    hitsPerPage: 24,
    processingTimeMS: 1,
    query,
    params: '',
    exhaustiveNbHits: true,
    facets: { brand: Object.fromEntries(brands) },
  };
};
const card = (product, { html }) => {
  const { picture, badge, available, brand, rating, title, href, price, was, door, swatches } = cardTexts(product);
  return html`<article class="card"><div class="media"><img decoding="async" loading="lazy" src=${picture.url} width=${picture.width} height=${picture.height} alt=${picture.altText} />${badge && html`<span class="badge">${badge}</span>`}${available && html`<button class="add" aria-label=${`Add ${title} to the cart`}><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12" /></svg></button>`}</div><div class="name"><span class="brand">${brand}</span><span class="rating">${rating}</span><h3><a href=${href}>${title}</a></h3></div><div><span class="price">${price}</span>${was && html`<s class="was">${was}</s>`}${door && html`<span class="door">${door}</span>`}</div><div class="swatches">${swatches.slice(0, 4).map(({ label, swatch }) => html`<button class="swatch" aria-label=${label} style=${{ '--swatch': swatch }}></button>`)}</div></article>`;
};

await ready;
const search = instantsearch({
  indexName: 'goods',
  searchClient: { search: async (requests) => ({ results: requests.map(answer) }) },
  future: { preserveSharedStateOnUnmount: true },
});
search.addWidgets([
  configure({ hitsPerPage: 24 }),
  searchBox({ container: '#box' }),
  stats({ container: '#stats' }),
  sortBy({ container: '#sort', items: [{ label: 'Recommended', value: 'goods' }] }),
  refinementList({ container: '#brands', attribute: 'brand', limit: 50 }),
  hits({ container: '#hits', templates: { item: card } }),
]);
search.start();

const shown = () => {
  const number = /[\d,]+/.exec(document.querySelector('#stats').textContent)?.[0].replace(/,/g, '') ?? '0';
  return `${number}|${[...document.querySelectorAll('#hits h3')].map(({ textContent }) => textContent).join()}`;
};
globalThis.run = () => typing({ input: () => document.querySelector('#box input'), shown });
const wait = setInterval(() => {
  if (!document.querySelector('#hits h3')) return;
  clearInterval(wait);
  globalThis.ready = true;
}, 20);
