// The site's own: a category is headed by the name that the shop's menu gives it, and the menu shows where one is.
import { say } from './language.js';

const heading = document.querySelector('h1');

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

tell();
// Also when another category was chosen within the page, and after Back.
document.querySelector('wares-search').addEventListener('wares-results', tell);
document.addEventListener('site-language', tell);
