// The site's own: a category is headed by the name that the shop's menu gives it, and the menu shows where one is.
import { say } from './language.js';

const heading = document.querySelector('h1');

const tell = () => {
  const category = new URLSearchParams(location.search).get('category');
  let name = say('search', 'Search');
  for (const link of document.querySelectorAll('header nav a')) {
    const here = category !== null && new URL(link.href).searchParams.get('category') === category;
    if (here) name = link.textContent;
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  heading.textContent = name;
  document.title = document.title.replace(/^[^·]*/, `${name} `);
};

tell();
// Also when another category was chosen within the page, and after Back.
document.querySelector('wares-search').addEventListener('wares-results', tell);
document.addEventListener('site-language', tell);
