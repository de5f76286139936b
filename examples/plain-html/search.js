// The site's own: a category is headed by the name that the shop's menu gives it, and the menu shows where one is.
import { say } from './language.js';

const heading = document.querySelector('h1');
const search = document.querySelector('wares-search');

/** On a phone the menu scrolls sideways; only the menu moves, the page stays where it is. */
const center = (link) => {
  const box = link.closest('nav');
  const [to, from] = [link, box].map((one) => one.getBoundingClientRect());
  box.scrollBy({ left: (to.left + to.right - from.left - from.right) / 2 });
};

const tell = () => {
  const category = new URLSearchParams(location.search).get('category');
  let name = say('search', 'Search');
  for (const link of document.querySelectorAll('header nav a')) {
    const here = category !== null && new URL(link.href).searchParams.get('category') === category;
    if (here) name = link.textContent;
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    if (here) center(link);
  }
  heading.textContent = name;
  document.title = document.title.replace(/^[^·]*/, `${name} `);
};

/** Whoever finds nothing sees what others like. It is asked for when it is needed, and not on every search. */
const comfort = ({ detail: { items } }) => {
  if (items.length || search.querySelector('[slot=empty]')) return;
  const row = document.createElement('wares-recommendations');
  row.slot = 'empty';
  row.setAttribute('intent', 'best_sellers');
  row.setAttribute('wishlist', '');
  row.setAttribute('product-url', search.getAttribute('product-url'));
  search.append(row);
};

tell();
// Also when another category was chosen within the page, and after Back.
search.addEventListener('wares-results', tell);
search.addEventListener('wares-results', comfort);
document.addEventListener('site-language', tell);
