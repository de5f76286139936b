// The measure: a search page as a careful developer would write it by hand. Cards are kept by product and reused, and
// only what has changed is written.
import './plain-cards.js';
import { find, ready, typing } from './search-data.js';

document.body.innerHTML =
  '<form role="search"><input type="search" aria-label="Search"></form><div class="page"><ul class="brands"></ul><div><p role="status"></p><div class="grid"></div></div></div>';
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '.page { display: grid; grid-template-columns: 232px 1fr; gap: 48px } .grid { display: grid; gap: 48px 24px; grid-template-columns: repeat(4, minmax(0, 1fr)) }',
);
document.adoptedStyleSheets = [sheet];
const [input, status, grid, brands] = ['input', 'p', '.grid', 'ul'].map((selector) => document.querySelector(selector));

let cards = new Map();
let titles = [];
let count = 0;

function show({ items, totalCount, brands: found }) {
  const spare = new Map(cards);
  for (const { id } of items) spare.delete(id);
  const free = spare.values();
  const next = new Map();
  for (const [index, product] of items.entries()) {
    const known = cards.get(product.id);
    const card = known ?? free.next().value ?? document.createElement('plain-card');
    if (!known) card.product = product;
    if (grid.children[index] !== card) grid.insertBefore(card, grid.children[index] ?? null);
    next.set(product.id, card);
  }
  while (grid.children.length > items.length) grid.lastChild.remove();
  cards = next;
  status.textContent = `${totalCount} results`;
  while (brands.children.length > found.length) brands.lastChild.remove();
  for (const [index, [name, number]] of found.entries()) {
    const row = brands.children[index] ?? brands.appendChild(document.createElement('li'));
    if (!row.firstChild) row.innerHTML = '<label><input type="checkbox"> <span></span> <b></b></label>';
    const [, label, value] = row.firstChild.children;
    if (label.textContent !== name) label.textContent = name;
    if (value.textContent !== `${number}`) value.textContent = number;
  }
  titles = items.map(({ title }) => title);
  count = totalCount;
}

input.addEventListener('input', () => show(find(input.value.trim())));
await ready;
show(find(''));
globalThis.run = () => typing({ input: () => input, shown: () => `${count}|${titles.join()}` });
globalThis.ready = true;
